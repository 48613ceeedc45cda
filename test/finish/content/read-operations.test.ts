import { expect, it } from 'vitest';
import { readOperations } from '../../../src/finish/content/read-operations.js';

function read(content: string): string[] {
  return [...readOperations(content)].map(({ start, end }) => content.slice(start, end));
}

it('reads operands with their operators, whatever strings hold', () => {
  const operations = [
    'q',
    '(Tj \\) (BT) ET) Tj',
    '/Span <</ActualText (EMC \\\\) >> BDC',
    '[<00 24> -12.5 (x)] TJ',
    '/F 12 Tf',
    'EMC',
    'Q',
  ];
  expect(read(operations.join(' '))).toEqual(operations);
});

it('reads steps from glyph to glyph as one', () => {
  const steps = '5.96 0 Td <0001> Tj\n-.4 -12 Td <0007> Tj';
  const read = [...readOperations(`BT\n<002A> Tj\n${steps}\nET\n5 0 Td\n<0001> Tj`)];
  expect(read.map(({ operator }) => operator)).toEqual(['BT', 'Tj', 'Tj', 'ET', 'Td', 'Tj']);
  expect(read[2]).toEqual({ operator: 'Tj', start: 13, at: 13 + steps.length - 2, end: 13 + steps.length });
});

it('passes over comments, and over the bytes of an inline picture', () => {
  expect(read('q % BT ET\nBI /W 1 /H 1 /BPC 8 /CS /G ID \u0001(\u0002 EI\nQ')).toEqual([
    'q',
    'BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001(\u0002 EI',
    'Q',
  ]);
});

it('refuses what is no content stream', () => {
  expect(() => read('BT (open ET')).toThrow('no content stream at 3');
});
