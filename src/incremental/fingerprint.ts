import { createHash } from 'node:crypto';
import type { Fingerprints } from '../model/fingerprint.js';

/** @param inputs what JSON can write, in an order that is always the same */
export function fingerprintsOf(inputs: unknown): Fingerprints {
  const text = JSON.stringify(inputs);
  return { clean: hash(`clean\n${text}`).slice(0, 32), warned: hash(`warned\n${text}`).slice(0, 32) };
}

/** SHA-256 in hexadecimal digits. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
