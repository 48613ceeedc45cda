import { expect, it } from 'vitest';
import { normalizeTerm } from '../../src/locale/normalize-term.js';

it.each([
  ['POINTS D’ACTION', "points d'action"],
  ["Points d'action :", "points d'action"],
  ['Points d’ action', "points d'action"],
  ['Points\u00a0d’action\u202f:', "points d'action"],
  ['**Décisions** :', 'decisions'],
  ['_Décisions :_', 'decisions'],
  ['  Suivi   des\tactions ', 'suivi des actions'],
  ['Follow‑up', 'follow up'],
  ['Personnes / agences responsables', 'personnes/agences responsables'],
  ['Responsable(s)', 'responsable'],
  ['Invité·e·s', 'invite'],
  ['N°', 'no'],
  ['Nº', 'no'],
  ['N.º', 'n.o'],
  ['Maßnahmen', 'massnahmen'],
  ['Cœur', 'coeur'],
  ['القَرارات', 'القرارات'],
  ['القـــرارات', 'القرارات'],
  ['إجراءات', 'اجراات'],
  ['الجهة المسؤولة', 'الجهه المسووله'],
  ['ملغى', 'ملغي'],
  ['', ''],
  ['—', ''],
])('compares %s as %s', (text, term) => {
  expect(normalizeTerm(text)).toBe(term);
});

it('comes to rest', () => {
  for (const text of ['**Points d’action :**', '«\u00a0Décisions\u00a0»', 'ÉCHÉANCE (s)', 'الأول من أكتوبر']) {
    expect(normalizeTerm(normalizeTerm(text))).toBe(normalizeTerm(text));
  }
});
