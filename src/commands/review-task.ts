import { basename, resolve } from 'node:path';
import { readTextRun } from '../check/text-run.js';
import type { Compiled } from '../compile.js';
import type { MeetingInput } from '../files/meeting-input.js';
import { rewriteText } from '../files/rewrite-text.js';
import type { Host } from '../host.js';
import { oncePerKey } from '../locale/once.js';
import type { Meeting } from '../meeting.js';
import type { CheckOptions } from '../options.js';
import type { Variant } from '../parse/translation-unit.js';
import { hasErrors } from '../problem.js';
import { type Recorded, recordReviews } from '../review/record-reviews.js';
import { UserError } from '../user-error.js';
import { type CheckTask, countOf, findInputs } from './check-task.js';
import { compileRead, readMeeting, rootOf } from './compile-input.js';
import { findNamedTranslations } from './find-named-translations.js';

/** Records in the files of meetings without errors that their translations were reviewed. */
export function openReviewTask(options: CheckOptions, host: Host, signal: AbortSignal): CheckTask {
  const reviewed = { blocks: 0, files: 0, faulty: 0 };
  let named: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  async function write(recorded: ReturnType<typeof recordReviews>, { place }: MeetingInput): Promise<void> {
    for (const [file, { text, blocks }] of recorded) {
      reviewed.blocks += blocks;
      if (blocks > 0) reviewed.files++;
      const [name, before] = [file.path, String(file)];
      if (text === before) continue;
      const path = resolve(host.cwd, name);
      await rewriteText(host.files, { path, name, root: rootOf(place), before, after: text, signal });
    }
  }

  return {
    async find() {
      const search = await findInputs(options, host);
      named = await findNamedTranslations(options.paths, host.cwd, search.found.listFolder);
      return search;
    },

    async compile(input, room) {
      const meeting = await readMeeting(input, room);
      const compiled = await compileRead(meeting, room);
      if (compiled.files.some((file) => hasErrors(file))) {
        reviewed.faulty++;
        return compiled;
      }
      const recorded = record(compiled, named.get(input.absolute ?? ''));
      const after = await compileRead(meeting, room, textsOf(recorded));
      refusePrinted(compiled, after, input.path);
      await write(recorded, input);
      return after;
    },

    summarize() {
      const { blocks, files, faulty } = reviewed;
      const done = `Recorded ${countOf(blocks, 'block')} as reviewed in ${countOf(files, 'file')}`;
      return faulty > 0 ? `${done}, none of ${countOf(faulty, 'meeting')} with errors` : done;
    },
  };
}

/** @param names of the files in which it is recorded; absent: all */
function record({ units, files }: Compiled, names: ReadonlySet<string> | undefined) {
  const textOf = oncePerKey((variant: Variant) => readTextRun(variant).text);
  const wanted = names === undefined ? files : files.filter(({ path }) => names.has(basename(path)));
  return recordReviews(units, wanted, textOf);
}

function textsOf(recorded: ReadonlyMap<{ readonly path: string }, Recorded>): Map<string, string> {
  return new Map([...recorded].map(([{ path }, { text }]) => [path, text]));
}

/** After a code block that is never closed, a comment is code: it would print. */
function refusePrinted(before: Compiled, after: Compiled, path: string): void {
  if (after.meeting !== null && countMentions(after.meeting) <= countMentions(before.meeting)) return;
  throw new UserError(`\`${path}\` ends in a code block, a record of the review there would be printed`, {
    hint: 'close the code block, then run the command again',
    exitCode: 2,
  });
}

function countMentions(meeting: Meeting | null): number {
  const text = JSON.stringify(meeting, (_, value) => (value instanceof Map ? [...value] : value));
  return text.split('minutes-reviewed').length;
}
