import { expect, it } from 'vitest';
import { makeSrgbProfile } from '../../src/finish/make-srgb-profile.js';

it('makes a profile whose white is the sum of its primaries, and whose curve ends at 1', () => {
  const bytes = Buffer.from(makeSrgbProfile());
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
  const tags = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt32BE(128); index++) {
    tags.set(bytes.toString('latin1', 132 + 12 * index, 136 + 12 * index), bytes.readUInt32BE(136 + 12 * index));
  }
  expect([...tags.keys()].sort()).toEqual(['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt']);
  const xyz = (tag: string) => [8, 12, 16].map((at) => bytes.readInt32BE((tags.get(tag) as number) + at) / 65536);
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz);
  const sum = [0, 1, 2].map((axis) => primaries.reduce((total, primary) => total + (primary[axis] as number), 0));
  for (const [axis, value] of xyz('wtpt').entries()) expect(sum[axis]).toBeCloseTo(value, 3);
  const curve = tags.get('rTRC') as number;
  expect([bytes.readUInt16BE(curve + 12), bytes.readUInt16BE(curve + 12 + 2 * 255)]).toEqual([0, 65535]);
});
