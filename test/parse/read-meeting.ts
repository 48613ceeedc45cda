import { VFile } from 'vfile';
import type { Block, LabelHeading, Meeting, Section, Text } from '../../src/model/meeting.js';
import { buildMeeting } from '../../src/parse/build-meeting.js';
import type { FrontMatter } from '../../src/parse/front-matter/front-matter.js';
import { readBody } from '../../src/parse/read-body.js';
import { blocksOfParts } from '../../src/text/parts-of-meeting.js';
import { plainText } from '../../src/text/plain-text.js';
import { segmentsOfMeeting } from '../../src/text/segments-of-meeting.js';
import { emptyHeader } from './empty-header.js';

/** Reads a body (and its translations) below a plain front matter. */
export function readMeeting(body: string, languages = ['fr', 'en'], translations: Record<string, string> = {}) {
  const file = new VFile({ path: 'seance.md', value: body });
  const others = Object.entries(translations).map(([language, value]) => {
    const own = new VFile({ path: `seance.${language}.md`, value });
    return { language, file: own, body: readBody(value, own, [language]) };
  });
  const read = readBody(body, file, languages);
  const meeting = buildMeeting({ ...plainFront, languages }, read, file, others);
  const files = [file, ...others.map((other) => other.file)];
  const problems = files.flatMap((each) =>
    each.messages.map(
      ({ line, column, source, ruleId, reason }) => `${each.path}:${line}:${column} ${source}/${ruleId} ${reason}`,
    ),
  );
  return { meeting, ...segmentsOfMeeting(meeting), problems, files };
}

/** A meeting's sections, a line each, as short text. */
export function outline(meeting: Meeting): string[] {
  return meeting.sections.flatMap(showSection);
}

/** A text, its languages parted by ` // `. */
export function showText(text: Text | null): string {
  return text ? [...text.forms].map(([language, form]) => `${language}:${plainText(form)}`).join(' // ') : '';
}

function showHeading(heading: Text | LabelHeading): string {
  if ('forms' in heading) return showText(heading);
  return heading.isLabel ? 'catalogue' : showText(heading.text);
}

function showSection(section: Section): string[] {
  if (section.kind === 'group')
    return [`# ${showText(section.heading)}`, ...blocksOfParts(section.parts).map(showBlock)];
  const heading = showHeading(section.heading);
  const number = section.kind === 'item' ? (section.number ?? '-') : section.kind;
  const presenter = section.kind === 'item' && section.presenter ? ` (${showText(section.presenter)})` : '';
  const parts = section.parts.flatMap((part) => {
    const label = part.heading ? showHeading(part.heading) : 'none';
    return [
      ...(label === 'none' ? [`  [${part.kind}]`] : [`  [${part.kind}] ${label}`]),
      ...part.blocks.flatMap(withSurroundings).map((block) => `    ${showBlock(block)}`),
    ];
  });
  return [`${number} ${heading}${presenter}`, ...parts];
}

/** Decisions with what stands around them in one text. */
function withSurroundings(block: Block): readonly Block[] {
  return block.kind === 'decisions' && block.source ? [...block.source.before, block, ...block.source.after] : [block];
}

export function showBlock(block: Block): string {
  if (block.kind === 'aligned') return showCells(block);
  if (block.kind === 'list') return `list ${block.items.map(showCells).join(' ; ')}`;
  if (block.kind === 'table')
    return `table ${[block.head, ...block.rows].map((row) => row.map(showText).join(' | ')).join(' / ')}`;
  if (block.kind === 'heading') return `h${block.depth} ${showText(block.text)}`;
  if (block.kind === 'decisions') {
    const whole = [...block.whole].map(
      ([language, nodes]) => ` ; ${language} whole:${nodes.map((node) => plainText(node)).join(' + ')}`,
    );
    return `decisions ${block.decisions.map(({ number, blocks }) => `${number}. ${blocks.map(showBlock).join(' + ')}`).join(' ; ')}${whole.join('')}`;
  }
  if (block.kind === 'none') return `none of ${block.of}`;
  const rows = block.items.map(({ cells }) =>
    cells
      .map(({ text, owners, date, status }) => {
        if (date) return `${date.year}-${date.month}-${date.day}`;
        if (status) return status;
        return owners.length > 0 ? owners.map(showText).join(' & ') : text ? showText(text) : '–';
      })
      .join(' | '),
  );
  const columns = block.columns.map(({ kind }) => kind).join('|');
  return `actions${block.followUp ? ' (follow-up)' : ''} ${columns} / ${rows.join(' / ') || 'none'}`;
}

function showCells(
  cell: Extract<Block, { kind: 'aligned' }> | Extract<Block, { kind: 'list' }>['items'][number],
): string {
  const texts = [...cell.cells].map(
    ([language, nodes]) =>
      `${language}:${[nodes]
        .flat()
        .map((node) => plainText(node as never))
        .join(' ')}`,
  );
  const marks = [
    ...(cell.shared ? ['shared'] : []),
    ...(cell.untranslated.length > 0 ? [`not in ${cell.untranslated}`] : []),
  ];
  return [...texts, ...marks.map((mark) => `<${mark}>`)].join(' ');
}

const plain = (value: string): Text => ({ forms: new Map([['fr', [{ type: 'text', value }]]]), place: undefined });

const plainFront: FrontMatter = {
  ...emptyHeader,
  title: plain('Comité de quartier'),
  date: { year: 2025, month: 3, day: 4 },
  time: { start: { hour: 18, minute: 0 }, end: null, nextDay: false },
  room: plain('Mairie'),
};
