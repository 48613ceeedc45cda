import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Host, realHost } from '../../src/host.js';
import type { main } from '../../src/main.js';

interface Setting {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What stands on standard input. */
  readonly input: string;
}

/**
 * Runs a built `minutes` in this process, with all else as the process that a user starts has it.
 *
 * @param script its `dist/main.js`
 */
export async function runHere(script: URL, args: readonly string[], { cwd, env, input }: Setting) {
  const built = (await import(script.href)) as { readonly main: typeof main };
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const printed = [stdout, stderr].map(collect);
  stdin.end(input);
  const itself: NodeJS.Process = Object.create(process, {
    stdin: { value: stdin },
    stdout: { value: stdout },
    stderr: { value: stderr },
    env: { value: env },
    cwd: { value: () => cwd },
  });
  const host: Host = {
    ...realHost(itself),
    packageFolder: fileURLToPath(new URL('..', script)),
    startThread: (name, workerData, resourceLimits) =>
      new Worker(describeThread(new URL(name, script), cwd), { workerData, resourceLimits, env }),
  };
  const exitCode = await built.main(['node', 'minutes', ...args], host);
  stdout.end();
  stderr.end();
  const [out, error] = await Promise.all(printed);
  return { exitCode, stdout: out as Buffer, stderr: error as Buffer };
}

/** A thread is in the folder of its process, which here is another one. */
function describeThread(script: URL, cwd: string): URL {
  const code = `process.cwd = () => ${JSON.stringify(cwd)};\nimport(${JSON.stringify(script.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

async function collect(stream: PassThrough): Promise<Buffer> {
  return Buffer.concat(await stream.toArray());
}
