import type { Worker } from 'node:worker_threads';
import type { PrepareFinish } from '../commands/open-finisher.js';
import type { finishPdf } from '../finish/finish-pdf.js';
import type { Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import { askThread } from '../threads/ask-thread.js';

type FinishPdf = typeof finishPdf;

/** Finishes PDFs: here, or where there are many in a thread of its own, so that the next ones are made meanwhile. */
export interface Finisher {
  /** @param documents how many are to be finished */
  open(documents: number): PrepareFinish;
  close(): Promise<void>;
}

/** A thread takes as long to start as some documents take to finish, and 60 MB. */
const documentsForThread = 10;

export function openFinisher(options: BuildOptions, host: Host): Finisher {
  let thread: Worker | null = null;

  function startThread(documents: number): Worker | null {
    if (documents < documentsForThread || host.processors < 2) return null;
    return host.startThread?.('finish-thread.js', null) ?? null;
  }

  return {
    open(documents) {
      thread ??= startThread(documents);
      return prepareLater(options, host, thread === null ? loadFinish : finishIn(thread));
    },
    async close() {
      await thread?.terminate();
    },
  };
}

async function loadFinish(): Promise<FinishPdf> {
  return (await import('../finish/finish-pdf.js')).finishPdf;
}

function finishIn(thread: Worker): () => Promise<FinishPdf> {
  const ask = askThread<Parameters<FinishPdf>, Uint8Array>(thread);
  return async () => (print, details) => ask([print, details]);
}

/** What it takes is loaded while the first document is printed. */
function prepareLater(options: BuildOptions, host: Host, load: () => Promise<FinishPdf>): PrepareFinish {
  let opening: Promise<PrepareFinish> | null = null;

  async function open(): Promise<PrepareFinish> {
    const [{ openFinisher }, finish] = await Promise.all([import('../commands/open-finisher.js'), load()]);
    return openFinisher(host, options, finish);
  }

  return async (meeting) => {
    opening ??= open();
    return (await opening)(meeting);
  };
}
