/** What is wrong in the text of a template, and where; null where that is not known. */
export interface TemplateFault {
  readonly line: number | null;
  readonly message: string;
}

/** Of the page that a template makes. */
export const tooLong = 'its page is too long';

/** Says in short what Handlebars found wrong in a text, at the line that is to be changed. */
export function describeTemplateFault(text: string, cause: unknown): TemplateFault {
  if (cause instanceof RangeError && /string length/.test(cause.message)) return { line: null, message: tooLong };
  if (cause instanceof RangeError) return { line: findLine(text, />/), message: 'it includes itself without end' };
  // The one helper that looks into what it is given.
  if (cause instanceof TypeError) return { line: findLine(text, /\blookup\b/), message: '`lookup` takes two values' };
  const whole = cause instanceof Error ? cause.message : String(cause);
  const [first = ''] = whole.split('\n');
  const parsed = /^(?:Parse|Lexical) error on line (\d+)/.exec(first);
  if (parsed !== null) {
    const open = whole.includes("got 'EOF'") ? findOpenBlock(text) : null;
    if (open !== null) return { line: open.line, message: `the block \`${open.name}\` is never closed` };
    return { line: Number(parsed[1]), message: 'it cannot be read' };
  }
  if (first === tooLong) return { line: null, message: tooLong };
  const [, message = first, line] = /^(.*?)(?: in (?:\[object \w+\]|\w+))? - (\d+):\d+$/.exec(first) ?? [];
  return { line: line === undefined ? findCulprit(text, message) : Number(line), message };
}

/** What stands between braces, and its line. */
function* marksOf(text: string): Generator<{ inner: string; line: number }> {
  let line = 1;
  let counted = 0;
  for (const { 1: inner = '', index } of text.matchAll(/\{\{~?([^{}]*)\}/g)) {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < index; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    yield { inner: inner.trim(), line };
  }
}

function findLine(text: string, pattern: RegExp): number | null {
  for (const { inner, line } of marksOf(text)) if (pattern.test(inner)) return line;
  return null;
}

function findOpenBlock(text: string): { name: string; line: number } | null {
  const open: { name: string; line: number }[] = [];
  for (const { inner, line } of marksOf(text)) {
    const name = /^[#^][>*]?\s*([^\s|~]+)/.exec(inner)?.[1];
    if (name !== undefined) open.push({ name, line });
    else if (inner.startsWith('/')) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Where Handlebars doesn't say the line: the first mark that its message can be about. */
function findCulprit(text: string, message: string): number | null {
  const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
  if (partial !== undefined) return findPartial(text, partial);
  if (/iterator to #each|#(?:if|unless|with) requires/.test(message)) {
    return findLine(text, /^#(?:each|if|unless|with)(?:~?$|\s+\S+\s+[^\s|~])/);
  }
  if (message.startsWith('it repeats parts')) return findLine(text, /^#?>|^#each\b/);
  if (message.startsWith('Missing decorator')) return findLine(text, /^#?\*(?!\s*inline\b)/);
  return null;
}

/** A partial of this name, else one that the data names. */
function findPartial(text: string, name: string): number | null {
  for (const { inner, line } of marksOf(text)) {
    if (/^#?>\s*["'[]?([^\s"'\]~]+)/.exec(inner)?.[1] === name) return line;
  }
  return findLine(text, /^#?>\s*\(/);
}
