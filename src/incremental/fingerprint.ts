import { createHash } from 'node:crypto';

/** 32 hexadecimal digits that stand for all that a PDF was made from. */
export type Fingerprint = string;

/** The fingerprints that a PDF of a meeting may have: whether there were warnings is told by it too. */
export interface Fingerprints {
  readonly clean: Fingerprint;
  readonly warned: Fingerprint;
}

/** @param inputs what JSON can write, in an order that is always the same */
export function fingerprintsOf(inputs: unknown): Fingerprints {
  const text = JSON.stringify(inputs);
  return { clean: hash(`clean\n${text}`).slice(0, 32), warned: hash(`warned\n${text}`).slice(0, 32) };
}

/** SHA-256 in hexadecimal digits. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
