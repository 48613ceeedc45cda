import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readBody } from '../../../src/parse/read-body.js';
import { rule } from '../../../src/rules/body/comment.js';
import { rules } from '../../../src/rules/rules.js';
import { runFileRule } from '../run-file-rule.js';

it('a comment that says it wrongly is reported', async () => {
  const body = `<!-- minutes-disable-next-block -->
Dix.

<!-- minutes-disable-next-block translation/nombre -->
Dix.

<!-- minutes-disable-next-block body/asset -->
Dix.

<!-- minutes-disable translation/number -->
Dix.

<!-- minutes-disable-next-block translation/number -->
`;
  const file = new VFile({ path: 'seance.md', value: body });
  const read = readBody(body, file, ['fr', 'en']);
  await runFileRule(rule, file, { bodies: read ? [read] : [], rules });
  expect(file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '1:1 Missing rule in the comment',
    '4:1 Unknown rule `translation/nombre` in the comment',
    '7:1 Unexpected rule `body/asset` in the comment, nothing can be printed where it fails',
    '10:1 Unknown comment `minutes-disable`',
    '13:1 Unexpected comment, no block follows it',
  ]);
});
