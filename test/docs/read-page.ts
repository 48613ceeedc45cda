import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pages of the repository, by their paths. */
export const pages = ['', 'docs/', 'examples/'].flatMap((folder) =>
  readdirSync(root + folder).flatMap((name) => (/^[\w-]+\.md$/.test(name) ? [folder + name] : [])),
);

export function readPage(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** What a block of code is a piece of, by the first word behind its language. */
const kinds = ['meeting', 'translation', 'header', 'body', 'config'] as const;

/** A block of code that says what it is, as in ```` ```yaml header front-matter/time ````. */
export interface MarkedBlock {
  readonly kind: (typeof kinds)[number];
  /** The rules that tell of it, in the order of their places. */
  readonly rules: readonly string[];
  readonly text: string;
  readonly line: number;
}

export function findMarkedBlocks(page: string): MarkedBlock[] {
  return [...page.matchAll(/^```\w+ (.+)\n([\s\S]*?)^```$/gm)].map(({ 1: info = '', 2: text = '', index }) => {
    const [word, ...rules] = info.split(' ');
    const line = page.slice(0, index).split('\n').length;
    const kind = kinds.find((each) => each === word);
    if (kind === undefined) throw new Error(`line ${line}: unknown kind of block \`${word}\``);
    return { kind, rules, text, line };
  });
}

/** A page without its blocks of code, whose headings and tables are none of its own. */
export function withoutCode(page: string): string {
  return page.replace(/^( *)```.*\n(?:[\s\S]*?\n)?\1```$/gm, '');
}

/** The cells of each row of a table, without its head. */
export function findRows(page: string): string[][] {
  const lines = page.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const isHead = /^\|[ :|-]+\|$/.test(lines[index + 1] ?? '') || /^\|[ :|-]+\|$/.test(line);
    return line.startsWith('|') && !isHead
      ? [
          line
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => cell.trim()),
        ]
      : [];
  });
}
