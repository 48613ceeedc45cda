import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundSteps } from '../../../src/finish/content/round-steps.js';

it('rounds the steps alone', () => {
  expect(
    roundSteps('BT\n12.6599998 0 Td (3.14159 0 Td) Tj\n-.30383301 1.0128 Td <0024> Tj\nET\n1.23456 0 0 1 0 0 cm'),
  ).toBe('BT\n12.66 0 Td (3.14159 0 Td) Tj\n-.3 1.01 Td <0024> Tj\nET\n1.23456 0 0 1 0 0 cm');
});

it('ends a line where it ended, however many steps it has', () => {
  const step = fc.double({ min: -40, max: 40, noNaN: true }).map((value) => Number(value.toFixed(7)));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 200 }), (steps) => {
      const rounded = roundSteps(`BT\n${steps.map((x) => `${x.toFixed(7)} 0 Td`).join('\n')}\nET`);
      const end = [...rounded.matchAll(/^(\S+) 0 Td$/gm)].reduce((sum, [, x]) => sum + Number(x), 0);
      expect(Math.abs(end - steps.reduce((sum, x) => sum + x, 0))).toBeLessThan(0.006);
    }),
  );
});
