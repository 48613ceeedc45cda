import { fileURLToPath } from 'node:url';
import type { Rule, RuleExamples } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/rules.js';

/** A rule with the examples that stand in its file. */
export interface DescribedRule {
  readonly rule: Rule;
  readonly examples: RuleExamples;
}

/** Reads the files of all rules, each of which is found by its name. */
export function readDescribedRules(): Promise<DescribedRule[]> {
  return Promise.all(
    rules.map(async (rule) => {
      const file: DescribedRule = await import(
        fileURLToPath(new URL(`../../src/rules/${rule.id}.ts`, import.meta.url))
      );
      if (file.rule !== rule) throw new Error(`src/rules/${rule.id}.ts holds another rule`);
      return { rule, examples: file.examples };
    }),
  );
}
