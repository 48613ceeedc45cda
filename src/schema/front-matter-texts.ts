import type { FieldText, FieldTexts } from './field-text.js';

const startAndEnd = {
  start: {
    fr: ['Début', 'L’heure à laquelle la réunion commence.'],
    en: ['Start', 'When the meeting begins.'],
    examples: ['09:15', '9h15'],
  },
  end: {
    fr: ['Fin', 'L’heure à laquelle la réunion s’achève ; jusqu’à 06:00, elle peut être celle du lendemain.'],
    en: ['End', 'When the meeting ends; up to 06:00 it may be on the next day.'],
    examples: ['11:00', '11h'],
  },
} as const satisfies Record<string, FieldText>;

/** The fields of the front matter. */
export const frontMatterTexts: FieldTexts = {
  $schema: {
    fr: ['Schéma', 'Le chemin ou l’adresse de ce schéma, pour l’éditeur ; `minutes` n’en tient pas compte.'],
    en: ['Schema', 'The path or the address of this schema, for the editor; `minutes` pays no heed to it.'],
  },
  title: {
    fr: ['Titre', 'Le titre du compte rendu ; s’il n’est pas écrit, le premier titre `#` du corps en tient lieu.'],
    en: [
      'Title',
      'The title of the minutes; where it is not written, the first `#` heading of the body stands for it.',
    ],
    examples: ['Comité de suivi // Steering Committee'],
  },
  subtitle: {
    fr: ['Sous-titre', 'Une ligne sous le titre.'],
    en: ['Subtitle', 'A line below the title.'],
    examples: ['Séance extraordinaire // Extraordinary session'],
  },
  date: {
    fr: ['Date', 'Le jour de la réunion : année, mois et jour.'],
    en: ['Date', 'The day of the meeting: year, month and day.'],
    examples: ['2023-06-20'],
  },
  time: {
    fr: ['Heure', 'Le début de la réunion, ou son début et sa fin.'],
    en: ['Time', 'When the meeting begins, or when it begins and ends.'],
    examples: ['09:15-11:00', '9h15-11h', '9:15 am – 11 a.m.', '09:15'],
  },
  'time.start': startAndEnd.start,
  'time.end': startAndEnd.end,
  room: {
    fr: ['Lieu', 'La salle, l’adresse ou le nom de la visioconférence.'],
    en: ['Place', 'The room, the address or the name of the online meeting.'],
    examples: ['Salle 4 // Room 4', 'En ligne // Online'],
  },
  attendees: {
    fr: [
      'Présences',
      'Qui était présent, excusé, absent ou invité : pour chacun un nom seul, ou un nom avec d’autres champs.',
    ],
    en: ['Attendees', 'Who was present, excused, absent or a guest: of each a name alone, or a name and other fields.'],
    examples: [['Amina Sow', 'Croix-Rouge danoise // Danish Red Cross']],
  },
  'attendees.name': {
    fr: ['Nom', 'Le nom d’une personne, d’un organisme ou d’un groupe.'],
    en: ['Name', 'The name of a person, an organization or a group.'],
    examples: ['Amina Sow'],
  },
  'attendees.function': {
    fr: ['Fonction', 'La fonction de cette personne dans son organisme.'],
    en: ['Function', 'What this person does in their organization.'],
    examples: ['Cheffe de mission // Head of mission'],
  },
  'attendees.organization': {
    fr: ['Organisme', 'L’organisme que cette personne représente.'],
    en: ['Organization', 'The organization that this person speaks for.'],
    examples: ['OIM // IOM'],
  },
  'attendees.role': {
    fr: [
      'Rôle',
      'Le rôle dans la réunion : `chair` (préside), `secretary` (tient le secrétariat), `member` (membre), `guest` (invité), `observer` (observe) ; les mots de l’une des langues sont compris aussi.',
    ],
    en: [
      'Role',
      'The role in the meeting: `chair`, `secretary`, `member`, `guest` or `observer`; the words of each language are understood too.',
    ],
  },
  'attendees.status': {
    fr: [
      'Présence',
      '`present` (sur place), `remote` (à distance), `excused` (excusé) ou `absent` ; les mots de l’une des langues sont compris aussi.',
    ],
    en: ['Attendance', '`present`, `remote`, `excused` or `absent`; the words of each language are understood too.'],
    default: 'present',
  },
  'attendees.email': {
    fr: ['Courriel', 'L’adresse électronique.'],
    en: ['E-mail', 'The e-mail address.'],
    examples: ['amina.sow@example.org'],
  },
  'attendees.proxy': {
    fr: ['Procuration', 'Qui vote à la place de cette personne.'],
    en: ['Proxy', 'Who votes for this person.'],
    examples: ['Karim Haddad'],
  },
  'attendees.arrived': {
    fr: ['Arrivée', 'L’heure à laquelle cette personne est arrivée, si c’est en cours de réunion.'],
    en: ['Arrived', 'When this person arrived, if during the meeting.'],
    examples: ['09:40'],
  },
  'attendees.left': {
    fr: ['Départ', 'L’heure à laquelle cette personne est partie, si c’est en cours de réunion.'],
    en: ['Left', 'When this person left, if during the meeting.'],
    examples: ['10:30'],
  },
  'attendees.count': {
    fr: ['Effectif', 'Le nombre de personnes, pour un groupe.'],
    en: ['Count', 'How many people, for a group.'],
    examples: [12],
  },
  languages: {
    fr: ['Langues', 'Les langues du document, celle de la source en premier.'],
    en: ['Languages', 'The languages of the document, the one of the source first.'],
    default: ['fr', 'en'],
    examples: [
      ['fr', 'en'],
      ['en', 'fr'],
      ['fr', 'en', 'ar'],
    ],
  },
  organization: {
    fr: ['Organisme', 'L’organisme qui se réunit.'],
    en: ['Organization', 'The organization that meets.'],
    examples: ['Ville de Pont-Rivard // City of Pont-Rivard'],
  },
  reference: {
    fr: ['Référence', 'La cote ou le numéro du document.'],
    en: ['Reference', 'The file number of the document.'],
    examples: ['CM-2025-05'],
  },
  series: {
    fr: ['Série', 'La suite de réunions dont celle-ci fait partie.'],
    en: ['Series', 'The series of meetings that this one belongs to.'],
    examples: ['Réunions de coordination // Coordination meetings'],
  },
  timezone: {
    fr: ['Fuseau horaire', 'Le fuseau horaire de la réunion, par son nom de la base de l’IANA.'],
    en: ['Time zone', 'The time zone of the meeting, by its IANA name.'],
    examples: ['Africa/Tunis', 'America/Toronto', 'Europe/Paris', 'Europe/Zurich'],
  },
  status: {
    fr: [
      'Statut',
      'L’état du compte rendu : `draft` (projet, imprimé avec un filigrane), `final` (définitif) ou `approved` (approuvé).',
    ],
    en: ['Status', 'The state of the minutes: `draft` (printed with a watermark), `final` or `approved`.'],
    default: 'final',
  },
  approved: {
    fr: ['Approbation', 'Quand et par qui ce compte rendu a été approuvé.'],
    en: ['Approval', 'When and by whom these minutes were approved.'],
    examples: [{ date: '2023-07-20', by: 'Amina Sow' }],
  },
  'approved.date': {
    fr: ['Date', 'Le jour de l’approbation.'],
    en: ['Date', 'The day of the approval.'],
    examples: ['2023-07-20'],
  },
  'approved.by': {
    fr: ['Par', 'Qui a approuvé le compte rendu.'],
    en: ['By', 'Who approved the minutes.'],
    examples: ['le comité // the committee'],
  },
  classification: {
    fr: ['Classification', 'La mention de diffusion, imprimée sur chaque page.'],
    en: ['Classification', 'Who may read it; printed on every page.'],
    examples: ['Diffusion interne // Internal use'],
  },
  quorum: {
    fr: ['Quorum', 'Le quorum, en nombre ou en mots.'],
    en: ['Quorum', 'The quorum, as a number or in words.'],
    examples: [8, 'atteint (12 sur 15) // met (12 of 15)'],
  },
  previous: {
    fr: ['Réunion précédente', 'La réunion précédente, et si son compte rendu a été approuvé.'],
    en: ['Previous meeting', 'The last meeting, and whether its minutes were approved.'],
    examples: [{ date: '2023-05-30', approved: true }],
  },
  'previous.date': {
    fr: ['Date', 'Le jour de la réunion précédente.'],
    en: ['Date', 'The day of the last meeting.'],
    examples: ['2023-05-30'],
  },
  'previous.file': {
    fr: ['Fichier', 'Le compte rendu de la réunion précédente, par son chemin à partir de ce fichier.'],
    en: ['File', 'The minutes of the last meeting, by their path from this file.'],
    examples: ['2023-05-30.md'],
  },
  'previous.approved': {
    fr: ['Approuvé', '`true` si son compte rendu a été approuvé, sinon `false`.'],
    en: ['Approved', '`true` where its minutes were approved, else `false`.'],
  },
  next: {
    fr: ['Prochaine réunion', 'La date, l’heure et le lieu de la prochaine réunion, ou un texte.'],
    en: ['Next meeting', 'The date, the time and the place of the next meeting, or a text.'],
    examples: [{ date: '2023-07-20', time: '09:30' }, 'à convenir // to be agreed'],
  },
  'next.date': {
    fr: ['Date', 'Le jour de la prochaine réunion, après celui-ci.'],
    en: ['Date', 'The day of the next meeting, after this one.'],
    examples: ['2023-07-20'],
  },
  'next.time': {
    fr: ['Heure', 'Le début de la prochaine réunion, ou son début et sa fin.'],
    en: ['Time', 'When the next meeting begins, or when it begins and ends.'],
    examples: ['09:30', '09:30-11:00'],
  },
  'next.time.start': startAndEnd.start,
  'next.time.end': startAndEnd.end,
  'next.room': {
    fr: ['Lieu', 'Le lieu de la prochaine réunion.'],
    en: ['Place', 'Where the next meeting takes place.'],
    examples: ['Salle 4 // Room 4'],
  },
  agenda: {
    fr: ['Ordre du jour', 'Les points à l’ordre du jour ; écrits ici, ils doivent être ceux des titres `##`.'],
    en: ['Agenda', 'The items of the agenda; written here, they must agree with the `##` headings.'],
    examples: [['Budget', 'Élections // Elections']],
  },
  layout: {
    fr: [
      'Disposition',
      'La place des langues : `parallel` (en deux colonnes), `stacked` (bloc après bloc) ou `sequential` (l’une après l’autre, en entier).',
    ],
    en: [
      'Layout',
      'How the languages are set: `parallel` (in two columns), `stacked` (block by block) or `sequential` (one whole after the other).',
    ],
    default: 'parallel',
  },
  template: {
    fr: ['Gabarit', 'Un `document.hbs` à soi, ou son dossier, par son chemin à partir de ce fichier.'],
    en: ['Template', 'A `document.hbs` of your own, or its folder, by its path from this file.'],
    examples: ['templates/document.hbs'],
  },
  style: {
    fr: [
      'Feuille de style',
      'Un fichier `.css` à soi, par son chemin à partir de ce fichier ; ses règles suivent celles de l’outil.',
    ],
    en: ['Style sheet', 'A `.css` file of your own, by its path from this file; its rules follow those of the tool.'],
    examples: ['styles/commune.css'],
  },
  logo: {
    fr: ['Logo', 'Une image ou plusieurs, par leur chemin à partir de ce fichier.'],
    en: ['Logo', 'A picture or several, by their paths from this file.'],
    examples: ['images/logo.svg'],
  },
  distribution: {
    fr: ['Diffusion', 'Les adresses électroniques auxquelles le compte rendu est envoyé.'],
    en: ['Distribution', 'The e-mail addresses that the minutes are sent to.'],
    examples: [['amina.sow@example.org']],
  },
  annexes: {
    fr: ['Annexes', 'Les documents énumérés à la fin ; un fichier du dépôt est joint au PDF.'],
    en: ['Annexes', 'The documents listed at the end; a file of the repository is attached to the PDF.'],
    examples: [[{ title: 'Budget', file: 'budget.pdf' }]],
  },
  'annexes.title': {
    fr: ['Titre', 'Le titre de l’annexe.'],
    en: ['Title', 'The title of the annex.'],
    examples: ['Liste des points d’eau // List of water points'],
  },
  'annexes.file': {
    fr: ['Fichier', 'Un fichier du dépôt, par son chemin à partir de ce fichier.'],
    en: ['File', 'A file of the repository, by its path from this file.'],
    examples: ['annexes/budget.pdf'],
  },
  'annexes.url': {
    fr: ['Adresse', 'L’adresse d’une annexe qui n’est pas dans le dépôt.'],
    en: ['Address', 'The address of an annex that is not in the repository.'],
    examples: ['https://example.org/budget.pdf'],
  },
  signatures: {
    fr: ['Signatures', 'Pour chaque personne qui signe, le texte sous sa ligne.'],
    en: ['Signatures', 'For each who signs, the text below their line.'],
    examples: [['La présidente // The chair', 'Le secrétaire // The secretary']],
  },
};
