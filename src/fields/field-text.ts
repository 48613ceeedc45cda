/** What an editor shows of a field: its title, and a sentence or two, in the two languages of the documentation. */
export interface FieldText {
  readonly fr: readonly [title: string, description: string];
  readonly en: readonly [title: string, description: string];
  /** Right values, which an editor proposes. */
  readonly examples?: readonly unknown[];
}
