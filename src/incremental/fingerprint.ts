import { hash } from '../basics/hash.js';
import type { Fingerprints } from '../model/fingerprint.js';

/** @param inputs what JSON can write, in an order that is always the same */
export function fingerprintsOf(inputs: unknown): Fingerprints {
  const text = JSON.stringify(inputs);
  return { clean: hash(`clean\n${text}`).slice(0, 32), warned: hash(`warned\n${text}`).slice(0, 32) };
}
