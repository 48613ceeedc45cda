// Measures the subjects that it is sent, in a process of its own. Bundled by fuzz.js with what it measures.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pico from 'picocolors';
import { VFile } from 'vfile';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { realHost } from '../../../src/host.ts';
import { createConfigurations } from '../../../src/meetings/configurations.ts';
import { findMeetings } from '../../../src/meetings/find-meetings.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { readConfig } from '../../../src/parse/config/read-config.ts';
import { loadBuiltInTemplate } from '../../../src/render/load-template.ts';
import { renderMeeting } from '../../../src/render/render-meeting.ts';
import { reportFile } from '../../../src/report/file-report.ts';
import { formatText } from '../../../src/report/text.ts';
import { applySeverities, judgeSeverities } from '../../../src/rules/severities.ts';
import { compileAndCheck } from '../../compile-and-check.ts';

/** @import { Subject } from './places.js' */
/** @typedef {Awaited<ReturnType<typeof check>>} Checked */

const [, , root = '.'] = process.argv;
const host = { ...realHost(process), packageFolder: root };
const fonts = await openFonts(host);
const builtIn = await loadBuiltInTemplate(host.files, join(root, 'templates'));
const colors = pico.createColors(false);

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Where globs look: one meeting, deep down. */
const folder = mkdtempSync(join(tmpdir(), 'minutes-growth-'));
const deep = join(folder, ...Array(12).fill('aaaaaaaa'));
mkdirSync(join(folder, '.git'));
mkdirSync(deep, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function search(/** @type {Subject} */ subject) {
  writeFileSync(join(deep, 'meeting.md'), subject.meeting);
  writeFileSync(join(folder, '.gitignore'), subject.ignored ?? '');
  writeFileSync(join(folder, 'minutes.config.yaml'), subject.configuration ?? '');
  const there = { ...host, cwd: folder };
  try {
    await findMeetings([subject.glob ?? '.'], there, createConfigurations(there, null));
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG';
    if (!(error instanceof UserError) && !isTooLong) throw error;
  }
}

async function check(/** @type {Subject} */ { meeting, translation, configuration = '' }) {
  const file = new VFile({ path: 'minutes.config.yaml', value: configuration });
  const config = readConfig(file);
  const severities = judgeSeverities(config.rules, file);
  applySeverities(file);
  const checked = await compileAndCheck(
    { path: 'meeting.md', text: meeting },
    {
      defaults: config.defaults,
      organizations: config.organizations,
      severities,
      translations:
        translation === undefined ? [] : [{ language: 'en', source: { path: 'meeting.en.md', text: translation } }],
      repository: {
        exists: async () => 'yes',
        findAnnex: async () => 'yes',
        findTemplate: async () => 'yes',
        readImage: async () => ({ ok: true, bytes: picture, type: 'image/png' }),
        readStyle: async () => ({ ok: false, reason: 'missing' }),
      },
      missingCharacters: (text, languages) => fonts.missing(text, languages),
    },
  );
  for (const each of [file, ...checked.files]) formatText(reportFile(each), { colors, width: 80 });
  return { checked, config };
}

async function makePage(/** @type {Subject} */ { template, partial }, /** @type {Checked} */ { checked, config }) {
  if (checked.meeting === null) return;
  try {
    const partials = partial === undefined ? builtIn.partials : { ...builtIn.partials, a: partial };
    await renderMeeting(checked.meeting, {
      languages: checked.meeting.languages,
      layout: 'parallel',
      paper: 'a4',
      labels: Object.fromEntries(config.labels),
      template: template === undefined ? builtIn : { document: template, partials, style: '' },
      templateName: null,
      style: null,
      images: checked.images,
      fonts,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** Milliseconds that this process has had the processor. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure(/** @type {Subject} */ subject) {
  const start = processorTime();
  if (subject.ignored !== undefined || subject.glob !== undefined || subject.configuration !== undefined)
    await search(subject);
  const checked = await check(subject);
  const middle = processorTime();
  await makePage(subject, checked);
  return { check: middle - start, page: processorTime() - middle };
}

process.on('message', async (/** @type {Subject} */ subject) => {
  try {
    process.send?.(await measure(subject));
  } catch (error) {
    process.send?.({ check: 0, page: 0, fault: `it throws: ${error instanceof Error ? error.stack : error}` });
  }
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
