import type { Weigh } from './basics/weight.js';
import type { CheckedMeeting, CheckResources } from './check.js';
import type { CompileContext, Compiled } from './compile.js';
import type { FinishDetails } from './finish/finish-pdf.js';
import type { FontLibrary } from './fonts/font-library.js';
import type { Host } from './host.js';
import type { PrintableMeeting } from './model/meeting.js';
import type { SourceFile } from './model/repository.js';
import type { BuildOptions } from './options.js';
import type { PrepareFinish } from './pipeline/create-finisher.js';
import type { Printer, PrinterOptions } from './print/printer.js';
import type { RenderedPage, RenderOptions } from './render/render-meeting.js';

/**
 * A document's way: read → compile → check → render → print → finish → write. Reading (`meetings/`) and writing (`io/`) ask
 * the `Host` for the world; the stages between them stand here, each in its turn. Tests put others in their place.
 */
export interface Pipeline {
  /** Text → `Meeting`, with the problems of its form. */
  compile(source: SourceFile, context: CompileContext): Promise<Compiled>;
  /** What the rules find in it, and the pictures and styles that it names. */
  check(compiled: Compiled, resources: CheckResources): Promise<CheckedMeeting>;
  /** `Meeting` → HTML, with all that the page needs in it, and what the page holds. */
  render(meeting: PrintableMeeting, options: RenderOptions): Promise<RenderedPage>;
  /** Starts the browser, which makes PDFs of pages. */
  openPrinter(options: PrinterOptions): Promise<Printer>;
  /** Opens what makes ready, while a page is printed, what finishes its print. */
  createFinisher(host: Host, options: Pick<BuildOptions, 'languages' | 'template'>): Promise<PrepareFinish>;
  /** @throws UserError where a print has no text */
  refuseBlank(print: Uint8Array, path: string, template: string | null): Promise<void>;
  /** A print → the PDF that is sent and kept. */
  finish(print: Uint8Array, details: FinishDetails, weigh: Weigh): Promise<Uint8Array>;
  /** The fonts, by which characters are checked and pages set. */
  openFonts(host: Pick<Host, 'files' | 'packageFolder'>): Promise<FontLibrary>;
}

/** Each stage is loaded when a document first comes to it. */
export const pipeline: Pipeline = {
  compile: async (...args) => (await import('./compile.js')).compile(...args),
  check: async (...args) => (await import('./check.js')).check(...args),
  render: async (...args) => (await import('./render/render-meeting.js')).renderMeeting(...args),
  openPrinter: async (...args) => (await import('./print/printer.js')).openPrinter(...args),
  createFinisher: async (...args) => (await import('./pipeline/create-finisher.js')).createFinisher(...args),
  refuseBlank: async (...args) => (await import('./pipeline/refuse-blank.js')).refuseBlank(...args),
  finish: async (...args) => (await import('./finish/finish-pdf.js')).finishPdf(...args),
  openFonts: async (...args) => (await import('./fonts/open-fonts.js')).openFonts(...args),
};
