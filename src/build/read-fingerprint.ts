import { errorCode } from '../files/error-code.js';
import type { FileSystem } from '../host.js';
import { type Fingerprint, parseFingerprint } from './fingerprint.js';

const tailBytes = 4096;
/** The dictionary of a cross-reference stream, which stands before the stream; it grows with the number of objects. */
const dictionaryBytes = 8192;

type FileHandle = Awaited<ReturnType<FileSystem['open']>>;

/** The fingerprint in a PDF; null where there is no PDF, it has none or it is not whole. Only its end is read. */
export async function readFingerprint(files: FileSystem, path: string): Promise<Fingerprint | null> {
  try {
    const handle = await files.open(path, 'r');
    try {
      const stats = await handle.stat();
      return stats.isFile() ? await readFrom(handle, stats.size) : null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    // What cannot be read is to be made anew; what stands against that is said then.
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}

async function readFrom(handle: FileHandle, size: number): Promise<Fingerprint | null> {
  const tail = await readText(handle, Math.max(0, size - tailBytes), tailBytes);
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail) ?? [];
  if (start === undefined) return null;
  return parseFingerprint(tail) ?? parseFingerprint(await readText(handle, Number(start), dictionaryBytes));
}

async function readText(handle: FileHandle, position: number, length: number): Promise<string> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
}
