import * as nodeFiles from 'node:fs/promises';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem, Host, Output } from '../src/host.js';
import { readAtOnce } from '../src/io/read-at-once.js';

export interface FakeHost extends Host {
  /** What was written so far. */
  readonly printed: { stdout: string; stderr: string };
  /** Makes the user press Ctrl-C. */
  interrupt(): void;
}

export interface FakeHostOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly packageFolder?: string;
  /** The clock; it stands still unless said otherwise. */
  readonly now?: () => number;
  /** Functions of the file system that behave otherwise. */
  readonly files?: Partial<FileSystem>;
}

/** A host on the real file system, with everything else made up. */
export function fakeHost(options: FakeHostOptions): FakeHost {
  const { cwd, env = {}, stdin = '', terminal = false, files = {}, now = () => 0 } = options;
  const printed = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  function output(name: 'stdout' | 'stderr'): Output {
    return {
      async write(chunk) {
        printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      },
      isTTY: terminal,
      columns: terminal ? 80 : undefined,
    };
  }
  return {
    files: { ...nodeFiles, ...files },
    readAtOnce,
    stdout: output('stdout'),
    stderr: output('stderr'),
    async readStdin(limit) {
      return stdin.length > limit ? 'too-large' : Buffer.from(stdin);
    },
    env,
    cwd,
    processors: 2,
    packageFolder: options.packageFolder ?? fileURLToPath(new URL('..', import.meta.url)),
    startThread: null,
    now,
    onInterrupt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    printed,
    interrupt() {
      for (const listener of listeners) listener();
    },
  };
}

/** Runs a test in a folder of its own that holds these files; a path that ends in `/` is an empty folder. */
export async function withFolder(
  contents: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'minutes-test-')));
  try {
    for (const [name, text] of Object.entries(contents)) {
      const path = join(folder, name);
      await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true });
      if (!name.endsWith('/')) await writeFile(path, text);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A meeting file that is found, and that compiles. */
export const meetingText = `---
title: Comité des archives // Archives Committee
date: 2024-03-12
time: 14:00-15:30
room: Salle 3 // Room 3
attendees:
  - Hélène Marchand
  - Tom Reyes
---

## Numérisation des registres // Digitisation of the registers

Le premier lot est prêt. // The first batch is ready.
`;
