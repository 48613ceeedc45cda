import type { CheckedMeeting } from '../check.js';
import type { Change } from '../fix/fix-until-stable.js';
import type { Host } from '../host.js';
import { type Configurations, createConfigurations } from '../meetings/configurations.js';
import { type FoundMeetings, findMeetings } from '../meetings/find-meetings.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { CheckOptions } from '../options.js';
import type { Outcome } from '../pipeline/outcome.js';

/** What `minutes check` does with the meetings that it reports on. */
export interface CheckTask {
  find(): Promise<Search>;
  /** The files of a meeting that are meant; null: all. */
  named(input: MeetingInput): ReadonlySet<string> | null;
  /** Writes what is to be written of a meeting. */
  settle(input: MeetingInput, checked: Checked): Promise<Outcome>;
  /** What was done, as a line for the user; null: nothing. */
  summarize(): string | null;
}

/** What became of a meeting that was checked. */
export interface Checked {
  readonly outcome: Outcome;
  /** What its files are to be, by their paths: the outcome is that of the new texts. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** What a task makes of a meeting. Nothing is written. */
export interface Examined {
  readonly checked: CheckedMeeting;
  readonly changes: Checked['changes'];
}

/** The meetings to check, and the configurations that were read to find them. */
export interface Search {
  readonly configurations: Configurations;
  readonly found: FoundMeetings;
}

export async function findInputs({ paths, config }: CheckOptions, host: Host): Promise<Search> {
  const configurations = createConfigurations(host, config);
  return { configurations, found: await findMeetings(paths, host, configurations) };
}

export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
