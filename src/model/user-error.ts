export interface UserErrorOptions extends ErrorOptions {
  /** What to do about it, in the imperative. */
  readonly hint?: string | undefined;
  /** What stands below the message, each on a line of its own. */
  readonly details?: readonly string[];
  /** 1: a PDF is not what was verified; 2: wrong usage or configuration; 3: the environment (no browser, nothing writable). */
  readonly exitCode: 1 | 2 | 3;
}

/** A failure that the user can do something about, and that is not a problem in a document: printed without a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly hint: string | undefined;
  readonly details: readonly string[];
  readonly exitCode: 1 | 2 | 3;

  constructor(message: string, options: UserErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.details = options.details ?? [];
    this.exitCode = options.exitCode;
  }
}
