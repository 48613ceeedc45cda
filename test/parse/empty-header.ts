import { VFile } from 'vfile';
import { readFields } from '../../src/parse/front-matter/read-fields.js';
import { emptyMap } from '../../src/parse/front-matter/yaml/value.js';

/** A header of which nothing is written. */
export const emptyHeader = readFields(emptyMap, {
  source: '',
  languages: ['fr', 'en'],
  unsure: false,
  problems: [],
  locate: () => ({ file: new VFile(), start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
});
