import type { RuleExample } from '../../src/rules/rule.js';
import { plainBody, plainFront } from './plain-meeting.js';

/** A place that an example marks: offsets in a file. */
export interface Mark {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface BuiltExample {
  /** The text files by name, without marks. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the files, and of the places in each. */
  readonly marks: readonly Mark[];
}

/** The files of an example, the meeting first: the plain meeting with what the example changes. */
export function buildExample({ file, front, body, translation, config, repeat }: RuleExample): BuiltExample {
  const written = file ?? `---\n${mergeFront(front)}\n---\n\n${body ?? plainBody}`;
  const files = {
    'meeting.md': repeat ? written.replaceAll('…', repeat.text.repeat(repeat.times)) : written,
    'meeting.en.md': translation,
    'minutes.config.yaml': config,
  };
  const texts = new Map<string, string>();
  const marks: Mark[] = [];
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    texts.set(path, withoutMarks(text));
    marks.push(...findMarks(path, text));
  }
  return { texts, marks };
}

export function withoutMarks(text: string): string {
  return text.replace(/[⟦⟧]/gu, '');
}

/** Fields of the example stand after those of the plain meeting that it has not. */
function mergeFront(front = ''): string {
  const own = new Set([...withoutMarks(front).matchAll(/^([\p{L}-]+)[ \t]*:/gmu)].map(([, key]) => key));
  const plain = plainFront.split('\n').filter((line) => !own.has(line.slice(0, line.indexOf(':'))));
  return [...plain, ...(front === '' ? [] : [front])].join('\n');
}

function findMarks(path: string, text: string): Mark[] {
  const marks: Mark[] = [];
  let [removed, start] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[⟦⟧]/gu)) {
    if (sign === '⟦') start = index - removed;
    else marks.push({ path, start, end: index - removed });
    removed++;
  }
  return marks;
}
