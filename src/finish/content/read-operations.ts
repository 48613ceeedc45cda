/**
 * One operation of a content stream: its operands and operator stand from `start` to `end`. Steps from glyph to glyph, each
 * of which Chromium writes as a `Td` and a `Tj`, are one operation up to the last of them: they are most of a page.
 */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  /** Where the operator begins. */
  readonly at: number;
  readonly end: number;
}

/** White space and comments. */
const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*(?![^\r\n]))*/y;

/** A token: strings, names with or without `/`, brackets. */
const token =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\))*\)|<<|>>|<[\da-fA-F\0\t\n\f\r ]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/** Steps from glyph to glyph, as Chromium writes them. */
const steps = /(?:-?[\d.]+ -?[\d.]+ Td <[\dA-F]+> Tj\s)+/y;

/**
 * Reads the operations of a content stream (ISO 32000-1, 7.8.2), as Chromium writes it.
 *
 * @param content a byte a character
 * @throws Error for what is no content stream
 */
export function* readOperations(content: string): Generator<Operation> {
  let at = skipSpace(content, 0);
  while (at < content.length) {
    const operation = readSteps(content, at) ?? readOperation(content, at);
    if (operation === null) return;
    yield operation;
    at = skipSpace(content, operation.end);
  }
}

function skipSpace(content: string, at: number): number {
  space.lastIndex = at;
  space.test(content);
  return space.lastIndex;
}

function readSteps(content: string, start: number): Operation | null {
  steps.lastIndex = start;
  if (!steps.test(content)) return null;
  const end = steps.lastIndex - 1;
  return { operator: 'Tj', start, at: end - 'Tj'.length, end };
}

/** Null where the content ends before an operator. */
function readOperation(content: string, start: number): Operation | null {
  let depth = 0;
  for (let at = start; at < content.length; at = skipSpace(content, token.lastIndex)) {
    token.lastIndex = at;
    const text = token.exec(content)?.[0];
    if (text === undefined) throw new Error(`no content stream at ${at}`);
    if (text === '<<' || text === '[') depth++;
    else if (text === '>>' || text === ']') depth--;
    else if (depth === 0 && isOperator(text)) {
      const end = text === 'BI' ? endOfInlineImage(content, at) : token.lastIndex;
      return { operator: text, start, at, end };
    }
  }
  return null;
}

function isOperator(text: string): boolean {
  return /^[A-Za-z'"]/.test(text) && text !== 'true' && text !== 'false' && text !== 'null';
}

function endOfInlineImage(content: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = from;
  const found = end.exec(content);
  if (found === null) throw new Error(`an inline image without end at ${from}`);
  return found.index + 3;
}
