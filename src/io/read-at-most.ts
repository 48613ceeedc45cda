import { constants } from 'node:fs';
import type { FileSystem } from '../host.js';

// A named pipe would be waited for without end when it is opened; this constant is not there on Windows.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file, never more than `limit` in memory.
 *
 * @throws what the file system says of a file that is missing or closed to the user
 */
export async function readAtMost(
  files: FileSystem,
  path: string,
  limit: number,
): Promise<Uint8Array | 'too-large' | 'not-a-file'> {
  const handle = await files.open(path, flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return 'not-a-file';
    if (stats.size > limit) return 'too-large';
    return await fill(handle, stats.size, limit);
  } finally {
    await handle.close();
  }
}

/** Reads to the end, which may have moved since the size was asked for (`/proc` says 0 of everything). */
async function fill(
  handle: Awaited<ReturnType<FileSystem['open']>>,
  expected: number,
  limit: number,
): Promise<Uint8Array | 'too-large'> {
  let buffer = Buffer.alloc(expected + 1);
  let length = 0;
  for (;;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(limit + 1, buffer.length * 2));
    const room = buffer.length - length;
    const { bytesRead } = await handle.read(buffer, length, room, null);
    length += bytesRead;
    if (length > limit) return 'too-large';
    // A file that has a size is read short only at its end.
    if (bytesRead === 0 || (expected > 0 && bytesRead < room)) return buffer.subarray(0, length);
  }
}
