import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What it costs to build a repository of many meetings.
 *
 * @param {import('./ground.js').Ground} ground
 * @param {number} count of meetings
 * @returns {import('./bench.js').Figure[]}
 */
export function listBuildFigures(ground, count) {
  const { minutes } = ground;
  const few = Math.ceil(count / 10);
  const compared = Math.min(50, count);

  /** @param {string} folder */
  const fromNothing = (folder) => ({
    args: [minutes, 'build', folder],
    before: () => removePdfs(folder),
    count: () => listFiles(folder, '.pdf').length,
  });

  /** All there and up to date. */
  function openBuilt() {
    const folder = ground.makeRepository(count, 'built');
    ground.run([minutes, 'build', folder]);
    return folder;
  }

  /** md-to-pdf is called once with all the files, and prints them all at the same time. */
  function openRate() {
    const folder = ground.makeRepository(compared, 'compared');
    const { args, env } = ground.installMdToPdf();
    const ours = fromNothing(folder);
    return { a: ours, b: { ...ours, args: [...args, '--basedir', folder, ...listSources(folder)], env } };
  }

  const openIdle = () => ({ a: { args: [minutes, 'build', openBuilt()] } });

  function openOne() {
    const folder = openBuilt();
    const sources = listSources(folder);
    const source = sources[Math.floor(sources.length / 2)] ?? '';
    const before = () => writeFileSync(source, `${readFileSync(source, 'utf8')}\n`);
    return { a: { args: [minutes, 'build', folder], before }, b: { args: [minutes, 'build', '--force', source] } };
  }

  const openMemory = () => ({
    a: fromNothing(ground.makeRepository(count, 'built')),
    b: fromNothing(ground.makeRepository(few)),
  });

  const many = count.toLocaleString('en');
  return [
    {
      name: 'build',
      text: `build ${many}`,
      unit: '/s',
      most: 1,
      open: () => ({ a: fromNothing(ground.makeRepository(count, 'built')) }),
    },
    { name: 'idle', text: `build ${many}, nothing changed`, unit: 's', atMost: 1.5, most: 5, open: openIdle },
    { name: 'idle', text: '… its processor time', unit: 'CPU s', most: 5, open: openIdle },
    { name: 'idle', text: '… processes, no browser', unit: 'proc', atMost: 1, most: 1, open: openIdle },
    { name: 'one', text: `build 1 changed of ${many} ÷ 1 alone`, unit: 's', atMost: 1.3, open: openOne },
    {
      name: 'memory',
      text: `memory of build, ${many} ÷ ${few}`,
      unit: 'MB all',
      atMost: 1.25,
      most: 1,
      open: openMemory,
    },
    // The last, as it ends the run where md-to-pdf prints nothing: on a busy machine its tabs all run out of time.
    { name: 'rate', text: `build ${compared} ÷ md-to-pdf`, unit: '/s', atLeast: 3, most: 3, open: openRate },
  ];
}

/** Without translations. @param {string} folder */
function listSources(folder) {
  return listFiles(folder, '.md').filter((file) => !/\.[a-z]{2}\.md$/.test(file));
}

/** @param {string} folder */
function removePdfs(folder) {
  for (const file of listFiles(folder, '.pdf')) rmSync(file);
}

/**
 * @param {string} folder
 * @param {string} extension
 */
function listFiles(folder, extension) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
}
