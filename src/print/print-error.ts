import { UserError } from '../model/user-error.js';

/**
 * - `tab`: the document's tab crashed; the browser still runs
 * - `browser`: the browser ended, or answers no more
 * - `start`: no browser starts any more
 * - `closed`: the printer was closed before
 * - `refused`: the browser answered that it cannot print the page
 */
export type PrintFault = 'tab' | 'browser' | 'start' | 'closed' | 'refused';

/** A document that could not be printed, through no fault of its text as far as is known. */
export class PrintError extends UserError {
  override readonly name = 'PrintError';
  readonly fault: PrintFault;

  constructor(fault: PrintFault, message: string, cause?: unknown) {
    super(message, { exitCode: 3, hint: hints[fault], cause });
    this.fault = fault;
  }
}

const hints: Readonly<Record<PrintFault, string | undefined>> = {
  tab: 'see if the machine is short of memory, or part the document in two',
  browser: 'see if the machine is short of memory, or part the document in two',
  start: 'see if the machine is short of memory; `minutes doctor` tests the browser',
  closed: undefined,
  refused: '`minutes doctor` tests the browser',
};
