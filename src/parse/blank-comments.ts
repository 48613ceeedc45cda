import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { CST, Lexer } from 'yaml';
import type { Range } from '../model/range.js';
import { splitSource } from './front-matter/split-source.js';
import { parseMarkdown } from './markdown.js';
import { isComment } from './references.js';

/**
 * The source of a meeting with blanks for its comments, `<!-- … -->` and `[//]: # (…)` in the body and `# …` in the front
 * matter: what a writer notes for herself does not travel with the minutes. All else stays where it stands.
 */
export function blankComments(source: string): string {
  if (!source.includes('#') && !mayHoldComments(source)) return source;
  const split = splitSource(new VFile({ value: source }), { optional: true });
  if (split === null) return source;
  const { yaml, yamlOffset, body } = split;
  const spans = yaml === null ? [] : findYamlComments(yaml, yamlOffset);
  if (mayHoldComments(body)) spans.push(...findBodyComments(body));
  let blanked = '';
  let at = 0;
  for (const { start, end } of spans) {
    blanked += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return blanked + source.slice(at);
}

/** What it takes to be sure is to parse it. */
function mayHoldComments(body: string): boolean {
  return body.includes('<!--') || /^[ \t>]*\[\/\/|\]:\s*(?:#|<>)/m.test(body);
}

/** Marks that the lexer puts between lexemes; they stand for no character. */
const controls: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function findYamlComments(yaml: string, offset: number): Range[] {
  const spans: Range[] = [];
  let at = offset;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    const start = at;
    if (!controls.has(lexeme)) at += lexeme.length;
    if (!isScalar && lexeme.startsWith('#')) spans.push({ start, end: at });
    isScalar = lexeme === CST.SCALAR;
  }
  return spans;
}

/** @param body with the front matter blanked, so that its places are those of the source */
function findBodyComments(body: string): Range[] {
  const spans: Range[] = [];
  const tree = parseMarkdown(body);
  const used = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => void used.add(identifier));
  visit(tree, ['html', 'definition'], (node) => {
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'definition' && isComment(node) && !used.has(node.identifier))
      spans.push({ start: from, end: to });
    if (node.type !== 'html') return;
    const html = body.slice(from, to);
    for (const { 0: comment, index } of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
      spans.push({ start: from + index, end: from + index + comment.length });
    }
  });
  return spans;
}
