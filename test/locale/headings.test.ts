import { describe, expect, it } from 'vitest';
import {
  type ColumnKind,
  findColumn,
  findNearHeading,
  findPartKind,
  findSectionKind,
  type HeadingKind,
  type SectionKind,
} from '../../src/locale/headings.js';

describe('a part heading', () => {
  const known: Readonly<Record<HeadingKind, readonly string[]>> = {
    discussion: [
      'Points de discussion clés',
      'Discussion',
      'Discussions',
      'Key discussion points',
      'أبرز نقاط النقاش',
      'المناقشة',
      'Discusión',
      'Discussão',
      'Diskussion',
      'Discussione',
      'Bespreking',
    ],
    decisions: [
      'Décision',
      'Décisions',
      'Relevé de décisions',
      'Résolutions',
      'Decisions',
      'Resolution',
      'القرارات',
      'Acuerdos',
      'Deliberações',
      'Beschlüsse',
      'Delibere',
      'Besluiten',
    ],
    actions: [
      'Points d’action',
      'Action',
      'Actions',
      'Suites à donner',
      'Suite à donner',
      'Mesures de suivi',
      'Action items',
      'Action points',
      'Follow-up actions',
      'بنود العمل',
      'الإجراءات المطلوبة',
      'Puntos de acción',
      'Encaminhamentos',
      'Maßnahmen',
      'Massnahmen',
      'Azioni da intraprendere',
      'Actiepunten',
    ],
    'follow-up': [
      'Suivi',
      'Suivi des points d’action',
      'Suivi des actions',
      'Follow-up',
      'Matters arising',
      'متابعة بنود العمل',
      'Seguimiento',
      'Acompanhamento',
      'Offene Punkte',
      'Seguito',
      'Opvolging',
    ],
    information: [
      'Points d’information',
      'Informations',
      'Pour information',
      'For information',
      'Information items',
      'للعلم',
      'Informaciones',
      'Informações',
      'Zur Information',
      'Informazioni',
      'Ter informatie',
    ],
  };

  it.each(Object.entries(known))('is %s', (kind, headings) => {
    expect(headings.map((heading) => [heading, findPartKind(heading)])).toEqual(
      headings.map((heading) => [heading, kind]),
    );
  });

  it('is known in any case, without its accents, with either apostrophe, a colon or emphasis', () => {
    const variants = [
      "points d'action",
      'POINTS D’ACTION',
      'Points d’action :',
      'Points d’action\u00a0:',
      '**Points d’action**',
      '*Points d’action* :',
      '__Points  d’action:__',
      'Point d‘action',
    ];
    expect(variants.map(findPartKind)).toEqual(variants.map(() => 'actions'));
    expect(['decisions', 'DECISIONS', 'Décisions :'].map(findPartKind)).toEqual([
      'decisions',
      'decisions',
      'decisions',
    ]);
  });

  it('is free where it says anything else', () => {
    const free = [
      'Contexte',
      'Décisions et actions',
      'Discussion du budget',
      'Actions en justice',
      'Announcements',
      '',
      '—',
    ];
    expect(free.map(findPartKind)).toEqual(free.map(() => null));
  });
});

describe('a misspelt part heading', () => {
  it.each([
    ['Décisons', 'Décisions'],
    ['Descisions', 'Décisions'],
    ['Poinst d’action', 'Points d’action'],
    ['Points d’actoin', 'Points d’action'],
    ['Key discusion points', 'Key discussion points'],
    ['Matters arrising', 'Matters arising'],
    ['Suivi des point d’action', 'Suivi des points d’action'],
    ['Actiepuntn', 'Actiepunten'],
  ])('is near a known one: %s', (heading, proposal) => {
    expect(findNearHeading(heading)).toBe(proposal);
  });

  it('is nothing to propose for where it is known, short, or another word', () => {
    const others = ['Décisions', 'Suivi', 'Suiv', 'Faction', 'Options', 'Contexte', 'Prévisions', 'Budget', ''];
    expect(others.map(findNearHeading)).toEqual(others.map(() => null));
  });
});

describe('a section heading', () => {
  const known: Readonly<Record<SectionKind, readonly string[]>> = {
    agenda: [
      'Ordre du jour',
      'L’ordre du jour',
      'Points inscrits à l’ordre du jour',
      'Agenda',
      'جدول الأعمال',
      'Tagesordnung',
    ],
    attendance: ['Présences', 'Présence', 'Participants', 'Present', 'Attendees', 'Attendance', 'الحضور', 'Aanwezigen'],
    annexes: ['Annexes', 'Annexe', 'Annex', 'Appendices', 'المرفقات', 'Anlagen', 'Bijlagen', 'Allegati'],
    signatures: ['Signatures', 'Signature', 'التوقيعات', 'Firmas', 'Unterschriften'],
    closing: ['Levée de la séance', 'Clôture', 'Adjournment', 'Closing', 'اختتام الاجتماع', 'Sluiting'],
    'follow-up': ['Suivi des points d’action', 'Suivi', 'Matters arising', 'متابعة القرارات'],
  };

  it.each(Object.entries(known))('is %s', (kind, headings) => {
    expect(headings.map((heading) => [heading, findSectionKind(heading)])).toEqual(
      headings.map((heading) => [heading, kind]),
    );
  });

  it('is an agenda item where it says anything else', () => {
    const items = [
      'Ouverture',
      'Divers',
      'Budget',
      'Annexe technique au contrat',
      'Adoption de l’ordre du jour',
      'Décisions',
    ];
    expect(items.map(findSectionKind)).toEqual(items.map(() => null));
  });
});

describe('a column heading', () => {
  const known: Readonly<Record<ColumnKind, readonly string[]>> = {
    number: ['N°', 'No', 'No.', 'Nº', '#', 'Nr.', 'الرقم', 'N.º', 'Número'],
    action: [
      'Points d’action',
      'Action',
      'Actions',
      'Action item',
      'Task',
      'الإجراء',
      'Acción',
      'Ação',
      'Maßnahme',
      'Azione',
      'Actie',
    ],
    owner: [
      'Personnes/agences responsables',
      'Personnes / agences responsables',
      'Responsable',
      'Responsable(s)',
      'Responsables',
      'Owner',
      'Responsible',
      'الجهة المسؤولة',
      'الجهة المسئولة',
      'Responsável',
      'Verantwortlich',
      'Verantwoordelijke',
    ],
    due: [
      'Date limite',
      'Échéance',
      'Delai',
      'Due',
      'Due date',
      'Deadline',
      'الموعد النهائي',
      'Plazo',
      'Prazo',
      'Frist',
      'Scadenza',
      'Uiterste datum',
    ],
    status: [
      'Statut',
      'État d’avancement',
      'Status',
      'الحالة',
      'Estado',
      'Situação',
      'Stand',
      'Stato',
      'Stand van zaken',
    ],
  };

  it.each(Object.entries(known))('is %s', (kind, headings) => {
    expect(headings.map((heading) => [heading, findColumn(heading)?.kind])).toEqual(
      headings.map((heading) => [heading, kind]),
    );
  });

  it('is of another kind where it says anything else', () => {
    const others = ['Budget', 'Remarques', 'Responsable et échéance', 'Qui / Quand', 'Who does what?', '?', ''];
    expect(others.map(findColumn)).toEqual(others.map(() => null));
  });

  it('heads the actions of an actions part alone, where it is a word of many meanings', () => {
    const matters = ['Mesure', 'What?', 'Quoi ?', 'ماذا؟', '¿Qué?', 'Descrição', 'Was?', 'Che cosa?', 'Wat?'];
    expect(matters.map((heading) => findColumn(heading)?.kind)).toEqual(matters.map(() => 'matter'));
  });

  it('may say more than its word, and is then no exact one', () => {
    const found = ['Échéance (jj/mm/aaaa)', 'Qui / Who', 'Owner - Responsable', 'Qui ?', '**Due date**'].map(
      findColumn,
    );
    expect(found.map((column) => [column?.kind, column?.exact])).toEqual([
      ['due', false],
      ['owner', false],
      ['owner', false],
      ['owner', true],
      ['due', true],
    ]);
  });

  const asked: Readonly<Record<'action' | 'owner' | 'due', readonly string[]>> = {
    action: [
      'Que faire ?',
      'What needs to be done?',
      'ما العمل؟',
      'Tareas asignadas',
      'O que fazer?',
      'Was ist zu tun?',
      'Cosa fare?',
      'Wat te doen?',
    ],
    owner: [
      'Qui ?',
      'Par qui ?',
      'Pilote',
      'Porteur',
      'Référent',
      'Who?',
      'By whom?',
      'Responsible person',
      'Lead',
      'من؟',
      'المسؤول',
      '¿Quién?',
      'Quem?',
      'Wer?',
      'Durch wen?',
      'Zuständig',
      'Chi?',
      'Incaricato',
      'Wie?',
      'Door wie?',
      'Trekker',
    ],
    due: [
      'Quand ?',
      'Pour quand ?',
      'Avant quand ?',
      'Délai',
      'Date butoir',
      'When?',
      'By when?',
      'Due by',
      'Deadline',
      'متى؟',
      'حتى متى؟',
      'الأجل',
      '¿Cuándo?',
      '¿Para cuándo?',
      'Fecha límite',
      'Quando?',
      'Até quando?',
      'Bis wann?',
      'Fällig am',
      'Entro quando?',
      'Per quando?',
      'Wanneer?',
      'Voor wanneer?',
      'Uiterlijk',
    ],
  };

  it.each(Object.entries(asked))('is %s as a question and in usual variants', (kind, headings) => {
    expect(headings.map((heading) => [heading, findColumn(heading)?.kind])).toEqual(
      headings.map((heading) => [heading, kind]),
    );
  });
});

it('the word for one decision or signature heads as that for several does', () => {
  const decision = ['Décision', 'Decision', 'القرار', 'Decisión', 'Decisão', 'Beschluss', 'Decisione', 'Besluit'];
  expect(decision.filter((word) => findPartKind(word) !== 'decisions')).toEqual([]);
  const signature = ['Signature', 'التوقيع', 'Firma', 'Assinatura', 'Unterschrift', 'Handtekening'];
  expect(signature.filter((word) => findSectionKind(word) !== 'signatures')).toEqual([]);
});
