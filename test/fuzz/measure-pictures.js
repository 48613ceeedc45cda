import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sumMemory } from '../bench/process-tree.js';
import { makePictures } from './make-pictures.js';

const program = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));

/** Of all processes at once, in megabytes. */
const mostMemory = 1500;

/**
 * Builds a document for each picture and looks at the memory that it takes, from the program to the browser. None may take
 * too much; what is not printed has to be refused at its place, or to be given up after its time.
 *
 * @returns the exit code
 */
export async function measurePictures() {
  if (process.platform !== 'linux') throw new Error('Memory is measured on Linux only');
  const attacks = makePictures();
  let failed = 0;
  for (const attack of attacks) {
    const { peak, verdict, isFault } = await measure(attack);
    if (isFault) failed += 1;
    console.log(
      `${isFault ? 'FAULT' : 'ok   '} ${attack.name.padEnd(28)} ${String(Math.round(peak)).padStart(5)} MB  ${verdict}`,
    );
  }
  console.log(`\n${attacks.length} pictures, ${attacks.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {import('./make-pictures.js').Attack} attack */
async function measure({ files, front, body = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-pictures-'));
  try {
    for (const [name, content] of Object.entries({ ...files, 'm.md': writeMeeting(front, body) })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { peak, code, output } = await build(folder);
    const refusal = /^m\.md:\d+:\d+ error {2}(.*) {2}body\/asset$/m.exec(output)?.[1];
    const late = /took longer than \d+ s in \w+/.exec(output)?.[0];
    const verdict = code === 0 ? 'printed' : (refusal ?? late ?? `exit code ${code}: ${output.slice(0, 200)}`);
    const isExpected = code === 0 || (code === 1 && refusal !== undefined) || late !== undefined;
    return { peak, verdict, isFault: peak > mostMemory || !isExpected };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string | undefined} front @param {string} body */
function writeMeeting(front, body) {
  const lines = ['title: Plans // Maps', 'date: 2025-03-04', 'time: 18:00-19:30', 'room: Mairie // Town hall'];
  const header = [...lines, 'attendees: [Awa Diallo]', ...(front === undefined ? [] : [front])];
  return `---\n${header.join('\n')}\n---\n\n## Plans // Maps\n\n${body || 'Aucun. // None.'}\n`;
}

/** @param {string} cwd */
async function build(cwd) {
  const child = spawn(process.execPath, [program, 'build', 'm.md'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let isRunning = true;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      isRunning = false;
      resolve(code);
    });
  });
  let peak = 0;
  while (isRunning) {
    peak = Math.max(peak, sumMemory(child.pid ?? 0));
    await delay(20);
  }
  return { peak, code: /** @type {number} */ (await ended), output };
}
