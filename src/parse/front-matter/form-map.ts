import { languageKey } from './schema.js';
import type { MapValue } from './yaml/value.js';

/** Whether a map may be a text with a form for each language, `{fr: A, en: B}`: no field of ours is as short. */
export function isFormMap({ entries }: MapValue): boolean {
  return entries.length > 0 && entries.every(({ key }) => languageKey.test(key));
}
