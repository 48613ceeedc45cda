import { decodeText } from '../decode-text.js';
import { findDataFiles } from './data-files.js';
import { createDrawingCost } from './drawing-cost.js';
import type { Fault } from './fault.js';
import { isSvgRoot, readXml, type XmlElement } from './xml.js';

/** Whether it may be an SVG document, before all of it is decoded: one begins with a tag, perhaps after a byte order mark. */
export function mayBeSvg(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'));
}

/** A text whose root is that of an SVG document; null for all else. */
export function findSvg(view: Buffer): string | null {
  if (!mayBeSvg(view)) return null;
  const decoded = decodeText(view);
  if (!decoded.ok) return null;
  for (const event of readXml(decoded.text)) {
    if (event.kind === 'start') return isSvgRoot(event) ? decoded.text : null;
  }
  return null;
}

/** What an element takes of a browser's memory, as many pixels of 32 bits. */
const pixelsPerElement = 1000;

/**
 * Of its elements, each as often as it is drawn, and of the pictures inside it. Its own size is of no account: it is drawn
 * as large as the page shows it.
 *
 * @param countInner counts those of a picture; null where it is none that can be drawn
 */
export function countSvgPixels(text: string, countInner: (bytes: Uint8Array) => number | null): number | Fault {
  const cost = createDrawingCost();
  let pixels = 0;

  function addPictures(value: string): boolean {
    for (const bytes of findDataFiles(value)) {
      const inner = countInner(bytes);
      if (inner === null) return false;
      pixels += inner;
    }
    return true;
  }

  for (const event of readXml(text)) {
    if (event.kind === 'fault') return 'broken';
    if (event.kind === 'instruction' && /^xml-stylesheet/i.test(event.text)) return 'unmeasured';
    if (event.kind === 'text') cost.text(event.text);
    if (event.kind === 'end') cost.close();
    if (event.kind !== 'start') continue;
    if (changesWhatIsShown(event) || !event.attributes.every(({ value }) => addPictures(value))) return 'unmeasured';
    if (!cost.open(event)) break;
  }
  const elements = addPictures(cost.style()) ? cost.count() : null;
  return elements === null ? 'unmeasured' : pixels + elements * pixelsPerElement;
}

/** Whether an element is an animation by which another one shows more than its own attributes say. */
function changesWhatIsShown({ name, attributes }: XmlElement): boolean {
  if (!/(?:^|:)(?:set|animate\w*)$/i.test(name)) return false;
  return attributes.some((each) => {
    return each.name === 'attributeName' ? /(?:href|class|style)\s*$/i.test(each.value) : /url/i.test(each.value);
  });
}
