import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { meetingFile, plainBody, Workspace } from './workspace.js';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

/** The time is the machine's own, and a slow one tells meanwhile how far it is. */
function withoutTime(text: string): string {
  return text.replace(/^time .*$/m, 'time').replace(/^\d+ of \d+ {2}.*\n/gm, '');
}

const months = ['2024/mars', '2024/avril', '2024/mai', '2025/mars', '2025/avril', '2025/mai'];

function writeMonths(): void {
  for (const month of months) workspace.write(`${month}.md`, meetingFile());
}

function git(...args: string[]): void {
  const author = ['-c', 'user.name=Awa Diallo', '-c', 'user.email=awa@example.org'];
  execFileSync('git', ['-C', workspace.folder, ...author, ...args], { stdio: 'ignore' });
}

it('what has not changed is not printed again, whatever its times say', async () => {
  writeMonths();
  const first = await workspace.run('build');
  expect({ ...first, stderr: withoutTime(first.stderr) }).toEqual({
    exitCode: 0,
    stdout: months
      .sort()
      .map((month) => `${month}.pdf\n`)
      .join(''),
    stderr: 'built      6\nunchanged  0\nfailed     0\ntime\n',
  });
  const made = statSync(workspace.path('2024/mai.pdf')).mtimeMs;
  utimesSync(workspace.path('2024/mai.md'), 2_000_000_000, 2_000_000_000);
  workspace.write('2025/mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  const second = await workspace.run('build');
  expect({ ...second, stderr: withoutTime(second.stderr) }).toEqual({
    exitCode: 0,
    stdout: '2025/mars.pdf\n',
    stderr: 'built      1\nunchanged  5\nfailed     0\ntime\n',
  });
  expect(statSync(workspace.path('2024/mai.pdf')).mtimeMs).toBe(made);
  expect(await workspace.run('build', '2025/mars.md')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'note: `2025/mars.pdf` is up to date, `--force` prints it again\n',
  });
  expect(await workspace.run('build', '2025/mars.md', '--force')).toMatchObject({ stdout: '2025/mars.pdf\n' });
});

it('where nothing has changed no browser is needed', async () => {
  workspace.write('mars.md', meetingFile());
  await workspace.run('build');
  // Without a cache folder the browser would have to be unpacked into this one.
  const { folder } = workspace;
  const bare = new Workspace({ HOME: '/nonexistent', XDG_CACHE_HOME: '', TMPDIR: '/nonexistent' });
  try {
    bare.write('mars.md', meetingFile()).write('mars.pdf', readFileSync(`${folder}/mars.pdf`));
    expect(await bare.run('build')).toMatchObject({ exitCode: 0, stdout: '' });
    bare.write('mars.md', meetingFile({ room: null }));
    expect(await bare.run('build')).toMatchObject({ exitCode: 1 });
  } finally {
    bare.remove();
  }
});

it('a cut PDF is made anew', async () => {
  workspace.write('mars.md', meetingFile());
  await workspace.run('build');
  const whole = readFileSync(workspace.path('mars.pdf'));
  workspace.write('mars.pdf', whole.subarray(0, whole.length - 10));
  expect(await workspace.run('build')).toMatchObject({ stdout: 'mars.pdf\n' });
  expect(readFileSync(workspace.path('mars.pdf')).equals(whole)).toBe(true);
});

/** A PDF with something added at its end, as signatures and notes are. */
function addNote(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const [, before] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const [root] = /\/Root \d+ 0 R/.exec(text) ?? [];
  const note = '\n9999 0 obj\n<< /Type /Annot /Subtype /Text >>\nendobj\n';
  const start = pdf.length + note.length;
  const trailer = `trailer\n<< /Size 10000 ${root} /Prev ${before} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`${note}xref\n0 0\n${trailer}`, 'latin1')]);
}

it('a PDF that was signed since is kept: it is up to date as the unsigned one was, else only --force replaces it', async () => {
  workspace.write('mars.md', meetingFile());
  await workspace.run('build');
  const signed = addNote(readFileSync(workspace.path('mars.pdf')));
  workspace.write('mars.pdf', signed);
  expect(await workspace.run('build')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'note: `mars.pdf` is up to date, `--force` prints it again\n',
  });
  workspace.write('mars.md', meetingFile({ room: 'room: Préau // Playground' })).write('avril.md', meetingFile());
  for (const args of [[], ['mars.md', '-o', 'mars.pdf']]) {
    const { exitCode, stderr } = await workspace.run('build', ...args);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(
      'error: `mars.pdf` is not replaced, it was signed or changed since it was made\n' +
        '  hint: move it, write elsewhere with `-d`, or give `--force`\n',
    );
    expect(readFileSync(workspace.path('mars.pdf')).equals(signed)).toBe(true);
  }
  expect(readFileSync(workspace.path('avril.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await workspace.run('build', 'mars.md', '--force')).toMatchObject({ exitCode: 0, stdout: 'mars.pdf\n' });
  expect(readFileSync(workspace.path('mars.pdf')).includes('/Annot /Subtype /Text')).toBe(false);
});

it('a PDF that something else made is kept, unless it is named', async () => {
  const scan = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  workspace.write('mars.md', meetingFile()).write('mars.pdf', scan);
  expect(await workspace.run('build')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'error: `mars.pdf` is not replaced, `minutes` did not make it\n' +
      '  hint: move it, write elsewhere with `-d`, or give `--force`\n',
  });
  expect(workspace.read('mars.pdf')).toBe(scan);
  expect(await workspace.run('build', 'mars.md', '-o', 'mars.pdf')).toMatchObject({ exitCode: 0 });
  expect(workspace.read('mars.pdf') === scan).toBe(false);
});

it('a PDF that nobody may write to is kept, also where it is named; only --force replaces it', async () => {
  workspace.write('mars.md', meetingFile());
  await workspace.run('build');
  const kept = workspace.read('mars.pdf');
  chmodSync(workspace.path('mars.pdf'), 0o444);
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0, stdout: '' });
  workspace.write('mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  for (const args of [[], ['mars.md', '-o', 'mars.pdf']]) {
    expect(await workspace.run('build', ...args)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr:
        'error: `mars.pdf` is not replaced, it is read-only\n' +
        '  hint: move it, write elsewhere with `-d`, or give `--force`\n',
    });
    expect(workspace.read('mars.pdf')).toBe(kept);
  }
  expect(await workspace.run('build', '--force')).toMatchObject({ exitCode: 0, stdout: 'mars.pdf\n' });
});

it('what a killed run left beside outputs is removed, unless git knows it', async () => {
  rmSync(workspace.path('.git'), { recursive: true });
  workspace.write('mars.md', meetingFile()).write('pdf/.suivi.pdf.0123456789ab.tmp', '');
  git('init', '-q');
  git('add', '-A');
  workspace.write('pdf/.mars.pdf.0123456789ab.tmp', '').write('pdf/.avril.pdf.0123456789ab.tmp', '');
  for (const name of ['suivi', 'mars']) {
    utimesSync(workspace.path(`pdf/.${name}.pdf.0123456789ab.tmp`), 1_700_000_000, 1_700_000_000);
  }
  expect(await workspace.run('build', '-d', 'pdf')).toMatchObject({ exitCode: 0 });
  expect(readdirSync(workspace.path('pdf')).sort()).toEqual([
    '.avril.pdf.0123456789ab.tmp',
    '.suivi.pdf.0123456789ab.tmp',
    'mars.pdf',
  ]);
});

it('--strict looks again at what has warnings, and only at that', async () => {
  const unknown = { lieu: 'lieu: Mairie' };
  workspace.write('clair.md', meetingFile()).write('flou.md', meetingFile(unknown));
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0, stdout: 'clair.pdf\nflou.pdf\n' });
  const again = await workspace.run('build');
  expect(withoutTime(again.stderr)).toBe(
    'built      0\nunchanged  2  1 with warnings, see `minutes check`\nfailed     0\ntime\n',
  );
  const strict = await workspace.run('build', '--strict');
  expect(strict).toMatchObject({ exitCode: 1, stdout: '' });
  expect(strict.stderr).toMatch(/^flou\.md:7:1 warning {2}[\s\S]*\nbuilt {6}0\nunchanged {2}1\nfailed {5}1\n/);
});

it('--since builds what changed since a commit, and what depends on it', async () => {
  rmSync(workspace.path('.git'), { recursive: true });
  writeMonths();
  workspace
    .write('2024/mai.md', meetingFile({}, `${plainBody}\n![Plan // Plan](../plan.svg)\n`))
    .write('2024/mai.en.md', '---\nroom: Hall\n---\n')
    .write('2025/minutes.config.yaml', 'paper: a4\n')
    .write('gabarit/document.hbs', readFileSync(new URL('../../templates/document.hbs', import.meta.url)))
    .write('gabarit/style.css', 'body { color: #222 }')
    .write('gabarit/partials/notes.hbs', '')
    .write('2024/avril.md', meetingFile({ template: 'template: ../gabarit' }))
    .write('plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  const since = async () =>
    (await workspace.run('build', '--html', '--since', 'HEAD')).stdout.split('\n').filter(Boolean);
  expect(await workspace.run('build', '--since', 'HEAD')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'note: nothing has changed since `HEAD`\n',
  });
  workspace.write('2025/mars.md', meetingFile({ room: 'room: Préau' })).write('2025/juin.md', meetingFile());
  expect(await since()).toEqual(['2025/juin.html', '2025/mars.html']);
  workspace.write('2025/minutes.config.yaml', 'paper: letter\n');
  expect(await since()).toEqual(['2025/avril.html', '2025/juin.html', '2025/mai.html', '2025/mars.html']);
  git('add', '-A');
  git('commit', '-qm', 'Continue');
  workspace.write('plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
  expect(await since()).toEqual(['2024/mai.html']);
  git('commit', '-qam', 'Draw');
  rmSync(workspace.path('2024/mai.en.md'));
  workspace.write('gabarit/style.css', 'body { color: #333 }');
  expect(await since()).toEqual(['2024/avril.html', '2024/mai.html']);
  expect(await workspace.run('build', '--since', 'nulle-part')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'error: Unexpected `--since nulle-part`, git knows no such commit, branch or tag\n' +
      '  hint: in CI fetch it first: a shallow clone has only the last commit\n',
  });
});

it('a PDF whose source is gone is told of, and removed with --prune', async () => {
  writeMonths();
  workspace.write('signe.pdf', '%PDF of somebody else');
  await workspace.run('build');
  rmSync(workspace.path('2024/mai.md'));
  renameSync(workspace.path('2025/mai.md'), workspace.path('2025/juin.md'));
  // A copy by another name is somebody's.
  workspace.write('archives/mai-2024-approuve.pdf', readFileSync(workspace.path('2024/mai.pdf')));
  // So is what was added to.
  workspace.write(
    'archives/mai.pdf',
    Buffer.concat([readFileSync(workspace.path('2024/mai.pdf')), Buffer.from('\n%%EOF\n')]),
  );
  const told = await workspace.run('build');
  expect(told.exitCode).toBe(0);
  expect(told.stderr).toContain(
    '2024/mai.pdf: warning  Unexpected PDF, its source `mai.md` is gone\n' +
      '2025/mai.pdf: warning  Unexpected PDF, its source `mai.md` is gone\n' +
      '  hint: remove it, or give `--prune`\n',
  );
  expect(await workspace.run('build', '--strict')).toMatchObject({ exitCode: 1 });
  expect((await workspace.run('build', '.', '2024')).stderr.match(/^2024\/mai\.pdf: warning/gm)).toHaveLength(1);
  const pruned = await workspace.run('build', '--prune');
  expect(pruned.stderr).toContain('2024/mai.pdf: removed, its source `mai.md` is gone\n');
  expect(['2024/mai.pdf', '2025/mai.pdf', '2025/juin.pdf', 'signe.pdf'].map((name) => workspace.has(name))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(workspace.has('archives/mai-2024-approuve.pdf') && workspace.has('archives/mai.pdf')).toBe(true);
});

it('a PDF is not gone whose source has become a link to what is not read', async () => {
  writeMonths();
  await workspace.run('build');
  workspace.write('.brouillons/mai.md', workspace.read('2024/mai.md'));
  rmSync(workspace.path('2024/mai.md'));
  symlinkSync('../.brouillons/mai.md', workspace.path('2024/mai.md'));
  const { stderr } = await workspace.run('build', '--prune');
  expect(stderr).not.toContain('gone');
  expect(workspace.has('2024/mai.pdf')).toBe(true);
});

it('in a mirrored tree, only what no folder of the repository is the source of is gone', async () => {
  writeMonths();
  await workspace.run('build', '2024', '-d', 'pdf');
  expect((await workspace.run('build', '2025', '-d', 'pdf', '--prune')).stderr).not.toContain('gone');
  rmSync(workspace.path('2024/avril.md'));
  rmSync(workspace.path('2025/avril.md'));
  expect((await workspace.run('build', '2025', '-d', 'pdf', '--prune')).stderr).toContain(
    'pdf/avril.pdf: removed, its source `avril.md` is gone\n',
  );
  rmSync(workspace.path('2024/mai.md'));
  rmSync(workspace.path('2025/mai.md'));
  expect((await workspace.run('build', '2025/*.md', '-d', 'pdf', '--prune')).stderr).toContain(
    'pdf/mai.pdf: removed, its source `mai.md` is gone\n',
  );
});

it('a tree that was mirrored elsewhere is left alone by a build beside the sources', async () => {
  for (const month of ['2024/avril', '2024/mai', '2025/avril']) workspace.write(`${month}.md`, meetingFile());
  await workspace.run('build', '-d', 'pdf');
  await workspace.run('build', '2024', '-d', 'annee');
  rmSync(workspace.path('2025/avril.md'));
  const beside = await workspace.run('build', '--prune');
  expect(beside.stderr).not.toContain('gone');
  const made = ['pdf/2024/mai.pdf', 'pdf/2025/avril.pdf', 'annee/mai.pdf', '2024/mai.pdf'];
  expect(made.filter((name) => !workspace.has(name))).toEqual([]);
  rmSync(workspace.path('2024/avril.md'));
  expect((await workspace.run('build', '--prune')).stderr.match(/^.* gone$/gm)).toEqual([
    '2024/avril.pdf: removed, its source `avril.md` is gone',
    'annee/avril.pdf: removed, its source `avril.md` is gone',
    'pdf/2024/avril.pdf: removed, its source `avril.md` is gone',
    'pdf/2025/avril.pdf: removed, its source `avril.md` is gone',
  ]);
});

it('a PDF stays while a file of its source’s name stands anywhere in the repository', async () => {
  const named = [
    'README.md',
    'notes.txt',
    '.brouillons/mai.md',
    'ignore/juin.md',
    'comite/avril.md',
    'node_modules/x.md',
  ];
  workspace.write('mars.md', meetingFile()).write('.gitignore', 'ignore\n');
  for (const name of named) workspace.write(name, meetingFile());
  mkdirSync(workspace.path('ignore/comite/.git'), { recursive: true });
  expect(await workspace.run('build', ...named, '-d', 'pdf')).toMatchObject({ exitCode: 0 });
  expect(await workspace.run('build', ...named)).toMatchObject({ exitCode: 0 });
  const pdfs = named.map((name) => `${name.replace(/\.md$/, '')}.pdf`).flatMap((name) => [name, `pdf/${name}`]);
  const lost = () => pdfs.filter((name) => !workspace.has(name));
  for (const args of [[], ['-d', 'pdf'], ['.', '.brouillons'], ['*.md', '-d', 'pdf']]) {
    expect(await workspace.run('build', '--prune', ...args), `${args}`).toMatchObject({ exitCode: 0 });
    expect(lost(), `${args}`).toEqual([]);
  }
  // Moved, named in other letters, or a link.
  mkdirSync(workspace.path('.archives/2024'), { recursive: true });
  renameSync(workspace.path('README.md'), workspace.path('.archives/2024/readme.MD'));
  renameSync(workspace.path('ignore/juin.md'), workspace.path('.archives/2024/june.md'));
  symlinkSync('../.archives/2024/june.md', workspace.path('ignore/juin.md'));
  expect(await workspace.run('build', '--prune')).toMatchObject({ exitCode: 0 });
  expect(lost()).toEqual([]);
  rmSync(workspace.path('ignore/juin.md'));
  rmSync(workspace.path('notes.txt'));
  expect((await workspace.run('build', '--prune')).stderr.match(/^.* gone$/gm)).toEqual([
    'ignore/juin.pdf: removed, its source `juin.md` is gone',
    'notes.txt.pdf: removed, its source `notes.txt` is gone',
    'pdf/ignore/juin.pdf: removed, its source `juin.md` is gone',
    'pdf/notes.txt.pdf: removed, its source `notes.txt` is gone',
  ]);
});

it('what another configuration puts into a tree is not gone while its source is there', async () => {
  workspace.write('minutes.config.yaml', 'out: pdf\n');
  workspace.write('comite/minutes.config.yaml', 'out: ../pdf/autres\n');
  for (const name of ['conseil/mars.md', 'comite/avril.md', 'comite/mai.md']) workspace.write(name, meetingFile());
  git('init');
  expect((await workspace.run('build')).stdout).toBe(
    'pdf/autres/avril.pdf\npdf/autres/mai.pdf\npdf/conseil/mars.pdf\n',
  );
  expect((await workspace.run('build', 'conseil', '--prune')).stderr).not.toContain('gone');
  rmSync(workspace.path('comite/mai.md'));
  const pruned = 'pdf/autres/mai.pdf: removed, its source `mai.md` is gone';
  expect((await workspace.run('build', 'conseil', '--prune')).stderr.match(/^.* gone$/gm)).toEqual([pruned]);
  // Where it goes is not known then.
  workspace.write('comite/minutes.config.yaml', 'out: [pdf]\n');
  expect((await workspace.run('build', 'conseil', '--prune')).stderr).not.toContain('gone');
});

it('where it cannot be known what is gone, --prune says so and removes nothing', async () => {
  const note =
    'note: `--prune` removes PDFs only where a folder of one git repository is built, into that repository\n';
  workspace.write('mars.md', meetingFile()).write('mai.md', meetingFile());
  await workspace.run('build');
  rmSync(workspace.path('mai.md'));
  expect((await workspace.run('build', 'mars.md', '--prune')).stderr).toMatch(note);
  rmSync(workspace.path('.git'), { recursive: true });
  expect((await workspace.run('build', '--prune')).stderr).toMatch(note);
  expect(workspace.has('mai.pdf')).toBe(true);
});

it('each part of a build removes what was its own, and no other', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `${index + 1}`);
  for (const name of names) workspace.write(`seances/${name}.md`, meetingFile());
  await workspace.run('build', '-d', 'pdf');
  for (const name of names.slice(1)) rmSync(workspace.path(`seances/${name}.md`));
  const removed: string[][] = [];
  for (const part of ['1/2', '2/2']) {
    const { stderr } = await workspace.run('build', '-d', 'pdf', '--prune', '--shard', part);
    removed.push(stderr.match(/^.*(?=: removed)/gm) ?? []);
  }
  expect(removed.map(({ length }) => length > 0)).toEqual([true, true]);
  expect(removed.flat().sort()).toEqual(names.slice(1).map((name) => `pdf/seances/${name}.pdf`));
});

it('--format github marks the problems of what it looks at, and is otherwise as text', async () => {
  workspace
    .write('clair.md', meetingFile())
    .write('faux.md', meetingFile({ room: null }))
    .write('page.md', '');
  const run = await workspace.run('build', '--format', 'github');
  expect({ ...run, stderr: withoutTime(run.stderr) }).toEqual({
    exitCode: 1,
    stdout:
      'clair.pdf\n' +
      '::error file=faux.md,line=1,endLine=1,col=1,endColumn=1,title=front-matter/required::' +
      'Unexpected front matter without `room`, expected text%0Ahint: add `room: Salle 4`\n',
    stderr: 'built      1\nunchanged  0\nfailed     1\ntime\n',
  });
});

it('--format json tells what became of each document', async () => {
  workspace.write('clair.md', meetingFile()).write('faux.md', meetingFile({ room: null }));
  await workspace.run('build');
  const { stdout } = await workspace.run('build', '--format', 'json');
  const { build, files } = JSON.parse(stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['faux.md']);
  expect(build).toEqual({
    documents: [
      { path: 'clair.md', output: 'clair.pdf', state: 'unchanged', seconds: 0 },
      { path: 'faux.md', output: 'faux.pdf', state: 'failed', seconds: expect.any(Number) },
    ],
    orphans: [],
    seconds: expect.any(Number),
  });
});
