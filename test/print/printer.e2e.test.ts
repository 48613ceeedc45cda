import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeadline, type Deadline } from '../../src/basics/deadline.js';
import { openPrinter, type Printer } from '../../src/print/printer.js';
import { isRunning, until, writeProgram } from './fake-browser.js';
import { agenda, minutes, timeless, writePage } from './pages.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

/** Width and height of the first page in millimetres. */
function measurePaper(pdf: string): number[] {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
}

describe('a printer', () => {
  let printer: Printer;
  let slow: string;
  beforeAll(async () => {
    printer = await openPrinter({ env: process.env });
    slow = writePage('Long', '<p>Rapport annuel</p>'.repeat(60_000));
  });
  afterAll(() => printer.close());

  it('says which browser it uses', () => {
    expect(printer.browser).toMatchObject({ path: expect.any(String), version: expect.stringMatching(/Chrome\/\d+/) });
  });

  it('prints a tagged A4 page with title, language, outline and links', async () => {
    const pdf = timeless(await printer.print(minutes));
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(measurePaper(pdf)).toEqual([210, 297]);
    expect(pdf).toContain('/Type /StructTreeRoot');
    expect(pdf).toContain('/Lang (fr)');
    expect(pdf).toContain('/Type /Outlines');
    expect(pdf).toContain('/Dest /budget');
    expect(pdf).toContain('/URI (https://example.org/budget)');
  });

  it('prints letter paper where asked, and the size that the page says before that', async () => {
    expect(measurePaper(timeless(await printer.print(minutes, { paper: 'letter' })))).toEqual([216, 279]);
    const sized = writePage('Carte', '<p>Carte</p>', '@page { size: 100mm 50mm }');
    expect(measurePaper(timeless(await printer.print(sized, { paper: 'letter' })))).toEqual([100, 50]);
  });

  it('prints the same bytes whatever was printed before, in any tab', async () => {
    const first = timeless(await printer.print(minutes));
    await printer.print(agenda);
    const [second, , third] = await Promise.all([minutes, agenda, minutes].map((html) => printer.print(html)));
    expect([second, third].map((pdf) => pdf && timeless(pdf) === first)).toEqual([true, true]);
  });

  it('loads a font that only the margins of a page use', async () => {
    const font = await readFile(new URL('../../dist/fonts/arabic-400.woff2', import.meta.url), 'base64');
    const style =
      `@font-face { font-family: Marge; src: url(data:font/woff2;base64,${font}) }` +
      "@page { margin: 2cm; @bottom-center { font-family: Marge; content: 'محضر' } }";
    expect(timeless(await printer.print(writePage('Marge', '<p>Procès-verbal</p>', style)))).toContain('MinutesArabic');
  });

  it('prints what only paper shows, and a picture of its style', async () => {
    const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/eL9GtQAAAABJRU5ErkJggg==';
    const style = `body{display:none} @media print{body{display:block}} h1{padding:2em;background:url(data:image/png;base64,${picture})}`;
    const pdf = timeless(await printer.print(writePage('Séance', '<h1>Séance</h1>', style)));
    expect(pdf).toContain('/Subtype /Image');
    expect(pdf).toContain('/S /H1');
  });

  it('gives up after its time, and goes on with the next document', async () => {
    const deadline = createDeadline('rapport.md', 50);
    await expect(printer.print(slow, { deadline })).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: '`rapport.md` took longer than 0.05 s in layout',
    });
    expect(timeless(await printer.print(agenda))).toContain('/Type /StructTreeRoot');
  });

  it('stops when its signal says so, with the reason of the signal', async () => {
    const interruption = new AbortController();
    const printing = printer.print(slow, { signal: interruption.signal });
    setTimeout(() => interruption.abort(new Error('La séance est levée')), 30);
    await expect(printing).rejects.toThrow('La séance est levée');
    await expect(printer.print(agenda, { signal: AbortSignal.abort(new Error('Déjà levée')) })).rejects.toThrow('Déjà');
  });

  it('refuses a page that the browser could not be sent', async () => {
    const huge = writePage('Trop', 'x'.repeat(41 * 2 ** 20));
    await expect(printer.print(huge, { name: 'images.md' })).rejects.toMatchObject({
      fault: 'refused',
      message: '`images.md` cannot be printed: the page has 42 MB with its images, at most 40 MB can be printed',
    });
  });
});

describe('the browser of a printer', () => {
  async function openWatched() {
    const folder = await makeFolder();
    const { browser } = await withPrinter({ env: process.env }, async (found) => found);
    const env = { ...process.env, TMPDIR: folder };
    const libraries = join(browser.path, '..', 'lib');
    const fonts = join(browser.path, '..', 'fonts.conf');
    const program = await writeProgram(
      folder,
      'browser',
      `echo $$ > ${folder}/pid\nLD_LIBRARY_PATH=${libraries} FONTCONFIG_FILE=${fonts} exec ${browser.path} "$@"`,
    );
    const printer = await openPrinter({ browser: program, env });
    const readPid = async () => Number(await readFile(join(folder, 'pid'), 'utf8'));
    return { printer, folder, program, readPid, pid: await readPid() };
  }

  it('ends with it, and leaves no file', async () => {
    const { printer, pid, folder } = await openWatched();
    await printer.print(agenda);
    expect(isRunning(pid)).toBe(true);
    await printer.close();
    expect(isRunning(pid)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(['browser', 'pid']);
  });

  it('is started again when it is killed, and its documents are printed again', async () => {
    const { printer, pid, readPid } = await openWatched();
    const long = writePage('Long', '<p>Rapport</p>'.repeat(5_000));
    const expected = await printer.print(long);
    const printing = Promise.all([long, agenda, agenda].map((html) => printer.print(html)));
    setTimeout(() => process.kill(pid, 'SIGKILL'), 30);
    const [first, second, third] = (await printing).map(timeless);
    expect(first === timeless(expected)).toBe(true);
    expect(second === third).toBe(true);
    expect(await readPid()).not.toBe(pid);
    await printer.close();
  });

  /** A deadline that ends the browser whenever the document is about to be printed, so many times. */
  function endWhenPrinting(readPid: () => Promise<number>, times: number): Deadline {
    const deadline = createDeadline('rapport.md');
    let left = times;
    return {
      ...deadline,
      async spend(phase, work) {
        if (phase === 'printing' && left > 0) {
          left -= 1;
          process.kill(await readPid(), 'SIGKILL');
        }
        return deadline.spend(phase, work);
      },
    };
  }

  it('that a document ends twice while it is alone ends that document alone', async () => {
    const { printer, readPid } = await openWatched();
    const deadline = endWhenPrinting(readPid, Number.POSITIVE_INFINITY);
    const printing = [
      printer.print(minutes, { name: 'rapport.md', deadline }),
      printer.print(agenda, { name: 'ordre-du-jour.md' }),
    ];
    const [killer, bystander] = await Promise.allSettled(printing);
    expect(killer).toMatchObject({
      reason: {
        name: 'PrintError',
        fault: 'browser',
        message: 'Chromium ended twice while printing `rapport.md`: it was killed by SIGKILL',
      },
    });
    expect(bystander?.status).toBe('fulfilled');
    await printer.close();
  });

  it('may end more often where that is nobody’s fault', async () => {
    const { printer, readPid } = await openWatched();
    const expected = timeless(await printer.print(agenda));
    const printAgain = async (times: number) =>
      timeless(await printer.print(agenda, { deadline: endWhenPrinting(readPid, times) }));
    expect((await printAgain(1)) === expected).toBe(true);
    expect((await printAgain(4)) === expected).toBe(true);
    await printer.close();
  });

  it('that does not start again is one clear error', async () => {
    const { printer, pid, program } = await openWatched();
    await writeFile(program, '#!/bin/sh\necho "Illegal instruction" >&2; exit 132\n');
    process.kill(pid, 'SIGKILL');
    const message = 'The browser ended and does not start again: it ended with exit code 132: Illegal instruction';
    const fault = { name: 'PrintError', fault: 'start', exitCode: 3, message };
    await expect(printer.print(agenda)).rejects.toMatchObject(fault);
    await expect(printer.print(agenda)).rejects.toMatchObject(fault);
    await printer.close();
  });

  it('that is stopped is ended, and its document printed by another', async () => {
    const { printer, pid } = await openWatched();
    const expected = timeless(await printer.print(agenda));
    process.kill(-pid, 'SIGSTOP');
    expect(timeless(await printer.print(agenda)) === expected).toBe(true);
    expect(isRunning(pid)).toBe(false);
    await printer.close();
  });

  it('is missed when its printer is closed in the middle of a document', async () => {
    const { printer } = await openWatched();
    const printing = printer.print(writePage('Long', '<p>Rapport</p>'.repeat(60_000)));
    const rejected = expect(printing).rejects.toMatchObject({ fault: 'closed' });
    await printer.close();
    await rejected;
  });

  it('takes no more listeners of the process than it gives back', async () => {
    const count = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));
    const before = count();
    await withPrinter({ env: process.env }, async () => {});
    // Those of browsers that ended before may still be given back.
    expect(await until(() => count().every((now, index) => now <= (before[index] ?? 0)))).toBe(true);
  });
});

async function withPrinter<T>(
  options: Parameters<typeof openPrinter>[0],
  work: (printer: Printer) => Promise<T>,
): Promise<T> {
  const printer = await openPrinter(options);
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}
