import type { Heading } from 'mdast';
import { isPresenterWord } from '../../locale/headings.js';
import type { LanguageTag, PhrasingContent, Text, TypedNumber } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import { type BlockContext, reportFault } from '../blocks/block-context.js';
import { addForm } from '../languages/add-form.js';
import { splitPhrasing } from '../languages/split-phrasing.js';
import { splitPresenter } from './presenter.js';
import { readTypedNumber } from './typed-number.js';

/** A heading of an agenda item, taken apart. */
export interface ItemHeading {
  /** Without number and presenter. */
  readonly text: Text;
  readonly presenter: Text | null;
  /** With its presenter: what stands above anything but an item is not presented by anybody. */
  readonly whole: Text;
  /** The numbers typed by hand, by language. */
  readonly numbers: ReadonlyMap<LanguageTag, TypedNumber>;
}

/** Reads a `##` heading; `others`: the same heading in translation files. */
export function readItemHeading(
  heading: Heading | null,
  others: ReadonlyMap<LanguageTag, Heading>,
  context: BlockContext,
): ItemHeading {
  const { languages, file } = context;
  const onFault = (fault: Parameters<Parameters<typeof splitPhrasing>[2]>[0]) =>
    reportFault(file, fault, languages.length);
  const { rest, presenter } = takeWholePresenter(heading?.children ?? []);
  const shared = presenter ? splitPhrasing(presenter, languages, onFault).forms : [];
  const presenters = new Map<LanguageTag, readonly PhrasingContent[]>(shared);
  const sides = [
    ...(heading ? splitPhrasing(rest, languages, onFault).forms : []),
    ...[...others].map(([language, other]) => [language, other.children] as const),
  ];

  // A translation file's heading without a presenter leaves that of the source.
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>();
  const wholes = new Map<LanguageTag, readonly PhrasingContent[]>();
  const numbers = new Map<LanguageTag, TypedNumber>();
  for (const [language, side] of sides) {
    const own = splitPresenter(side, isPresenterWord);
    if (own.presenter) addForm(presenters, language, own.presenter);
    const { number, rest } = readTypedNumber(own.rest);
    if (number) numbers.set(language, number);
    addForm(forms, language, rest);
    addForm(wholes, language, readTypedNumber(side).rest);
  }
  const [unnamed = []] = wholes.values();
  for (const [language, name] of shared) wholes.set(language, inParentheses(wholes.get(language) ?? unnamed, name));
  if (forms.size > 1) context.translated.count++;
  const place = placeOf(heading ?? [...others.values()][0]);
  return {
    text: { forms, place },
    whole: { forms: wholes, place },
    presenter: presenterText(presenters, place, languages[0] as LanguageTag),
    numbers,
  };
}

/** `A // B (OIM // IOM)`: the parentheses hold a separator, so they are the whole heading's. */
function takeWholePresenter(children: readonly PhrasingContent[]): {
  rest: readonly PhrasingContent[];
  presenter: PhrasingContent[] | null;
} {
  const { rest, presenter } = splitPresenter(children, isPresenterWord);
  if (presenter && /\s\/\/\s/u.test(plainText(presenter))) return { rest, presenter };
  return { rest: children, presenter: null };
}

function inParentheses(before: readonly PhrasingContent[], name: readonly PhrasingContent[]): PhrasingContent[] {
  return [...before, { type: 'text', value: ' (' }, ...name, { type: 'text', value: ')' }];
}

/** One part's presenter serves every language, as text in the source language does. */
function presenterText(
  forms: ReadonlyMap<LanguageTag, readonly PhrasingContent[]>,
  place: Text['place'],
  source: LanguageTag,
): Text | null {
  const [first] = forms.values();
  if (!first) return null;
  const words = new Set([...forms.values()].map((form) => plainText(form)));
  return words.size === 1 ? { forms: new Map([[source, first]]), written: forms, place } : { forms, place };
}
