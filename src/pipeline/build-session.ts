import type { Deadline } from '../basics/deadline.js';
import type { FinishDetails } from '../finish/finish-pdf.js';
import type { Host } from '../host.js';
import { maxSourceBytes } from '../io/read-source.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { ListFolder } from '../meetings/translation-files.js';
import type { MeetingFingerprint } from '../model/fingerprint.js';
import type { BuildOptions } from '../options.js';
import type { Pipeline } from '../pipeline.js';
import { createLazyPrinter, type LazyPrinter } from '../print/lazy-printer.js';
import { hereOrThere } from '../threads/here-or-there.js';
import { receiveOutcome } from '../threads/send-outcome.js';
import { openThread, type Thread } from '../threads/thread.js';
import type { LaidOut, LayoutQuestion } from './lay-out.js';
import { failureOf, noOutcome } from './outcome.js';

/** What it takes to print. Nothing of it is there before there is something to print. */
export interface BuildSession {
  /**
   * Starts the browser, and loads the rest while it starts.
   *
   * @param tabs how many documents are printed at once at most
   */
  warmUp(tabs: number): void;
  /** The stages for one run over so many documents: templates are read once in it. */
  open(listFolder: ListFolder, documents: number): Promise<BuildStages>;
  close(): Promise<void>;
}

/** A meeting, and what is known of it before it is read; null where nothing is. */
interface MeetingToPrint {
  readonly input: MeetingInput;
  readonly fingerprint: MeetingFingerprint | null;
}

/** Each works here where a document is light, else in a thread, which ends where the time of the document does. */
export interface BuildStages {
  /** @param wantsPage else the meeting is only read, for the problems it has */
  layOut(meeting: MeetingToPrint, deadline: Deadline, wantsPage: boolean): Promise<LaidOut>;
  /** Null where pages are wanted, not PDFs. */
  readonly printer: LazyPrinter | null;
  readonly refuseBlank: Pipeline['refuseBlank'];
  finish(print: Uint8Array, details: FinishDetails, deadline: Deadline): Promise<Uint8Array>;
}

/** To finish this many, a thread is worth the time that it takes to start, and 60 MB: the next ones are made meanwhile. */
const documentsForThread = 10;

export function createBuildSession(options: BuildOptions, host: Host, pipeline: Pipeline): BuildSession {
  let printer: Promise<LazyPrinter> | null = null;
  let programs: ReturnType<typeof loadPrograms> | null = null;
  let isClosed = false;
  const thread = openThread(host, { command: 'build', options });

  function warmUp(tabs: number): void {
    if (isClosed) return;
    if (!options.html) printer ??= startPrinter(options, tabs, host, pipeline);
    programs ??= loadPrograms(printer, host, pipeline);
    // Whoever opens the session is told.
    programs.catch(() => {});
  }

  return {
    warmUp,
    async open(listFolder, documents) {
      warmUp(options.jobs);
      thread?.renew();
      const { createLayout, fonts } = await (programs as NonNullable<typeof programs>);
      const layOut = await createLayout({ host, fonts, pipeline }, options);
      const finishesThere = documents >= documentsForThread && host.processors > 1;
      if (finishesThere && printer !== null && !isClosed) thread?.warmUp();
      const room = { host, listFolder, fonts, pipeline };
      return {
        printer: printer && (await printer),
        refuseBlank: pipeline.refuseBlank,
        layOut: ({ input, fingerprint }, deadline, wantsPage) =>
          hereOrThere(thread, {
            // The loops of a template have no bound.
            isHeavy: options.template !== null,
            here: (weigh) => layOut({ input, fingerprint, wantsPage }, { ...room, weigh }, deadline.spend),
            async there(thread) {
              const { path, absolute } = input;
              const read = absolute === null ? await host.readStdin(maxSourceBytes) : null;
              return layOutThere(
                thread,
                { meeting: { path, absolute, stdin: read }, fingerprint, wantsPage },
                deadline,
              );
            },
          }),
        finish: (print, details, deadline) =>
          hereOrThere(thread, {
            isHeavy: finishesThere,
            here: (weigh) => deadline.spend('finishing', () => pipeline.finish(print, details, weigh)),
            there: (thread) => thread.work(deadline, 'finishing', 'finish', print, details),
          }),
      };
    },
    async close() {
      isClosed = true;
      await thread?.close();
      await (await printer?.catch(() => null))?.close();
    },
  };
}

async function layOutThere(thread: Thread, question: LayoutQuestion, deadline: Deadline): Promise<LaidOut> {
  try {
    const { outcome, page } = await thread.work(deadline, 'reading', 'layOut', question);
    const { html, finishing } = page ?? { html: '', finishing: null };
    const prepare = finishing && (async () => finishing);
    return { outcome: receiveOutcome(outcome), page: page && { html, prepare } };
  } catch (error) {
    return { outcome: { ...noOutcome, failure: failureOf(error, question.meeting.path) }, page: null };
  }
}

async function startPrinter(
  { browser }: BuildOptions,
  tabs: number,
  { env }: Host,
  { openPrinter }: Pipeline,
): Promise<LazyPrinter> {
  return createLazyPrinter((signal) => openPrinter({ browser: browser ?? undefined, env, tabs, signal }));
}

/** What a document takes before it is printed: asked for after the browser, which takes the longest to start. */
async function loadPrograms(printer: Promise<LazyPrinter> | null, host: Host, { openFonts }: Pipeline) {
  await printer;
  const [{ createLayout }, fonts] = await Promise.all([import('./lay-out.js'), openFonts(host)]);
  return { createLayout, fonts };
}
