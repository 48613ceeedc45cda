/** Offset of the beginning of the line that an offset is on. */
export function lineStart(source: string, at: number): number {
  const start = at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
  return start + source.slice(start, at).lastIndexOf('\r') + 1;
}

/** Offset of the end of the line that an offset is on, before its line end. */
export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  const line = source.slice(at, end === -1 ? source.length : end);
  const carriageReturn = line.indexOf('\r');
  return at + (carriageReturn === -1 ? line.length : carriageReturn);
}

/** The end of what is written on the rest of a line; inside braces or brackets, of what goes on to the next mark. */
export function wordsEnd(source: string, at: number, inFlow: boolean): number {
  const rest = source.slice(at, lineEnd(source, at));
  const mark = inFlow ? rest.search(/[,\]}]/) : -1;
  return at + (mark === -1 ? rest : rest.slice(0, mark)).trimEnd().length;
}
