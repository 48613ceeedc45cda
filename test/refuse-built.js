/**
 * Loaded before unit tests: what reaches for the built package, or for a program that no test wrote, throws. So no unit test
 * comes to need a build or a browser unnoticed.
 */
import childProcess from 'node:child_process';
import files from 'node:fs';
import promisedFiles from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const usualPrograms = new Set(['git', 'mkfifo']);

for (const module of [files, promisedFiles]) guardAll(module, refuseDist);
guardAll(childProcess, refusePrograms);
syncBuiltinESMExports();

/**
 * @param {object} module
 * @param {(args: readonly unknown[]) => void} guard throws at what no unit test may ask of a function
 */
function guardAll(module, guard) {
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function') continue;
    const guarded = new Proxy(value, {
      apply(target, self, args) {
        guard(args);
        return Reflect.apply(target, self, args);
      },
    });
    Object.assign(module, { [name]: guarded });
  }
}

function refuseDist(/** @type {readonly unknown[]} */ [path]) {
  const text = path instanceof URL && path.protocol === 'file:' ? fileURLToPath(path) : path;
  if (typeof text !== 'string' || !`${resolve(text)}${sep}`.startsWith(`${dist}${sep}`)) return;
  throw new Error(`Unexpected use of \`${text}\` in a unit test, what needs the build is named \`*.e2e.test.ts\``);
}

function refusePrograms(/** @type {readonly unknown[]} */ [program, args]) {
  const words = [program, ...(Array.isArray(args) ? args : [])].map(String);
  const isOfTest = words.some((word) => word.startsWith(tmpdir()) && !word.startsWith(root));
  if (usualPrograms.has(String(program)) || isOfTest) return;
  throw new Error(`Unexpected start of \`${program}\` in a unit test, what needs it is named \`*.e2e.test.ts\``);
}
