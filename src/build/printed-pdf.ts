import { errorCode } from '../files/error-code.js';
import type { Host } from '../host.js';
import { type Fingerprint, parseFingerprint } from './fingerprint.js';

/** What a PDF of `minutes` tells of its making. */
export interface PrintedPdf {
  /** Name of the file that it was made from; null where that has none. */
  readonly source: string | null;
  readonly fingerprint: Fingerprint;
  /** Whether somebody added to it since, such as a signature or a note, or wrote it anew. */
  readonly isChanged: boolean;
}

/** Nothing that goes by e-mail is larger. */
const maxBytes = 64 * 1024 * 1024;
const tailBytes = 4096;

/**
 * Reads a whole PDF for what `minutes` wrote into it.
 *
 * @returns `foreign` where something else made it, null where there is no PDF, it is not whole or cannot be read
 */
export function readPrintedPdf(host: Pick<Host, 'readAtOnce'>, path: string): PrintedPdf | 'foreign' | null {
  const file = readIfPossible(host, path);
  if (file === null) return null;
  const text = Buffer.from(file.bytes).toString('latin1');
  if (!text.startsWith('%PDF-')) return null;
  if (file.size > maxBytes) return 'foreign';
  const trailer = findLastTrailer(text);
  if (trailer === null) return text.slice(-tailBytes).includes('%%EOF') ? 'foreign' : null;
  const [, instance] = /<xmpMM:InstanceID>uuid:([\da-f-]{36})<\/xmpMM:InstanceID>/.exec(text) ?? [];
  if (instance === undefined || !text.includes('<xmp:CreatorTool>minutes</xmp:CreatorTool>')) return 'foreign';
  const fingerprint = instance.replaceAll('-', '');
  // Who adds to a PDF names what stood there before; who writes it anew gives it another identifier (ISO 32000-1, 7.5.6, 14.4).
  const isChanged = /\/Prev\b/.test(trailer) || parseFingerprint(trailer) !== fingerprint;
  return { source: readSource(text), fingerprint, isChanged };
}

/** The dictionary by which a reader begins, of a cross-reference stream or after a table; null in what is not whole. */
function findLastTrailer(text: string): string | null {
  const [, written] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-tailBytes)) ?? [];
  if (written === undefined) return null;
  const start = Number(written);
  if (text.startsWith('xref', start)) return text.slice(text.indexOf('trailer', start));
  return text.slice(start, text.indexOf('stream', start));
}

/** Another part of the build may have removed it; what stands against reading it is said when it is written. */
function readIfPossible({ readAtOnce }: Pick<Host, 'readAtOnce'>, path: string): ReturnType<Host['readAtOnce']> {
  try {
    return readAtOnce(path, 0, maxBytes);
  } catch (error) {
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}

function readSource(text: string): string | null {
  const [, source] = /<dc:source>([^<]*)<\/dc:source>/.exec(text) ?? [];
  if (source === undefined) return null;
  return Buffer.from(source, 'latin1')
    .toString()
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
