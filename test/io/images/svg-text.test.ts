import { expect, it } from 'vitest';
import { readSvgText } from '../../../src/io/images/svg-text.js';

it('reads what a drawing sets as text, entities too', () => {
  const text = '<svg><title>Plan</title><text x="1">Puits <tspan>n&#xB0;&#160;3</tspan></text></svg>';
  expect(readSvgText(text).replace(/ +/g, ' ').trim()).toBe('Plan Puits n°\u00a03');
  expect(readSvgText('<s:svg><s:text>Eau</s:text></s:svg>').trim()).toBe('Eau');
});

it('reads nothing where nothing is set as text', () => {
  expect(readSvgText('<svg><title>Plan</title><textPath/><path d="M0 0"/></svg>')).toBe('');
});
