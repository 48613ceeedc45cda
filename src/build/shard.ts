import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/** One part of several that a build is divided into, on machines that share nothing but the commit. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

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
