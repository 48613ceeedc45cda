// Runs in a thread of `minutes check`, and answers each question with what became of the meetings in it.

import { parentPort, workerData } from 'node:worker_threads';
import { openConfigurations } from '../files/configurations.js';
import { openSearch } from '../files/search.js';
import { realHost } from '../host.js';
import { type Answer, type Question, sendOutcome, type ThreadData } from './ask-thread.js';
import { compileInput } from './compile-input.js';
import { openFonts } from './open-fonts.js';
import { workOn } from './outcomes.js';

const { config, strict }: ThreadData = workerData;
const host = realHost(process);
const search = openSearch(host, openConfigurations(host, config));
const room = { host, listFolder: search.listFolder, fonts: await openFonts(host) };

parentPort?.on('message', async ({ id, meetings }: Question) => {
  const outcomes = await Promise.all(
    meetings.map((meeting) => {
      const compile = async () => compileInput(await search.describe(meeting), room);
      return workOn(meeting.path, { strict, compile, make: async () => null });
    }),
  );
  parentPort?.postMessage({ id, outcomes: outcomes.map(sendOutcome) } satisfies Answer);
});
