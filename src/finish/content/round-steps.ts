import { readOperations } from './read-operations.js';

/**
 * Writes the steps from glyph to glyph with two decimals, a hundredth of a pixel. Chromium writes seven, which is a
 * fifth of a page's weight. What rounding leaves is carried to the next step, so that a line ends where it did.
 */
export function roundSteps(content: string): string {
  let rounded = '';
  let copied = 0;
  let left = { x: 0, y: 0 };
  for (const { operator, start, at } of readOperations(content)) {
    if (operator === 'BT') left = { x: 0, y: 0 };
    if (operator !== 'Td') continue;
    const [x = 0, y = 0] = content.slice(start, at).trim().split(/\s+/).map(Number);
    const step = { x: round(x + left.x), y: round(y + left.y) };
    left = { x: x + left.x - step.x, y: y + left.y - step.y };
    rounded += `${content.slice(copied, start)}${write(step.x)} ${write(step.y)} `;
    copied = at;
  }
  return rounded + content.slice(copied);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function write(value: number): string {
  return String(value)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
