import type { Exit } from './explain-exit.js';

/** A browser that does not start, or of no use; the message is one line. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** How its process ended; null where it runs, but is of no use. */
  readonly exit: Exit | null;

  constructor(message: string, exit: Exit | null = null) {
    super(message);
    this.exit = exit;
  }
}
