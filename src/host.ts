import * as nodeFiles from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { readAtOnce } from './io/read-at-once.js';
import { UserError } from './model/user-error.js';

/** What `minutes` asks of a file system: a part of `node:fs/promises`. */
export type FileSystem = Pick<
  typeof import('node:fs/promises'),
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/** A stream to write to. A reader that went away (`minutes … | head`) is no failure. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal. */
  readonly columns: number | undefined;
}

/** Everything that `minutes` has from the world around it; tests replace it. */
export interface Host {
  readonly files: FileSystem;
  /** Reads a piece of a file while nothing else is done: `readAtOnce` of `io/`. */
  readonly readAtOnce: typeof readAtOnce;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end, or until it is longer than `limit` bytes. Whoever asks again has the same. */
  readStdin(limit: number): Promise<Uint8Array | 'too-large'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** How many processors this process may use. */
  readonly processors: number;
  /** The folder of the package: `templates` and `dist` stand in it. */
  readonly packageFolder: string;
  /** Runs a script of `dist` in a thread of its own, on the same files; null where there is none but this one. */
  readonly startThread: ((script: string, data: unknown, limits: ResourceLimits) => Worker) | null;
  /** Milliseconds since some moment in the past. */
  now(): number;
  /** Calls `listener` when the user or the system asks to stop; asked again, the process ends. Returns what undoes it. */
  onInterrupt(listener: () => void): () => void;
}

/** The host that a process is. Streams are opened when they are first used. */
export function realHost(process: NodeJS.Process): Host {
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  let stdin: ReturnType<Host['readStdin']> | undefined;
  return {
    files: nodeFiles,
    readAtOnce,
    get stdout() {
      stdout ??= openOutput(process.stdout, 'Standard output');
      return stdout;
    },
    get stderr() {
      stderr ??= openOutput(process.stderr, 'Standard error');
      return stderr;
    },
    readStdin(limit) {
      stdin ??= readStream(process.stdin, limit);
      return stdin;
    },
    env: process.env,
    get cwd() {
      return process.cwd();
    },
    get processors() {
      return availableParallelism();
    },
    packageFolder: fileURLToPath(new URL('..', import.meta.url)),
    startThread: (script, data, resourceLimits) =>
      new Worker(new URL(script, import.meta.url), { workerData: data, resourceLimits }),
    now: () => performance.now(),
    onInterrupt(listener) {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
      let isAsked = false;
      function onSignal(): void {
        if (isAsked) process.exit(130);
        else listener();
        isAsked = true;
      }
      for (const signal of signals) process.on(signal, onSignal);
      return () => {
        for (const signal of signals) process.off(signal, onSignal);
      };
    },
  };
}

function openOutput(stream: NodeJS.WriteStream, name: string): Output {
  // Each failure is told to the callback of its write; without a listener it would also end the process.
  stream.on('error', () => {});
  return {
    write(chunk) {
      return new Promise((resolve, reject) => {
        stream.write(chunk, (error: NodeJS.ErrnoException | null | undefined) => {
          if (!error || error.code === 'EPIPE') resolve();
          else reject(new UserError(`${name} cannot be written: ${error.message}`, { exitCode: 3, cause: error }));
        });
      });
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

async function readStream(stream: NodeJS.ReadableStream, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) return 'too-large';
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
