import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Pdf } from './read-pdf.js';

/**
 * Gives the entries of the outline the words of their headings: Chromium runs together what stands on different lines.
 * Entries and headings come in the same order; where their numbers differ, the entries stay as they are.
 */
export function nameOutline({ catalog }: Pdf, headings: readonly string[]): void {
  const entries = listEntries(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  if (entries.length !== headings.length) return;
  entries.forEach((entry, index) => {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] as string));
  });
}

/** The entries below one, in reading order. */
function listEntries(parent: PDFDict | undefined): PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    entries.push(entry, ...listEntries(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
