/** How wide the glyphs of a font are. */
export interface GlyphWidths {
  /** In thousandths of the font's size. */
  widthOf(code: number): number;
}

/** What begins a text object, sets a font or a place, and glyphs with the steps to them: Chromium writes lines of these. */
const pieces =
  /^(?:BT$|\/(\S+) ([\d.]+) Tf$|.* Tm$|(?:(?:-?[\d.]+ -?[\d.]+ Td )?<[\da-fA-F]+> Tj(?:\n|$))+|(-?[\d.]+) (-?[\d.]+) Td\b)/gm;
const glyphs = /(?:(-?[\d.]+) (-?[\d.]+) Td )?<([\da-fA-F]+)> Tj/g;

/** In thousandths of the font's size; readers take what is farther away for another word. */
const mostKerning = 100;

/**
 * Shows in one piece what Chromium shows glyph by glyph, each with the step to it in seven decimals, which is half of a
 * page's weight. Steps are rounded to a hundredth of a pixel, or a thousandth of the font's size; what rounding leaves is
 * carried on, so that a line ends where it did.
 *
 * @param content as Chromium writes it: what is joined begins a line, no string holds a line end
 * @param fonts of the page, by their names in it
 */
export function joinSteps(content: string, fonts: ReadonlyMap<string, GlyphWidths>): string {
  const writer = new StepWriter();
  return content.replace(pieces, (piece: string, font?: string, size?: string, x?: string, y?: string) => {
    if (font !== undefined) writer.setFont(fonts.get(font), Number(size));
    else if (x !== undefined) return writer.step(Number(x), Number(y));
    else if (piece.endsWith('BT') || piece.endsWith('Tm')) writer.begin();
    else return writer.show(piece);
    return piece;
  });
}

class StepWriter {
  #font: GlyphWidths | undefined;
  #size = 0;
  /** Where the steps of Chromium have come to. */
  #place = { x: 0, y: 0 };
  /** Where those have come to that are written. */
  #written = { x: 0, y: 0 };

  setFont(font: GlyphWidths | undefined, size: number): void {
    this.#font = font;
    this.#size = size;
  }

  begin(): void {
    this.#place = { x: 0, y: 0 };
    this.#written = { x: 0, y: 0 };
  }

  step(x: number, y: number): string {
    this.#place.x += x;
    this.#place.y += y;
    const [stepX, stepY] = [round(this.#place.x - this.#written.x), round(this.#place.y - this.#written.y)];
    this.#written.x += stepX;
    this.#written.y += stepY;
    return `${write(stepX)} ${write(stepY)} Td`;
  }

  /** @param piece glyphs, with or without a step to each */
  show(piece: string): string {
    const out: string[] = [];
    let shown = '';
    /** Where the next glyph would stand without a step. */
    let pen = this.#written.x;
    for (const [, x, y, codes = ''] of piece.matchAll(glyphs)) {
      const kerning = Math.round(((this.#place.x + Number(x) - pen) * 1000) / this.#size);
      if (shown !== '' && this.#font !== undefined && Number(y) === 0 && Math.abs(kerning) <= mostKerning) {
        this.#place.x += Number(x);
        pen += (kerning * this.#size) / 1000;
        shown += kerning === 0 ? codes : `>${-kerning}<${codes}`;
      } else {
        if (shown !== '') out.push(writeShown(shown));
        shown = codes;
        if (x !== undefined) {
          out.push(`${this.step(Number(x), Number(y))} `);
          pen = this.#written.x;
        }
      }
      pen += this.#widthOf(codes);
    }
    out.push(writeShown(shown));
    return out.join('').slice(0, piece.endsWith('\n') ? undefined : -1);
  }

  #widthOf(codes: string): number {
    let width = 0;
    for (let at = 0; at + 4 <= codes.length; at += 4) {
      width += this.#font?.widthOf(Number.parseInt(codes.slice(at, at + 4), 16)) ?? 0;
    }
    return (width * this.#size) / 1000;
  }
}

/** @param shown codes, with `>-20<` where the pen goes on by so many thousandths less */
function writeShown(shown: string): string {
  return shown.includes('>') ? `[<${shown}>] TJ\n` : `<${shown}> Tj\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function write(value: number): string {
  return String(value)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
