// Runs in a thread of `minutes check`, and answers with what became of the meetings that it is asked for.

import { parentPort, workerData } from 'node:worker_threads';
import { type SentOutcome, sendOutcome, type ThreadData } from '../commands/check-in-thread.js';
import { compileInput } from '../commands/compile-input.js';
import { openFonts } from '../commands/open-fonts.js';
import { workOn } from '../commands/outcomes.js';
import { openConfigurations } from '../files/configurations.js';
import type { MeetingName } from '../files/meeting-input.js';
import { openSearch } from '../files/search.js';
import { realHost } from '../host.js';
import { answerQuestions } from './ask-thread.js';

const { config, strict }: ThreadData = workerData;
const host = realHost(process);
const search = openSearch(host, openConfigurations(host, config));
const room = { host, listFolder: search.listFolder, fonts: await openFonts(host) };

answerQuestions<readonly MeetingName[], readonly SentOutcome[]>(parentPort, async (meetings) => {
  const outcomes = meetings.map((meeting) => {
    const compile = async () => compileInput(await search.describe(meeting), room);
    return workOn(meeting.path, { strict, compile, make: async () => null });
  });
  return (await Promise.all(outcomes)).map(sendOutcome);
});
