import { expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.js';
import { checkExample } from './check-example.js';
import { type DescribedRule, describeRules } from './rule-page.js';

it('RULES.md says what the rules say; `npm run rules` writes it', async () => {
  const described: DescribedRule[] = [];
  for (const rule of rules) {
    const problems = [];
    for (const example of rule.examples.wrong) problems.push((await checkExample(example)).problems);
    described.push({ rule, problems });
  }
  await expect(describeRules(described)).toMatchFileSnapshot('../../RULES.md');
});
