import { Parser } from 'htmlparser2';

/** A piece of raw HTML; `start` is its offset in the text given. Comments yield nothing. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number };

/**
 * Reads raw HTML as a browser would split it, entities decoded. Elements left open are not closed; what is written like an
 * instruction to a processor (`<? à vérifier ?>`) is text.
 */
export function readTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let ended = false;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (!implied)
          tokens.push({ kind: 'open', name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
      },
      ontext(value) {
        tokens.push({ kind: 'text', value, start: parser.startIndex, end: parser.endIndex + 1 });
      },
      oncomment() {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        if (!html.startsWith('<!--', start)) tokens.push({ kind: 'text', value: html.slice(start, end), start, end });
      },
      onclosetag(name) {
        if (!ended) tokens.push({ kind: 'close', name, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.write(html);
  ended = true;
  parser.end();
  return tokens;
}
