/** One operation of a content stream: its operands and operator stand from `start` to `end`. */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  /** Where the operator begins. */
  readonly at: number;
  readonly end: number;
}

/** A token: white space and comments before it, strings, names with or without `/`, brackets. */
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\))*\)|<<|>>|<[\da-fA-F\0\t\n\f\r ]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/gy;

/**
 * Reads the operations of a content stream (ISO 32000-1, 7.8.2), as Chromium writes it.
 *
 * @param content a byte a character
 * @throws Error for what is no content stream
 */
export function* readOperations(content: string): Generator<Operation> {
  token.lastIndex = 0;
  let start = -1;
  let depth = 0;
  while (token.lastIndex < content.length) {
    const at = token.lastIndex;
    const found = token.exec(content);
    if (found === null) throw new Error(`no content stream at ${at}`);
    const [text] = found;
    const first = text.charCodeAt(0);
    if (first <= 32 || first === 37) continue;
    if (start < 0) start = at;
    if (text === '<<' || text === '[') depth++;
    else if (text === '>>' || text === ']') depth--;
    else if (depth === 0 && isOperator(text)) {
      const end = text === 'BI' ? endOfInlineImage(content, at) : token.lastIndex;
      token.lastIndex = end;
      yield { operator: text, start, at, end };
      token.lastIndex = end;
      start = -1;
    }
  }
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
