import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingFile, Workspace } from './workspace.js';

/** So many are shared with threads, where there is more than one processor. */
const count = 120;
const coverage = new Workspace();
const workspace = new Workspace({ NODE_V8_COVERAGE: coverage.folder });
const names = Array.from({ length: count }, (_, index) => `seance-${String(index).padStart(3, '0')}.md`);

beforeAll(() => {
  for (const [index, name] of names.entries()) {
    const body = `## Eau // Water\n\nIl y a ${index} puits. // There are ${index % 7 === 0 ? index + 1 : index} wells.\n`;
    workspace.write(name, meetingFile(index % 40 === 0 ? { date: 'date: 2025-02-30' } : {}, body));
  }
  workspace.write('seance-001.en.md', '---\ntitel: Committee\n---\n\n## Water\n\nThere is 1 well.\n');
});
afterAll(() => {
  workspace.remove();
  coverage.remove();
});

/** Whether any process or thread loaded a script, as V8 says when it ends. */
function hasRun(script: string): boolean {
  const reports = readdirSync(coverage.folder).filter((name) => name.endsWith('.json'));
  return reports.some((name) => coverage.read(name).includes(`/dist/${script}`));
}

interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

it('reports on many meetings as on each alone, in their order', async () => {
  const many = await workspace.runProcess('check', '--format', 'json');
  const { files, summary } = JSON.parse(many.stdout) as { files: { path: string }[]; summary: Summary };
  expect(hasRun('worker.js')).toBe(availableParallelism() > 1);
  const expected = [];
  // So few at a time are checked in one thread.
  for (let start = 0; start < count; start += 60) {
    const { stdout } = await workspace.run('check', ...names.slice(start, start + 60), '--format', 'json');
    expected.push(...(JSON.parse(stdout) as { files: { path: string }[] }).files);
  }
  expect(files).toEqual(expected);
  expect({ exitCode: many.exitCode, stderr: many.stderr, files: files.length, summary }).toMatchObject({
    exitCode: 1,
    files: count + 1,
    summary: { files: count + 1, errors: 3 },
  });
});
