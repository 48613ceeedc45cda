import { editDistance } from '../../locale/edit-distance.js';
import { normalizeTerm } from '../../locale/normalize-term.js';

/** What people write for a field, in the languages of the catalogue; compared without case and accents. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'titre objet sujet subject name intitule titulo titel titolo العنوان عنوان',
  subtitle: 'sous-titre soustitre subtitulo untertitel sottotitolo ondertitel',
  date: 'jour day fecha data datum التاريخ تاريخ',
  time: 'heure horaire heures hours hour schedule hora hore zeit uhrzeit ora tijd الوقت الساعة التوقيت',
  room: 'lieu salle endroit location place venue where adresse address lugar sala local ort raum luogo plaats zaal lokaal المكان القاعة',
  attendees:
    'presence presences presents participants participant participantes attendance attendee present people membres members asistentes presentes teilnehmer anwesende presenti partecipanti aanwezigen deelnemers الحضور الحاضرون المشاركون',
  languages: 'langues langue language lang langs idiomas sprachen lingue talen اللغات لغة',
  organization: 'organisation organisme institution organizacion organizacao organisatie المنظمة المؤسسة',
  reference: 'ref numero number no dossier referencia referenz riferimento المرجع',
  series: 'serie collection',
  timezone: 'fuseau fuseau-horaire tz time-zone zone zona-horaria zeitzone',
  status: 'statut etat state estado stato الحالة',
  approved: 'approuve approbation adopte adoption approval aprobado',
  classification: 'confidentialite diffusion-restreinte security marking',
  previous: 'precedente precedent reunion-precedente derniere last previous-meeting anterior',
  next: 'prochaine prochain prochaine-reunion next-meeting suivante proxima nachste prossima volgende القادم الاجتماع-القادم',
  agenda: 'ordre-du-jour odj ordre programme points tagesordnung orden-del-dia ordine-del-giorno جدول-الأعمال',
  layout: 'disposition mise-en-page maquette presentation',
  template: 'modele gabarit plantilla vorlage',
  style: 'styles css stylesheet style-sheet feuille-de-style feuille-style estilo stil stile stijl',
  logo: 'logos',
  distribution: 'diffusion destinataires copie copies cc recipients',
  annexes:
    'annexe annex pieces-jointes piece-jointe attachments attachment appendices appendix anexos anlagen allegati bijlagen الملاحق',
  signatures: 'signature signataires signatories firmas unterschriften firme',
  name: 'nom prenom nombre nome naam الاسم',
  function: 'fonction poste titre title position job',
  role: 'rolle rol ruolo',
  email: 'courriel mail e-mail adresse-electronique correo البريد',
  proxy: 'procuration pouvoir represente-par represented-by mandat',
  arrived: 'arrivee arrive arrivee-a arrival',
  left: 'depart parti partie departed departure',
  count: 'effectif number nombre personnes people',
  start: 'debut from de begin inizio beginn',
  end: 'fin to a until fine ende',
  by: 'par approved-by por von da door',
  file: 'fichier path chemin document pdf',
  url: 'lien link href adresse uri',
  include: 'inclure includes',
  exclude: 'exclure excludes ignore',
  out: 'output sortie dossier dir outdir',
  paper: 'papier format page size',
  labels: 'libelles etiquettes label',
  organizations: 'organisations organismes agencies agences',
  short: 'sigle acronyme acronym abbreviation abrege court sigla',
  aliases: 'alias autres synonymes synonyms other',
  rules: 'regles rule severity',
};

/** Makes a function from an unknown field to the known one that was meant, or null. */
export function createFieldSuggester(known: readonly string[]): (name: string) => string | null {
  const names = new Map(
    known.toReversed().flatMap((field) => [...namesOf(field), field].map((name) => [reduce(name), field])),
  );
  return (name) => {
    if (name.length > 40) return null;
    const word = reduce(name);
    return names.get(word) ?? findNear(word, known);
  };
}

/**
 * What to write for those of the names that are unknown, where there is no doubt: another word for a field, or a slip in
 * a name that no other known one is as near to; and no field would be written twice.
 */
export function findSureNames(names: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const suggest = createFieldSuggester(known);
  const found = new Map<string, string>();
  for (const name of names) {
    const field = known.includes(name) ? null : suggest(name);
    if (field !== null && (namesOf(field).some(sameAs(name)) || isNearest(name, field, known))) found.set(name, field);
  }
  const taken = new Set(names);
  const twice = new Set<string>();
  for (const field of found.values()) (taken.has(field) ? twice : taken).add(field);
  return new Map([...found].filter(([, field]) => !twice.has(field)));
}

function sameAs(name: string): (other: string) => boolean {
  return (other) => reduce(other) === reduce(name);
}

/** At most a slip for every four letters. */
function isNearest(name: string, field: string, known: readonly string[]): boolean {
  const word = reduce(name);
  const limit = Math.min(2, Math.floor(word.length / 4));
  const distance = editDistance(word, reduce(field), limit);
  if (distance > limit) return false;
  return !known.some((other) => other !== field && editDistance(word, reduce(other), limit) <= distance);
}

function findNear(word: string, known: readonly string[]): string | null {
  // One slip in a short word is as far as it goes: two make another word.
  const limit = word.length <= 4 ? 1 : 2;
  const near = known
    .map((field) => ({ field, distance: editDistance(word, field, limit) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= limit ? near.field : null;
}

function namesOf(field: string): readonly string[] {
  return Object.hasOwn(otherNames, field) ? (otherNames[field] ?? '').split(' ') : [];
}

function reduce(name: string): string {
  return normalizeTerm(name).replaceAll(' ', '-');
}
