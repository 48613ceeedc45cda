import type { YamlProblem } from './problem-list.js';
import type { Repair } from './repair.js';

/** What the writer did where a text is not YAML, and how what comes after it can be read. */
export interface Diagnosis {
  readonly problem: YamlProblem;
  /** Null: nothing after it can be read. */
  readonly repair: Repair | null;
}
