import type { Shape } from './check-shape.js';
import {
  annexSchema,
  approvedSchema,
  attendeeSchema,
  frontMatterSchema,
  nextSchema,
  partialFrontMatterSchema,
  previousSchema,
  timeSchema,
} from './schema.js';

const nestedFields = {
  attendees: Object.keys(attendeeSchema.shape),
  time: Object.keys(timeSchema.shape),
  approved: Object.keys(approvedSchema.shape),
  previous: Object.keys(previousSchema.shape),
  next: Object.keys(nextSchema.shape),
  'next.time': Object.keys(timeSchema.shape),
  annexes: Object.keys(annexSchema.shape),
};

export const frontMatterShape: Shape = {
  schema: frontMatterSchema,
  fields: { '': Object.keys(frontMatterSchema.shape), ...nestedFields },
};

/** Front matter of which any part may be left out. */
export const partialShape: Shape = {
  schema: partialFrontMatterSchema,
  fields: frontMatterShape.fields,
};

/** The front matter of a translation: it says what differs by language. */
export const translationShape: Shape = { ...partialShape, lenient: true };
