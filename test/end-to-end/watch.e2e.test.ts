import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { meetingFile, plainBody, Workspace } from './workspace.js';

const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));
const picture = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;

let workspace: Workspace;
let child: ChildProcessWithoutNullStreams;
let stdout = '';
let stderr = '';

beforeEach(() => {
  workspace = new Workspace();
  [stdout, stderr] = ['', ''];
});
afterEach(() => {
  child.kill('SIGKILL');
  workspace.remove();
});

function watch(...args: string[]): void {
  const env = { ...process.env, CI: '', NO_COLOR: '1' };
  child = spawn(process.execPath, [cli, 'build', '--watch', ...args], { cwd: workspace.folder, env });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
}

/** What was printed since the last time, once there is as much of it as is expected. */
async function printed(...names: string[]): Promise<void> {
  const expected = names.map((name) => `${name}\n`).join('');
  await vi.waitFor(() => expect(stdout).toBe(expected), { timeout: 15_000, interval: 50 });
  stdout = '';
}

async function settled(): Promise<void> {
  await vi.waitFor(() => expect(stderr).toContain('Watching for changes, Ctrl-C ends\n'), { timeout: 15_000 });
}

it('each save prints what it touches, and nothing else', async () => {
  workspace
    .write('mars.md', meetingFile())
    .write('avril.md', meetingFile({ template: 'template: gabarit' }))
    .write('mai.md', meetingFile({}, `${plainBody}\n![Plan // Plan](images/plan.svg)\n`))
    .write('mai.en.md', '---\nroom: Hall\n---\n')
    .write('images/plan.svg', picture(8))
    .write('gabarit/document.hbs', readFileSync(new URL('../../templates/document.hbs', import.meta.url)))
    .write('gabarit/style.css', 'body { color: #222 }')
    .write('gabarit/partials/notes.hbs', '')
    .write('juin.md', meetingFile({ style: 'style: styles/own.css' }))
    .write('styles/own.css', 'h1 { background: url(seal.svg) }')
    .write('styles/seal.svg', picture(8));
  watch();
  await printed('avril.pdf', 'juin.pdf', 'mai.pdf', 'mars.pdf');
  await settled();

  workspace.write('mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  await printed('mars.pdf');
  // Many editors write a new file and give it the name of the old one.
  workspace.write('mars.md.new', meetingFile({ room: 'room: Gymnase // Gymnasium' }));
  renameSync(workspace.path('mars.md.new'), workspace.path('mars.md'));
  await printed('mars.pdf');
  workspace.write('images/plan.svg', picture(9));
  await printed('mai.pdf');
  workspace.write('mai.en.md', '---\nroom: Town hall\n---\n');
  await printed('mai.pdf');
  workspace.write('gabarit/style.css', 'body { color: #333 }');
  await printed('avril.pdf');
  workspace.write('styles/seal.svg', picture(9));
  await printed('juin.pdf');
  workspace.write('styles/own.css', 'h1 { color: #333 }');
  await printed('juin.pdf');
  workspace.write('2026/juin.md', meetingFile());
  await printed('2026/juin.pdf');
  workspace.write('2026/minutes.config.yaml', 'paper: letter\n');
  await printed('2026/juin.pdf');
  workspace.write('minutes.config.yaml', 'paper: letter\n');
  await printed('avril.pdf', 'juin.pdf', 'mai.pdf', 'mars.pdf');

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
});

it('what is wrong is said once, and printed when it is put right', async () => {
  const body = `${plainBody}\n![Plan // Plan](images/plan.svg)\n`;
  workspace.write('mars.md', meetingFile()).write('mai.md', meetingFile({}, body));
  watch();
  await printed('mars.pdf');
  await settled();
  workspace.write('mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  await printed('mars.pdf');
  expect(stderr.match(/^mai\.md:\d+:\d+ error/gm)).toHaveLength(1);
  workspace.write('images/plan.svg', picture(8));
  await printed('mai.pdf');
});

it('a source that is gone is said once', async () => {
  workspace.write('mars.md', meetingFile()).write('mai.md', meetingFile());
  watch();
  await printed('mai.pdf', 'mars.pdf');
  await settled();
  rmSync(workspace.path('mai.md'));
  await vi.waitFor(() => expect(stderr).toContain('mai.pdf: warning  Unexpected PDF, its source `mai.md` is gone\n'), {
    timeout: 15_000,
  });
  workspace.write('mars.md', meetingFile({ room: 'room: Préau // Playground' }));
  await printed('mars.pdf');
  expect(stderr.match(/is gone/g)).toHaveLength(1);
});

it('where nothing changes nothing is done, also where a folder elsewhere is read', async () => {
  workspace
    .write('seances/mars.md', meetingFile({}, `${plainBody}\n![Plan // Plan](../images/plan.svg)\n`))
    .write('images/plan.svg', picture(8));
  watch('seances/mars.md');
  await printed('seances/mars.pdf');
  await settled();
  workspace.write(
    'seances/mars.pdf',
    Buffer.concat([readFileSync(workspace.path('seances/mars.pdf')), Buffer.from('x')]),
  );
  const refused = 'error: `seances/mars.pdf` is not replaced, it was signed or changed since it was made\n';
  workspace.write('images/plan.svg', picture(9));
  await vi.waitFor(() => expect(stderr).toContain(refused), { timeout: 15_000 });
  await setTimeout(2000);
  expect(stderr.split(refused)).toHaveLength(2);
});
