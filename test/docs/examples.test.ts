import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../src/rules/rule.js';
import { checkExample } from '../rules/check-example.js';
import { findMarkedBlocks, type MarkedBlock, pages, readPage } from './read-page.js';

/** What the examples name. */
const beside = {
  'images/plan.gif': 'picture',
  'images/logo.gif': 'picture',
  'annexes/budget.csv': 'text',
  'styles/town.css': 'style',
} as const;

describe.each(pages.filter((path) => readBlocks(path).length > 0))('%s', (path) => {
  const blocks = readBlocks(path);
  const examples = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.kind === 'translation' ? [] : [{ ...block, translation: next?.kind === 'translation' ? next : null }];
  });

  it.each(examples)('says what is told of the example in line $line', async (example) => {
    const { problems } = await checkExample(exampleOf(example));
    expect(problems.map(({ line }) => line.split(' ').at(-1))).toEqual(example.rules);
  });
});

it('has examples of all kinds', () => {
  const kinds = readBlocks('docs/meeting-file.md').map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['meeting', 'translation', 'header', 'body', 'config']));
});

function readBlocks(path: string): MarkedBlock[] {
  return findMarkedBlocks(readPage(path));
}

/** A piece of a meeting file stands in the plain one of the rules' examples. */
function exampleOf({
  kind,
  text,
  translation,
}: MarkedBlock & { readonly translation: MarkedBlock | null }): RuleExample {
  const own = { meeting: { file: text }, header: { front: text }, body: { body: text }, config: { config: text } };
  return { ...own[kind as keyof typeof own], ...(translation && { translation: translation.text }), beside };
}
