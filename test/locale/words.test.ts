import { describe, expect, it } from 'vitest';
import {
  findAttendeeStatus,
  findRole,
  findStatus,
  isNone,
  isPresenterWord,
  saysNone,
} from '../../src/locale/headings.js';

describe('the status of an action', () => {
  it.each([
    ['Ouvert', 'open'],
    ['À faire', 'open'],
    ['En cours', 'in-progress'],
    ['en cours', 'in-progress'],
    ['In progress', 'in-progress'],
    ['In-progress', 'in-progress'],
    ['Terminée', 'done'],
    ['FAIT', 'done'],
    ['Done', 'done'],
    ['Canceled', 'cancelled'],
    ['Annulé', 'cancelled'],
    ['Reportée', 'postponed'],
    ['Deferred', 'postponed'],
    ['قيد التنفيذ', 'in-progress'],
    ['مُنجز', 'done'],
    ['Erledigt', 'done'],
    ['En curso', 'in-progress'],
    ['Em andamento', 'in-progress'],
    ['Concluso', 'done'],
    ['Afgerond', 'done'],
  ])('is known in the words of the catalogue: %s', (text, status) => {
    expect(findStatus(text)).toEqual({ status, exact: true });
  });

  it.each([
    ['En cours (8 sur 12)', 'in-progress'],
    ['Terminé – lien envoyé le 3 mai', 'done'],
    ['Terminé—lien envoyé', 'done'],
    ['Done - see annex', 'done'],
    ['Reporté : attente du budget', 'postponed'],
    ['Partially done (two of three)', 'in-progress'],
    ['قيد التنفيذ (٨ من ١٢)', 'in-progress'],
    ['✅ Terminé', 'done'],
    ['✅', 'done'],
  ])('may have more beside it, which is then printed: %s', (text, status) => {
    expect(findStatus(text)).toEqual({ status, exact: false });
  });

  it('is null in other words', () => {
    expect(['Bientôt', 'Presque terminé', '', '50 %', '(en cours)', '⏳'].map(findStatus)).toEqual(Array(6).fill(null));
  });
});

describe('an attendee', () => {
  it('has a role in any language', () => {
    expect(
      [
        'chair',
        'Présidente',
        'Secrétaire de séance',
        'Minute taker',
        'Membre',
        'Invité(e)',
        'invitée',
        'observateurs',
      ].map(findRole),
    ).toEqual(['chair', 'chair', 'secretary', 'secretary', 'member', 'guest', 'guest', 'observer']);
    const member = ['Membre', 'Member', 'عضو', 'Miembro', 'Membro', 'Mitglied', 'Lid'];
    expect(member.filter((word) => findRole(word) !== 'member')).toEqual([]);
    expect(['رئيسة', 'Voorzitter', 'Protokoll', 'Traiteur'].map(findRole)).toEqual(['chair', 'chair', null, null]);
  });

  it('has a status in any language', () => {
    expect(
      [
        'present',
        'excusé',
        'Excusée',
        'excused',
        'regrets',
        'absente',
        'en visioconférence',
        'online',
        'معتذر',
        'abwesend',
      ].map(findAttendeeStatus),
    ).toEqual([
      'present',
      'excused',
      'excused',
      'excused',
      'excused',
      'absent',
      'remote',
      'remote',
      'excused',
      'absent',
    ]);
    expect(findAttendeeStatus('malade')).toBe(null);
  });
});

describe('a cell that says there is nothing', () => {
  it('is empty, a mark or a word for it', () => {
    const marks = [
      '',
      ' ',
      '\u00a0',
      '-',
      '–',
      '—',
      '--',
      '/',
      'N/A',
      'n/a',
      'n.a.',
      's.o.',
      'S.O.',
      's. o.',
      'n.v.t.',
    ];
    expect(marks.filter((mark) => !isNone(mark))).toEqual([]);
    expect(
      ['Sans objet', 'Néant', 'R.A.S.', 'not applicable', 'لا ينطبق', 'entfällt'].filter((mark) => !isNone(mark)),
    ).toEqual([]);
  });

  it('is not one that says something', () => {
    expect(['OIM', 'DRC/MMC', '0', '?', 'so', 'No', 'à convenir'].filter(isNone)).toEqual([]);
  });
});

describe('a part that holds none', () => {
  const known = {
    decisions: [
      'Néant.',
      '« Néant »',
      'Aucune décision n’a été prise.',
      "Aucune décision n'a ete prise",
      'Pas de décision.',
      'Décision : néant',
      'Néant / None',
      'None',
      'Nil.',
      'No decisions were made.',
      'لا يوجد',
      'لم يُتخذ أي قرار.',
      'Ninguna',
      'No se tomaron decisiones.',
      'Nenhuma.',
      'Não foram tomadas decisões.',
      'Keine',
      'Es wurden keine Beschlüsse gefasst.',
      'Nessuna',
      'Non sono state prese decisioni.',
      'Geen',
      'Er zijn geen besluiten genomen.',
    ],
    actions: [
      'Aucune',
      'Aucun point d’action.',
      'Pas d’action.',
      'Aucune suite à donner',
      'No further action required.',
      'Actions: none',
      'لا توجد إجراءات',
      'No hay acciones.',
      'Nenhum encaminhamento.',
      'Keine Massnahmen',
      'Kein Handlungsbedarf.',
      'Nessuna azione richiesta.',
      'Geen acties afgesproken.',
    ],
  } as const;

  it('says so in a word or a usual phrase of any language', () => {
    const lacking = Object.entries(known).flatMap(([kind, texts]) =>
      texts.filter((text) => !saysNone(text, kind as keyof typeof known)),
    );
    expect(lacking).toEqual([]);
  });

  it('is not one that says anything else', () => {
    const decisions = ["Aucun report n'est accordé.", 'Néant sauf le budget', 'Aucune action', 'Budget : néant', 'Non'];
    expect(decisions.filter((text) => saysNone(text, 'decisions'))).toEqual([]);
    expect(
      ['Aucune décision', 'No', 'Aucune relance', 'x'.repeat(5000)].filter((text) => saysNone(text, 'actions')),
    ).toEqual([]);
  });
});

describe('parentheses after an agenda item', () => {
  it('are no presenter where they hold words of the catalogue, digits or a duration', () => {
    const stops = [
      'suite',
      'Suite et fin',
      'continued',
      "cont'd",
      'cont’d',
      'vote',
      'pour décision',
      'for information',
      'huis clos',
      'تتمة',
      'Fortsetzung',
      '10 min',
      '15 minutes',
      '1 h 30',
      '2025',
      'vote, 10 min',
      'for decision / pour décision',
    ];
    expect(stops.filter((text) => !isPresenterWord(text))).toEqual([]);
  });

  it('name a presenter otherwise', () => {
    const presenters = ['OIM', 'SP/CCM', 'Forum Réfugiés', 'Mme Sow, OIM', 'Fin Olsen', 'vote: A. Sow', 'Groupe 3', ''];
    expect(presenters.filter(isPresenterWord)).toEqual([]);
  });
});
