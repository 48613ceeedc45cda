import { basename, join } from 'node:path';
import { runInOrder } from '../basics/run-in-order.js';
import { decodeLoosely } from '../io/decode-text.js';
import { errorCode } from '../io/error-code.js';
import { headBytes, looksLikeMeeting } from './looks-like-meeting.js';
import type { Candidate, MeetingInput } from './meeting-input.js';
import type { Search } from './search.js';
import { findTranslated } from './translation-files.js';

/** Of files that were not named one by one, those that are meetings of their own. */
export async function filterMeetings(search: Search, candidates: readonly Candidate[]): Promise<MeetingInput[]> {
  const kept: MeetingInput[] = [];
  await runInOrder(
    candidates,
    16,
    async (candidate) => {
      if ((await findTranslated(search.listFolder, candidate.absolute)) !== null) return null;
      const input = await search.describe(candidate);
      return (await isMeeting(search, candidate, input)) ? input : null;
    },
    (input) => {
      if (input !== null) kept.push(input);
    },
  );
  return kept;
}

async function isMeeting(search: Search, { absolute }: Candidate, input: MeetingInput): Promise<boolean> {
  const { excludes, includes, config } = input.configuration;
  const real = join(input.place.folder, basename(absolute));
  if (excludes(real)) return false;
  if (includes(real)) return true;
  try {
    const head = search.host.readAtOnce(real, 0, headBytes);
    return head !== null && looksLikeMeeting(decodeLoosely(head.bytes), Object.keys(config.defaults));
  } catch (error) {
    // What cannot be read is kept, to be said of it when it is its turn.
    if (errorCode(error) !== undefined) return true;
    throw error;
  }
}
