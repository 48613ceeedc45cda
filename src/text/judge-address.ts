/**
 * What comes of following an address from a document: `live` leads to a page, a letter or a call; `relative` depends on where
 * the document lies; a `scheme` that could run something or read a disk, an `attachment` that a mail program would take from
 * the reader's disk, and a `user` that looks like the site do harm.
 */
export type AddressVerdict = 'live' | 'relative' | 'scheme' | 'attachment' | 'user';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Judges an address as a browser reads it: `java\nscript:` is `javascript:` to it. */
export function judgeAddress(address: string): AddressVerdict {
  const url = parseAbsolute(address);
  if (url === null) return 'relative';
  if (!schemes.has(url.protocol)) return 'scheme';
  if (url.protocol === 'mailto:') return attachment.test(decode(url.href)) ? 'attachment' : 'live';
  return url.username === '' && url.password === '' ? 'live' : 'user';
}

/** Some mail programs understand a field for files among those of RFC 6068. */
const attachment = /[?&;#]\s*(?:x-)?attach(?:ment|ed)?s?\s*(?:\[\d*\]\s*)?=/i;

function parseAbsolute(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What is no escape stands for itself. */
function decode(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
