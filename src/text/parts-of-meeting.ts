import type { Block, Meeting, Part } from '../model/meeting.js';

/** The parts of a meeting, those of all its sections, in the order of the document. */
export function partsOfMeeting({ preamble, sections }: Pick<Meeting, 'preamble' | 'sections'>): readonly Part[] {
  return [...preamble, ...sections.flatMap(({ parts }) => parts)];
}

/** The blocks of parts as one row: a part's heading is one of them. */
export function blocksOfParts(parts: readonly Part[]): readonly Block[] {
  return parts.flatMap(({ heading, blocks, place }): readonly Block[] =>
    heading ? [{ kind: 'heading', depth: 3, text: heading.text, place }, ...blocks] : blocks,
  );
}
