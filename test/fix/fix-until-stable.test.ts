import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fixUntilStable } from '../../src/fix/fix-until-stable.js';
import { report } from '../../src/model/problem.js';

const written = { 'seance.md': 'lieu: Mairie\n', 'seance.en.md': 'Town hall\n' };

/** Reads the two files, and lets a rule of its own put problems on them. */
function reader(rule: (file: VFile) => void) {
  return (texts: ReadonlyMap<string, string>) =>
    Object.entries(written).map(([path, text]) => {
      const file = new VFile({ path, value: texts.get(path) ?? text });
      rule(file);
      return file;
    });
}

function reportWord(file: VFile, word: string, right: string): void {
  const start = String(file).indexOf(word);
  const fix = { start, end: start + word.length, text: right };
  if (start >= 0) report(file, 'front-matter/unknown', undefined, `Unexpected \`${word}\``, undefined, { fix });
}

describe('fixUntilStable', () => {
  it('reads again until nothing is left to fix', async () => {
    const read = reader((file) => {
      reportWord(file, 'lieu', 'room');
      if (String(file).startsWith('room')) reportWord(file, 'Mairie', 'Salle');
    });
    const { read: files, changes } = await fixUntilStable(read, (files) => files);
    expect(changes).toEqual(new Map([['seance.md', { before: 'lieu: Mairie\n', after: 'room: Salle\n', count: 2 }]]));
    expect(files.map(String)).toEqual(['room: Salle\n', 'Town hall\n']);
    expect(files.flatMap((file) => file.messages)).toEqual([]);
  });

  it('ends where fixes run in circles, and reports what is in the files then', async () => {
    const read = reader((file) => {
      reportWord(file, 'lieu', 'room');
      reportWord(file, 'room', 'lieu');
    });
    const { read: files, changes } = await fixUntilStable(read, (files) => files);
    expect(changes.get('seance.md')).toMatchObject({ after: 'room: Mairie\n', count: 5 });
    expect(files.map(String)[0]).toBe('room: Mairie\n');
    expect(files[0]?.messages.map(({ reason }) => reason)).toEqual(['Unexpected `room`']);
  });
});
