import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check, compile, render } from '../src/index.js';
import { withFolder } from './fake-host.js';

const meeting = (body: string) => `---
title: Comité des usagers // Users' Committee
date: 2025-03-04
time: 18:00-19:30
room: Mairie // Town hall
attendees: [Awa Diallo, Jonas Keller]
---

## Horaires // Opening hours

${body}
`;

/** As it reads: words may be hyphenated. */
const read = (page: string) => page.replaceAll('\u00ad', '');

it('checks a text, and makes a page of it', async () => {
  const source = { path: 'meeting.md', text: meeting('La bibliothèque ouvrira le lundi. // It will open on Mondays.') };
  const compiled = await compile(source);
  expect(compiled.languages).toEqual(['fr', 'en']);
  const checked = await check(compiled);
  expect(checked.problems).toEqual([]);
  expect(checked.isPrintable).toBe(true);
  const both = read(await render(checked));
  expect(both).toMatch(/^<!DOCTYPE html>\s*<html lang="fr"/i);
  expect(both).toContain('La bibliothèque ouvrira le lundi.');
  expect(both).toContain('It will open on Mondays.');
  const english = read(await render(checked, { languages: ['en'], layout: 'sequential' }));
  expect(english).toContain('It will open on Mondays.');
  expect(english).not.toContain('La bibliothèque');
  await expect(render(checked, { languages: ['de'] })).rejects.toThrow('Unexpected language `de` for `meeting.md`');
});

it('tells the problems of the text, its translation and its configuration, and renders no errors', async () => {
  const compiled = await compile(
    { path: 'meeting.md', text: meeting('Trois puits.\n').replace('18:00-19:30', '19:30-18:60') },
    {
      translations: [{ language: 'en', path: 'meeting.en.md', text: '## Opening hours\n\nFour wells.\n' }],
      config: { path: 'minutes.config.yaml', text: 'rules: { translation/numbers: error }\n' },
    },
  );
  const checked = await check(compiled);
  expect(checked.problems).toEqual([
    {
      path: 'meeting.md',
      line: 4,
      column: 7,
      endLine: 4,
      endColumn: 18,
      rule: 'front-matter/time',
      severity: 'error',
      message: expect.any(String),
      hint: expect.any(String),
    },
    expect.objectContaining({ path: 'meeting.en.md', rule: 'translation/number', severity: 'warning', line: 3 }),
    expect.objectContaining({ path: 'minutes.config.yaml', rule: 'front-matter/unknown', severity: 'warning' }),
  ]);
  expect(checked.isPrintable).toBe(false);
  await expect(render(checked)).rejects.toThrow('`meeting.md` has errors, there is no page of it');
});

it('takes severities, labels and defaults from the configuration', async () => {
  const text = meeting('Trois puits. // Four wells.').replace(/^room.*\n/m, '');
  const config = 'room: Mairie\nlabels: { fr: { minutes: Procès-verbal } }\nrules: { translation/number: off }\n';
  const checked = await check(
    await compile({ path: 'meeting.md', text }, { config: { path: 'minutes.config.yaml', text: config } }),
  );
  expect(checked.problems).toEqual([]);
  expect(read(await render(checked))).toContain('Procès-verbal');
});

it('reads what the meeting names inside its folder alone', async () => {
  const text = meeting('[Plan](plan.pdf), [secret](../secret.txt) // [Plan](plan.pdf), [secret](../secret.txt)');
  await withFolder({ 'secret.txt': 'x', 'minutes/.git/HEAD': '', 'minutes/plan.pdf': 'x' }, async (folder) => {
    const checked = await check(await compile({ path: 'meeting.md', text }), { folder: join(folder, 'minutes') });
    const told = checked.problems.map(({ rule, message }) => `${rule} ${message}`);
    expect(new Set(told)).toEqual(
      new Set(['body/link Unexpected link to `../secret.txt`, it is outside the repository']),
    );
  });
});

it('refuses a translation that no language of the document takes', async () => {
  const translated = (language: string) =>
    compile(
      { path: 'meeting.md', text: meeting('Vu.') },
      { translations: [{ language, path: 'meeting.x.md', text: 'Gesehen.' }] },
    );
  await expect(translated('de')).rejects.toThrow('`meeting.x.md` is in `de`, expected `en`');
  await expect(translated('__proto__')).rejects.toThrow('`meeting.x.md` is in `__proto__`, expected `en`');
  expect((await translated('en')).languages).toEqual(['fr', 'en']);
});
