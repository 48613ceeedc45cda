import type { Configuration } from './configurations.js';
import type { Place } from './places.js';

/** What a meeting file is found by. */
export interface MeetingName {
  /** As the user wrote it, for messages. */
  readonly path: string;
  /** Null: it comes from standard input. */
  readonly absolute: string | null;
}

/** A meeting file to build or check. */
export interface MeetingInput extends MeetingName {
  readonly place: Place;
  readonly configuration: Configuration;
}

/** A file that may be a meeting file, before it is judged. */
export interface Candidate {
  readonly path: string;
  readonly absolute: string;
}
