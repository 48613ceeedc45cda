import { describe, expect, it } from 'vitest';
import { type Exit, explainExit, lacksLibrarySymbols, lacksSandbox } from '../../src/print/explain-exit.js';

function endWith(stderr: string, code: number | null = 127, signal: NodeJS.Signals | null = null): Exit {
  return { error: null, code, signal, stderr };
}

function failWith(code: string): Exit {
  return { ...endWith(''), error: Object.assign(new Error(`spawn ${code}`), { code }) };
}

describe('why a browser does not start', () => {
  it.each([
    [
      'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory\n',
      'the library `libnss3.so` is missing',
    ],
    [
      "/opt/chrome: /lib/libc.so.6: version `GLIBC_2.34' not found (required by lib/libnss3.so)\n",
      'it needs GLIBC_2.34, which this system is too old for',
    ],
    [
      "\nCommand '/usr/bin/chromium-browser' requires the chromium snap to be installed.\nPlease install it with:\n\nsnap install chromium\n",
      'it ended with exit code 127: snap install chromium',
    ],
    ['', 'it ended with exit code 127'],
  ])('is read from what it said: %s', (stderr, expected) => {
    expect(explainExit(endWith(stderr))).toBe(expected);
  });

  it('is the signal that killed it, with what it said before', () => {
    const stderr =
      '[1123/215335.720142:FATAL:content/zygote_host_impl_linux.cc:128] No usable sandbox! See the manual.\n#0 0x55 (chrome+0x55)\n  r8: 0000\n[end of stack trace]\n';
    expect(explainExit(endWith(stderr, null, 'SIGTRAP'))).toBe(
      'it was killed by SIGTRAP: No usable sandbox! See the manual.',
    );
  });

  it('is no complaint of one that was killed', () => {
    expect(explainExit(endWith('[1:ERROR:bus.cc(1)] Failed to connect to the bus\n', null, 'SIGKILL'))).toBe(
      'it was killed by SIGKILL',
    );
  });

  it.each([
    ['ENOENT', 'no such program, or the system lacks the loader it needs (glibc)'],
    ['EACCES', 'it may not be executed (no permission, or its disk is mounted `noexec`)'],
    ['ENOEXEC', 'it is not a program for this machine'],
    ['EMFILE', 'spawn EMFILE'],
  ])('is the reason why nothing was started: %s', (code, expected) => {
    expect(explainExit(failWith(code))).toBe(expected);
  });

  it('may be that it gets no sandbox', () => {
    const complaints = [
      'FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox!',
      'ERROR:zygote_host_impl_linux.cc(101)] Running as root without --no-sandbox is not supported.',
      'FATAL:credentials.cc(127)] Check failed: . : Failed to move to new namespace: PID namespaces supported',
    ];
    expect(complaints.map((text) => lacksSandbox(endWith(text)))).toEqual([true, true, true]);
    expect(lacksSandbox(endWith('error while loading shared libraries: libnss3.so'))).toBe(false);
  });

  it('may be that the libraries beside it are too new', () => {
    expect(lacksLibrarySymbols(endWith("libc.so.6: version `GLIBC_2.34' not found"))).toBe(true);
    expect(lacksLibrarySymbols(endWith('libnss3.so: cannot open shared object file'))).toBe(false);
  });
});
