import type { Phase } from '../basics/deadline.js';
import type { CheckQuestion } from '../checking/check-meeting.js';
import type { Checked } from '../checking/check-task.js';
import type { FinishDetails } from '../finish/finish-pdf.js';
import type { BuildOptions, CheckOptions } from '../options.js';
import type { Finishing } from '../pipeline/create-finisher.js';
import type { LayoutQuestion } from '../pipeline/lay-out.js';
import type { SentOutcome } from './send-outcome.js';

/** Is told what a document is at. */
export type Tell = (phase: Phase) => void;

/** Answers as they go from thread to thread. */
interface SentCheck extends Omit<Checked, 'outcome'> {
  readonly outcome: SentOutcome;
}

export interface SentLayout {
  readonly outcome: SentOutcome;
  readonly page: { readonly html: string; readonly finishing: Finishing | null } | null;
}

/** What a thread is started for. */
export type ThreadData =
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'build'; readonly options: BuildOptions };

/** What can be asked of a thread: work on documents that may take long, or for ever. All that it writes is memory. */
export interface ThreadWork {
  check(tell: Tell, questions: readonly CheckQuestion[]): Promise<readonly SentCheck[]>;
  layOut(tell: Tell, question: LayoutQuestion): Promise<SentLayout>;
  finish(tell: Tell, print: Uint8Array, details: FinishDetails): Promise<Uint8Array>;
}
