import { defaultLanguages } from '../languages/registry.js';
import type { Header } from '../model/header.js';
import { annexFields } from './annex-fields.js';
import { approvalFields } from './approval-fields.js';
import { attendeeFields } from './attendee-fields.js';
import type { FieldsOf } from './field.js';
import { nextFields } from './next-fields.js';
import { previousFields } from './previous-fields.js';

/** The fields of the header, in the order in which they are listed. */
export const headerFields = {
  $schema: {
    kind: 'ignored',
    text: () => ({
      fr: ['Schéma', 'Le chemin ou l’adresse de ce schéma, pour l’éditeur ; `minutes` n’en tient pas compte.'],
      en: ['Schema', 'The path or the address of this schema, for the editor; `minutes` pays no heed to it.'],
    }),
  },
  title: {
    kind: 'text',
    names: 'titre objet sujet subject name intitule titulo titel titolo العنوان عنوان',
    example: 'title: Comité de suivi',
    text: () => ({
      fr: ['Titre', 'Le titre du compte rendu ; s’il n’est pas écrit, le premier titre `#` du corps en tient lieu.'],
      en: [
        'Title',
        'The title of the minutes; where it is not written, the first `#` heading of the body stands for it.',
      ],
      examples: ['Comité de suivi // Steering Committee'],
    }),
  },
  subtitle: {
    kind: 'text',
    names: 'sous-titre soustitre subtitulo untertitel sottotitolo ondertitel',
    text: () => ({
      fr: ['Sous-titre', 'Une ligne sous le titre.'],
      en: ['Subtitle', 'A line below the title.'],
      examples: ['Séance extraordinaire // Extraordinary session'],
    }),
  },
  date: {
    kind: 'date',
    required: true,
    names: 'jour day fecha data datum التاريخ تاريخ',
    example: 'date: 2023-06-20',
    text: () => ({
      fr: ['Date', 'Le jour de la réunion : année, mois et jour.'],
      en: ['Date', 'The day of the meeting: year, month and day.'],
      examples: ['2023-06-20'],
    }),
  },
  time: {
    kind: 'time-range',
    required: true,
    names: 'heure horaire heures hours hour schedule hora hore zeit uhrzeit ora tijd الوقت الساعة التوقيت',
    example: 'time: 09:15-11:00',
    text: () => ({
      fr: ['Heure', 'Le début de la réunion, ou son début et sa fin.'],
      en: ['Time', 'When the meeting begins, or when it begins and ends.'],
      examples: ['09:15-11:00', '9h15-11h', '9:15 am – 11 a.m.', '09:15'],
    }),
  },
  room: {
    kind: 'text',
    required: true,
    names:
      'lieu salle endroit location place venue where adresse address lugar sala local ort raum luogo plaats zaal lokaal المكان القاعة',
    example: 'room: Salle 4',
    text: () => ({
      fr: ['Lieu', 'La salle, l’adresse ou le nom de la visioconférence.'],
      en: ['Place', 'The room, the address or the name of the online meeting.'],
      examples: ['Salle 4 // Room 4', 'En ligne // Online'],
    }),
  },
  attendees: {
    kind: 'list',
    item: { kind: 'record', fields: attendeeFields, alone: ['name'], expected: 'a text, or fields such as `name`' },
    expected: 'a list',
    filled: true,
    required: true,
    names:
      'presence presences presents participants participant participantes attendance attendee present people membres members asistentes presentes teilnehmer anwesende presenti partecipanti aanwezigen deelnemers الحضور الحاضرون المشاركون',
    example: 'attendees: [Amina Sow, Karim Haddad]',
    text: () => ({
      fr: [
        'Présences',
        'Qui était présent, excusé, absent ou invité : pour chacun un nom seul, ou un nom avec d’autres champs.',
      ],
      en: [
        'Attendees',
        'Who was present, excused, absent or a guest: of each a name alone, or a name and other fields.',
      ],
      examples: [['Amina Sow', 'Croix-Rouge danoise // Danish Red Cross']],
    }),
  },
  languages: {
    kind: 'list',
    item: { kind: 'language' },
    expected: 'a list of language tags',
    filled: true,
    single: true,
    default: defaultLanguages,
    names: 'langues langue language lang langs idiomas sprachen lingue talen اللغات لغة',
    example: 'languages: [fr, en]',
    text: () => ({
      fr: ['Langues', 'Les langues du document, celle de la source en premier.'],
      en: ['Languages', 'The languages of the document, the one of the source first.'],
      examples: [
        ['fr', 'en'],
        ['en', 'fr'],
        ['fr', 'en', 'ar'],
      ],
    }),
  },
  organization: {
    kind: 'text',
    names: 'organisation organisme institution organizacion organizacao organisatie المنظمة المؤسسة',
    text: () => ({
      fr: ['Organisme', 'L’organisme qui se réunit.'],
      en: ['Organization', 'The organization that meets.'],
      examples: ['Ville de Pont-Rivard // City of Pont-Rivard'],
    }),
  },
  reference: {
    kind: 'text',
    names: 'ref numero number no dossier referencia referenz riferimento المرجع',
    text: () => ({
      fr: ['Référence', 'La cote ou le numéro du document.'],
      en: ['Reference', 'The file number of the document.'],
      examples: ['CM-2025-05'],
    }),
  },
  series: {
    kind: 'text',
    names: 'serie collection',
    text: () => ({
      fr: ['Série', 'La suite de réunions dont celle-ci fait partie.'],
      en: ['Series', 'The series of meetings that this one belongs to.'],
      examples: ['Réunions de coordination // Coordination meetings'],
    }),
  },
  timezone: {
    kind: 'timezone',
    names: 'fuseau fuseau-horaire tz time-zone zone zona-horaria zeitzone',
    text: () => ({
      fr: ['Fuseau horaire', 'Le fuseau horaire de la réunion, par son nom de la base de l’IANA.'],
      en: ['Time zone', 'The time zone of the meeting, by its IANA name.'],
      examples: ['Africa/Tunis', 'America/Toronto', 'Europe/Paris', 'Europe/Zurich'],
    }),
  },
  status: {
    kind: 'choice',
    noun: 'status',
    values: ['draft', 'final', 'approved'],
    synonyms: {
      brouillon: 'draft',
      projet: 'draft',
      provisoire: 'draft',
      مسودة: 'draft',
      définitif: 'final',
      definitif: 'final',
      définitive: 'final',
      نهائي: 'final',
      approuvé: 'approved',
      approuve: 'approved',
      adopté: 'approved',
      adopted: 'approved',
      معتمد: 'approved',
    },
    default: 'final',
    names: 'statut etat state estado stato الحالة',
    text: () => ({
      fr: [
        'Statut',
        'L’état du compte rendu : `draft` (projet, imprimé avec un filigrane), `final` (définitif) ou `approved` (approuvé).',
      ],
      en: ['Status', 'The state of the minutes: `draft` (printed with a watermark), `final` or `approved`.'],
    }),
  },
  approved: {
    kind: 'record',
    fields: approvalFields,
    expected: 'the fields `date` and `by`',
    names: 'approuve approbation adopte adoption approval aprobado',
    example: 'approved: { date: 2023-07-20, by: Amina Sow }',
    text: () => ({
      fr: ['Approbation', 'Quand et par qui ce compte rendu a été approuvé.'],
      en: ['Approval', 'When and by whom these minutes were approved.'],
      examples: [{ date: '2023-07-20', by: 'Amina Sow' }],
    }),
  },
  classification: {
    kind: 'text',
    names: 'confidentialite diffusion-restreinte security marking',
    text: () => ({
      fr: ['Classification', 'La mention de diffusion, imprimée sur chaque page.'],
      en: ['Classification', 'Who may read it; printed on every page.'],
      examples: ['Diffusion interne // Internal use'],
    }),
  },
  quorum: {
    kind: 'text',
    text: () => ({
      fr: ['Quorum', 'Le quorum, en nombre ou en mots.'],
      en: ['Quorum', 'The quorum, as a number or in words.'],
      examples: [8, 'atteint (12 sur 15) // met (12 of 15)'],
    }),
  },
  previous: {
    kind: 'record',
    fields: previousFields,
    expected: 'the fields `date`, `file` and `approved`',
    names: 'precedente precedent reunion-precedente derniere last previous-meeting anterior',
    example: 'previous: { date: 2023-05-30, approved: true }',
    text: () => ({
      fr: ['Réunion précédente', 'La réunion précédente, et si son compte rendu a été approuvé.'],
      en: ['Previous meeting', 'The last meeting, and whether its minutes were approved.'],
      examples: [{ date: '2023-05-30', approved: true }],
    }),
  },
  next: {
    kind: 'record',
    fields: nextFields,
    alone: ['date', 'text'],
    expected: 'a text, or the fields `date`, `time` and `room`',
    names:
      'prochaine prochain prochaine-reunion next-meeting suivante proxima nachste prossima volgende القادم الاجتماع-القادم',
    example: 'next: { date: 2023-07-20, time: 09:30 }',
    text: () => ({
      fr: ['Prochaine réunion', 'La date, l’heure et le lieu de la prochaine réunion, ou un texte.'],
      en: ['Next meeting', 'The date, the time and the place of the next meeting, or a text.'],
      examples: [{ date: '2023-07-20', time: '09:30' }, 'à convenir // to be agreed'],
    }),
  },
  agenda: {
    kind: 'list',
    item: { kind: 'text' },
    expected: 'a list of texts',
    orNull: true,
    names: 'ordre-du-jour odj ordre programme points tagesordnung orden-del-dia ordine-del-giorno جدول-الأعمال',
    example: 'agenda: [Budget, Élections]',
    text: () => ({
      fr: ['Ordre du jour', 'Les points à l’ordre du jour ; écrits ici, ils doivent être ceux des titres `##`.'],
      en: ['Agenda', 'The items of the agenda; written here, they must agree with the `##` headings.'],
      examples: [['Budget', 'Élections // Elections']],
    }),
  },
  layout: {
    kind: 'choice',
    noun: 'layout',
    values: ['parallel', 'stacked', 'sequential'],
    synonyms: {
      parallèle: 'parallel',
      parallele: 'parallel',
      colonnes: 'parallel',
      columns: 'parallel',
      empilé: 'stacked',
      empile: 'stacked',
      séquentiel: 'sequential',
      sequentiel: 'sequential',
    },
    default: 'parallel',
    names: 'disposition mise-en-page maquette presentation',
    text: () => ({
      fr: [
        'Disposition',
        'La place des langues : `parallel` (en deux colonnes), `stacked` (bloc après bloc) ou `sequential` (l’une après l’autre, en entier).',
      ],
      en: [
        'Layout',
        'How the languages are set: `parallel` (in two columns), `stacked` (block by block) or `sequential` (one whole after the other).',
      ],
    }),
  },
  template: {
    kind: 'path',
    names: 'modele gabarit plantilla vorlage',
    text: () => ({
      fr: ['Gabarit', 'Un `document.hbs` à soi, ou son dossier, par son chemin à partir de ce fichier.'],
      en: ['Template', 'A `document.hbs` of your own, or its folder, by its path from this file.'],
      examples: ['templates/document.hbs'],
    }),
  },
  style: {
    kind: 'path',
    names: 'styles css stylesheet style-sheet feuille-de-style feuille-style estilo stil stile stijl',
    text: () => ({
      fr: [
        'Feuille de style',
        'Un fichier `.css` à soi, par son chemin à partir de ce fichier ; ses règles suivent celles de l’outil.',
      ],
      en: ['Style sheet', 'A `.css` file of your own, by its path from this file; its rules follow those of the tool.'],
      examples: ['styles/commune.css'],
    }),
  },
  logos: {
    key: 'logo',
    kind: 'list',
    item: { kind: 'path' },
    expected: 'a path or a list of paths',
    single: true,
    names: 'logos',
    text: () => ({
      fr: ['Logo', 'Une image ou plusieurs, par leur chemin à partir de ce fichier.'],
      en: ['Logo', 'A picture or several, by their paths from this file.'],
      examples: ['images/logo.svg'],
    }),
  },
  distribution: {
    kind: 'list',
    item: { kind: 'email' },
    expected: 'a list of e-mail addresses',
    single: true,
    names: 'diffusion destinataires copie copies cc recipients',
    example: 'distribution: [amina.sow@example.org]',
    text: () => ({
      fr: ['Diffusion', 'Les adresses électroniques auxquelles le compte rendu est envoyé.'],
      en: ['Distribution', 'The e-mail addresses that the minutes are sent to.'],
      examples: [['amina.sow@example.org']],
    }),
  },
  annexes: {
    kind: 'list',
    item: {
      kind: 'record',
      fields: annexFields,
      expected: 'the fields `title` and `file` or `url`',
      either: {
        keys: ['file', 'url'],
        message: 'Unexpected annex without `file` or `url`, expected one of them',
        hint: 'add `file: budget.pdf`, or `url:` for an address',
      },
    },
    expected: 'a list of annexes',
    names:
      'annexe annex pieces-jointes piece-jointe attachments attachment appendices appendix anexos anlagen allegati bijlagen الملاحق',
    example: '- { title: Budget, file: budget.pdf }',
    text: () => ({
      fr: ['Annexes', 'Les documents énumérés à la fin ; un fichier du dépôt est joint au PDF.'],
      en: ['Annexes', 'The documents listed at the end; a file of the repository is attached to the PDF.'],
      examples: [[{ title: 'Budget', file: 'budget.pdf' }]],
    }),
  },
  signatures: {
    kind: 'list',
    item: { kind: 'text' },
    expected: 'a list of texts',
    names: 'signature signataires signatories firmas unterschriften firme',
    example: 'signatures: [La présidente]',
    text: () => ({
      fr: ['Signatures', 'Pour chaque personne qui signe, le texte sous sa ligne.'],
      en: ['Signatures', 'For each who signs, the text below their line.'],
      examples: [['La présidente // The chair', 'Le secrétaire // The secretary']],
    }),
  },
} satisfies FieldsOf<HeaderAsWritten>;

/** Front matter may also name its schema, for an editor. */
interface HeaderAsWritten extends Header {
  readonly $schema: null;
}
