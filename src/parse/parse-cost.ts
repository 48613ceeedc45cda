/** What a body has too much of. */
export interface Excess {
  /** Null: of the whole. */
  readonly offset: number | null;
  readonly rule: 'body/nesting' | 'body/size';
  readonly message: string;
  readonly hint: string;
}

/**
 * What real minutes never reach, and past which a parser takes seconds or overflows. Efforts are in units of some ten
 * microseconds: 200 pages of minutes take 80,000, a table of 2,000 rows 50,000.
 */
const most = { characters: 600_000, paragraph: 100_000, nesting: 30, effort: 110_000, paragraphEffort: 25_000 };

/** What reading takes, in units of effort; found by timing. */
const efforts = {
  character: 0.07,
  /** Of a line, and of each mark in it. */
  mark: 0.7,
  /** Of a paragraph, a heading, a row. */
  block: 5,
  /** Of a list item or a quotation, beside its paragraph. */
  container: 4,
  cell: 4,
  /** Of each mark times the length of its paragraph: its partner may be searched for to the end. */
  search: 1 / 1200,
  /** Of each block that ends times the lines before it: the parser moves them all. */
  move: 0.005,
};

/** The first thing that a body has too much of. */
export function findExcess(body: string): Excess | null {
  if (body.length > most.characters) return tooLong(body.length);
  const measure = new Measure();
  for (const { 0: line, index } of body.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const excess = measure.add(line.trimEnd(), index);
    if (excess) return excess;
  }
  return measure.endParagraph(body.length);
}

/** Marks of inline text, of addresses that link by themselves, of attributes and of what is parted. */
const marks = /[!&*<[\\\]_`~|@(={]|\/\/|www\./g;

interface LineFacts {
  readonly offset: number;
  /** How many lists and quotations have a mark in it. */
  readonly containers: number;
  /** Whether a paragraph, a heading or a row begins. */
  readonly isBlock: boolean;
}

class Measure {
  #effort = 0;
  /** Lines, and the marks of lists and quotations, so far. */
  #lines = 0;
  #paragraph = { start: 0, marks: 0 };
  /** Of the table that the line may be in; 0: none. */
  #columns = 0;
  /** Length of the marks of lists and quotations, on the last line that has some. */
  #indent = 0;
  #wasQuoted = false;
  #wasText = false;
  /** Lengths of the fences of open containers. */
  readonly #fences: number[] = [];

  add(line: string, offset: number): Excess | null {
    const prefix = readPrefix(line);
    const text = line.slice(prefix.length);
    const containers = countContainers(prefix);
    this.#nest(text, prefix);
    const isDeep =
      containers + depthOfNotes(text) > most.nesting ||
      prefix.length > most.nesting * 4 ||
      this.#fences.length > most.nesting;
    if (isDeep && (text !== '' || (containers > 0 && !isBreak(line)))) return tooDeep(offset);
    const isBlank = text === '' && containers === 0;
    const begins = this.#columns > 0 || /^#{1,6}(?:\s|$)/.test(text) || interrupts(prefix);
    const excess = isBlank || begins ? this.endParagraph(offset) : null;
    if (excess) return excess;
    this.#endBlocks(text, prefix, containers);
    if (isBlank) this.#columns = 0;
    else if (this.#wasText && text.includes('-') && /^[ \t|:-]+$/.test(text)) this.#columns = columnsOf(text);
    if (isBlank) this.#skip();
    else this.#weigh(line, text, { offset, containers, isBlock: begins || !this.#wasText });
    this.#wasText = text !== '';
    return this.#effort > most.effort ? tooCostly(offset) : null;
  }

  /** Counts the paragraph that ends at an offset. */
  endParagraph(offset: number): Excess | null {
    const { start, marks } = this.#paragraph;
    const length = offset - start;
    if (marks === 0) return null;
    const effort = marks * length * efforts.search;
    this.#effort += effort;
    this.#paragraph = { start: offset, marks: 0 };
    return length > most.paragraph || effort > most.paragraphEffort ? tooTangled(start, length, marks) : null;
  }

  #skip(): void {
    this.#lines++;
    this.#effort += efforts.mark * (1 + this.#fences.length);
  }

  #weigh(line: string, text: string, { offset, containers, isBlock }: LineFacts): void {
    if (this.#paragraph.marks === 0) this.#paragraph.start = offset;
    const own = 1 + (text.match(marks)?.length ?? 0);
    const cells = this.#columns === 0 ? 0 : Math.max(this.#columns, text.match(/[|,;]/g)?.length ?? 0);
    this.#lines += 1 + 2 * containers;
    this.#paragraph.marks += own;
    const effort =
      line.length * efforts.character +
      own * efforts.mark +
      (isBlock ? efforts.block : 0) +
      containers * efforts.container +
      cells * efforts.cell;
    // What a container holds is parsed again for each container around it.
    this.#effort += effort * (1 + this.#fences.length);
  }

  #nest(text: string, prefix: string): void {
    const [, fence = '', rest = ''] = /^(:{3,})(.*)$/s.exec(text) ?? [];
    if (fence !== '' && rest !== '') this.#fences.push(fence.length);
    else if (fence !== '' && prefix.length < 4) {
      const closed = this.#fences.findIndex((length) => length <= fence.length);
      if (closed >= 0) this.#fences.length = closed;
    }
  }

  /** Counts lists, quotations and footnotes that end, and headings that are underlined. */
  #endBlocks(text: string, prefix: string, containers: number): void {
    const isQuoted = prefix.includes('>');
    const isNote = /^\[\^[^\]]+\]:/.test(text);
    const leaves = text !== '' && prefix.length < this.#indent;
    const move = this.#lines * efforts.move;
    if (leaves || (this.#wasQuoted && !isQuoted && containers === 0)) this.#effort += move;
    if (isNote) this.#effort += 2 * move;
    if (this.#wasText && /^(?:=+|-+)$/.test(text)) this.#effort += 3 * move;
    if (containers > 0) this.#indent = prefix.length;
    else if (leaves) this.#indent = 0;
    this.#wasQuoted = isQuoted;
  }
}

/** The marks of lists and quotations that a line begins with. */
function readPrefix(line: string): string {
  return /^(?:[ \t]*(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)))*[ \t]*/.exec(line)?.[0] ?? '';
}

function countContainers(prefix: string): number {
  return prefix.match(/[>+*-]|\d[.)]/g)?.length ?? 0;
}

/** How many footnotes, lists and quotations begin in each other with a footnote (`[^1]: > - …`); no more than are refused. */
function depthOfNotes(text: string): number {
  let depth = 0;
  for (let rest = text; depth <= most.nesting; ) {
    const [note] = /^\[\^[^\]\s]{1,999}\]:/.exec(rest) ?? [];
    if (note === undefined) break;
    const held = rest.slice(note.length);
    const prefix = isBreak(held) ? held : readPrefix(held);
    depth += 1 + (isBreak(held) ? 0 : countContainers(prefix));
    rest = held.slice(prefix.length);
  }
  return depth;
}

/** Whether a line of `- - -` parts the text, and begins no lists in lists. */
function isBreak(line: string): boolean {
  return /^[ \t>]*([-*])(?:[ \t]*\1){2,}$/.test(line);
}

/** How many columns the row of dashes below the head of a table has. */
function columnsOf(dashes: string): number {
  return dashes.replace(/^[ \t]*\||\|[ \t]*$/g, '').split('|').length;
}

/** Whether a list item begins that ends a paragraph before it: a number must be 1 for that, unless in a list. */
function interrupts(prefix: string): boolean {
  return /(?:[-+*]|(?<!\d)1[.)])[ \t]+$/.test(prefix);
}

function tooLong(length: number): Excess {
  return {
    offset: null,
    rule: 'body/size',
    message: `Unexpected text of ${length} characters, expected ${most.characters} at most`,
    hint: 'split the minutes into several files',
  };
}

function tooTangled(offset: number, length: number, marks: number): Excess {
  const message =
    length > most.paragraph
      ? `Unexpected paragraph of ${length} characters, expected ${most.paragraph} at most`
      : `Unexpected paragraph of ${length} characters with ${marks} lines and marks, expected fewer`;
  return { offset, rule: 'body/size', message, hint: 'divide it with empty lines' };
}

function tooCostly(offset: number): Excess {
  return {
    offset,
    rule: 'body/size',
    message: 'Unexpected number of blocks and marks down to here, expected no more than in 200 pages of minutes',
    hint: 'split the minutes into several files',
  };
}

function tooDeep(offset: number): Excess {
  return {
    offset,
    rule: 'body/nesting',
    message: `Unexpected nesting of more than ${most.nesting} levels`,
    hint: 'remove the surplus marks',
  };
}
