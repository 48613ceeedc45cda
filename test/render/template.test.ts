import { describe, expect, it, vi } from 'vitest';
import { Html } from '../../src/render/html.js';
import { fillTemplate } from '../../src/render/template.js';
import { UserError } from '../../src/user-error.js';

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
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('`item.hbs`: Parse error on line 2') }),
    );
  });

  it('stops a partial that includes itself', () => {
    expect(() => fill('{{> loop}}', { loop: '{{> loop}}' })).toThrow('it includes itself without end');
  });

  it('writes nothing to the console', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(() => fill('{{log "a" level="error"}}')).toThrow(UserError);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});
