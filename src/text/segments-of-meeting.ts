import { textsOf } from '../fields/texts-of.js';
import type { Header } from '../model/header.js';
import type { Block, FlowContent, LabelHeading, Meeting, Part, Section, TableBlock, Text } from '../model/meeting.js';
import type { LanguageTag } from '../model/text.js';
import type { Segment, SegmentKind, Segments } from './segment.js';
import { SegmentCollector, type TextOptions } from './segments-of-blocks.js';

/**
 * What a meeting says, text by text in its languages: one walk over all that is written, in the order of the document but
 * for the headings of sections, which come before what stands below any: of two names the first is believed.
 */
export function segmentsOfMeeting(meeting: Meeting): Segments {
  const { header, title, preamble, agendaList, sections, footnotes } = meeting;
  const walk = new Walk(meeting.languages);
  walk.addHeader(header);
  if (header.title === null) walk.addText('heading', title);
  walk.addParts(preamble);
  if (agendaList) {
    walk.addHeading(agendaList.heading);
    walk.addBlocks(agendaList.blocks);
  }
  for (const section of sections) walk.addSectionHeading(section);
  for (const { parts } of sections) walk.addParts(parts);
  for (const { blocks } of footnotes) walk.addBlocks(blocks);
  return walk.collected;
}

/** The texts of a header. */
export function segmentsOfHeader(header: Header): readonly Segment[] {
  const walk = new Walk(header.languages);
  walk.addHeader(header);
  return walk.collected.segments;
}

class Walk {
  readonly collected: SegmentCollector;

  constructor(languages: readonly LanguageTag[]) {
    this.collected = new SegmentCollector(languages);
  }

  addHeader(header: Header): void {
    for (const [field, text] of textsOf(header)) this.addText('field', text, { field });
  }

  addText(kind: SegmentKind, text: Text | null | undefined, options: TextOptions = {}): void {
    if (text) this.collected.addText(kind, text.written ?? text.forms, options);
  }

  addHeading(heading: LabelHeading | null): void {
    this.addText('heading', heading?.text ?? null);
  }

  addSectionHeading(section: Section): void {
    if (section.kind === 'item' || section.kind === 'group') this.addText('heading', section.heading);
    else this.addHeading(section.heading);
    if (section.kind === 'item') this.addText('owner', section.presenter);
  }

  addParts(parts: readonly Part[]): void {
    for (const { heading, blocks } of parts) {
      this.addHeading(heading);
      this.addBlocks(blocks);
    }
  }

  addBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.#addBlock(block);
  }

  #addBlock(block: Block): void {
    switch (block.kind) {
      case 'aligned':
        this.collected.addBlocks(block.cells, block.whole);
        break;
      case 'list':
        for (const { cells } of block.items) {
          const contents = [...cells].map(([language, { children }]) => [language, children as FlowContent[]] as const);
          this.collected.addBlocks(new Map(contents), false);
        }
        break;
      case 'table':
        this.#addTable(block, []);
        break;
      case 'actions':
        this.#addTable(
          block.table,
          block.columns.map(({ kind }) => (kind === 'owner' ? 'owner' : 'cell')),
        );
        break;
      case 'decisions':
        this.addBlocks(block.source ? [block.source.block] : block.decisions.flatMap(({ blocks }) => blocks));
        break;
      case 'none':
        this.addBlocks(block.written);
        break;
      case 'heading':
        this.addText('heading', block.text);
    }
  }

  /** @param kinds of the columns, below the head */
  #addTable({ head, rows, uneven }: TableBlock, kinds: readonly SegmentKind[]): void {
    for (const cell of head) this.addText('cell', cell, { mismatched: uneven });
    for (const row of rows) {
      for (const [column, cell] of row.entries()) this.addText(kinds[column] ?? 'cell', cell, { mismatched: uneven });
    }
  }
}
