import type { Point } from 'unist';

/** A place that is no UTF-8, what the bytes look like, and the text as far as it can be guessed. */
interface EncodingFault {
  readonly found: string;
  readonly looksLike: string | null;
  readonly point: Point;
  readonly text: string;
}

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: EncodingFault };

const byteOrderMarks = [
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** Bytes as UTF-8 text, without a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return { ok: false, fault: describeUtf16(bytes, utf16) };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, fault: describeFault(bytes) };
  }
}

/** Whether UTF-8 text begins with a byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

const utf8 = new TextDecoder();

/** Text for a first look, whatever its encoding. */
export function decodeLoosely(bytes: Uint8Array): string {
  const utf16 = findUtf16(bytes);
  return (utf16 === null ? utf8 : new TextDecoder(utf16)).decode(bytes);
}

/** By its byte order mark, or by ASCII characters with a zero byte each (`---` begins a meeting file). */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked.label;
  const [first, second, third, fourth] = bytes;
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return null;
}

function describeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): EncodingFault {
  return {
    found: hex(bytes[0] ?? 0),
    looksLike: 'UTF-16',
    point: { line: 1, column: 1, offset: 0 },
    text: new TextDecoder(label).decode(bytes),
  };
}

function describeFault(bytes: Uint8Array): EncodingFault {
  const before = decodeValid(bytes);
  const valid = Buffer.byteLength(before);
  // Where other characters are UTF-8 as they should be, this one was damaged.
  const legacy = !/\P{ASCII}/u.test(before);
  const rest = new TextDecoder(legacy ? 'windows-1252' : 'utf-8').decode(bytes.subarray(valid));
  const lines = before.split(/\r\n|\n|\r/);
  return {
    found: hex(bytes[valid] ?? 0),
    looksLike: legacy ? 'Windows-1252 (Latin-1)' : null,
    point: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: before.length },
    text: before + rest,
  };
}

/** The text before the first byte that is not UTF-8: the longest beginning that can be decoded, found by halving. */
function decodeValid(bytes: Uint8Array): string {
  let text = '';
  let [low, high] = [0, bytes.length];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const decoded = decodeBeginning(bytes.subarray(0, middle));
    if (decoded === null) {
      high = middle - 1;
    } else {
      text = decoded;
      low = middle + 1;
    }
  }
  return text;
}

/** Without a character that is cut off at the end; null where something before it is not UTF-8. */
function decodeBeginning(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
