/** Classes of the HTML that stands in no template, and that the style sheet of the built-in one gives a look. */
export const styledClasses = [
  // Languages: one after the other in a text, one below the other, side by side.
  'form',
  'sep',
  'translation',
  'original',
  'stack',
  'pair',
  'whole',
  'column-1',
  'column-2',
  'column-3',
  'span',
  'mark',
  // Paragraphs and lists.
  'announcing',
  'lead',
  'long',
  'keep',
  'loose',
  'task',
  'box',
  'subheading',
  // Tables.
  'data',
  'wide',
  'numeric',
  'align-left',
  'align-right',
  'align-center',
  'owner',
  'none',
  // Within a line.
  'address',
  'url',
  'long-word',
  'caption',
  'count',
  'note-ref',
] as const;

/** Those that have no look of their own, for the style sheets of users. */
export const hookClasses = [
  /** What stands for a picture that is not there. */
  'alt',
  /** One thing that is known of an attendee. */
  'detail',
  /** Words that are written in another language than those around them. */
  'foreign',
] as const;

export type ClassName = (typeof styledClasses)[number] | (typeof hookClasses)[number];
