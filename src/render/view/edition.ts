import type { Section } from '../../model/meeting.js';
import { blocksOfParts } from '../../text/parts-of-meeting.js';
import { baseLanguage, commaOf, languageOf, type RenderContext } from '../context.js';
import type { Html } from '../html.js';
import { type Localized, localizeLabel } from '../localized.js';
import { type AgendaEntryView, viewAgenda, viewAgendaTitle } from './agenda.js';
import { type AttendanceView, viewAttendance } from './attendance.js';
import { type BlockView, viewBlocks } from './block.js';
import { type AnnexView, type ListSectionView, viewAnnexes, viewDistribution, viewSignatures } from './end-matter.js';
import { type FactView, viewFacts, viewNextMeeting } from './facts.js';
import { type NoteView, viewNotes } from './notes.js';
import { type SectionView, viewGroup, viewItem, viewSpecialSection } from './section.js';
import { type SummaryView, viewSummary } from './summary.js';
import { type TitleBlockView, viewTitleBlock } from './title-block.js';

/** Words of the catalogue that templates print. */
const labelKeys = [
  'reference',
  'attendance',
  'summary',
  'summary-of-decisions',
  'summary-of-actions',
  'next-meeting',
  'distribution',
  'notes',
] as const;

/** All of the meeting, in the order of the page. */
export interface EditionView extends TitleBlockView {
  readonly lang: string;
  readonly dir: string;
  /** `parallel`, `stacked` or `single`; and `mixed` where languages of both directions meet. */
  readonly arrangement: string;
  readonly mixed: boolean;
  /** How many languages it is in, and how many of them stand side by side. */
  readonly languages: number;
  readonly columns: number;
  /** Name of its pages (`@page`), or null. */
  readonly page: string | null;
  /** Between the parts of an attendee's line. */
  readonly comma: string;
  readonly labels: Readonly<Record<(typeof labelKeys)[number], Localized>>;
  readonly facts: readonly FactView[];
  readonly attendance: readonly AttendanceView[];
  readonly attendanceSections: readonly SectionView[];
  readonly preamble: readonly BlockView[];
  readonly agenda: readonly AgendaEntryView[];
  readonly agendaTitle: Localized;
  readonly sections: readonly SectionView[];
  readonly summary: SummaryView | null;
  readonly next: { readonly text: Localized | null; readonly facts: readonly FactView[] } | null;
  readonly annexes: ListSectionView<AnnexView> | null;
  readonly distribution: readonly Html[];
  readonly signatures: ListSectionView<Localized> | null;
  readonly notes: readonly NoteView[];
}

/** Goes through the meeting in the order of the page, since footnotes are numbered on the way. */
export function viewEdition(page: string | null, context: RenderContext): EditionView {
  const { arrangement, languages } = context.edition;
  const { sections } = context.meeting;
  const directions = new Set(languages.map((lang) => context.locale(lang).direction));
  return {
    ...languageOf(baseLanguage(context), context),
    arrangement,
    mixed: directions.size > 1,
    languages: languages.length,
    columns: arrangement === 'parallel' ? languages.length : 1,
    page,
    comma: commaOf(baseLanguage(context), context),
    labels: Object.fromEntries(labelKeys.map((key) => [key, localizeLabel(key, context)])) as EditionView['labels'],
    ...viewTitleBlock(context),
    facts: viewFacts(context),
    attendance: viewAttendance(context),
    attendanceSections: sections.flatMap((section) =>
      section.kind === 'attendance' ? [viewSpecialSection(section, context)] : [],
    ),
    preamble: viewBlocks(blocksOfParts(context.meeting.preamble), 2, context),
    agenda: viewAgenda(context),
    agendaTitle: viewAgendaTitle(context),
    sections: viewSections(sections, context),
    summary: viewSummary(context),
    next: viewNextMeeting(context),
    annexes: viewAnnexes(context),
    distribution: viewDistribution(context),
    signatures: viewSignatures(context),
    notes: viewNotes(context),
  };
}

function viewSections(sections: readonly Section[], context: RenderContext): readonly SectionView[] {
  let level = 2;
  return sections.flatMap((section): SectionView[] => {
    switch (section.kind) {
      case 'group':
        level = 3;
        return [viewGroup(section, context)];
      case 'item':
        return [viewItem(section, level, context)];
      case 'closing':
        return [viewSpecialSection(section, context)];
      default:
        return [];
    }
  });
}
