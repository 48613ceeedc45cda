import type { PrepareFinish } from '../commands/open-finisher.js';
import type { MakePage } from '../commands/page-maker.js';
import { openPress, type Press } from '../commands/press.js';
import type { Compiled } from '../compile.js';
import type { MeetingInput } from '../files/meeting-input.js';
import type { ListFolder } from '../files/translation-files.js';
import type { Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import { openFinisher } from './finisher.js';

/** What it takes to print. Nothing of it is there before there is something to print. */
export interface Workshop {
  /**
   * Starts the browser, and loads the rest while it starts.
   *
   * @param tabs how many documents are printed at once at most
   */
  warmUp(tabs: number): void;
  /** The tools for one run over so many documents: templates are read once in it. */
  open(listFolder: ListFolder, documents: number): Promise<Tools>;
  close(): Promise<void>;
}

export interface Tools {
  compile(input: MeetingInput, onAsked: (path: string) => void): Promise<Compiled>;
  readonly makePage: MakePage;
  /** Null where pages are wanted, not PDFs. */
  readonly printing: { readonly press: Press; prepareFinish: PrepareFinish } | null;
}

export function openWorkshop(options: BuildOptions, host: Host): Workshop {
  let press: Promise<Press> | null = null;
  let programs: ReturnType<typeof loadPrograms> | null = null;
  const finisher = openFinisher(options, host);
  let isClosed = false;

  function warmUp(tabs: number): void {
    if (isClosed) return;
    if (!options.html) press ??= startPress(options, tabs, host);
    programs ??= loadPrograms(press, host);
    // Whoever opens the workshop is told.
    programs.catch(() => {});
  }

  return {
    warmUp,
    async open(listFolder, documents) {
      warmUp(options.jobs);
      const { compileInput, openPageMaker, fonts } = await (programs as NonNullable<typeof programs>);
      return {
        compile: (input, onAsked) => compileInput(input, { host, listFolder, fonts, onAsked }),
        makePage: await openPageMaker(host, fonts, options),
        printing: press && { press: await press, prepareFinish: finisher.open(documents) },
      };
    },
    async close() {
      isClosed = true;
      await finisher.close();
      await (await press?.catch(() => null))?.close();
    },
  };
}

async function startPress({ browser }: BuildOptions, tabs: number, { env }: Host): Promise<Press> {
  const { openPrinter } = await import('../print/printer.js');
  return openPress((signal) => openPrinter({ browser: browser ?? undefined, env, tabs, signal }));
}

/** Nothing is loaded before the browser is on its way. */
async function loadPrograms(press: Promise<Press> | null, host: Host) {
  await press;
  const [{ compileInput }, { openPageMaker }, { openFonts }] = await Promise.all([
    import('../commands/compile-input.js'),
    import('../commands/page-maker.js'),
    import('../commands/open-fonts.js'),
  ]);
  return { compileInput, openPageMaker, fonts: await openFonts(host) };
}
