import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { unweighed } from '../../src/basics/weight.js';
import { openFontLibrary } from '../../src/fonts/font-library.js';
import { createPlaces } from '../../src/io/places.js';
import { createConfigurations } from '../../src/meetings/configurations.js';
import { createFolderListing } from '../../src/meetings/translation-files.js';
import { ruleOf, severityOf } from '../../src/model/problem.js';
import { checkInput, type InputContext } from '../../src/pipeline/check-input.js';
import { pipeline } from '../../src/pipeline.js';
import type { RuleExample } from '../../src/rules/rule.js';
import { fakeHost, withFolder } from '../fake-host.js';
import { plannedFonts } from '../fonts/planned-fonts.js';
import { type BuiltExample, buildExample, type Mark } from './build-example.js';

/** A problem of an example, or one that it promises. */
export interface FoundProblem {
  /** `meeting.md:4:7-4:17 error front-matter/time`; only the start where the place is a point. */
  readonly line: string;
  readonly message: string;
  readonly hint: string | null;
}

export interface CheckedExample extends BuiltExample {
  readonly problems: readonly FoundProblem[];
}

const fonts = openFontLibrary(plannedFonts);

/** Writes an example's files into a folder of their own, and checks them as `minutes check` does. */
export async function checkExample(example: RuleExample): Promise<CheckedExample> {
  const built = buildExample(example);
  const problems: FoundProblem[] = [];
  await withFolder({ '.git/HEAD': '' }, async (cwd) => {
    await writeFiles(cwd, built, example);
    const host = fakeHost({ cwd });
    const place = await createPlaces(host.files)(cwd);
    const configurations = createConfigurations(host, null);
    const configuration = await configurations.find(place);
    const listFolder = createFolderListing(host.files);
    const room: InputContext = { host, listFolder, fonts: await fonts, pipeline, weigh: unweighed };
    const absolute = join(cwd, 'meeting.md');
    const { files } = await checkInput({ path: 'meeting.md', absolute, place, configuration }, room);
    problems.push(...[...files, ...configurations.files].flatMap(problemsOf));
  });
  return { ...built, problems };
}

/** How a problem of this rule at a marked place is shown in `FoundProblem`. */
export function lineOf({ path, start, end }: Mark, text: string, rule: string): string {
  const places = location(text);
  const [from, to] = [places.toPoint(start), places.toPoint(end)];
  return `${path}:${from?.line}:${from?.column}${start === end ? '' : `-${to?.line}:${to?.column}`} ${rule}`;
}

async function writeFiles(folder: string, { texts }: BuiltExample, { encoding, beside = {} }: RuleExample) {
  for (const [path, text] of texts) {
    const bytes = path === 'meeting.md' ? encode(text, encoding) : text;
    await writeFile(join(folder, path), bytes);
  }
  for (const [path, kind] of Object.entries(beside)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents[kind]);
    if (kind === 'huge') await truncate(join(folder, path), 100 * 1024 * 1024);
  }
}

const contents = {
  style: 'h1 { color: #7a1f2b; }\n',
  text: 'Procès-verbal de la séance précédente.\n',
  picture: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
  huge: '',
} as const;

function encode(text: string, encoding: RuleExample['encoding']): Buffer {
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  return encoding === 'utf-16le' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text);
}

function problemsOf(file: VFile): FoundProblem[] {
  return file.messages.map((problem) => ({
    line: `${file.path}:${showPlace(problem)} ${severityOf(problem)} ${ruleOf(problem)}`,
    message: problem.reason,
    hint: problem.note ?? null,
  }));
}

function showPlace({ place }: VFileMessage): string {
  const { start, end } = place && 'start' in place ? place : { start: place, end: place };
  const from = `${start?.line}:${start?.column}`;
  const to = `${end?.line}:${end?.column}`;
  return from === to ? from : `${from}-${to}`;
}
