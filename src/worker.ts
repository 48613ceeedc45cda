// Runs in a thread of `minutes`, and does what main asks it for. Each kind of work is loaded when it is first asked for.

import { parentPort, workerData } from 'node:worker_threads';
import type { Deadline } from './basics/deadline.js';
import { unweighed } from './basics/weight.js';
import { realHost } from './host.js';
import type { MeetingInput, MeetingQuestion } from './meetings/meeting-input.js';
import type { InputContext } from './pipeline/check-input.js';
import { pipeline } from './pipeline.js';
import { answerQuestions } from './threads/ask-thread.js';
import { sendOutcome } from './threads/send-outcome.js';
import type { Tell, ThreadData, ThreadWork } from './threads/thread-work.js';

const data: ThreadData = workerData;
const host = realHost(process);

answerQuestions(parentPort, () => {
  let search: ReturnType<typeof createSearch> | null = null;
  let tools: ReturnType<typeof openTools> | null = null;

  async function find(question: MeetingQuestion): Promise<{ input: MeetingInput; room: InputContext }> {
    search ??= createSearch();
    const { describe, listFolder, fonts } = await search;
    const readStdin = async () => question.stdin ?? new Uint8Array();
    const room = { host: { files: host.files, readStdin }, listFolder, fonts, pipeline, weigh: unweighed };
    return { input: await describe(question), room };
  }

  async function openTools() {
    if (data.command !== 'build') throw new Error(`Unexpected layout in a thread of ${data.command}`);
    search ??= createSearch();
    const { createLayout } = await import('./pipeline/lay-out.js');
    return createLayout({ host, fonts: (await search).fonts, pipeline }, data.options);
  }

  return {
    async check(tell, questions) {
      if (data.command !== 'check') throw new Error(`Unexpected check in a thread of ${data.command}`);
      const { strict, task } = data.options;
      const { checkMeeting } = await import('./checking/check-meeting.js');
      const checked = questions.map(async ({ meeting, named }) => {
        const { input, room } = await find(meeting);
        return checkMeeting(input, room, { strict, task, named, spend: spendBy(tell) });
      });
      return (await Promise.all(checked)).map(({ outcome, changes }) => ({ outcome: sendOutcome(outcome), changes }));
    },

    async layOut(tell, { meeting, fingerprint, wantsPage }) {
      tools ??= openTools();
      const layOut = await tools;
      const { input, room } = await find(meeting);
      const { outcome, page } = await layOut({ input, fingerprint, wantsPage }, room, spendBy(tell));
      return {
        outcome: sendOutcome(outcome),
        page: page && { html: page.html, finishing: page.prepare && (await page.prepare()) },
      };
    },

    async finish(_, print, details) {
      return pipeline.finish(print, details, unweighed);
    },
  } satisfies ThreadWork;
});

async function createSearch() {
  const [{ createConfigurations }, files, fonts] = await Promise.all([
    import('./meetings/configurations.js'),
    import('./meetings/search.js'),
    pipeline.openFonts(host),
  ]);
  const search = files.createSearch(host, createConfigurations(host, data.options.config));
  return { ...search, fonts };
}

/** Main looks at the time. */
function spendBy(tell: Tell): Deadline['spend'] {
  return (phase, work) => {
    if (typeof phase === 'string') tell(phase);
    return work();
  };
}
