import { join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { version } from '../basics/version.js';
import { doctor } from '../doctor/doctor.js';
import type { Host, Output } from '../host.js';
import { findPackage } from '../io/find-package.js';
import { readAtMost } from '../io/read-at-most.js';
import type { DoctorOptions } from '../options.js';
import { writeText } from '../report/write-text.js';

/** Runs the doctor with what the host has. */
export async function runDoctor({ color, browser }: DoctorOptions, host: Host): Promise<number> {
  const stdout = toStream(host.stdout);
  const stderr = toStream(host.stderr);
  try {
    return await doctor(
      {
        stdout,
        stderr,
        env: host.env,
        versions: { minutes: version, node: process.versions.node },
        countFonts: () => countFonts(host),
        findVersion: (packageName) => findVersion(packageName, host),
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
    write(chunk: string, _encoding, done) {
      writeText(output, chunk).then(() => done(), done);
    },
  });
}

async function countFonts({ files, packageFolder }: Host): Promise<number> {
  const names = await files.readdir(join(packageFolder, 'dist', 'fonts'));
  return names.filter((name) => name.endsWith('.woff2')).length;
}

async function findVersion(packageName: string, host: Host): Promise<string | null> {
  const folder = await findPackage(host, packageName);
  if (folder === null) return null;
  const manifest = await readAtMost(host.files, join(folder, 'package.json'), maxManifestBytes);
  if (typeof manifest === 'string') return null;
  return (JSON.parse(new TextDecoder().decode(manifest)) as { version: string }).version;
}

const maxManifestBytes = 1024 * 1024;
