import { frameLine } from '../../src/report/code-frame.js';
import type { RuleExample } from '../../src/rules/rule.js';
import { withoutMarks } from './build-example.js';

/** A piece of an example: what one file says. */
export interface ExampleText {
  /** Null: the meeting file. */
  readonly path: string | null;
  /** With its marks. */
  readonly text: string;
  readonly format: 'yaml' | 'markdown';
}

/** What an example writes, without the plain meeting around it. */
export function textsOf({ file, front, body, translation, config }: RuleExample): ExampleText[] {
  const texts: (ExampleText | false | undefined)[] = [
    config !== undefined && { path: 'minutes.config.yaml', text: config, format: 'yaml' },
    file !== undefined && { path: null, text: file, format: 'markdown' },
    front !== undefined && { path: null, text: front, format: 'yaml' },
    body !== undefined && { path: null, text: body, format: 'markdown' },
    translation !== undefined && { path: 'meeting.en.md', text: translation, format: 'markdown' },
  ];
  return texts.filter((text) => typeof text === 'object').map((each) => ({ ...each, text: each.text.trimEnd() }));
}

/** What only the making of an example's files tells. */
export function remarksOn({ beside = {}, encoding, repeat }: RuleExample): string[] {
  const remarks = Object.entries(beside).map(([path, kind]) => `\`${path}\` ${stands[kind]}`);
  if (encoding) remarks.push(`saved as ${encoding === 'utf-16le' ? 'UTF-16' : 'Windows-1252'} // enregistré ainsi`);
  if (repeat) remarks.push(`\`…\` stands for // remplace ${repeat.times} × \`${repeat.text.trim()}\``);
  return remarks;
}

const stands = {
  picture: 'is there // est là',
  text: 'is there // est là',
  style: 'is there // est là',
  huge: 'has // pèse 100 MB',
} as const;

/** A text with carets under its marked places, as far as they stand in one line. */
export function underline(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const plain = withoutMarks(line);
      const starts = [...line.matchAll(/⟦/gu)].map(({ index }) => index);
      if (starts.length === 0) return [plain];
      const carets = starts.map((start) => caretsFrom(line, start));
      const width = Math.max(...carets.map(({ length }) => length));
      const merged = Array.from({ length: width }, (_, at) => (carets.some((each) => each[at] === '^') ? '^' : ' '));
      return [plain, merged.join('')];
    })
    .join('\n');
}

/** The carets of the place that is marked from an index of a line on. */
function caretsFrom(line: string, start: number): string {
  const from = withoutMarks(line.slice(0, start)).length;
  const end = line.indexOf('⟧', start);
  const marked = withoutMarks(end < 0 ? line.slice(start) : line.slice(start, end));
  return frameLine(withoutMarks(line), from, from + marked.length, 1000).carets;
}

/** An example in at most four lines that fit a cell of a table; null where it needs more. */
export function shortText(example: RuleExample): string[] | null {
  const texts = textsOf(example);
  if (texts.length !== 1 || texts[0]?.path !== null) return null;
  if (example.file !== undefined || example.encoding || example.repeat) return null;
  const lines = withoutMarks(texts[0].text)
    .split('\n')
    .filter((line) => !/^$|^\|[ |:-]+\|$/.test(line));
  const [heading = ''] = lines;
  const isPlain = /^## /.test(heading) && !texts[0].text.split('\n')[0]?.includes('⟦') && lines.length > 1;
  const shown = isPlain ? lines.slice(1) : lines;
  return shown.length > 4 || shown.some((line) => line.length > 90) ? null : shown;
}
