/** The user asked to stop (Ctrl-C, TERM): no failure to explain, exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Interrupted');
  }
}
