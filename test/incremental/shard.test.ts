import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInShard } from '../../src/incremental/shard.js';

it('each file is in one part, on every machine in the same', () => {
  const parts = fc.integer({ min: 1, max: 40 });
  const names = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, parts, (path, count) => {
      const partsOf = (root: string) =>
        Array.from({ length: count }, (_, index) => index + 1).filter((index) =>
          isInShard(join(root, ...path), root, { index, count }),
        );
      expect(partsOf('/home/awa/minutes')).toHaveLength(1);
      expect(partsOf('/builds/17')).toEqual(partsOf('/home/awa/minutes'));
    }),
  );
});

it('letters and accents, written together or apart, are one name', () => {
  const inPart = (path: string) => [1, 2, 3, 4, 5].filter((index) => isInShard(path, '/m', { index, count: 5 }));
  expect(inPart('/m/été.md')).toEqual(inPart('/m/e\u0301te\u0301.md'));
});

it('parts are of about the same size', () => {
  const sizes = [1, 2, 3, 4].map(
    (index) =>
      Array.from({ length: 1000 }, (_, day) => `/m/seance-${day}.md`).filter((path) =>
        isInShard(path, '/m', { index, count: 4 }),
      ).length,
  );
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(60);
});
