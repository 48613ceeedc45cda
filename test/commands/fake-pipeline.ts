import { VFile } from 'vfile';
import { vi } from 'vitest';
import type { CheckedMeeting, CheckResources } from '../../src/check.js';
import type { CompileContext, Compiled } from '../../src/compile.js';
import type { FinishDetails } from '../../src/finish/finish-pdf.js';
import type { FontLibrary } from '../../src/fonts/font-library.js';
import type { Meeting, PrintableMeeting } from '../../src/model/meeting.js';
import { report } from '../../src/model/problem.js';
import type { SourceFile } from '../../src/model/repository.js';
import { UserError } from '../../src/model/user-error.js';
import type { Pipeline } from '../../src/pipeline.js';
import type { Printer } from '../../src/print/printer.js';
import type { RenderedPage, RenderOptions } from '../../src/render/render-meeting.js';
import { applySeverities } from '../../src/rules/severities.js';

/** Compiles by words in the text: `ERROR`, `WARNING`, `BUG`. */
export const compile = vi.fn(async (source: SourceFile, context: CompileContext): Promise<Compiled> => {
  if (source.text.includes('BUG')) throw new TypeError('made up');
  const file = new VFile({ path: source.path, value: source.text });
  const start = { line: 1, column: 1, offset: 0 };
  const place = { start, end: { line: 1, column: 4, offset: 3 } };
  if (source.text.includes('ERROR')) report(file, 'agenda/none', place, 'Expected a `##` heading');
  if (source.text.includes('WARNING')) report(file, 'actions/owner', place, 'Expected an owner', 'name one');
  const files = [file, ...context.translations.map((translation) => new VFile({ ...translation.source, value: '' }))];
  const meeting = { title: source.path, languages: ['fr', 'en-CA'], layout: 'parallel', template: null };
  return {
    files,
    isSplit: true,
    languages: ['fr', 'en-CA'],
    bodies: [],
    meeting: meeting as unknown as Meeting,
  };
});

/** Finds nothing more. */
export const check = vi.fn(async (compiled: Compiled, _: CheckResources): Promise<CheckedMeeting> => {
  for (const file of compiled.files) applySeverities(file);
  return { files: compiled.files, meeting: compiled.meeting as PrintableMeeting, images: new Map(), style: null };
});

export const renderMeeting = vi.fn(async (meeting: PrintableMeeting, options: RenderOptions): Promise<RenderedPage> => {
  const html = `${meeting.title} ${options.languages.join('+')} ${options.layout} ${options.paper} ${options.template.style}`;
  return { html, outline: { headings: [], links: [] } };
});

/** The browsers of a test, and what was done with them. */
export const browser = {
  opened: 0,
  closed: 0,
  tabs: 0,
  failure: null as UserError | null,
  sandboxNote: null as string | null,
};

export const openPrinter = vi.fn(async ({ tabs = 1 }: { tabs?: number | undefined }): Promise<Printer> => {
  if (browser.failure !== null) throw browser.failure;
  browser.opened++;
  browser.tabs = tabs;
  return {
    browser: {
      path: '/browser',
      version: '1',
      source: '--browser',
      sandboxNote: browser.sandboxNote,
    } as Printer['browser'],
    async print(html) {
      if (html.includes('TIMEOUT')) throw new UserError('The page took too long', { exitCode: 3 });
      return Buffer.from(`%PDF ${html}`);
    },
    async close() {
      browser.closed++;
    },
  };
});

/** What the fake printer makes is finished, and never blank. */
const createFinisher: Pipeline['createFinisher'] = async () => async () => {
  return { details: {} as FinishDetails, notes: [], template: null };
};

/** No character lacks a font. */
export const noFonts = { missing: async () => [] } as Partial<FontLibrary> as FontLibrary;

/** Stages that make no PDF. */
export const pipeline: Pipeline = {
  compile,
  check,
  render: renderMeeting,
  openPrinter,
  createFinisher,
  refuseBlank: async () => {},
  finish: async (print) => print,
  openFonts: async () => noFonts,
};
