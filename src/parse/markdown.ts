import type { Root, Text } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Construct, Extension as SyntaxExtension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { withLinearAutolinks } from './linear-autolinks.js';

declare module 'mdast' {
  interface TextData {
    /** Indexes into `value` of characters written with a backslash: they are never markup of ours. */
    literals?: number[] | undefined;
    /** Set on a piece whose `position` is that of the whole text: where in the whole it begins. */
    from?: number | undefined;
  }
}

/**
 * Parses the body of a meeting file: CommonMark, GFM and `:::` containers.
 *
 * @param body the source with its front matter blanked, so that positions are the file's own
 */
export function parseMarkdown(body: string): Root {
  // The parser drops a byte order mark, and every place after it would be one off.
  const text = body.replace(/^\uFEFF/, ' ');
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(containersAndEscapes, text);
  return processor.parse(text) as Root;
}

/**
 * Adds containers, and not the text (`:word`) and leaf (`::word`) directives, which stand in running text
 * (`Présents :SP/CCM`); and remembers which characters were escaped.
 */
function containersAndEscapes(this: Processor, text: string): void {
  const data = this.data();
  const colon = 58;
  const container = ([directive().flow?.[colon]].flat() as Construct[])[0];
  const syntax: SyntaxExtension = { flow: { [colon]: container as Construct } };
  const others: readonly SyntaxExtension[] = data.micromarkExtensions ?? [];
  data.micromarkExtensions = [...others.map((extension) => withLinearAutolinks(extension, text)), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown(), rememberEscapes];
}

const rememberEscapes: FromMarkdownExtension = { exit: { characterEscapeValue: exitEscape } };

function exitEscape(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as unknown as Text;
  tail.data ??= {};
  tail.data.literals ??= [];
  tail.data.literals.push(tail.value.length);
  tail.value += this.sliceSerialize(token);
  if (tail.position) {
    const { line, column, offset } = token.end;
    tail.position.end = { line, column, offset };
  }
}
