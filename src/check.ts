import type { VFile } from 'vfile';
import { oncePerKey } from './basics/once.js';
import type { Compiled } from './compile.js';
import { isPrintable, type PrintableMeeting } from './model/meeting.js';
import { hasErrors, type Rule, type Severity } from './model/problem.js';
import type { Images, Repository } from './model/repository.js';
import type { Organization } from './parse/config/read-organizations.js';
import { applySeverities, silenceBlocks } from './rules/apply-rules.js';
import { checkDrawings, imagesOf, readImages, reportFile } from './rules/body/asset.js';
import { checkCharacters, type FindMissingCharacters } from './rules/body/character.js';
import { checkLinks } from './rules/body/link.js';
import { readStyle } from './rules/body/report-style.js';
import { checkTableSizes } from './rules/body/size.js';
import { checkMeeting } from './rules/check-meeting.js';
import { segmentsOfMeeting } from './text/segments-of-meeting.js';
import { readTextRun } from './text/text-run.js';

/** What a meeting is checked against. */
export interface CheckResources {
  readonly repository: Repository;
  /** The agencies that the configuration knows. */
  readonly organizations?: readonly Organization[];
  /** The severities that the configuration gives. */
  readonly rules?: ReadonlyMap<Rule, Severity | 'off'>;
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
  const { files, languages, meeting } = compiled;
  if (!compiled.isSplit) return { files, meeting: null, images: new Map(), style: null };
  const [file] = files as [VFile, ...VFile[]];
  const { organizations = [], repository, missingCharacters, rules = new Map() } = resources;
  const images = await checkOutside(compiled, file, resources);
  const style = meeting?.style
    ? await readStyle(meeting.style, meeting.positions.get('style'), file, repository)
    : null;
  if (meeting) {
    checkMeeting({ file, meeting, ...segmentsOfMeeting(meeting), organizations, run: oncePerKey(readTextRun) });
  }
  const disabled = new Map(compiled.bodies.map((body) => [body.file, body.disabled]));
  for (const each of files) {
    if (missingCharacters) await checkCharacters(each, languages, missingCharacters);
    silenceBlocks(each, disabled);
    applySeverities(each, rules);
  }
  const isFaulty = files.some((each) => hasErrors(each));
  return { files, meeting: !isFaulty && meeting && isPrintable(meeting) ? meeting : null, images, style };
}

/** What only the disk can answer: pictures, linked files, annexes. */
async function checkOutside(
  { meeting, bodies }: Compiled,
  file: VFile,
  { repository, missingCharacters }: CheckResources,
): Promise<Images> {
  const trees = bodies.flatMap(({ file, tree, footnotes }) =>
    [tree, ...footnotes.map(({ node }) => node)].map((tree) => ({ file, tree })),
  );
  for (const { file, tree } of trees) {
    await checkLinks(tree, file, repository);
    checkTableSizes(tree, file);
  }
  if (!meeting) return new Map();
  for (const [index, { file: path }] of meeting.annexes.entries()) {
    const position = meeting.positions.get(`annexes.${index}.file`);
    if (path !== null) reportFile(path, await repository.findAnnex(path), position, file);
  }
  if (meeting.template !== null) {
    const state = await repository.findTemplate(meeting.template);
    if (state !== 'yes') reportFile(state.path, state.reason, meeting.positions.get('template'), file);
  }
  const logos = meeting.logos.map((path, index) => ({ path, position: meeting.positions.get(`logo.${index}`), file }));
  const named = [...logos, ...trees.flatMap(({ file, tree }) => imagesOf(tree, file))];
  const images = await readImages(named, repository);
  if (missingCharacters) await checkDrawings(named, images, meeting.languages, missingCharacters);
  return images;
}
