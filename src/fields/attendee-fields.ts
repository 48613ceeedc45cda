import type { Attendee } from '../model/header.js';
import type { FieldsOf } from './field.js';

/** The fields of an attendee. */
export const attendeeFields = {
  name: {
    kind: 'text',
    required: true,
    names: 'nom prenom nombre nome naam الاسم',
    example: 'name: Amina Sow',
    text: () => ({
      fr: ['Nom', 'Le nom d’une personne, d’un organisme ou d’un groupe.'],
      en: ['Name', 'The name of a person, an organization or a group.'],
      examples: ['Amina Sow'],
    }),
  },
  function: {
    kind: 'text',
    names: 'fonction poste titre title position job',
    text: () => ({
      fr: ['Fonction', 'La fonction de cette personne dans son organisme.'],
      en: ['Function', 'What this person does in their organization.'],
      examples: ['Cheffe de mission // Head of mission'],
    }),
  },
  organization: {
    kind: 'text',
    text: () => ({
      fr: ['Organisme', 'L’organisme que cette personne représente.'],
      en: ['Organization', 'The organization that this person speaks for.'],
      examples: ['OIM // IOM'],
    }),
  },
  role: {
    kind: 'role',
    names: 'rolle rol ruolo',
    text: () => ({
      fr: [
        'Rôle',
        'Le rôle dans la réunion : `chair` (préside), `secretary` (tient le secrétariat), `member` (membre), `guest` (invité), `observer` (observe) ; les mots de l’une des langues sont compris aussi.',
      ],
      en: [
        'Role',
        'The role in the meeting: `chair`, `secretary`, `member`, `guest` or `observer`; the words of each language are understood too.',
      ],
    }),
  },
  status: {
    kind: 'attendance',
    default: 'present',
    text: () => ({
      fr: [
        'Présence',
        '`present` (sur place), `remote` (à distance), `excused` (excusé) ou `absent` ; les mots de l’une des langues sont compris aussi.',
      ],
      en: ['Attendance', '`present`, `remote`, `excused` or `absent`; the words of each language are understood too.'],
    }),
  },
  email: {
    kind: 'email',
    names: 'courriel mail e-mail adresse-electronique correo البريد',
    text: () => ({
      fr: ['Courriel', 'L’adresse électronique.'],
      en: ['E-mail', 'The e-mail address.'],
      examples: ['amina.sow@example.org'],
    }),
  },
  proxy: {
    kind: 'text',
    names: 'procuration pouvoir represente-par represented-by mandat',
    text: () => ({
      fr: ['Procuration', 'Qui vote à la place de cette personne.'],
      en: ['Proxy', 'Who votes for this person.'],
      examples: ['Karim Haddad'],
    }),
  },
  arrived: {
    kind: 'time',
    names: 'arrivee arrive arrivee-a arrival',
    text: () => ({
      fr: ['Arrivée', 'L’heure à laquelle cette personne est arrivée, si c’est en cours de réunion.'],
      en: ['Arrived', 'When this person arrived, if during the meeting.'],
      examples: ['09:40'],
    }),
  },
  left: {
    kind: 'time',
    names: 'depart parti partie departed departure',
    text: () => ({
      fr: ['Départ', 'L’heure à laquelle cette personne est partie, si c’est en cours de réunion.'],
      en: ['Left', 'When this person left, if during the meeting.'],
      examples: ['10:30'],
    }),
  },
  count: {
    kind: 'count',
    names: 'effectif number nombre personnes people',
    text: () => ({
      fr: ['Effectif', 'Le nombre de personnes, pour un groupe.'],
      en: ['Count', 'How many people, for a group.'],
      examples: [12],
    }),
  },
} satisfies FieldsOf<Attendee>;
