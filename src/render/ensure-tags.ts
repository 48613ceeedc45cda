/**
 * Changes a page so that Chromium tags in the PDF what it would leave out: the language of an inline element that has
 * no identifier, and table cells without content, which its rows would then lack.
 */
export function ensureTags(html: string): string {
  const start = html.indexOf('<body');
  const head = html.slice(0, start);
  return head + fillCells(identifyLanguages(html.slice(start)));
}

function identifyLanguages(body: string): string {
  let count = 0;
  return body.replace(/<[a-z][a-z\d]*\s[^<>]*>/g, (tag) => {
    if (!/\slang="/.test(tag) || /\sid="/.test(tag)) return tag;
    count += 1;
    return tag.replace(/(?=\slang=")/, ` id="lang-${count}"`);
  });
}

function fillCells(body: string): string {
  return body.replace(/<(t[dh])((?:\s[^<>]*)?)>\s*<\/\1>/g, '<$1$2>\u00a0</$1>');
}
