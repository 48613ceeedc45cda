import type { Footnote, LanguageTag, PrintableMeeting } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { type Localized, localizeWords } from '../localized.js';
import { type BlockView, viewBlocks } from './block.js';

export interface NoteView {
  readonly id: string;
  readonly number: Localized;
  readonly blocks: readonly BlockView[];
}

/**
 * The footnotes that the text printed so far refers to, in order of first reference, with those that they refer to;
 * last the ones that nothing in the whole meeting refers to, lest a word be lost.
 */
export function viewNotes(context: RenderContext): readonly NoteView[] {
  const { meeting, notes } = context;
  const byIdentifier = new Map(meeting.footnotes.map((note) => [note.identifier, note]));
  const views: NoteView[] = [];
  const view = (identifier: string) => {
    const number = notes.referTo(identifier);
    views.push({
      id: `${context.edition.prefix}note-${number}`,
      number: localizeWords(context, (locale) => locale.formatNumber(number)),
      blocks: viewBlocks(byIdentifier.get(identifier)?.blocks ?? [], 4, { ...context, edition: inOneColumn(context) }),
    });
  };
  const viewReferred = () => {
    for (let index = views.length; index < notes.identifiers.length; index++) view(notes.identifiers[index] as string);
  };
  viewReferred();
  for (const { identifier, blocks } of meeting.footnotes) {
    if (notes.identifiers.includes(identifier) || !isPrinted(blocks, meeting, context.edition.languages)) continue;
    view(identifier);
    viewReferred();
  }
  return views;
}

/** A note that only a language left out refers to is in that language alone. */
function isPrinted(
  blocks: Footnote['blocks'],
  { languages }: PrintableMeeting,
  chosen: readonly LanguageTag[],
): boolean {
  if (chosen.length === languages.length) return true;
  return blocks.some((block) => block.kind !== 'aligned' || chosen.some((lang) => block.cells.has(lang)));
}

function inOneColumn({ edition }: RenderContext): RenderContext['edition'] {
  return edition.arrangement === 'parallel' ? { ...edition, arrangement: 'stacked' } : edition;
}
