import { once } from '../../basics/once.js';
import { languages } from '../../languages/registry.js';
import type { LanguageTag } from '../../model/meeting.js';
import type { Fault } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';

/** ISO 639-1. Three letters are taken on trust: the registry has thousands. */
const twoLetterLanguages = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
  es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
  ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
  no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
  ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

/** Tags by what people write for them. */
const tagsByName = once(
  () =>
    new Map(
      languages.flatMap(({ code, names }) =>
        (names?.split(' ') ?? []).map((name): [string, LanguageTag] => [name, code]),
      ),
    ),
);

/** A BCP 47 tag in canonical case, or null for what is none. */
export function readLanguageTag(text: string): LanguageTag | null {
  const [primary = ''] = text.trim().toLowerCase().split('-');
  const known = primary.length === 2 ? twoLetterLanguages.has(primary) : /^[a-z]{3}$/.test(primary);
  if (!known || ['und', 'mul', 'mis', 'zxx'].includes(primary)) return null;
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** The tag that a writer meant by the name of a language, or by an underscore. */
export function guessLanguageTag(text: string): LanguageTag | null {
  const name = text.trim().normalize('NFC').toLowerCase();
  return tagsByName().get(name) ?? readLanguageTag(name.replace(/_/g, '-'));
}

export function findLanguageTagFault(text: string): Fault | null {
  if (readLanguageTag(text) !== null) return null;
  const several = text.split(/[,;/\s]+/).map(guessLanguageTag);
  const guess = guessLanguageTag(text);
  const hint =
    guess !== null
      ? `write \`${guess}\``
      : several.length > 1 && several.every((tag) => tag !== null)
        ? `write \`languages: [${several.join(', ')}]\``
        : 'write tags such as `fr`, `en`, `fr-CA` or `ar`';
  return {
    rule: 'front-matter/language-tag',
    message: `Unexpected language ${backtick(text)}, expected a BCP 47 tag such as \`fr\` or \`fr-CA\``,
    hint,
    replacement: guess,
  };
}
