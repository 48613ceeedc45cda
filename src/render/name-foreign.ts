/**
 * Gives an identifier to each inline element that has a language but no identifier: of those without, Chromium leaves
 * the language out of the PDF.
 */
export function nameForeign(html: string): string {
  let count = 0;
  const body = html.indexOf('<body');
  const named = html.slice(body).replace(/<(?!\/|body|article)[a-z][a-z\d]*(?=[\s])[^<>]*>/g, (tag) => {
    if (!/\slang="/.test(tag) || /\sid="/.test(tag)) return tag;
    count += 1;
    return tag.replace(/(?=\slang=")/, ` id="lang-${count}"`);
  });
  return html.slice(0, body) + named;
}
