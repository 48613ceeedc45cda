import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Shard } from '../options.js';

/**
 * Whether a file belongs to a part. Its path alone decides, so that what else lies about on a machine moves nothing from
 * one part to another.
 *
 * @param root of the repository
 */
export function isInShard(path: string, root: string, { index, count }: Shard): boolean {
  const name = relative(root, path).split(sep).join('/').normalize('NFC');
  const number = createHash('sha256').update(name).digest().readUInt32BE(0);
  return number % count === index - 1;
}
