/** What an editor shows of a field: its title, and a sentence or two, in the two languages of the documentation. */
export interface FieldText {
  readonly fr: readonly [title: string, description: string];
  readonly en: readonly [title: string, description: string];
  /** Right values, which an editor proposes. */
  readonly examples?: readonly unknown[];
  /** What holds where the field is not written. */
  readonly default?: unknown;
}

/** By the path of the field, without the numbers of list entries: `date`, `attendees.name`. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

/** The words of JSON Schema for a text. */
export function annotationsOf({ fr, en, default: byDefault, examples }: FieldText): object {
  return {
    title: fr[0] === en[0] ? en[0] : `${fr[0]} // ${en[0]}`,
    description: `${fr[1]}\n\n${en[1]}`,
    ...(byDefault !== undefined && { default: byDefault }),
    ...(examples && { examples }),
  };
}
