import type { Deadline } from '../basics/deadline.js';
import type { FontLibrary } from '../fonts/font-library.js';
import type { Host } from '../host.js';
import type { MeetingInput, MeetingQuestion } from '../meetings/meeting-input.js';
import type { MeetingFingerprint } from '../model/fingerprint.js';
import type { BuildOptions } from '../options.js';
import type { Pipeline } from '../pipeline.js';
import { checkInput, type InputContext } from './check-input.js';
import type { Finishing, PrepareFinish } from './create-finisher.js';
import { type Outcome, processMeeting } from './outcome.js';
import { createPageMaker } from './page-maker.js';

/** What is to be made of a meeting. */
interface Wish {
  readonly fingerprint: MeetingFingerprint | null;
  /** Else it is only read, for the problems it has. */
  readonly wantsPage: boolean;
}

/** What a thread is asked for. */
export interface LayoutQuestion extends Wish {
  readonly meeting: MeetingQuestion;
}

/** What became of a meeting before it is printed. */
export interface LaidOut {
  readonly outcome: Outcome;
  /** Null where there is none to print. */
  readonly page: Page | null;
}

export interface Page {
  readonly html: string;
  /** Makes ready, while the page is printed, what finishes the print; null where no PDF is wanted. */
  readonly prepare: (() => Promise<Finishing>) | null;
}

/** @throws TooHeavy */
export type LayOut = (
  wish: Wish & { readonly input: MeetingInput },
  room: InputContext,
  spend: Deadline['spend'],
) => Promise<LaidOut>;

/** What it takes to make pages. */
export interface LayoutContext {
  readonly host: Host;
  readonly fonts: FontLibrary;
  readonly pipeline: Pick<Pipeline, 'render' | 'createFinisher'>;
}

/** Opens what reads meetings and makes their pages, by the options of a run. */
export async function createLayout({ host, fonts, pipeline }: LayoutContext, options: BuildOptions): Promise<LayOut> {
  const makePage = await createPageMaker({ host, fonts, pipeline }, options);
  const prepareFinish = prepareLater(host, pipeline, options);
  return async ({ input, fingerprint, wantsPage }, room, spend) => {
    const asked = new Set<string>();
    const { outcome, result } = await processMeeting<Page | null>(input.path, {
      strict: options.strict,
      check: () => spend('reading', () => checkInput(input, { ...room, onAsked: (path) => asked.add(path) })),
      async make(checked, meeting) {
        if (!wantsPage) return null;
        const page = await spend('layout', () => makePage(input, meeting, { ...checked, weigh: room.weigh }));
        const prepare = options.html
          ? null
          : () => prepareFinish({ input, checked, meeting, page, fingerprint, asked });
        return { html: page.html, prepare };
      },
    });
    return { outcome, page: result };
  };
}

/** What it takes is loaded while the first document is printed. */
function prepareLater(
  host: Host,
  { createFinisher }: Pick<Pipeline, 'createFinisher'>,
  options: BuildOptions,
): PrepareFinish {
  let opening: Promise<PrepareFinish> | null = null;
  return async (meeting) => {
    opening ??= createFinisher(host, options);
    return (await opening)(meeting);
  };
}
