import type { AgendaEntry, Text } from '../../model/meeting.js';
import { columnOf } from '../columns.js';
import { languageOf, type RenderContext, withoutPictures } from '../context.js';
import { Html } from '../html.js';
import { Localized, localizeHeading, localizeLabel, localizeText, localizeWords } from '../localized.js';
import { containsElement, phrasingToHtml } from '../markdown/phrasing.js';
import { type BlockView, viewBlocks } from './block.js';
import { itemId } from './section.js';

export interface AgendaEntryView {
  readonly group: boolean;
  readonly number: Localized | null;
  /** The address of the item in the document. */
  readonly href: string | null;
  /** The entry in each language, its presenter with it. */
  readonly columns: readonly AgendaColumn[];
  readonly blocks: readonly BlockView[];
}

interface AgendaColumn {
  readonly column: number;
  readonly lang: string;
  readonly dir: string;
  readonly text: Html;
  readonly presenter: Html | null;
}

export function viewAgenda(context: RenderContext): readonly AgendaEntryView[] {
  const inWords = withoutPictures(context);
  const numbers = new Set(context.meeting.sections.map((section) => (section.kind === 'item' ? section.number : null)));
  return context.meeting.agenda.map((entry) => {
    const { number, group } = entry;
    const linked = number !== null && numbers.has(number) && !hasLinks(entry.text);
    return {
      group,
      number: number === null ? null : localizeWords(context, (locale) => locale.formatNumber(number)),
      href: linked ? `#${itemId(number, context)}` : null,
      columns: viewColumns(entry, inWords),
      blocks: viewBlocks(entry.blocks, 3, context),
    };
  });
}

export function viewAgendaTitle(context: RenderContext): Localized {
  const { agendaList } = context.meeting;
  return agendaList ? localizeHeading(agendaList.heading, 'agenda', context) : localizeLabel('agenda', context);
}

/** A presenter whose name has one form stands beside each form of the entry. */
function viewColumns({ text, presenter }: AgendaEntry, context: RenderContext): readonly AgendaColumn[] {
  const { forms } = localizeText(text, context);
  return forms.map(({ lang, html }) => ({
    column: forms.length > 1 ? columnOf(lang, context) : 0,
    ...languageOf(lang, context),
    text: new Html(html),
    presenter: presenter && viewPresenter(presenter, lang, forms.length === 1, context),
  }));
}

function viewPresenter(presenter: Text, lang: string, only: boolean, context: RenderContext): Html {
  if (only) return new Html(localizeText(presenter, context).toHTML());
  const form = presenter.forms.get(lang);
  if (form) return new Html(phrasingToHtml(form, lang, context));
  const others = localizeText(presenter, context).forms;
  return new Html(new Localized(others, lang).toHTML());
}

function hasLinks(text: Text): boolean {
  return [...text.forms.values()].some((form) =>
    containsElement(form, ({ type }) => type === 'link' || type === 'footnoteReference'),
  );
}
