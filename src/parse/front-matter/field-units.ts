import type { Text as TextNode } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { LanguageTag, Text } from '../../model/meeting.js';
import { unitOf, type Written } from '../collect-units.js';
import { plainText } from '../languages/plain-text.js';
import type { TranslationUnit } from '../translation-unit.js';
import type { FrontMatter } from './front-matter.js';

/** Front matter as one file has it, before it is merged with the others'. */
export interface WrittenFields {
  readonly file: VFile;
  readonly front: FrontMatter;
}

/** The texts of front matter, with their forms in the front matter of translation files. */
export function collectFields(source: WrittenFields, translations: readonly WrittenFields[]): TranslationUnit[] {
  const fields = new Map<string, Map<LanguageTag, Written<TextNode>>>();
  for (const { file, front } of [source, ...translations]) {
    const places = location(file);
    for (const [path, text] of textsOf(front)) {
      const forms = fields.get(path) ?? new Map<LanguageTag, Written<TextNode>>();
      fields.set(path, forms);
      // A text of the configuration has no place in these files.
      if (!text?.position) continue;
      for (const [language, node] of placeForms(text, text.position, file, places)) {
        forms.set(language, { file, nodes: [node] });
      }
    }
  }
  return [...fields.values()].flatMap((forms) => unitOf('field', forms));
}

function textsOf(front: FrontMatter): [path: string, text: Text | null | undefined][] {
  return [
    ['title', front.title],
    ['subtitle', front.subtitle],
    ['organization', front.organization],
    ['reference', front.reference],
    ['series', front.series],
    ['room', front.room],
    ['classification', front.classification],
    ['quorum', front.quorum],
    ['approved.by', front.approved?.by],
    ['next', front.next?.text],
    ['next.room', front.next?.room],
    ...front.attendees.flatMap(({ name, function: post, organization, proxy }, index) =>
      Object.entries({ name, post, organization, proxy }).map(([key, text]): [string, Text | null] => [
        `attendees.${index}.${key}`,
        text,
      ]),
    ),
    ...(front.agenda ?? []).map((text, index): [string, Text] => [`agenda.${index}`, text]),
    ...front.annexes.map(({ title }, index): [string, Text] => [`annexes.${index}`, title]),
    ...front.signatures.map((text, index): [string, Text] => [`signatures.${index}`, text]),
  ];
}

/** Each form at its own place in the value; one that is written otherwise than it reads has the value's. */
function placeForms(
  { forms }: Text,
  position: Position,
  file: VFile,
  places: ReturnType<typeof location>,
): [LanguageTag, TextNode][] {
  const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
  const written = String(file).slice(from, to);
  let cursor = 0;
  return [...forms].map(([language, form]) => {
    const value = plainText(form);
    const at = written.indexOf(value, cursor);
    const start = at < 0 ? undefined : places.toPoint(from + at);
    const end = at < 0 ? undefined : places.toPoint(from + at + value.length);
    if (at >= 0) cursor = at + value.length;
    return [language, { type: 'text', value, position: start && end ? { start, end } : position }];
  });
}
