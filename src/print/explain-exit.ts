/** How a process ended; `error` is set where it could not be started. */
export interface Exit {
  readonly error: NodeJS.ErrnoException | null;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Says in one line why a browser ended or did not start. */
export function explainExit(exit: Exit): string {
  return exit.error === null ? explainComplaint(exit) : explainSpawnError(exit.error);
}

/** Whether it gave up because the system grants it no sandbox. */
export function lacksSandbox({ stderr }: Exit): boolean {
  return /No usable sandbox|without --no-sandbox|setuid sandbox|SUID sandbox|new namespace|sandbox\/linux|zygote_host/.test(
    stderr,
  );
}

/** Whether a library that it was given needs a newer C library than this system's. */
export function lacksLibrarySymbols({ stderr }: Exit): boolean {
  return /version `GLIBC_[\d.]+' not found/.test(stderr);
}

function explainSpawnError(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such program, or the system lacks the loader it needs (glibc)';
    case 'EACCES':
      return 'it may not be executed (no permission, or its disk is mounted `noexec`)';
    case 'ENOEXEC':
      return 'it is not a program for this machine';
    default:
      return error.message;
  }
}

function explainComplaint({ stderr, code, signal }: Exit): string {
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(stderr)?.[1];
  if (library !== undefined) return `the library \`${library}\` is missing`;
  const symbols = /version `(\w+_[\d.]+)' not found/.exec(stderr)?.[1];
  if (symbols !== undefined) return `it needs ${symbols}, which this system is too old for`;
  const how = signal === null ? `ended with exit code ${code}` : `was killed by ${signal}`;
  // Nothing can say that it is being killed: it complained of something else.
  const words = signal === 'SIGKILL' ? '' : lastLine(stderr);
  return words === '' ? `it ${how}` : `it ${how}: ${words}`;
}

/** The last line that says something, without Chromium's stamp `[1123/215335.720:FATAL:file.cc(58)]` or a stack. */
function lastLine(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:#\d+ |\[end of stack|r\d+:|Received signal|di:|dx:|cr2:)/.test(line));
  const words = lines.find((line) => /sandbox|cannot|fail|error/i.test(line)) ?? lines.at(-1) ?? '';
  return words.length > 160 ? `${words.slice(0, 160)}…` : words;
}
