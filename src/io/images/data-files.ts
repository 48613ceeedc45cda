import { unescapeCss } from './unescape-css.js';

/** The files that stand in their own addresses (`data:`, RFC 2397) in the value of an attribute, or in a style sheet. */
export function findDataFiles(value: string): readonly Uint8Array[] {
  if (!mayHoldOne.test(value)) return [];
  // Readers of addresses leave these out.
  const plain = unescapeCss(value.replace(/[\t\n\r\f]/g, ''));
  const whole = /^[\0-\x20]*data:(.*)$/is.exec(plain)?.[1];
  if (whole !== undefined) return [readFile(whole)];
  const [, ...found] = plain.split(/data:/i);
  return found.map((text) => readFile(text.replace(/["'()].*$/s, '')));
}

/** Most values are none, and drawings have many. */
const mayHoldOne = /d\s*a\s*t\s*a\s*:|\\/i;

/** @param text type and data, with a comma between them */
function readFile(text: string): Uint8Array {
  const comma = text.indexOf(',');
  const [type, data] = comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1)];
  const decoded = data.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, /;\s*base64\s*$/i.test(type) ? 'base64' : 'latin1');
}
