import type { VFile } from 'vfile';
import { oncePerKey } from './basics/once.js';
import type { Compiled } from './compile.js';
import type { Meeting } from './model/meeting.js';
import { hasErrors, type Rule, type Severity } from './model/problem.js';
import type { Images, Repository } from './model/repository.js';
import type { Organization } from './parse/config/read-organizations.js';
import { readTextRun } from './parse/text-run.js';
import type { TranslationUnit } from './parse/translation-unit.js';
import { applySeverities, silenceBlocks } from './rules/apply-rules.js';
import { checkDrawings, imagesOf, readImages, reportFile } from './rules/body/asset.js';
import { checkCharacters, type FindMissingCharacters } from './rules/body/character.js';
import { checkLinks } from './rules/body/link.js';
import { readStyle } from './rules/body/report-style.js';
import { checkTableSizes } from './rules/body/size.js';
import { checkMeeting } from './rules/check-meeting.js';

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
  readonly meeting: Meeting | null;
  /** The texts of the meeting, each in every language that has it. */
  readonly units: readonly TranslationUnit[];
  readonly images: Images;
  /** The style sheet that the meeting names, self-contained. */
  readonly style: string | null;
}

/** Checks what a text holds, by every rule that is not of its form. With an error there is no meeting. */
export async function check(compiled: Compiled, resources: CheckResources): Promise<CheckedMeeting> {
  const { files, languages, front, meeting, units } = compiled;
  if (!compiled.isSplit) return { files, meeting, units, images: new Map(), style: null };
  const [file] = files as [VFile, ...VFile[]];
  const { organizations = [], repository, missingCharacters, rules = new Map() } = resources;
  const images = await checkOutside(compiled, file, resources);
  const path = front?.style ?? null;
  const style = path && (await readStyle(path, front?.positions.get('style'), file, repository));
  if (front) checkMeeting({ file, front, meeting, units, organizations, run: oncePerKey(readTextRun) });
  const disabled = new Map(compiled.bodies.map((body) => [body.file, body.disabled]));
  for (const each of files) {
    if (missingCharacters) await checkCharacters(each, languages, missingCharacters);
    silenceBlocks(each, disabled);
    applySeverities(each, rules);
  }
  return { files, meeting: files.some((each) => hasErrors(each)) ? null : meeting, units, images, style };
}

/** What only the disk can answer: pictures, linked files, annexes. */
async function checkOutside(
  { front, bodies }: Compiled,
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
  if (!front) return new Map();
  for (const [index, { file: path }] of front.annexes.entries()) {
    const position = front.positions.get(`annexes.${index}.file`);
    if (path !== null) reportFile(path, await repository.findAnnex(path), position, file);
  }
  if (front.template !== null) {
    const state = await repository.findTemplate(front.template);
    if (state !== 'yes') reportFile(state.path, state.reason, front.positions.get('template'), file);
  }
  const logos = front.logos.map((path, index) => ({ path, position: front.positions.get(`logo.${index}`), file }));
  const named = [...logos, ...trees.flatMap(({ file, tree }) => imagesOf(tree, file))];
  const images = await readImages(named, repository);
  if (missingCharacters) await checkDrawings(named, images, front.languages, missingCharacters);
  return images;
}
