import type { Language } from './language.js';
import { languages } from './registry.js';

/** The alternatives that the languages have for a matter, in their order, as one pattern; one that fits nothing where none has. */
export function patternOfAll(choose: (language: Language) => string | undefined): string {
  const patterns = new Set(languages.flatMap((language) => choose(language) ?? []));
  return patterns.size === 0 ? '(?!)' : [...patterns].join('|');
}
