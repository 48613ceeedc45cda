import type { TextRun } from './text-lines.js';

/** Farther apart, in pixels, two glyphs do not touch. */
const touching = 0.005;

/** Writes a text object as Chromium does: a step begins a line, glyphs that touch are shown together. */
export function writeRun({ fontName, font, size, glyphs }: TextRun): string {
  const [first] = glyphs;
  if (first === undefined) return '';
  const lines = ['BT', `/${fontName} ${write(size)} Tf`, `1 0 0 -1 ${write(first.x)} ${write(first.y)} Tm`];
  let from = first;
  let end = first.x;
  let step = '';
  let shown = '';
  for (const glyph of glyphs) {
    if (Math.abs(glyph.x - end) > touching || glyph.y !== from.y) {
      lines.push(`${step}<${shown}> Tj`);
      step = `${write(glyph.x - from.x)} ${write(from.y - glyph.y)} Td `;
      shown = '';
      from = glyph;
    }
    const code = glyph.text === '' ? glyph.code : font.codeFor(glyph.code, glyph.text);
    shown += code.toString(16).toUpperCase().padStart(4, '0');
    end = glyph.x + glyph.width;
  }
  lines.push(`${step}<${shown}> Tj`, 'ET', '');
  return lines.join('\n');
}

function write(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
