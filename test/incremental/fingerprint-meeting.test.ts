import { chmod, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { createFingerprinter } from '../../src/incremental/fingerprint-meeting.js';
import { createInputLister } from '../../src/incremental/meeting-inputs.js';
import { createConfigurations } from '../../src/meetings/configurations.js';
import { findMeetings } from '../../src/meetings/find-meetings.js';
import { fakeHost, meetingText, withFolder } from '../fake-host.js';

const logo = (name: string) => `logo: images/${name}.svg\n`;

/** A meeting that is made from all there is. */
const files: Readonly<Record<string, string>> = {
  'tool/dist/main.js': 'import "./chunk-A.js"',
  'tool/dist/fonts/fonts.json': '{}',
  'tool/node_modules/@fontsource/noto-sans-jp/package.json': '{"version":"5.3.0"}',
  'tool/templates/document.hbs': 'built-in',
  'tool/templates/style.css': 'plain',
  'tool/templates/partials/title.hbs': 'title',
  browser: '#!/bin/sh\necho Chromium 150.0.7000.1\n',
  'work/.git/HEAD': '',
  'work/minutes.config.yaml': `${logo('ville')}labels:\n  fr: { agenda: Programme }\norganizations:\n  - name: Ville // Town\n    short: V // T\n`,
  'work/images/ville.svg': 'ville',
  'work/2024/mars.md': meetingText
    .replace(
      'attendees:',
      'template: ../gabarit\nstyle: ../styles/own.css\nannexes:\n  - { title: Devis // Estimate, file: devis.md }\nattendees:',
    )
    .concat('\n![Plan](plan%20nord.svg) ![Carte][carte]\n\n[avril](avril.md)\n\n[carte]: <images/carte.svg>\n'),
  'work/2024/mars.en.md': '## Digitisation of the registers\n\n![Map](map.svg)\n',
  'work/2024/plan nord.svg': 'plan',
  'work/2024/images/carte.svg': 'carte',
  'work/2024/map.svg': 'map',
  'work/2024/devis.md': 'devis',
  'work/2024/avril.md': 'avril',
  'work/gabarit/document.hbs': 'own',
  'work/gabarit/style.css': 'h1 { background: url(seal.svg) }',
  'work/gabarit/partials/agenda.hbs': 'own',
  'work/gabarit/seal.svg': 'own seal',
  'work/styles/own.css': 'h1 { background: u\\72l("../fonts/a%20b.woff2"), url(seal.svg) }',
  'work/styles/seal.svg': 'seal',
  'work/fonts/a b.woff2': 'font',
  'work/chosen/style.css': 'chosen',
  'work/chosen.css': 'a { b: image-set("fonts/c.woff2" 1x) }',
  'work/fonts/c.woff2': 'font',
};

const usual = { languages: null, layout: null, template: 'chosen', style: 'chosen.css' };

async function fingerprint(folder: string, options: object = {}, env: Record<string, string> = {}): Promise<string> {
  const host = fakeHost({ cwd: join(folder, 'work'), packageFolder: join(folder, 'tool'), env });
  const found = await findMeetings(['2024/mars.md'], host, createConfigurations(host, null));
  const lister = createInputLister(host, found.listFolder);
  const print = createFingerprinter(host, { ...usual, browser: join(folder, 'browser'), ...options }, lister);
  const [meeting] = found.meetings;
  const made = await print({ ...meeting, absolute: meeting?.absolute } as Parameters<typeof print>[0]);
  expect(made.isCacheable).toBe(true);
  expect(new Set(Object.values(made.fingerprints)).size).toBe(2);
  return Object.values(made.fingerprints).join(' ');
}

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(files, async (folder) => {
    await chmod(join(folder, 'browser'), 0o755);
    await test(folder);
  });
}

const linked = 'work/2024/avril.md';

it.each(Object.keys(files).filter((name) => name !== linked && !name.endsWith('HEAD')))(
  'a change of %s changes the fingerprint, and undone gives it back',
  (name) =>
    inFolder(async (folder) => {
      const before = await fingerprint(folder);
      const text = files[name] ?? '';
      const changed =
        name === 'browser'
          ? text.replace('7000', '7001')
          : name.endsWith('.yaml')
            ? `${text}paper: letter\n`
            : `${text} `;
      await writeFile(join(folder, name), changed);
      expect(await fingerprint(folder)).not.toBe(before);
      await writeFile(join(folder, name), text);
      expect(await fingerprint(folder)).toBe(before);
    }),
);

it.each([...Object.keys(files).filter((name) => name.startsWith('work/') && !/HEAD|mars\.md/.test(name))])(
  'the loss of %s changes the fingerprint',
  (name) =>
    inFolder(async (folder) => {
      const before = await fingerprint(folder);
      await rm(join(folder, name));
      expect(await fingerprint(folder)).not.toBe(before);
    }),
);

it.each([
  'work/2024/mars.ar.md',
  'work/gabarit/partials/title.hbs',
  'work/2024/minutes.config.yaml',
  'tool/templates/partials/new.hbs',
  'tool/node_modules/@fontsource/noto-sans-kr/package.json',
])('a new %s changes the fingerprint', (name) =>
  inFolder(async (folder) => {
    const before = await fingerprint(folder);
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'paper: letter\n');
    expect(await fingerprint(folder)).not.toBe(before);
  }),
);

it.each([
  [{ languages: ['fr'] }, {}],
  [{ languages: ['fr', 'en'] }, {}],
  [{ layout: 'stacked' }, {}],
  [{ template: null }, {}],
  [{}, { SOURCE_DATE_EPOCH: '1700000000' }],
])('%j and %j change the fingerprint', (options, env) =>
  inFolder(async (folder) => {
    expect(await fingerprint(folder, options, env)).not.toBe(await fingerprint(folder));
  }),
);

it('what the header only seems to name is not opened where a document may not read it', () =>
  inFolder(async (folder) => {
    const secrets = ['ext/style.css', 'ext/document.hbs', 'ext/seal.svg', 'work/.env.css', 'work/private/style.css'];
    for (const name of secrets) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), 'a { b: url(seal.svg) }');
    }
    await writeFile(join(folder, 'work/.gitignore'), 'private/\n');
    await symlink('../../ext/style.css', join(folder, 'work/2024/led.css'));
    await symlink('../../ext', join(folder, 'work/2024/folder'));
    await symlink('../../ext/style.css', join(folder, 'work/2024/mars.ar.md'));
    await symlink('../.env.css', join(folder, 'work/2024/mars.de.md'));
    await symlink('../../ext/style.css', join(folder, 'work/gabarit/partials/title.hbs'));
    const named = ['../../ext/style.css', '../../ext', 'led.css', 'folder', 'folder/style.css', '../.env.css'];
    const quoted = [
      ...named,
      '../private/style.css',
      '../.git/HEAD',
      '../pr%69vate/style.css',
      join(folder, 'ext/style.css'),
    ];
    const text = meetingText
      .replace(
        'attendees:',
        `template: ../gabarit\nroom-notes: [${quoted.map((name) => `"${name}"`).join(', ')}]\nattendees:`,
      )
      .concat(quoted.map((name) => `\n![x](${name}) [y](${name})\n`).join(''));
    await writeFile(join(folder, 'work/2024/mars.md'), text);
    const host = fakeHost({ cwd: join(folder, 'work') });
    const opened: string[] = [];
    const watched: string[] = [];
    const readAtOnce: typeof host.readAtOnce = (path, ...rest) => {
      opened.push(relative(folder, path));
      return host.readAtOnce(path, ...rest);
    };
    const found = await findMeetings(['2024/mars.md'], host, createConfigurations(host, null));
    const lister = createInputLister({ ...host, readAtOnce }, found.listFolder, (path) =>
      watched.push(relative(join(folder, 'work'), path)),
    );
    const [meeting] = found.meetings;
    await lister.list({ ...meeting, absolute: meeting?.absolute } as Parameters<typeof lister.list>[0]);
    expect([...new Set(opened)].sort()).toEqual([
      'work/2024/map.svg',
      'work/2024/mars.en.md',
      'work/2024/mars.md',
      'work/gabarit/document.hbs',
      'work/gabarit/partials/agenda.hbs',
      'work/gabarit/seal.svg',
      'work/gabarit/style.css',
      'work/images/ville.svg',
    ]);
    expect(watched.filter((path) => path.startsWith('..'))).toEqual([]);
  }));

it('times, a linked meeting, what is built where, other files and other folders change nothing', () =>
  inFolder(async (folder) => {
    const before = await fingerprint(folder);
    await utimes(join(folder, 'work/2024/mars.md'), 1, 1);
    await writeFile(join(folder, linked), 'changed');
    await writeFile(join(folder, 'work/2024/mai.md'), meetingText);
    await writeFile(
      join(folder, 'work/minutes.config.yaml'),
      `${files['work/minutes.config.yaml']}exclude: [x]\nout: pdf\n`,
    );
    expect(await fingerprint(folder)).toBe(before);
    await inFolder(async (other) => expect(await fingerprint(other)).toBe(before));
  }));
