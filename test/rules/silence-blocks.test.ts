import { expect, it } from 'vitest';
import { checkBody } from './check-body.js';

it('a comment silences its rule for the next block alone', async () => {
  const body =
    '## Budget // Budget\n\n## 3. Eau // Water\n\n<!-- minutes-disable-next-block agenda/numbering -->\n## 4. Voirie // Roads\n';
  expect(await checkBody(body)).toEqual(['seance.md:10 warning agenda/numbering']);
});

it('the comment may stand before the source of a translation file', async () => {
  const body = '## Budget\n\nOn vote.\n\n<!-- minutes-disable-next-block translation/structure -->\n- Eau\n- Gaz\n';
  const translation = '## Budget\n\nWe vote.\n\n- Water\n';
  expect(await checkBody(body.replace(/<.*>\n/, ''), '', translation)).toEqual([
    'seance.en.md:5 warning translation/structure',
  ]);
  expect(await checkBody(body, '', translation)).toEqual([]);
});
