import { digits, latin, raised, spaces } from './scripts.js';

/**
 * Where a number ends that begins with the digit at `at`, with all its groups: thousands (`1 250 000,50`), telephone
 * numbers (`45 25 25 25`), dates, times, versions, whatever stands between digits without a space.
 *
 * @param international whether a `+` or an area code in parentheses stands before it
 */
export function readNumber(text: string, at: number, international: boolean): number {
  const first = readPiece(text, at);
  if (first === null) return at;
  const end =
    (international ? readTelephone(text, first) : null) ??
    (startsWithZero.test(first.text) ? readTelephone(text, first) : null) ??
    readCode(text, first) ??
    readSeries(text, first) ??
    readThousands(text, first);
  spacedMinutes.lastIndex = end;
  return end + (spacedMinutes.exec(text)?.[0].length ?? 0);
}

/** Digits without a space. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const segment = `[${digits}]+(?:[hH](?:[${digits}]{2})?(?![${latin}${digits}]))?`;
const piecePattern = new RegExp(
  `${segment}(?:[-.,'’/:·×xX*=+_\u060c\u066b\u066c\u2044‐‑–—−]${segment})*[${raised}]*(?:[${spaces}]?[¼-¾⅐-⅞])?`,
  'y',
);
const gap = /[^\S\t]{1,2}/y;
const spacedMinutes = new RegExp(`[^\\S\\t][hH](?:[^\\S\\t][${digits}]{2}(?![${digits}]))?(?![${latin}])`, 'y');
const startsWithZero = new RegExp(`^[0\u0660\u06f0][${digits}]+$`);
const onlyDigits = new RegExp(`^[${digits}]+$`);
const anyDigit = new RegExp(`[${digits}]`, 'g');

function readPiece(text: string, at: number): Piece | null {
  piecePattern.lastIndex = at;
  const [found] = piecePattern.exec(text) ?? [];
  return found === undefined ? null : { start: at, end: at + found.length, text: found };
}

function readNextPiece(text: string, { end }: Piece): Piece | null {
  gap.lastIndex = end;
  const [space] = gap.exec(text) ?? [];
  return space === undefined ? null : readPiece(text, end + space.length);
}

/** Digits of the longest number (ITU-T E.164), of the shortest that is taken for one. */
const [longestTelephone, shortestTelephone] = [15, 7] as const;
const trunkZero = new RegExp(`[^\\S\\t]?\\([0\u0660\u06f0]\\)[^\\S\\t]?(?=[${digits}])`, 'y');
const telephonePiece = new RegExp(`^[${digits}.-]+$`);

function readTelephone(text: string, first: Piece): number | null {
  let last = first;
  let count = 0;
  for (let piece: Piece | null = first; piece !== null && telephonePiece.test(piece.text); ) {
    count += piece.text.match(anyDigit)?.length ?? 0;
    if (count > longestTelephone) break;
    last = piece;
    trunkZero.lastIndex = piece.end;
    const [trunk] = trunkZero.exec(text) ?? [];
    piece = trunk === undefined ? readNextPiece(text, piece) : readPiece(text, piece.end + trunk.length);
  }
  return count >= shortestTelephone && last !== first ? last.end : null;
}

/** Three groups or more of two or three digits, four or more of four: telephone numbers and the like. */
function readSeries(text: string, first: Piece): number | null {
  const fits = ({ text: own }: Piece) =>
    onlyDigits.test(own) && (first.text.length === 4 ? own.length === 4 : own.length === 2 || own.length === 3);
  let count = 0;
  let last = first;
  for (let piece: Piece | null = first; piece !== null && fits(piece); piece = readNextPiece(text, piece)) {
    last = piece;
    count++;
  }
  return count >= (first.text.length === 4 ? 4 : 3) ? last.end : null;
}

/** Digits of a piece that is no thousands: `978 2 07 036822 8`. */
const irregular = new RegExp(`^(?:[${digits}]|[0\u0660\u06f0][${digits}]|[${digits}]{5,})$`);

/** The groups of a code, and the digits of the shortest (a book number of before 2007). */
const [fewestGroups, mostGroups, shortestCode] = [4, 12, 10] as const;
const longGroup = new RegExp(`[${digits}]{3}`);

/** Four groups or more of digits, of no one length: book numbers, bank accounts; not a row of small numbers. */
function readCode(text: string, first: Piece): number | null {
  let count = 0;
  let isIrregular = false;
  let last = first;
  for (let piece: Piece | null = first; piece !== null && onlyDigits.test(piece.text); ) {
    isIrregular ||= piece !== first && irregular.test(piece.text);
    last = piece;
    if (++count > mostGroups) return null;
    piece = readNextPiece(text, piece);
  }
  if (!isIrregular || count < fewestGroups) return null;
  const written = text.slice(first.start, last.end);
  const length = written.match(anyDigit)?.length ?? 0;
  return length >= shortestCode && longGroup.test(written) ? last.end : null;
}

/** The last digits of a piece, to which thousands may be added: no decimals, no minutes. */
const leading = new RegExp(`(?:^|[-×xX*=+‐‑–—−])[${digits}]{1,3}$`);
const thousands = new RegExp(`^[${digits}]{3}(?![${digits}hH])`);

/** The scale of a map, `1:25 000`; not an hour. */
const scale = new RegExp(`^1:[${digits}]{1,3}$`);
const roundThousands = /^[\d٠-٩۰-۹][0٠۰]{2}(?!\d)/;

function readThousands(text: string, first: Piece): number {
  let last = first;
  const isScale = scale.test(first.text) && roundThousands.test(readNextPiece(text, first)?.text ?? '');
  let goesOn = isScale || leading.test(first.text);
  while (goesOn) {
    const next = readNextPiece(text, last);
    if (next === null || !thousands.test(next.text)) break;
    goesOn = onlyDigits.test(next.text) || leading.test(next.text);
    last = next;
  }
  return last.end;
}
