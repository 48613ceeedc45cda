import { expect, it } from 'vitest';
import { findAddresses } from '../../src/facts/find-addresses.js';

it('finds addresses without what ends the sentence', () => {
  const text =
    'Écrire à greffe@ville.example.org (voir www.example.org/a_(b), https://example.org/2023/12.), ou à @tous.';
  expect(findAddresses(text).map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'email greffe@ville.example.org',
    'address www.example.org/a_(b)',
    'address https://example.org/2023/12',
  ]);
  for (const { start, end, address } of findAddresses(text)) expect(text.slice(start, end)).toBe(address);
});
