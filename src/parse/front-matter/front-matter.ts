import type { Header } from '../../model/header.js';
import type { Place } from '../../model/place.js';

/**
 * The front matter of a meeting as domain values: what is written, what the configuration gives by default, and the
 * defaults. A field whose value is at fault is null or left out, and has its problem.
 */
export interface FrontMatter extends Header {
  /**
   * Place of each written value, by the path to it, list entries counted from 0: `date`, `next.date`, `agenda.2`,
   * `annexes.1.file`. A single `logo` or address of `distribution` is also its entry 0, a `next`
   * that is a date alone also `next.date`.
   */
  readonly positions: ReadonlyMap<string, Place>;
}
