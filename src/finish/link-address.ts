import { PDFDict as Dict, type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** The address that a link leads to, or `#name` of a place in the document; null for one that does anything else. */
export function addressOf(annotation: PDFDict): string | null {
  const action = annotation.get(PDFName.of('A'));
  if (action === undefined) return placeOf(annotation);
  const { context } = annotation;
  const dict = context.lookup(action);
  if (!(dict instanceof Dict) || dict.get(PDFName.of('S')) !== PDFName.of('URI')) return null;
  const uri = dict.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : null;
}

function placeOf(annotation: PDFDict): string | null {
  const place = annotation.get(PDFName.of('Dest'));
  return place instanceof PDFName ? `#${place.decodeText()}` : null;
}
