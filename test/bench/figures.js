import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeUnfinished } from './unfinished.js';

/**
 * What one document costs, and checking many.
 *
 * @param {import('./ground.js').Ground} ground
 * @returns {import('./bench.js').Figure[]}
 */
export function listFigures(ground) {
  const { root, folder, minutes } = ground;
  const example = join(root, 'examples/groupe-technique-migration.md');
  const build = { args: [minutes, 'build', example, '--force', '-o', join(folder, 'minutes.pdf')] };

  function openPrint() {
    const browser = ground.findBrowser();
    const page = join(folder, 'page.html');
    ground.run([minutes, 'build', example, '--html', '-o', page]);
    const script = join(root, 'test/bench/bare-print.js');
    return { a: build, b: { args: [script, browser.path, page, join(folder, 'bare.pdf')], env: browser.env } };
  }

  /** Bundles the program anew. */
  async function openUnfinished() {
    const unfinished = await makeUnfinished(root, join(folder, 'unfinished'));
    return { a: build, b: { args: [unfinished, ...build.args.slice(1)] } };
  }

  function openMdToPdf() {
    const { args, env } = ground.installMdToPdf();
    const source = join(folder, 'meeting.md');
    cpSync(example, source);
    return { a: build, b: { args: [...args, source], env } };
  }

  function openCheck() {
    const meetings = ground.makeRepository(1_000);
    return {
      a: { args: [minutes, 'check', meetings] },
      b: { args: [join(root, 'test/bench/parse-alone.js'), meetings] },
    };
  }

  /** V8 lets garbage lie as long as there is room, at most some tens of megabytes, so that more work takes more. */
  function openMemory() {
    const [many, few] = [ground.makeRepository(1_000), ground.makeRepository(100)];
    return { a: { args: [minutes, 'check', many] }, b: { args: [minutes, 'check', few] } };
  }

  /** V8 told to tidy up early: the most that is held then grows only where something is kept of every meeting. */
  function openHeldMemory() {
    const { a, b } = openMemory();
    const flag = '--optimize-for-size';
    return { a: { args: [flag, ...a.args] }, b: { args: [flag, ...b.args] } };
  }

  return [
    { name: 'print', text: 'build ÷ bare Puppeteer script', unit: 's', atMost: 1.25, open: openPrint },
    { name: 'finish', text: 'build ÷ without finishing', unit: 's', atMost: 1.25, open: openUnfinished },
    {
      name: 'version',
      text: '--version ÷ node -e 0',
      unit: 's',
      atMost: 1.6,
      open: () => ({ a: { args: [minutes, '--version'] }, b: { args: ['-e', '0'] } }),
    },
    { name: 'md-to-pdf', text: 'build ÷ md-to-pdf', unit: 's', atMost: 0.5, open: openMdToPdf },
    { name: 'check', text: 'check 1,000 ÷ remark alone', unit: 's', atMost: 2, most: 3, open: openCheck },
    { name: 'check', text: 'memory of check, 1,000 ÷ 100', unit: 'MB', atMost: 1.75, most: 1, open: openMemory },
    { name: 'check', text: '… of what it holds', unit: 'MB', atMost: 1.25, most: 1, open: openHeldMemory },
  ];
}
