import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readBody } from '../../src/parse/read-body.js';

function read(body: string) {
  const file = new VFile({ path: 'seance.md', value: body });
  const disabled = readBody(body, file, ['fr', 'en'])?.disabled ?? [];
  return {
    disabled: disabled.map(({ rules, firstLine, lastLine }) => `${[...rules]} ${firstLine}-${lastLine}`),
    problems: file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  };
}

test('a comment names the block after it, whatever it is', () => {
  const body = `<!-- minutes-disable-next-block agenda/numbering -->
## 7. Eau // Water

<!-- minutes-disable-next-block translation/number, translation/date -->
Dix puits
à sec.

> <!-- minutes-disable-next-block translation/link -->
> Voir la carte.
>
> Autre chose.

- un
  <!-- minutes-disable-next-block translation/email -->
  deux
`;
  expect(read(body)).toEqual({
    disabled: [
      'agenda/numbering 2-2',
      'translation/number,translation/date 5-6',
      'translation/link 9-9',
      'translation/email 15-15',
    ],
    problems: [],
  });
});

test('adjacent containers are one block', () => {
  const body = `<!-- minutes-disable-next-block translation/number -->

:::fr
Dix.
:::

:::en
Eleven.
:::

:::fr
Douze.
:::
`;
  expect(read(body).disabled).toEqual(['translation/number 3-9']);
});

test('several comments before a block all count, and text behind a comment is its block', () => {
  const body = `<!-- minutes-disable-next-block translation/number -->
<!-- minutes-disable-next-block translation/date -->
Dix.

<!-- minutes-disable-next-block body/link --> Voir [la carte] (https://example.org).
`;
  expect(read(body).disabled).toEqual(['translation/number 3-3', 'translation/date 3-3', 'body/link 5-5']);
});

test('a comment that says it wrongly is reported', () => {
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
  expect(read(body)).toEqual({
    disabled: [],
    problems: [
      '1:1 Missing rule in the comment',
      '4:1 Unknown rule `translation/nombre` in the comment',
      '7:1 Unexpected rule `body/asset` in the comment, nothing can be printed where it fails',
      '10:1 Unknown comment `minutes-disable`',
      '13:1 Unexpected comment, no block follows it',
    ],
  });
});
