import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleSeverities } from '../../src/model/problem.js';
import type { RuleExample } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/rules.js';
import { withoutMarks } from './build-example.js';
import { checkExample, lineOf } from './check-example.js';

it('each rule has a file of its own, and stands in the list', () => {
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(ruleSeverities));
  const pathOf = (id: string) => fileURLToPath(new URL(`../../src/rules/${id}.ts`, import.meta.url));
  expect(rules.filter(({ id }) => !existsSync(pathOf(id))).map(({ id }) => id)).toEqual([]);
});

it.each(rules.map((rule) => [rule.id, rule] as const))('%s is described, with enough examples', (_, rule) => {
  for (const summary of Object.values(rule.summary)) expect(summary).toMatch(/^\S.*[^\s.]$/u);
  expect(rule.examples.right.length).toBeGreaterThanOrEqual(1);
  expect(rule.examples.wrong.length).toBeGreaterThanOrEqual(2);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { id, examples }) => {
  it.each(examples.right.map(named))('has nothing against %s', async (_, example) => {
    expect((await checkExample(example)).problems).toEqual([]);
  });

  it.each(examples.wrong.map(named))('finds what is wrong in %s', async (_, example) => {
    const { problems, marks, texts } = await checkExample(example);
    const rule = `${ruleSeverities[id]} ${id}`;
    const places = marks.map((mark) => lineOf(mark, texts.get(mark.path) ?? '', rule));
    const expected = places.length > 0 ? places : [`meeting.md:1:1 ${rule}`];
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
