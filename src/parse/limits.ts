import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../problem.js';

/** Sizes that real minutes never reach, and past which a parser takes minutes or overflows. */
const most = { characters: 2_000_000, nesting: 100, line: 200_000, delimiters: 20_000 };

/** Refuses a body that is made to be slow, with one problem at its place; true where it may be parsed. */
export function isWithinLimits(body: string, file: VFile): boolean {
  if (body.length > most.characters) {
    const size = `${Math.ceil(body.length / 1_000_000)} million characters`;
    report(
      file,
      'body/size',
      undefined,
      `Unexpected text of ${size}, expected ${most.characters / 1_000_000} million at most`,
      'split the minutes into several files',
    );
    return false;
  }
  const nested = tooDeep(body);
  if (nested === null) return true;
  const start = location(file).toPoint(nested.offset);
  report(file, nested.rule, start, nested.message, nested.hint);
  return false;
}

interface Excess {
  readonly offset: number;
  readonly rule: 'body/nesting' | 'body/size';
  readonly message: string;
  readonly hint: string;
}

function tooDeep(body: string): Excess | null {
  let offset = 0;
  for (const line of body.split('\n')) {
    const prefix = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const markers = prefix.match(/[>+*-]|\d[.)]/g)?.length ?? 0;
    if (markers > most.nesting || (indent > most.nesting * 4 && line.trim() !== '')) {
      return {
        offset,
        rule: 'body/nesting',
        message: `Unexpected nesting of more than ${most.nesting} levels`,
        hint: 'remove the surplus marks',
      };
    }
    if (line.length > most.line) {
      return {
        offset,
        rule: 'body/size',
        message: `Unexpected line of ${line.length} characters, expected ${most.line} at most`,
        hint: 'break the line',
      };
    }
    const delimiters = line.length > most.delimiters ? (line.match(/[[\]*_`~<!]/g)?.length ?? 0) : 0;
    if (delimiters > most.delimiters) {
      return {
        offset,
        rule: 'body/nesting',
        message: `Unexpected ${delimiters} marks in one line`,
        hint: 'remove the surplus marks',
      };
    }
    offset += line.length + 1;
  }
  return null;
}
