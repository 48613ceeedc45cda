import { basename, resolve } from 'node:path';
import { heedInterrupts } from '../basics/interrupted.js';
import { oncePerKey } from '../basics/once.js';
import type { CheckedMeeting } from '../check.js';
import type { Host } from '../host.js';
import { rewriteText } from '../io/rewrite-text.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { readMeeting, rootOf } from '../meetings/read-meeting.js';
import type { PrintableMeeting } from '../model/meeting.js';
import { UserError } from '../model/user-error.js';
import type { CheckOptions } from '../options.js';
import { checkRead, type InputContext } from '../pipeline/check-input.js';
import { failureOf, noOutcome } from '../pipeline/outcome.js';
import { recordReviews } from '../review/record-reviews.js';
import type { Variant } from '../text/segment.js';
import { segmentsOfMeeting } from '../text/segments-of-meeting.js';
import { readTextRun } from '../text/text-run.js';
import { type Checked, type CheckTask, countOf, type Examined, findInputs } from './check-task.js';
import { findNamedTranslations } from './find-named-translations.js';

/** Records in the files of meetings without errors that their translations were reviewed. */
export function createReviewTask(options: CheckOptions, host: Host): CheckTask {
  const reviewed = { blocks: 0, files: 0, faulty: 0 };
  let named: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  async function write(changes: Checked['changes'], { place }: MeetingInput): Promise<void> {
    for (const [name, { before, after, count: blocks }] of changes) {
      reviewed.blocks += blocks;
      if (blocks > 0) reviewed.files++;
      if (after === before) continue;
      const path = resolve(host.cwd, name);
      const root = rootOf(place);
      await heedInterrupts(host, (signal) => rewriteText(host.files, { path, name, root, before, after, signal }));
    }
  }

  return {
    async find() {
      const search = await findInputs(options, host);
      named = await findNamedTranslations(options.paths, host.cwd, search.found.listFolder);
      return search;
    },

    named: ({ absolute }) => named.get(absolute ?? '') ?? null,

    async settle(input, { outcome, changes }) {
      if (outcome.reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error')))
        reviewed.faulty++;
      try {
        await write(changes, input);
        return outcome;
      } catch (error) {
        return { ...noOutcome, failure: failureOf(error, input.path) };
      }
    },

    summarize() {
      const { blocks, files, faulty } = reviewed;
      const done = `Recorded ${countOf(blocks, 'block')} as reviewed in ${countOf(files, 'file')}`;
      return faulty > 0 ? `${done}, none of ${countOf(faulty, 'meeting')} with errors` : done;
    },
  };
}

/**
 * Compiles a meeting without errors with the texts in which it is recorded that its translations were reviewed.
 *
 * @param names of the files in which it is recorded; null: all
 */
export async function reviewMeeting(
  input: MeetingInput,
  room: InputContext,
  names: ReadonlySet<string> | null,
): Promise<Examined> {
  const meeting = await readMeeting(input, room);
  const checked = await checkRead(meeting, room);
  if (!checked.meeting) return { checked, changes: new Map() };
  const recorded = record(checked.meeting, checked.files, names);
  const changes = new Map(
    [...recorded].map(([file, { text, blocks }]) => [file.path, { before: String(file), after: text, count: blocks }]),
  );
  const texts = new Map([...changes].map(([path, { after }]) => [path, after]));
  const after = await checkRead(meeting, room, texts);
  refusePrinted(checked, after, input.path);
  return { checked: after, changes };
}

function record(meeting: PrintableMeeting, files: CheckedMeeting['files'], names: ReadonlySet<string> | null) {
  const textOf = oncePerKey((variant: Variant) => readTextRun(variant).text);
  const wanted = names === null ? files : files.filter(({ path }) => names.has(basename(path)));
  return recordReviews(segmentsOfMeeting(meeting).segments, wanted, textOf);
}

/** After a code block that is never closed, a comment is code: it would print. */
function refusePrinted(before: CheckedMeeting, after: CheckedMeeting, path: string): void {
  if (after.meeting !== null && countMentions(after.meeting) <= countMentions(before.meeting)) return;
  throw new UserError(`\`${path}\` ends in a code block, a record of the review there would be printed`, {
    hint: 'close the code block, then run the command again',
    exitCode: 2,
  });
}

function countMentions(meeting: PrintableMeeting | null): number {
  const places = new Set(['place', 'position', 'positions']);
  const text = JSON.stringify(meeting, (key, value) => {
    if (places.has(key)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return text.split('minutes-reviewed').length;
}
