import { afterAll, describe, expect, it } from 'vitest';
import { meetingFile, Workspace } from './workspace.js';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const body = '## 1. Eau // 1. Water\n\n::: fr\nLe puits est réparé.\n:::\n\n:::en\nThe well is repaired.\n:::\n';

describe('the built `minutes check`', () => {
  it('writes what has one right answer, and then records the review', async () => {
    workspace.write('seance.md', meetingFile({ room: 'lieu: Mairie // Town hall' }, body));
    expect(await workspace.run('check', '--fix', '--strict', 'seance.md')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Fixed 2 problems in 1 file\nNo problems in 1 file\n',
    });
    const fixed = meetingFile({}, body.replace('::: fr', ':::fr'));
    expect(workspace.read('seance.md')).toBe(fixed);

    expect(await workspace.run('check', '--reviewed', '--strict', 'seance.md')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Recorded 4 blocks as reviewed in 1 file\nNo problems in 1 file\n',
    });
    const recorded = workspace.read('seance.md');
    expect(recorded.startsWith(`${fixed}\n<!-- minutes-reviewed en\n`)).toBe(true);

    workspace.write('seance.md', recorded.replace('réparé', 'à sec'));
    expect(await workspace.problems('seance.md')).toEqual(['16:1 warning translation/stale']);
  });

  it('hands fixed text on', async () => {
    const { stdout } = await workspace.runWith(meetingFile({}, body), 'check', '--fix', '-q', '-');
    expect(Buffer.from(stdout, 'latin1').toString('utf8')).toBe(meetingFile({}, body.replace('::: fr', ':::fr')));
  });
});
