import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { touches } from '../end-to-end/touch-pdf.js';
import { meetingFile, Workspace } from '../end-to-end/workspace.js';
import { action, closeService, listFiles, openService, runAction, type Service } from './run-action.js';

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

it('what the configuration excludes by now is not uploaded again', () => {
  workspace.write('mars.md', meetingFile()).write('huis-clos/mai.md', meetingFile());
  runOnCheckout();
  expect(service.artifacts).toEqual({ minutes: ['huis-clos/mai.pdf', 'mars.pdf'] });
  workspace.write('minutes.config.yaml', 'exclude: [huis-clos]\n');
  expect(runOnCheckout().outputs).toMatchObject({ built: '0', unchanged: '1' });
  expect(service.artifacts).toEqual({ minutes: ['mars.pdf'] });
  expect(service.caches).toHaveLength(3);
});

it('what the checkout brought stays and is not published; each PDF that is not what was built is named', () => {
  const scan = '%PDF-1.4 of a scanner\n%%EOF\n';
  workspace
    .write('mars.md', meetingFile({ time: 'time: 19:30-18:00' }))
    .write('avril.md', meetingFile())
    .write('2024/été, 1.md', meetingFile())
    .write('comite/mai.md', meetingFile())
    .write('comite/juin.md', meetingFile())
    .write('comite/minutes.config.yaml', 'out: ../tirages\n');
  const first = runOnCheckout();
  expect(first.outputs).toMatchObject({ built: '4', failed: '1', different: '0' });
  const built = readFileSync(workspace.path('pdf/avril.pdf'));
  // What was built stands where the next steps look for it.
  expect(built.equals(readFileSync(join(first.outputs.folder ?? '', 'avril.pdf')))).toBe(true);
  const scans = ['pdf/mars.pdf', 'pdf/avril.pdf', 'pdf/annexe.pdf', 'avril.pdf', '2024/été, 1.pdf', 'tirages/mai.pdf'];
  for (const name of scans) workspace.write(name, scan);
  workspace.write('tirages/juin.pdf', readFileSync(workspace.path('pdf/comite/juin.pdf')));
  const run = runAction(workspace.folder, service);
  expect(run.outputs).toMatchObject({ built: '0', unchanged: '4', failed: '1', different: '4' });
  const warning = (file: string, source: string) =>
    `::warning file=${file},title=minutes::Unexpected bytes, expected those that ${source} gives; this PDF was left as it is`;
  expect(run.stdout.split('\n').filter((line) => line.startsWith('::warning'))).toEqual([
    warning('2024/été%2C 1.pdf', '2024/été, 1.md'),
    warning('pdf/avril.pdf', 'avril.md'),
    warning('avril.pdf', 'avril.md'),
    warning('tirages/mai.pdf', 'comite/mai.md'),
  ]);
  expect(run.summary).toContain('\n4 PDFs of the checkout are not what was built.\n');
  expect(scans.filter((name) => workspace.read(name) !== scan)).toEqual([]);
  expect(service.artifacts).toEqual({ minutes: ['2024/été, 1.pdf', 'avril.pdf', 'comite/juin.pdf', 'comite/mai.pdf'] });
  expect(readFileSync(join(run.outputs.folder ?? '', 'avril.pdf')).equals(built)).toBe(true);
  // Beside the sources.
  expect(runAction(workspace.folder, service, { output: '.' }).outputs).toMatchObject({ built: '4', different: '3' });
  expect(scans.filter((name) => workspace.read(name) !== scan)).toEqual([]);
  expect(workspace.has('comite/mai.pdf')).toBe(true);
});

it('a forged PDF with the fingerprint of the next build is neither taken for it nor published', () => {
  workspace.write('mars.md', meetingFile());
  runOnCheckout();
  const made = readFileSync(workspace.path('pdf/mars.pdf'));
  const forged = Buffer.from(made.toString('latin1').replace('minutes 0', 'minutes 9'), 'latin1');
  service.caches.pop();
  workspace.write('pdf/mars.pdf', forged).write('mars.pdf', forged);
  const run = runAction(workspace.folder, service);
  expect(run.outputs).toMatchObject({ built: '1', unchanged: '0', different: '2' });
  expect(readFileSync(join(run.outputs.folder ?? '', 'mars.pdf')).equals(made)).toBe(true);
  expect(readFileSync(workspace.path('pdf/mars.pdf')).equals(forged)).toBe(true);
});

it('whatever was done to a PDF of the checkout, it stays when its source changes, is faulty or is gone', async () => {
  const names = Object.keys(touches);
  for (const name of names) workspace.write(`${name}.md`, meetingFile());
  runOnCheckout();
  const touched = new Map<string, Uint8Array>();
  for (const [name, { touch }] of Object.entries(touches)) {
    touched.set(`pdf/${name}.pdf`, await touch(readFileSync(workspace.path(`pdf/${name}.pdf`))));
  }
  for (const [name, bytes] of touched) workspace.write(name, bytes);
  const lost = () =>
    [...touched].flatMap(([name, bytes]) =>
      workspace.has(name) && readFileSync(workspace.path(name)).equals(bytes) ? [] : [name],
    );
  const runs: [string, string | null][] = [
    ['unchanged', meetingFile()],
    ['changed', meetingFile({ room: 'room: Préau // Playground' })],
    ['faulty', meetingFile({ time: 'time: 19:30-18:00' })],
    ['gone', null],
  ];
  workspace.write('mars.md', meetingFile());
  for (const [state, source] of runs) {
    for (const name of names) {
      if (source === null) rmSync(workspace.path(`${name}.md`));
      else workspace.write(`${name}.md`, source);
    }
    const { outputs } = runAction(workspace.folder, service);
    const different = source === null || state === 'faulty' ? 0 : names.length;
    expect({ state, lost: lost(), different: outputs.different }).toEqual({
      state,
      lost: [],
      different: `${different}`,
    });
  }
});

it('what a link leads to stays', () => {
  const scan = '%PDF-1.4 of a scanner\n%%EOF\n';
  workspace.write('mars.md', meetingFile()).write('archives/mai.pdf', scan);
  runOnCheckout();
  // In what the cache holds.
  const kept = join(service.folder, service.caches.at(-1) ?? '');
  symlinkSync(workspace.path('archives'), join(kept, 'archives'));
  symlinkSync(workspace.path('archives/mai.pdf'), join(kept, 'mai.pdf'));
  expect(runOnCheckout().outputs).toMatchObject({ unchanged: '1' });
  expect(service.artifacts).toEqual({ minutes: ['mars.pdf'] });
  expect(workspace.read('archives/mai.pdf')).toBe(scan);
  // In the checkout: nothing is brought there.
  rmSync(workspace.path('pdf'), { recursive: true });
  mkdirSync(workspace.path('vide'));
  symlinkSync(workspace.path('vide'), workspace.path('pdf'));
  const run = runAction(workspace.folder, service);
  expect(run).toMatchObject({ isSuccess: true, outputs: { unchanged: '1' } });
  expect(run.stdout).toMatch(
    /^- not brought to .*mars\.pdf: a link or a file is in the way, or it is outside the checkout$/m,
  );
  expect(listFiles(workspace.path('vide'))).toEqual([]);
});

it('what is in the way of a PDF stays, and the rest goes on', () => {
  workspace.write('mars.md', meetingFile()).write('comite/mai.md', meetingFile()).write('pdf/comite', 'Comité\n');
  mkdirSync(workspace.path('pdf/mars.pdf/mars'), { recursive: true });
  const run = runAction(workspace.folder, service);
  expect(run).toMatchObject({ isSuccess: true, outputs: { built: '2', different: '0' } });
  expect(run.stdout.match(/^- not brought to .*$/gm)).toHaveLength(2);
  expect(workspace.read('pdf/comite')).toBe('Comité\n');
  expect(service.artifacts).toEqual({ minutes: ['comite/mai.pdf', 'mars.pdf'] });
});

it('nothing is kept where only a part is looked at, and no option has a PDF written elsewhere', () => {
  workspace.write('mars.md', meetingFile());
  rmSync(workspace.path('.git'), { recursive: true });
  spawnSync('git', ['init', '-q', workspace.folder]);
  for (const words of [
    ['add', '.'],
    ['-c', 'user.name=Awa', '-c', 'user.email=awa@example.org', 'commit', '-qm', 'Begin'],
  ]) {
    spawnSync('git', ['-C', workspace.folder, ...words]);
  }
  workspace.write('avril.md', meetingFile());
  const { steps, outputs } = runOnCheckout({ args: '--since=HEAD\n-d\nailleurs' });
  expect(steps.filter((name) => /(last|next) run$/.test(name))).toEqual(['Keep minutes for the next run']);
  expect(outputs).toMatchObject({ built: '1' });
  expect([workspace.has('ailleurs'), service.artifacts]).toEqual([false, { minutes: ['avril.pdf'] }]);
});

it('each part has its own files, cache and artifact, and the first one checks', () => {
  for (let index = 1; index <= 6; index++) workspace.write(`seances/${index}.md`, meetingFile());
  const runs = ['1/2', '2/2'].map((shard) => runOnCheckout({ shard }));
  expect(runs.map(({ steps }) => steps.includes('Check'))).toEqual([true, false]);
  expect(Object.keys(service.artifacts)).toEqual(['minutes-1-of-2', 'minutes-2-of-2']);
  expect(Object.values(service.artifacts).flat().sort()).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((name) => `seances/${name}.pdf`),
  );
  expect(runOnCheckout({ shard: '2/2' }).outputs.built).toBe('0');
});

it('what the checkout brought is not replaced, and every input has its effect', () => {
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
  expect(run.steps.filter((name) => /Upload/.test(name))).toEqual([]);
  expect(listFiles(workspace.path('groupe/tirages'))).toEqual(
    ['2024/mars.pdf', '2025/mai.pdf', 'annexe.pdf'].map((name) => workspace.path(`groupe/tirages/${name}`)),
  );
});

it('a faulty configuration of one folder stops nothing else, and fails the run', () => {
  workspace
    .write('mars.md', meetingFile())
    .write('comite/avril.md', meetingFile())
    .write('comite/minutes.config.yaml', 'paper: a9\n');
  const run = runOnCheckout();
  expect(run).toMatchObject({ isSuccess: false, outputs: { built: '1', failed: '0' } });
  expect(run.stdout).toMatch(/^::error file=comite\/minutes\.config\.yaml,line=1,/);
  expect(run.steps.at(-1)).toBe('Tell the result');
  expect(service.artifacts).toEqual({ minutes: ['mars.pdf'] });
});

it('a faulty configuration ends a part too, and what was kept stays', () => {
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

it('no input is ever run', () => {
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
