import { once } from '../basics/once.js';
import type { LabelKey } from '../languages/label-key.js';
import type { Language } from '../languages/language.js';
import type {
  ColumnWord,
  HeadingKind,
  MeetingWords,
  NoneKind,
  SectionKind,
  WordList,
} from '../languages/meeting-words.js';
import { languages } from '../languages/registry.js';
import type { ActionStatus, AttendeeStatus, Role } from '../model/meeting.js';
import { normalizeTerms } from './normalize-term.js';
import { readWordList } from './word-list.js';

/** A word of the catalogue and what it stands for. */
interface Word<Kind extends string> {
  readonly kind: Kind;
  /** As the catalogue spells it. */
  readonly spelling: string;
}

/** Words by their normal form. */
export type Vocabulary<Kind extends string> = ReadonlyMap<string, Word<Kind>>;

/**
 * The catalogue's words turned round for look-up, in all languages at once: the labels themselves, the countries' own,
 * and what the languages list besides. Each is made when it is first asked for, as most commands ask for few or none.
 */
export const vocabulary = {
  part: once(() =>
    collect<HeadingKind>((words) => words.parts, {
      discussion: ['discussion'],
      decisions: ['decisions', 'summary-of-decisions'],
      actions: ['actions', 'action', 'summary-of-actions'],
      'follow-up': ['follow-up'],
      information: ['information'],
    }),
  ),
  section: once(() =>
    collect<SectionKind>(({ sections, parts }) => ({ ...sections, 'follow-up': parts?.['follow-up'] }), {
      agenda: ['agenda'],
      attendance: ['attendance', 'present'],
      annexes: ['annexes'],
      signatures: ['signatures'],
      closing: ['closing'],
      'follow-up': ['follow-up'],
    }),
  ),
  column: once(() =>
    collect<ColumnWord>((words) => words.columns, {
      number: ['number'],
      action: ['action', 'actions'],
      matter: [],
      owner: ['owner'],
      due: ['due'],
      status: ['status'],
    }),
  ),
  status: once(() =>
    collect<ActionStatus>((words) => words.statuses, {
      open: ['open'],
      'in-progress': ['in-progress'],
      done: ['done'],
      cancelled: ['cancelled'],
      postponed: ['postponed'],
    }),
  ),
  role: once(() =>
    collect<Role>((words) => words.roles, {
      chair: ['chair'],
      secretary: ['secretary'],
      member: [],
      guest: ['guest', 'guests'],
      observer: ['observer', 'observers'],
    }),
  ),
  attendeeStatus: once(() =>
    collect<AttendeeStatus>((words) => words.attendeeStatuses, {
      present: ['present'],
      remote: ['remote'],
      excused: ['excused'],
      absent: ['absent'],
    }),
  ),
  noneMark: once(() => collect<'none'>((words) => ({ none: words.noneMarks }), { none: [] })),
  nonePhrase: once(() => collect<NoneKind>((words) => words.nonePhrases, noneLabels)),
  /** The words that these phrases begin with: few, to be asked first. */
  noneStart: once(() => {
    const phrases = languages.flatMap((language) => [
      ...labelsOf(language, Object.values(noneLabels).flat()),
      ...Object.values(language.words?.nonePhrases ?? {}).flatMap(readWordList),
    ]);
    const words = new Set(phrases.map((phrase) => firstWord(phrase.toLowerCase())));
    return new Set(normalizeTerms([...words]).map(firstWord));
  }),
  presenterStop: once(() => collect<'stop'>((words) => ({ stop: words.presenterStops }), { stop: [] })),
} as const;

const noneLabels = { decisions: ['no-decisions'], actions: ['no-actions'] } as const;

/** What stands before the first space of any kind. */
export function firstWord(text: string): string {
  return text.trimStart().split(/\s/, 1)[0] ?? '';
}

/** Where two languages give one word two meanings, the first language's counts. */
function collect<Kind extends string>(
  listsOf: (words: Partial<MeetingWords>) => Readonly<Partial<Record<Kind, WordList | undefined>>> | undefined,
  labelKeys: Readonly<Record<Kind, readonly LabelKey[]>>,
): Vocabulary<Kind> {
  const words: Word<Kind>[] = [];
  for (const language of languages) {
    const lists = listsOf(language.words ?? {});
    for (const kind in labelKeys) {
      for (const spelling of labelsOf(language, labelKeys[kind])) words.push({ kind, spelling });
      for (const spelling of readWordList(lists?.[kind])) words.push({ kind, spelling });
    }
  }
  const terms = normalizeTerms(words.map(({ spelling }) => spelling));
  const found = new Map<string, Word<Kind>>();
  for (const [index, word] of words.entries()) {
    const term = terms[index] ?? '';
    if (!found.has(term)) found.set(term, word);
  }
  return found;
}

/** A label in the language itself and in each country that has its own. */
function labelsOf(language: Language, keys: readonly LabelKey[]): string[] {
  const wordings = [language.labels, ...Object.values(language.regions ?? {}).map((region) => region.labels)];
  return keys.flatMap((key) => wordings.flatMap((wording) => wording?.[key] ?? []));
}
