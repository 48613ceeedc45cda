import type { Text as TextNode } from 'mdast';
import type { LanguageTag, Text } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import type { Range } from '../../model/range.js';
import { resolveLanguage } from '../languages/resolve-language.js';
import { type StringFault, splitString, unescapeSlashes } from '../languages/split-string.js';
import { languageKey } from './schema.js';
import { needsQuotes } from './yaml/misread.js';
import type { YamlProblem } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';
import type { MapValue, TextValue, Value } from './yaml/value.js';

/** What turning values into domain values needs, and what it collects. */
export interface Reading {
  readonly source: string;
  /** The source language first. */
  readonly languages: readonly LanguageTag[];
  /** The languages are not known for sure: their problem is told, and none that may come of it. */
  readonly unsure: boolean;
  readonly problems: YamlProblem[];
  locate(span: Range): Place;
}

/** Reads a text: one form under the source language, or a form for each language that has one. */
export function readText(value: Value | null, reading: Reading): Text | null {
  const forms =
    value?.kind === 'text' ? readForms(value, reading) : value?.kind === 'map' ? readFormMap(value, reading) : [];
  const written = forms.filter(([, node]) => node.value !== '');
  if (!value || written.length === 0) return null;
  return {
    forms: new Map(written.map(([language, node]) => [language, [node]])),
    place: value.span ? reading.locate(value.span) : undefined,
  };
}

/** As `readText`, of an entry of a list: without any form where nothing can be read, so that entries keep their index. */
export function readEntryText(value: Value | null, reading: Reading): Text {
  const place = value?.span ? reading.locate(value.span) : undefined;
  return readText(value, reading) ?? { forms: new Map(), place };
}

function readForms(value: TextValue, reading: Reading): (readonly [LanguageTag, TextNode])[] {
  const { languages } = reading;
  const text = readWords(value, reading);
  const parts = splitString(text, languages.length, (fault) => reportPart(fault, value, reading));
  const forms = parts.length === 0 ? [unescapeSlashes(text)] : parts;
  const places = placesOf(forms, value, reading);
  return forms.map((form, index) => [languages[index] as LanguageTag, textNode(form, places[index])] as const);
}

function textNode(value: string, place: Place | undefined): TextNode {
  return { type: 'text', value, ...(place && { position: place }) };
}

/** Where each form is written in a value, in order; one that is written otherwise than it reads has the value's place. */
function placesOf(forms: readonly string[], { span }: TextValue, { source, locate }: Reading): (Place | undefined)[] {
  if (!span) return [];
  const written = source.slice(span.start, span.end);
  let cursor = 0;
  return forms.map((form) => {
    const at = written.indexOf(form, cursor);
    if (at < 0) return locate(span);
    cursor = at + form.length;
    return locate({ start: span.start + at, end: span.start + cursor });
  });
}

/** `{fr: A, en: B}` */
function readFormMap(map: MapValue, reading: Reading): (readonly [LanguageTag, TextNode])[] {
  return map.entries.flatMap(({ key, keySpan, value }) => {
    const language = resolveLanguage(key, reading.languages);
    if (language === null) {
      const mayBe = reading.unsure && languageKey.test(key);
      if (keySpan && !mayBe) reading.problems.push(unknownLanguage(key, keySpan, map, reading));
      return [];
    }
    if (value.kind !== 'text') return [];
    const form = unescapeSlashes(readWords(value, reading));
    return [[language, textNode(form, placesOf([form], value, reading)[0])] as const];
  });
}

/** The words of a scalar, on one line; a comment that swallows some of them is reported. */
function readWords({ span, text, comment }: TextValue, { source, problems }: Reading): string {
  if (span && comment) problems.push(needsQuotes(source, { start: span.start, end: comment.end }, '#'));
  return text.replace(/(?:(?<![ \t])[ \t]+)?[\r\n][ \t\r\n]*/g, ' ').trim();
}

function reportPart(fault: StringFault, value: TextValue, { languages, problems, unsure }: Reading): void {
  if (!value.span || unsure) return;
  problems.push(
    fault.kind === 'too-many'
      ? {
          rule: 'body/separator',
          span: value.span,
          message: `Unexpected \` // \` before ${backtick(fault.text)}, expected ${languages.length} parts at most`,
          hint: 'write `\\//` for slashes that part nothing',
        }
      : {
          rule: 'body/separator',
          span: value.span,
          message: `Unexpected ${backtick(fault.text)} in the text of another language`,
          hint: 'write the parentheses in both languages, or in neither',
        },
  );
}

function unknownLanguage(key: string, span: Range, map: MapValue, { source, languages }: Reading): YamlProblem {
  const block =
    map.span && !map.flow && map.entries.length === 1 && !/[\r\n]/.test(source.slice(map.span.start, map.span.end));
  // `- OIM : Amina Sow`
  if (map.span && block) return needsQuotes(source, map.span, ':');
  if (!languageKey.test(key)) {
    return {
      rule: 'front-matter/language-tag',
      span,
      message: `Unexpected ${backtick(key)} in a text, expected a language such as \`fr\``,
      hint: 'write the text alone, or one for each language, as in `{ fr: Bilan, en: Review }`',
    };
  }
  return {
    rule: 'front-matter/language-tag',
    span,
    message: `Unexpected language ${backtick(key)}, expected ${languages.map((language) => `\`${language}\``).join(' or ')}`,
    hint: `add \`${key}\` to \`languages\`, or delete this form`,
  };
}
