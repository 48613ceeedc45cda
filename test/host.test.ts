import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { realHost } from '../src/host.js';

/** A process with these streams. */
function processWith(parts: object): NodeJS.Process {
  return Object.assign(new EventEmitter(), { env: {}, cwd: () => '/', ...parts }) as unknown as NodeJS.Process;
}

/** A stream on which every write fails. */
function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

it('standard input is read to its end, but not past the limit', async () => {
  const stdin = () => Readable.from([Buffer.from('---\n'), Buffer.from('date')]);
  expect(await realHost(processWith({ stdin: stdin() })).readStdin(8)).toEqual(Buffer.from('---\ndate'));
  expect(await realHost(processWith({ stdin: stdin() })).readStdin(7)).toBe('too-large');
});

it('a reader that went away is no failure', async () => {
  const host = realHost(processWith({ stdout: failing('EPIPE') }));
  await host.stdout.write('meeting.pdf\n');
});

it('any other failure to write is one of the environment', async () => {
  const host = realHost(processWith({ stdout: failing('ENOSPC') }));
  await expect(host.stdout.write('meeting.pdf\n')).rejects.toMatchObject({
    name: 'UserError',
    message: 'Standard output cannot be written: ENOSPC',
    exitCode: 3,
  });
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s is told once; the second one ends the process', (signal) => {
  const exits: unknown[] = [];
  const process = Object.assign(processWith({}), { exit: (code: unknown) => exits.push(code) as never });
  let count = 0;
  const release = realHost(process).onInterrupt(() => count++);
  process.emit(signal);
  expect({ count, exits }).toEqual({ count: 1, exits: [] });
  process.emit('SIGINT');
  expect({ count, exits }).toEqual({ count: 1, exits: [130] });
  release();
  expect(process.eventNames()).toEqual([]);
});
