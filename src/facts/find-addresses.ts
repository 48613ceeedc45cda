import type { AddressFact } from './fact.js';

/** The e-mail addresses and bare web addresses of a text. */
export function findAddresses(text: string): AddressFact[] {
  const found: AddressFact[] = [];
  if (text.includes('://') || /www\./i.test(text)) {
    for (const { 0: written, index } of text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"«»“”]+/gi)) {
      const address = trimAddress(written);
      found.push({ kind: 'address', start: index, end: index + address.length, address });
    }
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const email = readEmail(text, at);
    const isTaken = email && found.some(({ start, end }) => start < email.end && email.start < end);
    if (email && !isTaken) found.push(email);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Without what ends the sentence around it; a parenthesis is the sentence's unless it is opened in the address. */
function trimAddress(written: string): string {
  const outside = `.,;:!?…'’*_،؛${written.includes('(') ? '' : ')'}${written.includes('[') ? '' : ']'}`;
  let end = written.length;
  while (end > 0 && outside.includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}

/** Lengths as RFC 5321 limits them, so that no text is slow to read. */
const longestLocalPart = 64;
const longestDomain = 255;

function readEmail(text: string, at: number): AddressFact | null {
  const local = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(0, at - longestLocalPart), at))?.[0];
  const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(text.slice(at + 1, at + longestDomain))?.[0];
  if (local === undefined || domain === undefined) return null;
  const address = `${local.replace(/^[.]+/, '')}@${domain}`;
  const end = at + 1 + domain.length;
  return { kind: 'email', start: end - address.length, end, address };
}
