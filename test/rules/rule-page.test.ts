import { expect, it } from 'vitest';
import { checkExample } from './check-example.js';
import { readDescribedRules } from './described-rules.js';
import { describeRules, type RuleSection } from './rule-page.js';

it('docs/rules.md says what the rules say; `npm run rules` writes it', async () => {
  const sections: RuleSection[] = [];
  for (const { rule, examples } of await readDescribedRules()) {
    const problems = [];
    for (const example of examples.wrong) problems.push((await checkExample(example)).problems);
    sections.push({ rule, examples, problems });
  }
  await expect(describeRules(sections)).toMatchFileSnapshot('../../docs/rules.md');
});
