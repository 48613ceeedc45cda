import { hasErrors } from '../model/problem.js';
import type { FoundMeetings } from './find-meetings.js';
import type { MeetingInput } from './meeting-input.js';

/** Leaves out what is below a faulty configuration: it does not say how, nor where to, that is to be printed. */
export function leaveOutFaulty(found: FoundMeetings): FoundMeetings {
  const isSound = ({ configuration: { file } }: MeetingInput) => file === null || !hasErrors(file);
  return { ...found, meetings: found.meetings.filter(isSound) };
}
