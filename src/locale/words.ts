import { once } from '../basics/once.js';
import type { NoneKind } from '../languages/meeting-words.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { ActionStatus, AttendeeStatus, Role } from '../model/meeting.js';
import { toEuropeanDigits } from './digits.js';
import { normalizeTerm } from './normalize-term.js';
import { firstWord, vocabulary } from './vocabulary.js';

export interface FoundStatus {
  readonly status: ActionStatus;
  /** False where more is written than the status (`En cours (8 sur 12)`): then print what is written. */
  readonly exact: boolean;
}

/**
 * Reads the status of an action, which parentheses, a dash or a colon may follow and a symbol may adorn; a tick alone is
 * done; null for other words.
 */
export function findStatus(text: string): FoundStatus | null {
  const whole = statusOf(text);
  if (whole !== null) return { status: whole, exact: true };
  const words = text
    .replace(/[\p{Extended_Pictographic}✓✗]\u{fe0f}?/gu, '')
    .trim()
    .slice(0, longestStatus);
  const start = /^(.+?)\s*(?:[(（:]|\s[-‐‑–—]|[–—]).*$/su.exec(words)?.[1] ?? words;
  const status = statusOf(start) ?? (words === '' && /[✅✔✓☑]/u.test(text) ? 'done' : null);
  return status === null ? null : { status, exact: false };
}

/** Beyond this a cell does not begin with a status, and looking on only takes time. */
const longestStatus = 80;

function statusOf(text: string): ActionStatus | null {
  return vocabulary.status().get(normalizeTerm(text))?.kind ?? null;
}

export function findRole(text: string): Role | null {
  return roleOfTerm(normalizeTerm(text));
}

/** As `findRole`, of a text that is reduced already. */
export function roleOfTerm(term: string): Role | null {
  return vocabulary.role().get(term)?.kind ?? null;
}

export function findAttendeeStatus(text: string): AttendeeStatus | null {
  return vocabulary.attendeeStatus().get(normalizeTerm(text))?.kind ?? null;
}

/** Whether a cell says that there is nothing: empty, a slash or dashes, or a word of the catalogue (`N/A`, `s.o.`). */
export function isNone(text: string): boolean {
  return /^[\s/\-‐‑‒–—―−*_]*$/.test(text) || vocabulary.noneMark().has(normalizeTerm(joinInitials(text)));
}

/** Beyond this a text says more than none. */
const longestNone = 100;

/**
 * Whether a text of a part says that it holds none: a mark or word for none, a phrase (`Aucune décision n'a été prise`),
 * perhaps after the part's label (`Décision : néant`), in parentheses or in two languages (`Néant / None`).
 */
export function saysNone(text: string, kind: NoneKind): boolean {
  if (text.length > longestNone) return false;
  if (isNoneOf(text, kind)) return true;
  const colon = text.indexOf(':');
  const label = colon < 0 ? undefined : vocabulary.part().get(normalizeTerm(text.slice(0, colon)))?.kind;
  const rest = label === kind ? text.slice(colon + 1) : text;
  return rest.split(/[/()[\]|·–—]/).every((piece) => isNoneOf(piece, kind));
}

function isNoneOf(text: string, kind: NoneKind): boolean {
  if (isNone(text)) return true;
  const term = normalizeTerm(text);
  return vocabulary.noneStart().has(firstWord(term)) && vocabulary.nonePhrase().get(term)?.kind === kind;
}

/** `s. o.` → `s.o.` */
function joinInitials(text: string): string {
  return text.replace(/\.\s+(?=\S\.)/g, '.');
}

/**
 * Whether what stands in parentheses after a heading says something else than who presents it: `suite`, `vote`, `pour
 * décision`, `10 min`, or several of these.
 */
export function isPresenterWord(text: string): boolean {
  const pieces = text.split(/[,;/،؛–—]|\s-\s/);
  return pieces.every((piece) => isDuration(piece) || vocabulary.presenterStop().has(normalizeTerm(piece)));
}

/** `10 min`, `1 h 30`, or digits alone. */
function isDuration(text: string): boolean {
  const plain = toEuropeanDigits(text).trim().toLowerCase();
  return duration().test(plain);
}

const duration = once(() => {
  const [hours, minutes] = (['hours', 'minutes'] as const).map((unit) =>
    patternOfAll(({ times }) => times?.duration?.[unit]),
  );
  return new RegExp(`^\\d+(?: ?(?:h|${hours})(?: ?\\d+)?)?(?: ?(?:mi?n|['′]|min[a-z]{4,5}|${minutes}))?\\.?$`);
});
