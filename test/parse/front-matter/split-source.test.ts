import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { splitSource } from '../../../src/parse/front-matter/split-source.js';
import { reportLines } from './report-lines.js';

function split(text: string, options?: { optional: boolean }) {
  const file = new VFile({ path: 'meeting.md', value: text });
  const parts = splitSource(file, options);
  return { problems: reportLines(file), yaml: parts?.yaml, yamlOffset: parts?.yamlOffset, body: parts?.body };
}

describe('a file with front matter', () => {
  it('is parted, the body keeping its places', () => {
    expect(split('---\ndate: 2023-06-20\n---\n\n## Ouverture\n')).toEqual({
      problems: [],
      yaml: '\ndate: 2023-06-20',
      yamlOffset: 3,
      body: '   \n                \n   \n\n## Ouverture\n',
    });
  });

  it.each([
    ['line ends of Windows', '---\r\nroom: Salle 4\r\n---\r\nTexte\r\n', '   \r\n             \r\n   \r\nTexte\r\n'],
    ['line ends of an old Mac', '---\rroom: Salle 4\r---\rTexte\r', '   \r             \r   \rTexte\r'],
    ['a byte order mark', '\uFEFF---\nroom: Salle 4\n---\nTexte\n', '    \n             \n   \nTexte\n'],
    ['blanks after the dashes', '--- \nroom: Salle 4\n---\t\nTexte\n', '    \n             \n    \nTexte\n'],
    ['the name of its language', '---yaml\nroom: Salle 4\n---\nTexte\n', '       \n             \n   \nTexte\n'],
    ['nothing in it', '---\n---\nTexte\n', '   \n   \nTexte\n'],
    ['nothing after it', '---\nroom: Salle 4\n---', '   \n             \n   '],
    ['emoji', '---\nroom: 🏛️ 4\n---\nTexte\n', '   \n           \n   \nTexte\n'],
  ])('may have %s', (_, text, body) => {
    const { problems, yaml, yamlOffset, ...parts } = split(text);
    expect({ problems, body: parts.body }).toEqual({ problems: [], body });
    const rest = text.replace(/\r(?!\n)/g, '\n').slice(yamlOffset);
    expect(rest.slice(0, yaml?.length).replace(/\r$/, '\n')).toBe(yaml);
    expect(rest.slice(yaml?.length)).toMatch(/^\n---/);
  });
});

describe('a file without front matter', () => {
  const add =
    'begin the file with its front matter: `---`, then `date:`, `time:`, `room:` and `attendees:`, then `---`';
  it.each([
    ['', `1:1 error front-matter/missing Unexpected empty file, expected front matter | ${add}`],
    [
      '# Comité\n',
      `1:1 error front-matter/missing Unexpected \`# Comité\`, expected \`---\` on the first line | ${add}`,
    ],
    ['----\n', `1:1 error front-matter/missing Unexpected \`----\`, expected \`---\` on the first line | ${add}`],
    [
      '\n\n---\nroom: Salle 4\n---\n',
      '1:1 error front-matter/missing Unexpected empty line, expected `---` on the first line | delete what stands before the `---`',
    ],
  ])('is reported: %j', (text, problem) => {
    expect(split(text)).toEqual({ problems: [problem], yaml: null, yamlOffset: 0, body: text });
  });

  it('is all body where front matter is optional', () => {
    expect(split('## Opening\n', { optional: true })).toEqual({
      problems: [],
      yaml: null,
      yamlOffset: 0,
      body: '## Opening\n',
    });
  });
});

describe('front matter that is not closed', () => {
  it.each([
    [
      '---\nroom: Salle 4\n',
      '1:1-1:4 error front-matter/unclosed Unexpected end of the file, expected a second `---` | write `---` on a line of its own after the last field',
    ],
    [
      '---\nroom: Salle 4\n\n## Ouverture\n',
      '1:1-1:4 error front-matter/unclosed Unexpected end of the file, expected a second `---` | write `---` on a line of its own before line 4',
    ],
    [
      '---\nroom: Salle 4\n----\n\n## Ouverture\n',
      '3:1-3:5 error front-matter/unclosed Unexpected line `----`, expected `---` alone after the front matter | write the line as `---`',
    ],
    [
      '---\nroom: Salle 4\n...\n\n## Ouverture\n',
      '3:1-3:4 error front-matter/unclosed Unexpected line `...`, expected `---` alone after the front matter | write the line as `---`',
    ],
  ])('is reported alone: %j', (text, problem) => {
    expect(split(text)).toEqual({ problems: [problem], yaml: undefined, yamlOffset: undefined, body: undefined });
  });

  it('is told quickly of fifty million characters', () => {
    expect(split(`---\n${'Texte\n'.repeat(8_000_000)}`).problems).toHaveLength(1);
  });
});

describe('front matter in another language than YAML', () => {
  it.each([
    ['js', 4],
    ['javascript', 4],
    [' json', 5],
    ['coffee', 4],
    ['toString', 4],
    ['__proto__', 4],
  ])('is reported at its name and never read: %j', (language, column) => {
    const code = 'globalThis.frontMatterWasRun = true';
    const { problems, yaml, body } = split(`---${language}\n${code}\n---\nTexte\n`);
    const name = language.trim();
    expect(problems).toEqual([
      `1:${column}-1:${column + name.length} error front-matter/language Unexpected \`${name}\` after \`---\`, expected YAML | write \`---\` alone on the first line, and the front matter in YAML: no other language is read, or run`,
    ]);
    expect({ yaml, ran: 'frontMatterWasRun' in globalThis }).toEqual({ yaml: null, ran: false });
    expect(body).toMatch(/^ +\n +\n {3}\nTexte\n$/);
  });
});
