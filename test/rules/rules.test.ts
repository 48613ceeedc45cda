import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/rules.js';
import { withoutMarks } from './build-example.js';
import { checkExample, lineOf } from './check-example.js';
import { readDescribedRules } from './described-rules.js';

const described = (await readDescribedRules()).map((each) => [each.rule.id, each] as const);

it('each rule has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it.each(described)('%s is described, with enough examples', (_, { rule, examples }) => {
  for (const summary of Object.values(rule.summary)) expect(summary).toMatch(/^\S.*[^\s.]$/u);
  expect(examples.right.length).toBeGreaterThanOrEqual(1);
  expect(examples.wrong.length).toBeGreaterThanOrEqual(2);
});

describe.each(described)('%s', (_, { rule, examples }) => {
  it.each(examples.right.map(named))('has nothing against %s', async (_, example) => {
    expect((await checkExample(example)).problems).toEqual([]);
  });

  it.each(examples.wrong.map(named))('finds what is wrong in %s', async (_, example) => {
    const { problems, marks, texts } = await checkExample(example);
    const name = `${rule.severity} ${rule.id}`;
    const places = marks.map((mark) => lineOf(mark, texts.get(mark.path) ?? '', name));
    const expected = places.length > 0 ? places : [`meeting.md:1:1 ${name}`];
    expect(problems.map(({ line }) => line)).toEqual(expected);
    const ill = problems.filter(({ message }) => !/^(?:Unexpected|Missing|Unknown) .*[^.]$/u.test(message));
    expect(ill).toEqual([]);
  });
});

/** With its number, and its first marked line, or its first. */
function named(example: RuleExample, index: number): [string, RuleExample] {
  const { file, front, body, translation, config } = example;
  const lines = [file, front, body, translation, config].flatMap((text) => text?.split('\n') ?? []);
  const line = lines.find((each) => /[⟦⟧]/u.test(each)) ?? lines.find((each) => each !== '') ?? '';
  return [`${index + 1}: ${withoutMarks(line).slice(0, 60)}`, example];
}
