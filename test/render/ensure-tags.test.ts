import { expect, test } from 'vitest';
import { ensureTags } from '../../src/render/ensure-tags.js';

test('identifies elements that have a language, and fills empty cells', () => {
  const page = [
    '<head><style>td[lang="fr"]{}</style></head>',
    '<body><p lang="fr">Séance <span class="form" lang="en" dir="ltr">Meeting</span></p>',
    '<h2 id="item-1" lang="fr">Ouverture</h2>',
    '<table><tr><th scope="col"></th><td class="align-right"> </td><td>12</td></tr></table></body>',
  ].join('\n');
  expect(ensureTags(page)).toBe(
    [
      '<head><style>td[lang="fr"]{}</style></head>',
      '<body><p id="lang-1" lang="fr">Séance <span class="form" id="lang-2" lang="en" dir="ltr">Meeting</span></p>',
      '<h2 id="item-1" lang="fr">Ouverture</h2>',
      '<table><tr><th scope="col">\u00a0</th><td class="align-right">\u00a0</td><td>12</td></tr></table></body>',
    ].join('\n'),
  );
});
