import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, it } from 'vitest';
import { report, severityOf } from '../../src/model/problem.js';
import { readConfig } from '../../src/parse/config/read-config.js';
import { applySeverities, judgeSeverities } from '../../src/rules/severities.js';
import { checkBody } from './check-body.js';

const wrongNumber = '## 1. Ouverture // Opening\n\n## 3. Budget // Budget\n';

it('a rule has the severity that the configuration gives, or is off', async () => {
  expect(await checkBody(wrongNumber)).toEqual(['seance.md:10 warning agenda/numbering']);
  expect(await checkBody(wrongNumber, 'rules: { agenda/numbering: error }')).toEqual([
    'seance.md:10 error agenda/numbering',
  ]);
  expect(await checkBody(wrongNumber, 'rules: { agenda/numbering: info }')).toEqual([
    'seance.md:10 info agenda/numbering',
  ]);
  expect(await checkBody(wrongNumber, 'rules: { agenda/numbering: off }')).toEqual([]);
});

it('a rule without which nothing can be printed keeps its severity, and the configuration is told', () => {
  const file = new VFile({ path: 'minutes.config.yaml', value: 'rules:\n  body/asset: warning\n' });
  expect(judgeSeverities(readConfig(file).rules, file)).toEqual(new Map());
  expect(file.messages.map(String)).toEqual([
    'minutes.config.yaml:2:15-2:22: Unexpected severity `warning` of `body/asset`, expected `error`',
  ]);
});

it('a rule that does not exist has no severity', () => {
  const file = new VFile({ path: 'seance.md', value: '' });
  report(file, 'agenda/none', undefined, 'Unexpected end');
  expect(() => severityOf(file.messages[0] as VFileMessage)).toThrow('`agenda/none` has not been given its severity');
  report(file, 'agenda/nun', undefined, 'Unexpected end');
  expect(() => applySeverities(file)).toThrow('There is no rule `agenda/nun`');
});
