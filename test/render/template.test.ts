import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/model/user-error.js';
import { Html } from '../../src/render/html.js';
import { fillTemplate } from '../../src/render/template.js';

const meeting = { title: 'Comité <des> fêtes', heading: new Html('<b>Comité</b>'), items: [{ name: 'Bilan' }] };

function fill(document: string, partials: Readonly<Record<string, string>> = {}): string {
  return fillTemplate({ document, partials, style: '' }, meeting);
}

describe('fillTemplate', () => {
  it('escapes text and leaves HTML', () => {
    expect(fill('{{title}} {{heading}} {{#each items}}{{> item}}{{/each}}', { item: '<i>{{name}}</i>' })).toBe(
      'Comité &lt;des&gt; fêtes <b>Comité</b> <i>Bilan</i>',
    );
  });

  it.each([
    ['{{subtitel}}', 'a name that is not there'],
    ['{{#each}}', 'a block that is not closed'],
    ['{{> nowhere}}', 'a partial that is not there'],
    ['{{> (lookup . "title")}}', 'a partial named by data'],
    ['{{read "/etc/passwd"}}', 'a helper that is not there'],
    ['{{log title}}', 'a helper that writes to the console'],
    ['{{title.constructor.constructor}}', 'a constructor'],
    ['{{lookup (lookup . "constructor") "name"}}{{x}}', 'a looked-up constructor'],
    ['{{__proto__.x}}', 'a prototype'],
  ])('refuses %s: %s', (document) => {
    expect(() => fill(document)).toThrow(UserError);
  });

  it('does not reach what objects inherit', () => {
    expect(fill('[{{constructor}}{{lookup . "constructor"}}{{lookup heading "toHTML"}}]')).toBe('[]');
  });

  it('names the file that is at fault, and its line', () => {
    expect(() => fill('{{> item}}', { item: 'a\n{{#if}' })).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringContaining('`item.hbs`, line 2: it cannot be read'),
      }),
    );
  });

  it.each([
    ['{{#if title}}\n<p>', 'page/document.hbs', 1, 'the block `if` is never closed'],
    ['a\n{{#each items}}\n{{#if name}}{{/if}}\n', 'page/document.hbs', 2, 'the block `each` is never closed'],
    ['a\n{{/if}}', 'page/document.hbs', 2, 'it cannot be read'],
    ['a\n\n{{title', 'page/document.hbs', 3, 'it cannot be read'],
    ['{{#each items}}\n{{/if}}', 'page/document.hbs', 1, "each doesn't match if"],
    ['\n  {{> nothing}}', 'page/document.hbs', 2, 'The partial nothing could not be found'],
    ['\n{{> (lookup . "title")}}', 'page/document.hbs', 2, 'The partial Comité <des> fêtes could not be found'],
    ['{{title}}\n{{subtitle}}', 'page/document.hbs', 2, '"subtitle" not defined'],
    ['{{#if title}}{{/if}}\n{{#if}}{{/if}}', 'page/document.hbs', 2, '#if requires exactly one argument'],
    ['{{#each items}}{{/each}}\n{{#each}}{{/each}}', 'page/document.hbs', 2, 'Must pass iterator to #each'],
    ['\n{{* seal}}', 'page/document.hbs', 2, 'Missing decorator: "seal"'],
    ['\n{{lookup}}', 'page/document.hbs', 2, '`lookup` takes two values'],
    ['{{> open}}', 'page/partials/open.hbs', 2, 'the block `with` is never closed'],
    ['{{> lacks}}', 'page/partials/lacks.hbs', 3, '"room" not defined'],
    ['{{> lost}}', 'page/partials/lost.hbs', 1, 'The partial nowhere could not be found'],
  ])('names the file and the line of the fault in %j', (document, file, line, message) => {
    const partials: Record<string, string> = {
      lacks: '\n\n{{room}}',
      lost: '{{> nowhere}}',
      ...(document === '{{> open}}' && { open: '\n{{#with title}}' }),
    };
    const filling = () => fillTemplate({ document, partials, style: '' }, meeting, 'page');
    expect(filling).toThrow(`Unexpected content in the template file \`${file}\`, line ${line}: ${message}`);
    // Tried again, as for the next meeting, it says the same.
    expect(filling).toThrow(UserError);
  });

  it('names a template that is one file, and the partials beside it', () => {
    const template = { document: '{{> item}}', partials: { item: '{{gone}}' }, style: '' };
    expect(() => fillTemplate(template, meeting, 'styles/page.hbs')).toThrow('`styles/partials/item.hbs`, line 1:');
    expect(() => fillTemplate({ ...template, document: '{{gone}}' }, meeting, 'styles/page.hbs')).toThrow(
      '`styles/page.hbs`, line 1: "gone" not defined',
    );
  });

  it('stops a partial that includes itself', () => {
    expect(() => fill('{{> loop}}', { loop: '{{> loop}}' })).toThrow('it includes itself without end');
  });

  const doubling = (depth: number, last: string) => ({
    ...Object.fromEntries(Array.from({ length: depth }, (_, at) => [`p${at}`, `\n{{> p${at + 1}}}{{> p${at + 1}}}`])),
    [`p${depth}`]: last,
  });
  const inlined = Array.from(
    { length: 40 },
    (_, at) => `{{#*inline "p${at}"}}{{> p${at + 1}}}{{> p${at + 1}}}{{/inline}}`,
  );
  const nested = '{{#each ../items}}'.repeat(8);

  it.each([
    [
      'partials that name the next twice',
      '{{> p0}}',
      doubling(40, 'x'),
      /`page\/partials\/p\d+\.hbs`, line 2: it repeats parts more than 1000000 times/,
    ],
    [
      'partials of its own',
      `${inlined.join('')}{{> p0}}`,
      { p40: 'x' },
      /`page\/document\.hbs`, line 1: it repeats parts more than \d+ times/,
    ],
    [
      'lists in lists',
      `\n{{#each items}}${nested}x${'{{/each}}'.repeat(9)}`,
      {},
      /`page\/document\.hbs`, line 2: it repeats parts more than 1000000 times/,
    ],
    [
      'blocks in blocks',
      `\n\n${'{{#if title}}'.repeat(20_000)}`,
      {},
      /`page\/document\.hbs`, line 3: it has more than 2000 marks$/,
    ],
    [
      'one block a line',
      '{{#if title}}\n'.repeat(20_000),
      {},
      /`page\/document\.hbs`, line 2001: it has more than 2000 marks$/,
    ],
    [
      'values in values',
      `{{lookup ${'(lookup '.repeat(5_000)}`,
      {},
      /`page\/document\.hbs`, line 1: it has more than 2000 marks$/,
    ],
    [
      'values in values without spaces',
      `{{lookup "a"${'(lookup "a"'.repeat(5_000)}`,
      {},
      /line 1: it has more than 2000 marks$/,
    ],
    [
      'a partial of many marks',
      '{{> p}}',
      { p: '{{title}}'.repeat(2_001) },
      /`page\/partials\/p\.hbs`, line 1: it has more than 2000 marks$/,
    ],
    [
      'a long value in lists',
      `{{#each items}}${nested}{{@root.long}}${'{{/each}}'.repeat(9)}`,
      {},
      /`page\/document\.hbs`: its page is too long$/,
    ],
    [
      'a long value in partials',
      '{{> p0}}',
      doubling(17, '{{long}}'),
      /`page\/partials\/p17\.hbs`: its page is too long$/,
    ],
    ['a text that doubles', '{{> p0}}', doubling(14, '{{{long}}}'), /`page\/document\.hbs`: its page is too long$/],
    ['a text that doubles past what is possible', '{{> p0}}', doubling(17, '{{{long}}}'), /: its page is too long$/],
  ])('refuses what would take without end: %s', (_, document, partials, message) => {
    const items = Array(10).fill({ items: [] });
    const data = { ...meeting, long: 'x'.repeat(20_000), items, '..': { items } };
    expect(() => fillTemplate({ document, partials, style: '' }, data, 'page')).toThrow(message);
  });

  it('counts anew for each page', () => {
    const template = {
      document: '{{#each items}}{{#each ../items}}{{#each ../items}}{{/each}}{{/each}}{{/each}}',
      partials: {},
      style: '',
    };
    const data = { items: Array.from({ length: 90 }, () => ({ items: Array(90).fill(0) })) };
    for (let page = 0; page < 3; page++) expect(fillTemplate(template, data)).toBe('');
  });

  it('writes nothing to the console', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(() => fill('{{log "a" level="error"}}')).toThrow(UserError);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});
