import { judgeAddress } from '../../text/judge-address.js';

/** What a link's address allows: a live link, its address as text, or nothing but the link's own text. */
export type LinkTarget =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'none' };

/** A link to what could do harm is none. */
export function judgeLink(address: string): LinkTarget {
  const verdict = judgeAddress(address);
  if (verdict === 'live') return { kind: 'link', href: address.trim() };
  if (verdict !== 'relative' || address === '' || address.startsWith('#')) return { kind: 'none' };
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

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
