import { UserError } from '../user-error.js';

/**
 * - `timeout`: the document took too long
 * - `tab`: its tab crashed; the browser still runs
 * - `browser`: the browser ended
 * - `closed`: the printer was closed before
 * - `refused`: the browser answered that it cannot print the page
 */
export type PrintFault = 'timeout' | 'tab' | 'browser' | 'closed' | 'refused';

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
  timeout: 'see if the machine is overloaded, or part the document in two',
  tab: 'see if the machine is short of memory; `minutes doctor` tests the browser',
  browser: 'see if the machine is short of memory; `minutes doctor` tests the browser',
  closed: undefined,
  refused: '`minutes doctor` tests the browser',
};
