import { join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Host, Output } from '../host.js';
import { version } from '../version.js';
import { doctor } from './doctor.js';

/** Runs the doctor with what the host has. */
export async function runDoctor(options: { color: boolean; browser: string | undefined }, host: Host): Promise<number> {
  const stdout = toStream(host.stdout);
  const stderr = toStream(host.stderr);
  try {
    const { color, browser } = options;
    return await doctor(
      {
        stdout,
        stderr,
        env: host.env,
        versions: { minutes: version, node: process.versions.node },
        countFonts: () => countFonts(host),
      },
      browser === undefined ? { color } : { color, browser },
    );
  } finally {
    for (const stream of [stdout, stderr]) await finished(stream.end());
  }
}

function toStream(output: Output): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      output.write(chunk).then(() => done(), done);
    },
  });
}

async function countFonts({ files, packageFolder }: Host): Promise<number> {
  const names = await files.readdir(join(packageFolder, 'dist', 'fonts'));
  return names.filter((name) => name.endsWith('.woff2')).length;
}
