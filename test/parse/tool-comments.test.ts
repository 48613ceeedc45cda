import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readBody } from '../../src/parse/read-body.js';

function read(body: string) {
  const file = new VFile({ path: 'seance.md', value: body });
  const comments = readBody(body, file, ['fr', 'en'])?.comments ?? [];
  return comments.map(({ names, block }) => `${names} ${block && `${block.firstLine}-${block.lastLine}`}`);
}

it('a comment names the block after it, whatever it is', () => {
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
  expect(read(body)).toEqual([
    'agenda/numbering 2-2',
    'translation/number,translation/date 5-6',
    'translation/link 9-9',
    'translation/email 15-15',
  ]);
});

it('adjacent containers are one block', () => {
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
  expect(read(body)).toEqual(['translation/number 3-9']);
});

it('several comments before a block all count, and text behind a comment is its block', () => {
  const body = `<!-- minutes-disable-next-block translation/number -->
<!-- minutes-disable-next-block translation/date -->
Dix.

<!-- minutes-disable-next-block body/link --> Voir [la carte] (https://example.org).
`;
  expect(read(body)).toEqual(['translation/number 3-3', 'translation/date 3-3', 'body/link 5-5']);
});

it('what a comment says is kept as it is written, with its place', () => {
  const body = `<!-- minutes-disable-next-block translation/nombre, translation/nombre -->
Dix.

<!-- minutes-disable translation/number -->

<!-- minutes-reviewed en -->
`;
  const file = new VFile({ path: 'seance.md', value: body });
  expect(readBody(body, file, ['fr', 'en'])?.comments).toEqual([
    {
      command: 'disable-next-block',
      names: ['translation/nombre'],
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 75, offset: 74 } },
      block: { firstLine: 2, lastLine: 2 },
    },
    {
      command: 'disable',
      names: ['translation/number'],
      place: { start: { line: 4, column: 1, offset: 81 }, end: { line: 4, column: 44, offset: 124 } },
      block: null,
    },
  ]);
  expect(file.messages).toEqual([]);
});
