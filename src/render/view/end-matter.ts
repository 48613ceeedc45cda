import type { Annex } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { Html } from '../html.js';
import { type Localized, localizeLabel, localizeText } from '../localized.js';
import { addressToHtml } from '../markdown/address.js';
import { judgeLink } from '../markdown/link.js';
import { type SectionView, viewSpecialSection } from './section.js';

/** A closing section: what the document says there, and what the front matter lists. */
export interface ListSectionView<Entry> {
  /** Null where the written sections have their own. */
  readonly heading: Localized | null;
  readonly sections: readonly SectionView[];
  readonly entries: readonly Entry[];
}

export interface AnnexView {
  readonly title: Localized;
  readonly address: Html | null;
}

export function viewAnnexes(context: RenderContext): ListSectionView<AnnexView> | null {
  return viewListSection(
    'annexes',
    context.meeting.annexes.map((annex) => viewAnnex(annex, context)),
    context,
  );
}

export function viewSignatures(context: RenderContext): ListSectionView<Localized> | null {
  return viewListSection(
    'signatures',
    context.meeting.signatures.map((text) => localizeText(text, context)),
    context,
  );
}

/** The addresses that the minutes go to. */
export function viewDistribution(context: RenderContext): readonly Html[] {
  return context.meeting.distribution.map((email) => new Html(addressToHtml(email, `mailto:${email}`)));
}

function viewListSection<Entry>(
  kind: 'annexes' | 'signatures',
  entries: readonly Entry[],
  context: RenderContext,
): ListSectionView<Entry> | null {
  const sections = context.meeting.sections.flatMap((section) =>
    section.kind === kind ? [viewSpecialSection(section, context)] : [],
  );
  if (sections.length === 0 && entries.length === 0) return null;
  return { heading: sections.length > 0 ? null : localizeLabel(kind, context), sections, entries };
}

function viewAnnex({ title, file, url }: Annex, context: RenderContext): AnnexView {
  const address = url ?? file;
  if (address === null) return { title: localizeText(title, context), address: null };
  const target = judgeLink(address);
  const html = addressToHtml(address, target.kind === 'link' ? target.href : undefined);
  return { title: localizeText(title, context), address: new Html(html) };
}
