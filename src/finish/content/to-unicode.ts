/** What glyphs mean: by their code in a font, the text that they stand for. */
export type GlyphTexts = Map<number, string>;

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3) as Chromium writes it: codes of two bytes, `bfchar` and `bfrange`. */
export function readToUnicode(cmap: string): GlyphTexts {
  const texts: GlyphTexts = new Map();
  for (const [, entries = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of entries.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      texts.set(Number.parseInt(code, 16), decode(text));
    }
  }
  for (const [, entries = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of entries.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const start = decode(text);
      const point = start.codePointAt(0) ?? 0;
      for (let code = first; code <= last; code++) texts.set(code, String.fromCodePoint(point + code - first));
    }
  }
  return texts;
}

/** The most entries that one block of a CMap may have. */
const longestBlock = 100;

export function writeToUnicode(texts: GlyphTexts): string {
  const entries = [...texts]
    .sort(([one], [other]) => one - other)
    .map(
      ([code, text]) =>
        `<${hex(code)}> <${[...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('')}>`,
    );
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += longestBlock) {
    const block = entries.slice(at, at + longestBlock);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}

function decode(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{1,4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
