import { expect, it } from 'vitest';
import { formerLabelKeys, type LabelKey, labelKeys } from '../../src/languages/label-key.js';
import type { Repository } from '../../src/model/repository.js';
import { compileAndCheck } from '../compile-and-check.js';
import { render } from '../render/fixtures/options.js';

/** A meeting that has all that labels are printed for; two of its values are chosen later. */
const everything = `---
title: Comité // Committee
reference: C-3
date: 2025-03-04
time: 22h – 1h
room: Mairie // Town hall
logo: logo.png
quorum: 7
previous: { date: 2025-02-04, approved: PREVIOUS }
status: STATUS
approved: { date: 2025-04-01 }
attendees:
  - { name: Awa Diallo, role: chair, arrived: 22h10 }
  - { name: Jonas Keller, role: secretary, left: 23h }
  - { name: Amina Sow, status: remote }
  - { name: Paul Nguema, status: excused, proxy: Awa Diallo }
  - { name: Lena Brandt, status: excused, role: guest }
  - { name: Sara Lindqvist, status: absent, role: observer }
  - { name: Idrissa Maïga, role: guest }
  - { name: Karim Haddad, role: observer }
  - { name: Garde // Guard, count: 1 }
  - { name: Élèves // Pupils, count: 12 }
next: { date: 2025-05-06 }
annexes: [{ title: Plan // Map, url: "https://example.org" }]
signatures: [Awa Diallo]
distribution: [mairie@example.org]
---

## Présences

Tout le monde est là. // Everybody is there.

## Eau // Water

### Discussion

Le puits[^n] est réparé.

![](puits.png)

[^n]: Enfin. // At last.

### Information

Un banc est là. // There is a bench.

### Suivi des points d’action

Rien ne reste. // Nothing remains.

### Décisions

- Un banc sera posé. // A bench will be put up.
- Il sera bleu. // It will be blue.
- Il sera large. // It will be wide.

### Points d’action

| N° | Action | Responsable | Échéance | Statut |
| --- | --- | --- | --- | --- |
| 1 | Écrire // Write | Awa Diallo | 2025-04-01 | À faire |
| 2 | Lire // Read | Awa Diallo | 2025-04-01 | En cours |
| 3 | Peindre // Paint | Awa Diallo | 2025-04-01 | Terminé |
| 4 | Scier // Saw | Awa Diallo | 2025-04-01 | Annulé |
| 5 | Clouer // Nail | Awa Diallo | 2025-04-01 | Reporté |

## Feu // Fire

### Décisions // Decisions

Néant

### Actions // Actions

Néant

## Levée de la séance

La séance est levée à 1 h. // The meeting was closed at 1 a.m.
`;

const image = { bytes: new Uint8Array(), type: 'image/png' };
const repository: Repository = {
  readImage: async () => ({ ok: true, ...image }),
  exists: async () => 'yes',
  findAnnex: async () => 'yes',
  findTemplate: async () => 'yes',
  readStyle: async () => ({ ok: false, reason: 'missing' }),
};

/** A wording that nothing else says. */
const wordingOf = (key: LabelKey) => `own_${key.replaceAll('-', '_')}_wording`;
const wordings = Object.fromEntries(labelKeys.map((key) => [key, wordingOf(key)]));

async function print(status: string, previous: boolean): Promise<string> {
  const text = everything.replace('STATUS', status).replace('PREVIOUS', String(previous));
  const { meeting, images } = await compileAndCheck(
    { path: 'seance.md', text },
    { defaults: {}, translations: [], repository },
  );
  if (meeting === null) throw new Error('Unexpected meeting that cannot be printed');
  return render(meeting, { images, labels: { fr: wordings, en: wordings } });
}

it('has no label but those that are printed', async () => {
  const pages = (await print('draft', true)) + (await print('approved', false));
  expect(labelKeys.filter((key) => !pages.includes(wordingOf(key)))).toEqual([]);
});

it('counts no label among those that are printed nowhere', () => {
  expect(formerLabelKeys.filter((key) => (labelKeys as readonly string[]).includes(key))).toEqual([]);
});
