import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/parse/containers.js';

function read(body: string) {
  const file = new VFile({ value: body });
  const tree = parseBody(body, file, ['fr', 'en']);
  const blocks = tree.children.map((node) =>
    node.type === 'languageBlocks' ? `${node.lang}(${node.children.map((child) => child.type)})` : node.type,
  );
  return { blocks, problems: file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`) };
}

describe('parseBody', () => {
  it('reads adjacent containers', () => {
    expect(read(':::fr\nBonjour.\n:::\n\n:::en\nHello.\n:::\n')).toEqual({
      blocks: ['fr(paragraph)', 'en(paragraph)'],
      problems: [],
    });
  });

  it('leaves colons in running text alone', () => {
    expect(read('Présents :SP/CCM, NB:voir\n\n::mot\n')).toEqual({ blocks: ['paragraph', 'paragraph'], problems: [] });
  });

  it('reads `::: fr` as meant and reports its space', () => {
    expect(read('::: fr\nBonjour.\n:::\n')).toEqual({
      blocks: ['fr(paragraph)'],
      problems: ['1:4 Unexpected space in `::: fr`'],
    });
  });

  it('leaves `::: fr` in code alone', () => {
    expect(read('```\n::: fr\n```\n')).toEqual({ blocks: ['code'], problems: [] });
  });

  it('reports a container that is never closed', () => {
    expect(read(':::fr\nBonjour.\n')).toEqual({
      blocks: ['fr(paragraph)'],
      problems: ['1:1 Unexpected end of file in `:::fr`, expected `:::`'],
    });
  });

  it('reports a forgotten fence once, at the container that follows', () => {
    expect(read(':::fr\nBonjour.\n\n:::en\nHello.\n:::\n')).toEqual({
      blocks: ['fr(paragraph)', 'en(paragraph)'],
      problems: ['4:1 Unexpected `:::en` inside `:::fr`'],
    });
  });

  it('reports nested containers that are both closed once', () => {
    expect(read(':::fr\nBonjour.\n\n:::en\nHello.\n:::\n\n:::\n').problems).toEqual([
      '4:1 Unexpected `:::en` inside `:::fr`',
    ]);
  });

  it('reports a language that the document does not have', () => {
    expect(read(':::de\nGuten Tag.\n:::\n')).toEqual({
      blocks: ['paragraph'],
      problems: ['1:1 Unexpected container `:::de`, expected `:::fr` or `:::en`'],
    });
  });

  it('reports a heading inside, and a fence that closes nothing', () => {
    expect(read(':::fr\n## Ouverture\n:::\n\ntexte\n:::\n')).toEqual({
      blocks: ['fr(paragraph)', 'paragraph'],
      problems: ['6:1 Unexpected `:::`, no container is open', '2:1 Unexpected heading inside `:::fr`'],
    });
  });

  it('reports words after the language', () => {
    expect(read(':::fr Bonjour\n').problems).toEqual(['1:1 Unexpected `:::fr Bonjour`, expected a language alone']);
  });
});

describe('places of stray fences', () => {
  it.each([
    ['in a quotation', '> mot\n> ::: fin\n', '2:3 Unexpected `::: fin`, expected a language alone'],
    ['in a list', '- mot\n  :::\n', '2:3 Unexpected `:::`, no container is open'],
    [
      'with line ends of an old Mac',
      'mot\r::: fin de page\r',
      '2:1 Unexpected `::: fin de page`, expected a language alone',
    ],
    ['with line ends of Windows', 'mot\r\n:::\r\n', '2:1 Unexpected `:::`, no container is open'],
  ])('%s', (_, body, problem) => {
    expect(read(body).problems).toEqual([problem]);
  });
});

it('tells code and containers apart however many there are', () => {
  const pair = '```\n::: fr\n```\n\n::: fr\nmot\n:::\n\n';
  expect(read(pair.repeat(3)).problems).toEqual([
    '5:4 Unexpected space in `::: fr`',
    '13:4 Unexpected space in `::: fr`',
    '21:4 Unexpected space in `::: fr`',
  ]);
});
