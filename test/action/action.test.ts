import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meetingFile, Workspace } from '../end-to-end/workspace.js';
import { action, closeService, listFiles, openService, root, runAction, type Service } from './run-action.js';

// Each run of the action runs `minutes` twice, most with a browser.
vi.setConfig({ testTimeout: 120_000 });

let workspace: Workspace;
let service: Service;

beforeEach(() => {
  workspace = new Workspace();
  service = openService();
});
afterEach(() => {
  workspace.remove();
  closeService(service);
});

/** Runs where only what is in git has been checked out. */
function runOnCheckout(inputs: Record<string, string> = {}) {
  rmSync(workspace.path('pdf'), { recursive: true, force: true });
  return runAction(workspace.folder, service, inputs);
}

test('action.yml is as the service reads it', () => {
  const content = readFileSync(join(root, 'action.yml'), 'utf8');
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(String)).toEqual([]);
  const { steps } = action.runs;
  expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  // What an input says would be run.
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
    'actions/setup-node@v7',
    'actions/cache/restore@v5',
    'actions/cache/save@v5',
    'actions/cache/restore@v5',
    'actions/cache/save@v5',
    'actions/upload-artifact@v7',
  ]);
});

test('the first run prints all, the next one only what has changed, another nothing', () => {
  workspace.write('2024/mars.md', meetingFile()).write('2024/avril.md', meetingFile()).write('lisez.md', '# Lisez\n');
  const first = runOnCheckout();
  expect(first).toMatchObject({
    isSuccess: true,
    outputs: { built: '2', unchanged: '0', failed: '0', 'artifact-url': 'https://example.org/artifacts/minutes' },
    npm: [
      'ci --ignore-scripts --no-audit --no-fund',
      'pack --silent --pack-destination $TEMP',
      'install --prefix $TEMP/minutes --no-audit --no-fund --ignore-scripts -- $TEMP/minutes-0.1.0.tgz',
    ],
  });
  expect(first.stdout).toMatch(/^- 2 built, 0 unchanged, 0 failed, in [\d.]+ s\n$/);
  expect(first.summary).toMatch(/^### minutes\n\nNo problems in 2 files\.\nPDFs: 2 built, 0 unchanged, 0 failed, /);
  workspace.write('2024/mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  expect(runOnCheckout().outputs).toMatchObject({ built: '1', unchanged: '1' });
  const third = runOnCheckout();
  expect(third.outputs).toMatchObject({ built: '0', unchanged: '2', failed: '0' });
  expect(third.steps).toEqual([
    'Look for Node.js',
    'Plan',
    'Restore minutes',
    'Restore the PDFs of the last run',
    'List the PDFs of the last run',
    'Check',
    'Build',
    'Upload the PDFs',
    'Tell the result',
  ]);
  expect(service.caches.map((key) => /^minutes-[a-z]+/.exec(key)?.[0])).toEqual([
    'minutes-tool',
    'minutes-pdf',
    'minutes-pdf',
  ]);
  expect(service.artifacts).toEqual({ minutes: ['2024/avril.pdf', '2024/mars.pdf'] });
});

test('a bad file is marked and fails the run; the others are printed and uploaded, and nothing outdated', () => {
  workspace.write('mars.md', meetingFile()).write('mai.md', meetingFile()).write('juin.md', meetingFile());
  runOnCheckout();
  workspace.write('mars.md', meetingFile({ time: 'time: 19:30-18:00' })).write('avril.md', meetingFile());
  rmSync(workspace.path('juin.md'));
  const run = runOnCheckout();
  expect(run).toMatchObject({ isSuccess: false, outputs: { built: '1', unchanged: '1', failed: '1' } });
  expect(run.stdout.split('\n').slice(0, 4)).toEqual([
    '::error file=mars.md,line=4,endLine=4,col=7,endColumn=18,title=front-matter/time::' +
      'Unexpected time `19:30-18:00`, the end comes before the start%0Ahint: write the start first, as in `18:00-19:30`',
    '- no PDF of mars.md',
    '- mars.md:4:7 Unexpected time `19:30-18:00`, the end comes before the start (front-matter/time)',
    '- removed pdf/juin.pdf, its source juin.md is gone',
  ]);
  expect(run.summary).toContain('1 error in 1 of 3 files.');
  expect(service.artifacts).toEqual({ minutes: ['avril.pdf', 'mai.pdf'] });
});

test('what the configuration excludes by now is not uploaded again', () => {
  workspace.write('mars.md', meetingFile()).write('huis-clos/mai.md', meetingFile());
  runOnCheckout();
  expect(service.artifacts).toEqual({ minutes: ['huis-clos/mai.pdf', 'mars.pdf'] });
  workspace.write('minutes.config.yaml', 'exclude: [huis-clos]\n');
  expect(runOnCheckout().outputs).toMatchObject({ built: '0', unchanged: '1' });
  expect(service.artifacts).toEqual({ minutes: ['mars.pdf'] });
  expect(service.caches).toHaveLength(3);
});

test('what the checkout brought stays, also of a document that fails', () => {
  const scan = '%PDF-1.4 of a scanner\n%%EOF\n';
  workspace
    .write('mars.md', meetingFile({ time: 'time: 19:30-18:00' }))
    .write('avril.md', meetingFile())
    .write('pdf/mars.pdf', scan);
  expect(runAction(workspace.folder, service).outputs).toMatchObject({ built: '1', failed: '1' });
  expect(workspace.read('pdf/mars.pdf')).toBe(scan);
  // Beside the sources, where nothing is kept.
  workspace.write('mars.pdf', scan);
  expect(runAction(workspace.folder, service, { output: '.' }).outputs).toMatchObject({ failed: '1' });
  expect(workspace.read('mars.pdf')).toBe(scan);
});

test('what a link leads to stays', () => {
  const scan = '%PDF-1.4 of a scanner\n%%EOF\n';
  workspace.write('mars.md', meetingFile()).write('archives/mai.pdf', scan);
  runOnCheckout();
  // In what the cache holds.
  const kept = join(service.folder, service.caches.at(-1) ?? '');
  symlinkSync(workspace.path('archives'), join(kept, 'archives'));
  symlinkSync(workspace.path('archives/mai.pdf'), join(kept, 'mai.pdf'));
  expect(runOnCheckout().outputs).toMatchObject({ unchanged: '1' });
  expect(workspace.read('archives/mai.pdf')).toBe(scan);
  // In the checkout: nothing is restored there.
  const before = service.caches.length;
  rmSync(workspace.path('pdf'), { recursive: true });
  mkdirSync(workspace.path('vide'));
  symlinkSync(workspace.path('vide'), workspace.path('pdf'));
  expect(runAction(workspace.folder, service).steps.filter((name) => /last run$/.test(name))).toEqual([]);
  expect(service.caches).toHaveLength(before);
});

test('nothing outside the workspace is restored or removed', () => {
  const elsewhere = join(service.folder, 'elsewhere');
  workspace.write('mars.md', meetingFile());
  for (const output of [elsewhere, '../ailleurs-qui-n-est-pas', '.']) {
    const { steps } = runAction(workspace.folder, service, { output, args: '--since=HEAD' });
    expect(steps.filter((name) => /last run$/.test(name))).toEqual([]);
  }
});

test('names are no commands to the service', () => {
  workspace
    .write('##[error]mai.md', meetingFile({ time: 'time: 19:30-18:00' }))
    .write('a\n::error::b\u202e.md', meetingFile({ time: 'time: 19:30-18:00' }));
  const { stdout } = runOnCheckout();
  const lines = stdout.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.slice(0, 2)).toEqual(['- no PDF of ## [error]mai.md', '- no PDF of a ::error::b .md']);
  expect(lines.join('')).not.toContain('##[');
});

test('each part has its own files, cache and artifact, and the first one checks', () => {
  for (let index = 1; index <= 6; index++) workspace.write(`seances/${index}.md`, meetingFile());
  const runs = ['1/2', '2/2'].map((shard) => runOnCheckout({ shard }));
  expect(runs.map(({ steps }) => steps.includes('Check'))).toEqual([true, false]);
  expect(Object.keys(service.artifacts)).toEqual(['minutes-1-of-2', 'minutes-2-of-2']);
  expect(Object.values(service.artifacts).flat().sort()).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((name) => `seances/${name}.pdf`),
  );
  expect(runOnCheckout({ shard: '2/2' }).outputs.built).toBe('0');
});

test('what the checkout brought is not replaced, and every input has its effect', () => {
  workspace
    .write('groupe/2024/mars.md', meetingFile())
    .write('groupe/2024/avril une.md', meetingFile({ lieu: 'lieu: Mairie' }))
    .write('groupe/2025/mai.md', meetingFile())
    .write('groupe/reglages.yaml', 'paper: letter\n')
    .write('groupe/tirages/annexe.pdf', '%PDF of somebody else')
    .write('minutes-0.1.0.tgz', '');
  const run = runAction(workspace.folder, service, {
    paths: '2024/*.md\n\n  2025/mai.md',
    output: 'tirages',
    config: 'reglages.yaml',
    strict: 'true',
    args: '--lang=fr\n--timings',
    artifact: '',
    package: '../minutes-0.1.0.tgz',
    'working-directory': 'groupe',
  });
  expect(run).toMatchObject({
    isSuccess: false,
    outputs: { built: '2', failed: '1', 'artifact-url': '' },
    npm: [
      `install --prefix $TEMP/minutes --no-audit --no-fund --ignore-scripts -- ${workspace.folder}/minutes-0.1.0.tgz`,
    ],
  });
  expect(run.stdout).toMatch(/^::warning file=groupe\/2024\/avril une\.md,line=7,/);
  expect(run.steps.filter((name) => /PDFs/.test(name))).toEqual([]);
  expect(listFiles(workspace.path('groupe/tirages'))).toEqual(
    ['2024/mars.pdf', '2025/mai.pdf', 'annexe.pdf'].map((name) => workspace.path(`groupe/tirages/${name}`)),
  );
});

test('wrong usage ends the run at once', () => {
  workspace.write('mars.md', meetingFile());
  const run = runOnCheckout({ paths: 'nulle-part.md' });
  expect(run.isSuccess).toBe(false);
  expect(run.stderr).toContain('`nulle-part.md` does not exist');
  expect(run.steps.at(-1)).toBe('Check');
  const other = runOnCheckout({ args: '--nulle-part' });
  expect(other.steps.at(-1)).toBe('Build');
});

test('a faulty configuration ends a part too, and what was kept stays', () => {
  workspace.write('mars.md', meetingFile());
  // Where nothing was checked before.
  const shard = '2/2';
  expect(runOnCheckout({ shard }).outputs.built).toBe('1');
  workspace.write('minutes.config.yaml', 'paper: a9\n');
  const [before, run] = [service.caches.length, runOnCheckout({ shard })];
  expect({ isSuccess: run.isSuccess, caches: service.caches.length }).toEqual({ isSuccess: false, caches: before });
  rmSync(workspace.path('minutes.config.yaml'));
  expect(runOnCheckout({ shard }).outputs).toMatchObject({ built: '0', unchanged: '1' });
});

test('no input is ever run', () => {
  workspace.write('mars.md', meetingFile());
  const hostile = `x\ncode=0\n$(touch touched) \`touch touched\` "; touch touched; ' ; touch touched`;
  const { paths, config, shard, args, 'working-directory': folder, ...others } = action.inputs;
  // Each of these ends the run.
  for (const inputs of [{ paths }, { config }, { shard }, { args }, others]) {
    const names = Object.keys(inputs);
    const { isSuccess } = runOnCheckout(Object.fromEntries(names.map((name) => [name, hostile])));
    expect({ names, isSuccess }).toEqual({ names, isSuccess: inputs === others });
  }
  expect(folder?.default).toBe('.');
  expect(listFiles(workspace.folder).filter((path) => path.endsWith('touched'))).toEqual([]);
});
