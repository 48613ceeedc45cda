import { identifiersIn, isSealed } from '../finish/file-identifiers.js';
import type { Host } from '../host.js';
import { errorCode, isMissing } from '../io/error-code.js';
import type { Fingerprint } from '../model/fingerprint.js';

/** A file where a PDF is expected. */
export interface PrintedPdf {
  /**
   * `changed` where somebody signed it, added to it or wrote it anew since `minutes` made it; `untold` where a build made it
   * that left no digest, by which that is known; `cut` where its end is missing.
   */
  readonly state: 'intact' | 'changed' | 'untold' | 'cut' | 'foreign' | 'unreadable';
  /** Null where it does not say that `minutes` made it. */
  readonly making: Making | null;
  readonly bytes: Uint8Array;
}

/** What a PDF of `minutes` tells of its making, also one that was changed since. */
export interface Making {
  /** Name of the file that it was made from; null where that has none. */
  readonly source: string | null;
  readonly fingerprint: Fingerprint;
}

/** Each annex may have 20 MB. What is larger is taken for foreign. */
const maxBytes = 1024 * 1024 * 1024;
/** PDFs that are larger are not looked through for whether their sources are gone. */
const maxSuspectBytes = 64 * 1024 * 1024;

/** Reads a whole PDF, and tells whether it is still what was made; null where nothing is there that could be lost. */
export function readPrintedPdf(host: Pick<Host, 'readAtOnce'>, path: string): PrintedPdf | null {
  const bytes = readIfPossible(host, path, maxBytes);
  if (bytes === null) return { state: 'unreadable', making: null, bytes: Buffer.of() };
  if (bytes.length === 0) return null;
  const making = readMaking(bytes);
  return { state: judge(bytes, making), making, bytes };
}

/** What a PDF tells of its making, whether or not it was changed since; null where there is none or it tells nothing. */
export function readMakingOf(host: Pick<Host, 'readAtOnce'>, path: string): Making | null {
  const bytes = readIfPossible(host, path, maxSuspectBytes);
  return bytes === null ? null : readMaking(bytes);
}

function judge(bytes: Buffer, making: Making | null): PrintedPdf['state'] {
  if (bytes.indexOf('%PDF-') === 0 && !bytes.includes('%%EOF')) return 'cut';
  if (making === null) return 'foreign';
  if (isSealed(bytes)) return 'intact';
  // Its second identifier was the fingerprint then.
  return identifiersIn(bytes)?.digest.toLowerCase() === making.fingerprint ? 'untold' : 'changed';
}

/** Null where it cannot be read; nothing where there is no file. */
function readIfPossible({ readAtOnce }: Pick<Host, 'readAtOnce'>, path: string, most: number): Buffer | null {
  try {
    const { bytes } = readAtOnce(path, 0, most) ?? { bytes: Buffer.of() };
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // Another part of the build may have removed it.
    return isMissing(error) ? Buffer.of() : null;
  }
}

function readMaking(bytes: Buffer): Making | null {
  if (readElement(bytes, 'xmp:CreatorTool') !== 'minutes') return null;
  const instance = /^uuid:([\da-f-]{36})$/.exec(readElement(bytes, 'xmpMM:InstanceID') ?? '')?.[1];
  return instance === undefined
    ? null
    : { source: readElement(bytes, 'dc:source'), fingerprint: instance.replaceAll('-', '') };
}

/** The text of the first element of its name; names of files are the longest that are read. */
function readElement(bytes: Buffer, name: string): string | null {
  const start = bytes.indexOf(`<${name}>`);
  if (start < 0) return null;
  const text = bytes.subarray(start + name.length + 2, start + 4096).toString();
  const [, value] = /^([^<]*)</.exec(text) ?? [];
  return value?.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity) ?? null;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
