import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import type { ResolvedStyle, StyleFault } from '../model/resolved-style.js';
import { checkFonts } from './check-fonts.js';
import { applyEdits, type Edit } from './edit.js';
import { findReferences, type Reference } from './find-references.js';
import { maxFaults } from './style-fault.js';
import { readTokens, type StyleTokens, tokenValue } from './style-tokens.js';

/** A font or a picture that a style sheet names by its path, read. */
export type StyleAsset =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly type: string }
  | {
      readonly ok: false;
      readonly reason: keyof typeof reasons;
    };

/**
 * Makes a style sheet self-contained: fonts and pictures stand in it as data, and its fonts are followed by the tool's.
 *
 * @param read reads what the style sheet names, relative to it; is asked once for each path
 */
export async function resolveStyle(text: string, read: (path: string) => Promise<StyleAsset>): Promise<ResolvedStyle> {
  const style = readTokens(text);
  if (style.fault !== null) return { css: '', faults: [style.fault] };
  const faults: StyleFault[] = findForeign(style);
  const edits: Edit[] = [];
  for (const reference of findReferences(style.tokens)) {
    if (faults.length >= maxFaults) break;
    const embedded = await embed(reference, style, read);
    if ('describe' in embedded) faults.push(embedded);
    else edits.push(embedded);
  }
  const fonts = checkFonts(style);
  faults.push(...fonts.faults);
  const sorted = faults.toSorted((a, b) => a.line - b.line).slice(0, maxFaults);
  return {
    css: applyEdits(style.css, withoutOverlaps([...edits, ...fonts.edits, ...findEscapedTexts(style.tokens)])),
    faults: sorted,
  };
}

/** The paths that a style sheet names, also where it has faults. */
export function listPaths(text: string): readonly string[] {
  const paths = findReferences(readTokens(text).tokens).map(({ path }) => path);
  return [...new Set(paths.filter((path) => path !== null && !isAddress(path)))] as string[];
}

/** Other style sheets, and fonts of the machine. */
function findForeign({ tokens, lineOf }: StyleTokens): StyleFault[] {
  const isImport = (token: CSSToken) =>
    token[0] === TokenType.AtKeyword && tokenValue(token).toLowerCase() === 'import';
  const isLocal = (token: CSSToken) => token[0] === TokenType.Function && tokenValue(token).toLowerCase() === 'local';
  const faults: StyleFault[] = [];
  for (const token of tokens) {
    if (isImport(token)) {
      const describe = (where: string) => `Unexpected \`@import\` in ${where}, expected one style sheet`;
      faults.push({ line: lineOf(token), describe, hint: 'copy the rules of the other one into it' });
    } else if (isLocal(token)) {
      const describe = (where: string) => `Unexpected \`local()\` in ${where}, no font of the machine is used`;
      faults.push({
        line: lineOf(token),
        describe,
        hint: 'copy the font into the repository and name it by `url("…")`',
      });
    }
    if (faults.length >= maxFaults) break;
  }
  return faults;
}

/** Written out, so that fonts are found for what a rule prints (`content: "\\2192"`). */
function findEscapedTexts(tokens: readonly CSSToken[]): Edit[] {
  return tokens.flatMap((token) => {
    const [type, raw, start, end] = token;
    if (type !== TokenType.String || !raw.includes('\\')) return [];
    const text = tokenValue(token).replace(
      /["\\<\p{Cc}]/gu,
      (character) => `\\${character.charCodeAt(0).toString(16)} `,
    );
    return [{ start, end: end + 1, text: `"${text}"` }];
  });
}

async function embed(
  { first, last, path }: Reference,
  { lineOf }: StyleTokens,
  read: (path: string) => Promise<StyleAsset>,
): Promise<Edit | StyleFault> {
  const fault = (found: string, reason: string, hint: string): StyleFault => ({
    line: lineOf(first),
    describe: (where) => `Unexpected ${found} in ${where}, ${reason}`,
    hint,
  });
  if (path === null) return fault('`url()`', 'expected a path', 'write it as `url("font.woff2")`');
  const shown = `\`${path.length > 80 ? `${path.slice(0, 79)}…` : path}\``;
  if (isAddress(path)) return fault(shown, 'expected a path', 'copy the file into the repository');
  const asset = await read(path);
  if (!asset.ok) return fault(shown, reasons[asset.reason], hints[asset.reason]);
  const text = `url("data:${asset.type};base64,${Buffer.from(asset.bytes).toString('base64')}")`;
  return { start: first[2], end: last[3] + 1, text };
}

const reasons = {
  missing: 'there is no such file',
  outside: 'it is outside the repository',
  hidden: 'it is a hidden file',
  ignored: 'git ignores it',
  'too-large': 'it is too large',
  'too-much': 'the files of the document are too large together',
  'page-too-large': 'the pictures on the page are too large together',
  unsupported: 'it is no font (WOFF2, WOFF, TTF, OTF) and no picture (PNG, JPEG, GIF, WebP, SVG)',
  broken: 'it is damaged or not all there',
  unmeasured: 'nobody can tell how much memory it takes',
} as const;

const hints = {
  missing: 'name it by its path from the style sheet',
  outside: 'copy it into the repository',
  hidden: 'copy it to where it is seen, if it may be published',
  ignored: 'take it out of `.gitignore`, if it may be published',
  'too-large': 'reduce it to 20 MB and 64 megapixels at most',
  'too-much': 'reduce some, to 64 MB and 200 megapixels in all',
  'page-too-large': 'reduce some, to 28 MB in all',
  unsupported: 'convert it',
  broken: 'save it again, and see whether it opens',
  unmeasured: 'convert it to PNG or JPEG',
} as const;

function isAddress(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(path.trim());
}

/** The text of an address has an edit of its own, which its replacement makes needless. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
