import type { Host, Output } from '../host.js';
import type { BuildOptions } from '../options.js';
import { formatCount, formatDuration } from './format-duration.js';
import { writeLine, writeOver } from './write-text.js';

/** Tells how far a run has come: on a terminal in one line that is written over, elsewhere in a line now and then. */
export interface Progress {
  /** What else is written goes through this host, so that it never mixes with the line. */
  readonly host: Host;
  /** So many documents more are to be printed. */
  expect(more: number): Promise<void>;
  step(): Promise<void>;
  end(): Promise<void>;
}

/** A glance takes longer. */
const shortestPause = 100;
const liveInterval = 1_000;
const logInterval = 10_000;

export function createProgress(host: Host, { quiet }: Pick<BuildOptions, 'quiet'>): Progress {
  if (quiet) return { host, expect: async () => {}, step: async () => {}, end: async () => {} };
  const { stderr, env } = host;
  return stderr.isTTY && env.TERM !== 'dumb' && !env.CI ? openLine(host) : openLog(host);
}

interface Count {
  readonly total: number;
  readonly done: number;
  /** When the first one was done: until then the browser starts, which says nothing of those to come. */
  readonly start: number;
}

const nothing: Count = { total: 0, done: 0, start: 0 };

/** One document alone is soon done, or has none of the rest to wait for. */
const fewest = 2;

function addDone(count: Count, now: number): Count {
  return { ...count, done: count.done + 1, start: count.done === 0 ? now : count.start };
}

function openLine(host: Host): Progress {
  const { stderr } = host;
  let count = nothing;
  let shown = '';
  let drawn = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  async function draw(): Promise<void> {
    drawn = host.now();
    const width = (stderr.columns ?? 80) - 1;
    const text = ` ${describeCount(count, drawn, width - 1)}`;
    if (text === shown) return;
    shown = text;
    await writeOver(stderr, text);
  }

  async function erase(): Promise<void> {
    if (shown !== '') await writeOver(stderr, '');
    shown = '';
  }

  function above(output: Output): Output {
    if (!output.isTTY) return output;
    return {
      isTTY: output.isTTY,
      get columns() {
        return output.columns;
      },
      async write(chunk) {
        await erase();
        await output.write(chunk);
        if (timer !== undefined) await draw();
      },
    };
  }

  return {
    host: { ...host, stdout: above(host.stdout), stderr: above(stderr) },
    async expect(more) {
      count = { ...count, total: count.total + more };
      if (timer !== undefined || count.total < fewest) return;
      timer = setInterval(() => void draw(), liveInterval).unref();
      await draw();
    },
    async step() {
      count = addDone(count, host.now());
      if (timer !== undefined && host.now() - drawn >= shortestPause) await draw();
    },
    async end() {
      clearInterval(timer);
      timer = undefined;
      await erase();
    },
  };
}

function openLog(host: Host): Progress {
  let count = nothing;
  let timer: NodeJS.Timeout | undefined;

  async function log(): Promise<void> {
    await writeLine(host.stderr, describeCount(count, host.now(), 120));
  }

  return {
    host,
    async expect(more) {
      count = { ...count, total: count.total + more };
      if (count.total >= fewest) timer ??= setInterval(() => void log(), logInterval).unref();
    },
    async step() {
      count = addDone(count, host.now());
    },
    async end() {
      clearInterval(timer);
    },
  };
}

/** As in `120 of 1,000  12 %  6.2 a second  2 min 22 s left`, as much of it as there is room for. */
function describeCount({ total, done, start }: Count, now: number, width: number): string {
  const rate = (done - 1) / ((now - start) / 1000);
  const isKnown = done > 1 && Number.isFinite(rate);
  const parts = [
    `${formatCount(done)} of ${formatCount(total)}`,
    `${Math.floor((100 * done) / total)} %`,
    ...(isKnown ? [`${rate.toFixed(1)} a second`, `${formatDuration((1000 * (total - done)) / rate)} left`] : []),
  ];
  while (parts.length > 1 && parts.join('  ').length > width) parts.pop();
  return parts.join('  ').slice(0, Math.max(0, width));
}
