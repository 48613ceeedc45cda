import { type PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PageLink } from '../render/read-page.js';
import { addressOf } from './link-address.js';

/**
 * Says of every link what it is (ISO 14289-1, 7.18.5): its words, and its address where they are not the same.
 *
 * @param links the annotations of each link, in reading order
 * @param written the links of the page, in the same order
 */
export function describeLinks(links: readonly (readonly PDFDict[])[], written: readonly PageLink[]): void {
  links.forEach((annotations, index) => {
    for (const annotation of annotations) {
      const address = addressOf(annotation) ?? '';
      const own = written[index];
      const words = own !== undefined && isSameAddress(own.address, address) ? own.text : '';
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(describe(words, address)));
    }
  });
}

/** Browsers complete addresses (`https://example.org/`) and escape what they hold. */
function isSameAddress(written: string, address: string): boolean {
  if (written.startsWith('#')) return written === address;
  try {
    return new URL(written).href === new URL(address).href;
  } catch {
    return false;
  }
}

function describe(words: string, address: string): string {
  const plain = address.replace(/^mailto:/, '');
  if (address.startsWith('#') || words.includes(plain)) return words || plain;
  return words === '' ? plain : `${words} (${plain})`;
}
