/** A sign of direction, or a word joiner, that Chromium shows as a blank glyph, the step to it before and one of no length after it. */
const sign =
  /\/Span<<\/ActualText <FEFF(?:061C|200[EF]|202[A-E]|206[06-9])> >> BDC\n((?:\/\S+ \S+ Tf\n)?(?:.* Tm\n)?)(\S+ \S+ Td )?<[\dA-F]+> Tj\nEMC\n(0 0 Td )?/g;

/**
 * Takes out of a page the signs of direction (UAX #9, 2) and word joiners that Chromium draws as blank glyphs: they have done their work
 * when a line is laid out, and readers of the PDF would have them in what is copied.
 *
 * @param content as Chromium writes it, an operation a line
 */
export function stripBidiControls(content: string): string {
  return content.replace(sign, (_, setting: string, step = '', stay = '') => {
    return setting + (stay === '' && step !== '' ? `${step.trimEnd()}\n` : step);
  });
}
