import type { FolderPlace } from '../io/places.js';
import type { Configuration } from './configurations.js';

/** What a meeting file is found by. */
export interface MeetingName {
  /** As the user wrote it, for messages. */
  readonly path: string;
  /** Null: it comes from standard input. */
  readonly absolute: string | null;
}

/** A meeting file that a thread is asked to work on. */
export interface MeetingQuestion extends MeetingName {
  /** What was read from standard input, where it comes from there. */
  readonly stdin: Uint8Array | 'too-large' | null;
}

/** A meeting file to build or check. */
export interface MeetingInput extends MeetingName {
  readonly place: FolderPlace;
  readonly configuration: Configuration;
}

/** A file that may be a meeting file, before it is judged. */
export interface Candidate {
  readonly path: string;
  readonly absolute: string;
}
