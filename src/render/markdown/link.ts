/** What a link's address allows: a live link, its address as text, or nothing but the link's own text. */
export type LinkTarget =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'none' };

const liveSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Judges an address as a browser would read it: `java\nscript:` is `javascript:` to it. */
export function judgeLink(address: string): LinkTarget {
  const url = parseAbsolute(address);
  if (url) return liveSchemes.has(url.protocol) ? { kind: 'link', href: address.trim() } : { kind: 'none' };
  if (address === '' || address.startsWith('#')) return { kind: 'none' };
  return { kind: 'address', address };
}

/** Whether a link's text is its own address, written out. */
export function isBareAddress(text: string, address: string): boolean {
  const bare = (value: string) =>
    decode(
      value
        .trim()
        .replace(/^(?:mailto:|https?:\/\/)/i, '')
        .replace(/\/$/, ''),
    );
  return bare(text) === bare(address);
}

function parseAbsolute(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
