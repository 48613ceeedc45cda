/** Where a browser was looked for. */
export type BrowserSource =
  | '--browser'
  | 'MINUTES_BROWSER'
  | 'PUPPETEER_EXECUTABLE_PATH'
  | 'npm package @sparticuz/chromium'
  | 'downloaded by Puppeteer'
  | 'installed';

/** A browser that may or may not start. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly source: BrowserSource;
  readonly path: string;
  /** Where it is known without asking the program. */
  readonly version?: string;
  /** Named by the user: no other is tried in its place. */
  readonly named: boolean;
  /**
   * Makes it ready to start, which may mean to unpack it.
   *
   * @throws the signal's reason
   */
  prepare(signal?: AbortSignal): Promise<Program>;
}

/** A place with no browser to try, or a browser that does not start: one line that says why. */
export interface Failure {
  readonly kind: 'failure';
  readonly source: BrowserSource;
  readonly path: string | null;
  readonly reason: string;
}

/** What to start; or a browser that runs elsewhere, to connect to. */
export interface Program {
  /** Of a remote browser, its address. */
  readonly path: string;
  readonly remote: boolean;
  /** Set for it beside what every browser gets. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder of libraries for a system that lacks them. They may need a newer C library than the program itself. */
  readonly libraries: string | null;
  /** Why it was unpacked only for this run; null where it was not. */
  readonly note: string | null;
  /** Removes what was unpacked only for this run. */
  dispose(): Promise<void>;
}

export function asProgram(path: string): Program {
  return { path, remote: false, env: {}, libraries: null, note: null, dispose: async () => {} };
}
