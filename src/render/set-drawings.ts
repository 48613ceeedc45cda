import type { FontLibrary } from '../fonts/font-library.js';
import { readSvgText } from '../io/images/svg-text.js';
import { readXml } from '../io/images/xml.js';
import type { Images } from '../model/repository.js';

/** Gives the drawings that hold text the fonts of the page: a drawing sees none but its own and those of the machine. */
export async function setDrawings(images: Images, fonts: FontLibrary): Promise<Images> {
  const set = await Promise.all(
    [...images].map(async ([path, image]) => {
      if (image.type !== 'image/svg+xml') return [path, image] as const;
      const svg = new TextDecoder().decode(image.bytes);
      const words = readSvgText(svg);
      if (words === '') return [path, image] as const;
      return [path, { ...image, bytes: new TextEncoder().encode(await setDrawing(svg, words, fonts)) }] as const;
    }),
  );
  return new Map(set);
}

async function setDrawing(svg: string, words: string, fonts: FontLibrary): Promise<string> {
  const at = findContent(svg);
  if (at === null) return svg;
  const css = await fonts.cssFor(words, { mono: false, italic: /italic|oblique/i.test(svg) });
  const style = `<style xmlns="http://www.w3.org/2000/svg"><![CDATA[${css}\n${ownFonts}]]></style>`;
  return svg.slice(0, at) + style + svg.slice(at);
}

/** Stronger than what the drawing says itself. */
const ownFonts = ':root:root,:root:root *:not(#_#_){font-family:var(--minutes-sans)!important}';

/** Where the content of a drawing begins; null where it has none. */
function findContent(svg: string): number | null {
  for (const event of readXml(svg)) if (event.kind === 'start') return event.content;
  return null;
}
