import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';
import { parseBody } from './containers.js';
import { convertHtml } from './html/convert-html.js';
import { isWithinLimits } from './limits.js';
import { type FoundFootnote, resolveReferences } from './references.js';
import { findToolComments, type ToolComment } from './tool-comments.js';

/** The body of a file as a syntax tree: no raw HTML, no references, no definitions. */
export interface Body {
  readonly file: VFile;
  readonly tree: Root;
  readonly footnotes: readonly FoundFootnote[];
  readonly comments: readonly ToolComment[];
}

/** Parses a body; null where it is past the limits. */
export function readBody(body: string, file: VFile, languages: readonly LanguageTag[]): Body | null {
  if (!isWithinLimits(body, file)) return null;
  const tree = parseBody(body, file, languages);
  const comments = findToolComments(tree, file);
  convertHtml(tree, file);
  return { file, tree, footnotes: resolveReferences(tree, file), comments };
}
