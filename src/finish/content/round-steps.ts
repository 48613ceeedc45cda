/**
 * Writes the steps from glyph to glyph with two decimals, a hundredth of a pixel. Chromium writes seven, which is a
 * fifth of a page's weight. What rounding leaves is carried to the next step, so that a line ends where it did.
 *
 * @param content as Chromium writes it: each `BT` and each step begins a line, no string holds a line end
 */
export function roundSteps(content: string): string {
  let left = { x: 0, y: 0 };
  return content.replace(/^BT$|^(-?[\d.]+) (-?[\d.]+) Td\b/gm, (operation, writtenX?: string, writtenY?: string) => {
    if (writtenX === undefined || writtenY === undefined) {
      left = { x: 0, y: 0 };
      return operation;
    }
    const [x, y] = [Number(writtenX) + left.x, Number(writtenY) + left.y];
    const step = { x: round(x), y: round(y) };
    left = { x: x - step.x, y: y - step.y };
    return `${write(step.x)} ${write(step.y)} Td`;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function write(value: number): string {
  return String(value)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
