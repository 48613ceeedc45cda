import type { VFile } from 'vfile';
import { oncePerKey } from './basics/once.js';
import type { Compiled } from './compile.js';
import { isPrintable, type PrintableMeeting } from './model/meeting.js';
import { type ConfiguredSeverities, hasErrors } from './model/problem.js';
import type { Images, Repository } from './model/repository.js';
import type { Organization } from './parse/config/read-organizations.js';
import type { FindMissingCharacters } from './rules/files-context.js';
import { imagesOf, readAssets } from './rules/read-assets.js';
import { rules } from './rules/rules.js';
import { runChecks } from './rules/run-checks.js';
import { applySeverities } from './rules/severities.js';
import { silenceBlocks } from './rules/silence-blocks.js';
import { segmentsOfMeeting } from './text/segments-of-meeting.js';
import { readTextRun } from './text/text-run.js';

/** What a meeting is checked against. */
export interface CheckResources {
  readonly repository: Repository;
  /** The agencies that the configuration knows. */
  readonly organizations?: readonly Organization[];
  /** The severities that the configuration gives. */
  readonly severities?: ConfiguredSeverities;
  /** The characters of a text in these languages that no font has; absent: not checked. */
  readonly missingCharacters?: FindMissingCharacters;
}

export interface CheckedMeeting {
  /** The source, then its translation files, with their problems. */
  readonly files: readonly VFile[];
  /** Null where the problems forbid to make one. */
  readonly meeting: PrintableMeeting | null;
  readonly images: Images;
  /** The style sheet that the meeting names, self-contained. */
  readonly style: string | null;
}

/** Checks what a text holds, by every rule that is not of its form. With an error there is no meeting. */
export async function check(compiled: Compiled, resources: CheckResources): Promise<CheckedMeeting> {
  const { files, languages, bodies, meeting } = compiled;
  const { organizations = [], repository, missingCharacters, severities } = resources;
  const [file] = files as [VFile, ...VFile[]];
  const assets = await readAssets(file, compiled, repository);
  if (compiled.isSplit) {
    await runChecks(
      { files, languages, bodies, repository, assets, missingCharacters, rules },
      meeting && { file, meeting, ...segmentsOfMeeting(meeting), organizations, run: oncePerKey(readTextRun) },
    );
  }
  for (const each of files) {
    silenceBlocks(each, bodies);
    applySeverities(each, severities);
  }
  const isFaulty = files.some((each) => hasErrors(each));
  return {
    files,
    meeting: !isFaulty && meeting && isPrintable(meeting) ? meeting : null,
    images: imagesOf(assets),
    style: assets.style?.css ?? null,
  };
}
