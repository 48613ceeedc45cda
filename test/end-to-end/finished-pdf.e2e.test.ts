import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkPdf } from '../finish/walk-pdf.js';
import { extractText } from './extract-text.js';
import { meetingFile, Workspace } from './workspace.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

const meeting = meetingFile(
  {
    reference: 'reference: CQ-2025-3\n# provisoire',
    timezone: 'timezone: Europe/Zurich',
    organization: 'organization: Commune de Valmont // Municipality of Valmont',
    attendees: 'attendees: [Awa Diallo, {name: Jonas Keller, role: secretary}]',
    next: 'next: { date: 2025-04-01, time: 18:00-19:30, room: École // School }',
    annexes: 'annexes: [{ title: Plan, file: plan.csv }]',
  },
  '## Eau // Water\n\nLe puits est réparé. // The well is repaired. <!-- demander à Awa -->\n',
);

interface PdfFile {
  readonly filename: string;
  readonly content: Uint8Array;
}

async function openPdf(bytes: Uint8Array) {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await doc.getMetadata();
  const attachments = Object.values(((await doc.getAttachments()) ?? {}) as Record<string, PdfFile>);
  const outline = await doc.getOutline();
  await doc.destroy();
  return { info: info as Record<string, unknown>, metadata, attachments, outline };
}

/** Builds a meeting in a folder of its own; returns the bytes. */
async function build(env: Record<string, string> = {}, source = meeting): Promise<Uint8Array> {
  const workspace = new Workspace(env);
  try {
    workspace.write('seance.md', source).write('plan.csv', 'parcelle;surface\n12;340\n');
    expect(await workspace.run('build', 'seance.md')).toMatchObject({ exitCode: 0, stderr: '' });
    return readFileSync(workspace.path('seance.pdf'));
  } finally {
    workspace.remove();
  }
}

describe('the PDF of a meeting', () => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof openPdf>>;
  beforeAll(async () => {
    bytes = await build();
    pdf = await openPdf(bytes);
  });

  it('says what it is', () => {
    const info = { ...pdf.info, Subject: String(pdf.info.Subject).replace(/[\u00a0\u202f]/g, ' ') };
    expect(info).toMatchObject({
      Title: 'Comité de quartier – Neighbourhood committee',
      Subject:
        'Compte rendu, mardi 4 mars 2025, 18 h – 19 h 30, Mairie – Minutes, Tuesday, 4 March 2025, 6 p.m. – 7:30 p.m., Town hall',
      Author: 'Jonas Keller, Commune de Valmont, Municipality of Valmont',
      Creator: 'minutes',
      CreationDate: 'D:20250304180000',
      ModDate: 'D:20250304180000',
    });
    expect(pdf.metadata.get('dc:identifier')).toBe('CQ-2025-3');
    expect(pdf.metadata.get('pdfaid:part')).toBe('3');
    expect(pdf.metadata.get('pdfuaid:part')).toBe('1');
  });

  it('carries its source without the comments, the next meeting, and its annexes', () => {
    const files = pdf.attachments.map(({ filename, content }) => [filename, Buffer.from(content).toString()]);
    expect(Object.fromEntries(files)).toEqual({
      'seance.md': meeting
        .replace('# provisoire', '            ')
        .replace('<!-- demander à Awa -->', ' '.repeat('<!-- demander à Awa -->'.length)),
      'plan.csv': 'parcelle;surface\n12;340\n',
      'next-meeting.ics': [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//minutes//minutes//EN',
        'BEGIN:VEVENT',
        'UID:6d172b3f30583e7eb158462414b77410@minutes',
        'SEQUENCE:0',
        'DTSTAMP:20250304T180000Z',
        'DTSTART:20250401T160000Z',
        'DTEND:20250401T173000Z',
        'SUMMARY:Comité de quartier – Neighbourhood committee',
        'LOCATION:École – School',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    });
  });

  it('has an outline in both languages', () => {
    expect(pdf.outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      [
        'Comité de quartier\u00a0· Neighbourhood committee',
        ['Ordre du jour\u00a0· Agenda', '1 Eau\u00a0· Water', 'Prochaine réunion\u00a0· Next meeting', 'Annexes'],
      ],
    ]);
  });

  it('is the same wherever and whenever it is made', async () => {
    const elsewhere = await build({ TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
    expect(Buffer.compare(elsewhere, bytes)).toBe(0);
  });

  it('bears the date that SOURCE_DATE_EPOCH says, and differs in nothing else', async () => {
    const dated = await build({ SOURCE_DATE_EPOCH: '1700000000' });
    const { info, attachments } = await openPdf(dated);
    expect(info).toMatchObject({ ...pdf.info, CreationDate: 'D:20231114221320Z', ModDate: 'D:20231114221320Z' });
    const contents = (files: readonly PdfFile[]) =>
      files.map(({ content }) =>
        Buffer.from(content)
          .toString()
          .replace(/DTSTAMP:.*/, ''),
      );
    expect(contents(attachments)).toEqual(contents(pdf.attachments));
    expect(await walkPdf(dated)).toBe(await walkPdf(bytes));
  });

  it('is not made for a SOURCE_DATE_EPOCH that is no time', async () => {
    const workspace = new Workspace({ SOURCE_DATE_EPOCH: 'hier' });
    workspace.write('seance.md', meetingFile());
    const { exitCode, stderr } = await workspace.run('build', 'seance.md');
    expect({ exitCode, stderr, made: workspace.has('seance.pdf') }).toEqual({
      exitCode: 2,
      stderr:
        'error: Unexpected `SOURCE_DATE_EPOCH` `hier`, expected seconds since 1970\n' +
        '  hint: write a whole number, as in `SOURCE_DATE_EPOCH=1700000000`, or unset it\n',
      made: false,
    });
    workspace.remove();
  });
});

describe('a screen reader', () => {
  const workspace = new Workspace();
  beforeAll(() => cpSync(examples, workspace.path('examples'), { recursive: true }));
  afterAll(() => workspace.remove());

  it.each(['parallel', 'sequential'])('announces each thing once, in its language, in order: %s', async (layout) => {
    const file = 'examples/groupe-technique-migration.md';
    expect(await workspace.run('build', file, '--layout', layout, '-o', 'walked.pdf')).toMatchObject({ exitCode: 0 });
    const walk = await walkPdf(readFileSync(workspace.path('walked.pdf')));
    await expect(walk).toMatchFileSnapshot(`expected/groupe-technique-migration.${layout}.walk.txt`);
  });
});

describe('Arabic', () => {
  const workspace = new Workspace();
  beforeAll(() => cpSync(examples, workspace.path('examples'), { recursive: true }));
  afterAll(() => workspace.remove());

  it('is extracted as it was written', async () => {
    const file = 'examples/reunion-coordination-ar.md';
    expect(await workspace.run('build', file, '-o', 'arabe.pdf')).toMatchObject({ exitCode: 0 });
    const bytes = readFileSync(workspace.path('arabe.pdf'));
    const text = await extractText(bytes);
    const words = new Set(workspace.read(file).match(/[\p{Script=Arabic}\p{Mn}]{2,}/gu));
    expect([...words].filter((word) => !text.includes(word))).toEqual([]);
    expect(words.size).toBeGreaterThan(300);
    // In each language once, also where it is broken over two lines.
    expect((await walkPdf(bytes)).match(/Link: protection/g)).toHaveLength(2);
  });
});
