import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

it('action.yml is as the service reads it', () => {
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

it('the first run prints all, the next one only what has changed, another nothing', () => {
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

it('a bad file is marked and fails the run; the others are printed and uploaded, and nothing outdated', () => {
  workspace.write('mars.md', meetingFile()).write('mai.md', meetingFile()).write('juin.md', meetingFile());
  runOnCheckout();
  workspace.write('mars.md', meetingFile({ time: 'time: 19:30-18:00' })).write('avril.md', meetingFile());
  rmSync(workspace.path('juin.md'));
  const run = runOnCheckout();
  expect(run).toMatchObject({ isSuccess: false, outputs: { built: '1', unchanged: '1', failed: '1' } });
  expect(run.stdout.split('\n').slice(0, 5)).toEqual([
    '::error file=mars.md,line=4,endLine=4,col=7,endColumn=18,title=front-matter/time::' +
      'Unexpected time `19:30-18:00`, the end comes before the start%0Ahint: write the start first, as in `18:00-19:30`',
    '- no PDF of mars.md',
    '- mars.md:4:7 Unexpected time `19:30-18:00`, the end comes before the start (front-matter/time)',
    '- no longer made: juin.pdf',
    '- no longer made: mars.pdf',
  ]);
  expect(run.summary).toContain('1 error in 1 of 3 files.');
  expect(service.artifacts).toEqual({ minutes: ['avril.pdf', 'mai.pdf'] });
});

it('PDFs are brought out of the checkout only where the workflow names the folder whole', () => {
  workspace.write('comite/mars.md', meetingFile());
  const elsewhere = join(service.folder, 'elsewhere');
  expect(runAction(workspace.folder, service, { output: elsewhere })).toMatchObject({ isSuccess: true });
  expect(listFiles(elsewhere)).toEqual([join(elsewhere, 'comite/mars.pdf')]);
  const run = runAction(workspace.folder, service, { output: '../ailleurs' });
  expect(run.stdout).toContain('or it is outside the checkout');
  expect(listFiles(join(workspace.folder, '../ailleurs'))).toEqual([]);
});

it('names are no commands to the service', () => {
  workspace
    .write('##[error]mai.md', meetingFile({ time: 'time: 19:30-18:00' }))
    .write('a\n::error::b\u202e.md', meetingFile({ time: 'time: 19:30-18:00' }));
  const { stdout } = runOnCheckout();
  const lines = stdout.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.slice(0, 2)).toEqual(['- no PDF of ## [error]mai.md', '- no PDF of a ::error::b .md']);
  expect(lines.join('')).not.toContain('##[');
});

it('wrong usage ends the run at once', () => {
  workspace.write('mars.md', meetingFile());
  const run = runOnCheckout({ paths: 'nulle-part.md' });
  expect(run.isSuccess).toBe(false);
  expect(run.stderr).toContain('`nulle-part.md` does not exist');
  expect(run.steps.at(-1)).toBe('Build');
  const other = runOnCheckout({ args: '--nulle-part' });
  expect(other.steps.at(-1)).toBe('Build');
});
