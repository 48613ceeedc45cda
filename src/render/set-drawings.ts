import { findSvgContent } from '../files/svg-document.js';
import type { FontLibrary } from '../fonts/font-library.js';
import type { Images } from './context.js';

/** Gives the drawings that hold text the fonts of the page: a drawing sees none but its own and those of the machine. */
export async function setDrawings(images: Images, fonts: FontLibrary): Promise<Images> {
  const set = await Promise.all(
    [...images].map(async ([path, image]) => {
      const text = image.type === 'image/svg+xml' ? new TextDecoder().decode(image.bytes) : '';
      if (!/<(?:[^\s/>]+:)?text[\s>]/.test(text)) return [path, image] as const;
      return [path, { ...image, bytes: new TextEncoder().encode(await setDrawing(text, fonts)) }] as const;
    }),
  );
  return new Map(set);
}

async function setDrawing(svg: string, fonts: FontLibrary): Promise<string> {
  const at = findSvgContent(svg);
  if (at === null) return svg;
  const css = await fonts.cssFor(wordsOf(svg), { mono: false, italic: /italic|oblique/i.test(svg) });
  const style = `<style xmlns="http://www.w3.org/2000/svg"><![CDATA[${css}\n${ownFonts}]]></style>`;
  return svg.slice(0, at) + style + svg.slice(at);
}

/** The characters of a drawing, without its tags, which may hold whole pictures. */
function wordsOf(svg: string): string {
  const text = svg.replace(/<[^>]*>/g, ' ');
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Stronger than what the drawing says itself. */
const ownFonts = ':root:root,:root:root *:not(#_#_){font-family:var(--minutes-sans)!important}';
