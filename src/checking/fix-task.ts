import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { heedInterrupts } from '../basics/interrupted.js';
import type { CheckedMeeting } from '../check.js';
import { type Change, fixUntilStable } from '../fix/fix-until-stable.js';
import type { Host } from '../host.js';
import { maxSourceBytes, toSource } from '../io/read-source.js';
import { rewriteText } from '../io/rewrite-text.js';
import type { Configuration } from '../meetings/configurations.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { readMeeting, rootOf } from '../meetings/read-meeting.js';
import type { CheckOptions } from '../options.js';
import { readConfig } from '../parse/config/read-config.js';
import { checkRead, type InputContext } from '../pipeline/check-input.js';
import { failureOf, noOutcome } from '../pipeline/outcome.js';
import type { FileReport } from '../report/file-report.js';
import { writeFile } from '../report/write-text.js';
import { judgeSeverities } from '../rules/severities.js';
import { type CheckTask, countOf, type Examined, findInputs } from './check-task.js';

type Changes = ReadonlyMap<string, Change>;

/** Fixes files in place, and reports what is left; standard input comes out at standard output. */
export function createFixTask(options: CheckOptions, host: Host): CheckTask {
  const fixed = { problems: 0, files: 0, undecoded: 0 };

  function count(changes: Changes): void {
    for (const change of changes.values()) fixed.problems += change.count;
    fixed.files += changes.size;
  }

  async function write(changes: Changes, root: string): Promise<void> {
    for (const [name, { before, after }] of changes) {
      const path = resolve(host.cwd, name);
      await heedInterrupts(host, (signal) => rewriteText(host.files, { path, name, root, before, after, signal }));
    }
    count(changes);
  }

  return {
    async find() {
      const search = await findInputs(options, host);
      const configurations = new Set(search.found.meetings.map(({ configuration }) => configuration));
      for (const { file, folder, boundary } of configurations) {
        if (file?.messages.some(({ fix }) => fix)) await write(await fixConfiguration(file), boundary ?? folder);
      }
      // A configuration may name other meetings once it is right.
      return fixed.files > 0 ? findInputs(options, host) : search;
    },

    named: () => null,

    async settle(input, { outcome, changes }) {
      fixed.undecoded += outcome.reports.filter(isUndecoded).length;
      if (outcome.failure !== null) return outcome;
      try {
        if (input.absolute !== null) await write(changes, rootOf(input.place));
        else {
          await handOn(input.path, changes, host);
          count(changes);
        }
        return outcome;
      } catch (error) {
        return { ...noOutcome, failure: failureOf(error, input.path) };
      }
    },

    summarize() {
      const { problems, files, undecoded } = fixed;
      const done = problems > 0 ? [`Fixed ${countOf(problems, 'problem')} in ${countOf(files, 'file')}`] : [];
      const left = undecoded > 0 ? [`Left ${countOf(undecoded, 'file')} as found, not in UTF-8`] : [];
      return [...done, ...left].join('\n') || null;
    },
  };
}

/** Compiles a meeting with the texts in which all is fixed that has one right answer. */
export async function fixMeeting(input: MeetingInput, room: InputContext): Promise<Examined> {
  const meeting = await readMeeting(input, room);
  const check = (texts: ReadonlyMap<string, string>) => checkRead(meeting, room, texts);
  const { read, changes } = await fixUntilStable(check, ({ files }: CheckedMeeting) => files);
  return { checked: read, changes };
}

async function fixConfiguration(file: NonNullable<Configuration['file']>): Promise<Changes> {
  const read = (texts: ReadonlyMap<string, string>) => {
    const reread = new VFile({ path: file.path, value: texts.get(file.path) ?? String(file) });
    judgeSeverities(readConfig(reread).rules, reread);
    return reread;
  };
  return (await fixUntilStable(read, (reread) => [reread])).changes;
}

async function handOn(path: string, changes: Changes, { stdout, readStdin }: Host): Promise<void> {
  const read = toSource(path, await readStdin(maxSourceBytes));
  if (!read.ok) return;
  await writeFile(stdout, (read.byteOrderMark ? '\uFEFF' : '') + (changes.get(path)?.after ?? read.source.text));
}

/** To write it, its encoding would have to be guessed. */
function isUndecoded({ problems }: FileReport): boolean {
  return problems.some(({ rule }) => rule === 'body/encoding');
}
