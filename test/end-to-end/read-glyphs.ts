import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = readonly [number, number, number, number, number, number];

interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of a PDF as they are seen, whatever the order of its content: the glyphs of each from left to right. */
export async function readSeenLines(bytes: Uint8Array): Promise<string[]> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const { fnArray, argsArray } = await (await doc.getPage(number)).getOperatorList();
    const reader = new GlyphReader();
    fnArray.forEach((operator, index) => {
      reader.read(operator, argsArray[index]);
    });
    lines.push(...linesOf(reader.glyphs));
  }
  await doc.destroy();
  return lines;
}

class GlyphReader {
  readonly glyphs: Glyph[] = [];
  readonly #saved: Matrix[] = [];
  #page: Matrix = identity;
  #line: Matrix = identity;
  #text: Matrix = identity;
  #size = 1;

  read(operator: number, args: unknown): void {
    const values = args as readonly number[];
    if (operator === OPS.save) this.#saved.push(this.#page);
    else if (operator === OPS.restore) this.#page = this.#saved.pop() ?? identity;
    else if (operator === OPS.transform) this.#page = multiply(values as unknown as Matrix, this.#page);
    else if (operator === OPS.setFont) this.#size = values[1] ?? 1;
    else if (operator === OPS.setTextMatrix) this.#begin((args as readonly [Matrix])[0]);
    else if (operator === OPS.moveText) this.#begin(multiply([1, 0, 0, 1, values[0] ?? 0, values[1] ?? 0], this.#line));
    else if (operator === OPS.showText) this.#show((args as readonly [readonly unknown[]])[0]);
  }

  #begin(matrix: Matrix): void {
    this.#line = [...matrix] as unknown as Matrix;
    this.#text = this.#line;
  }

  #show(shown: readonly unknown[]): void {
    for (const each of shown) {
      const { unicode, width } = each as { unicode?: string; width?: number };
      const [, , , , x, y] = multiply(this.#text, this.#page);
      if (unicode !== undefined) this.glyphs.push({ text: unicode, x, y });
      const step = typeof each === 'number' ? -each : (width ?? 0);
      this.#text = multiply([1, 0, 0, 1, (step / 1000) * this.#size, 0], this.#text);
    }
  }
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function linesOf(glyphs: readonly Glyph[]): string[] {
  const lines = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const y = Math.round(glyph.y);
    lines.set(y, [...(lines.get(y) ?? []), glyph]);
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, line]) =>
      [...line]
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join('')
        .replace(/[\u200e\u200f]/g, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
}
