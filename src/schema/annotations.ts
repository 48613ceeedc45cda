import type { FieldText } from '../fields/field-text.js';

/** The words of JSON Schema for a text. */
export function annotationsOf({ fr, en, examples }: FieldText, byDefault?: unknown): object {
  return {
    title: fr[0] === en[0] ? en[0] : `${fr[0]} // ${en[0]}`,
    description: `${fr[1]}\n\n${en[1]}`,
    ...(byDefault !== undefined && { default: byDefault }),
    ...(examples && { examples }),
  };
}
