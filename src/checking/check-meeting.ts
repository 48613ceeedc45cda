import type { Deadline } from '../basics/deadline.js';
import type { MeetingInput, MeetingQuestion } from '../meetings/meeting-input.js';
import type { CheckOptions } from '../options.js';
import { checkInput, type InputContext } from '../pipeline/check-input.js';
import { processMeeting } from '../pipeline/outcome.js';
import type { Checked, Examined } from './check-task.js';

/** What is asked of a meeting that is checked. */
export interface CheckQuestion {
  readonly meeting: MeetingQuestion;
  /** Of the files in which a review is recorded; null: all of the meeting. */
  readonly named: ReadonlySet<string> | null;
}

export interface CheckSettings extends Pick<CheckOptions, 'strict' | 'task'> {
  readonly named: CheckQuestion['named'];
  readonly spend: Deadline['spend'];
}

/**
 * Checks a meeting, and does in memory what the task asks for.
 *
 * @throws TooHeavy
 */
export async function checkMeeting(
  input: MeetingInput,
  room: InputContext,
  { strict, task, named, spend }: CheckSettings,
): Promise<Checked> {
  let changes: Checked['changes'] = new Map();
  const { outcome } = await processMeeting(input.path, {
    strict,
    async check() {
      const examined = await spend('reading', () => examine(input, room, { task, named }));
      changes = examined.changes;
      return examined.checked;
    },
    make: async () => null,
  });
  return { outcome, changes };
}

/** What a task needs is loaded only for it. */
async function examine(
  input: MeetingInput,
  room: InputContext,
  { task, named }: Pick<CheckSettings, 'task' | 'named'>,
): Promise<Examined> {
  switch (task) {
    case 'report':
      return { checked: await checkInput(input, room), changes: new Map() };
    case 'fix':
      return (await import('./fix-task.js')).fixMeeting(input, room);
    case 'review':
      return (await import('./review-task.js')).reviewMeeting(input, room, named);
  }
}
