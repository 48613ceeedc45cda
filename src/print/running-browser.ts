import type { Tab } from './tab.js';

/** A browser that answers. */
export interface RunningBrowser {
  readonly firstTab: Tab;
  openTab(): Promise<Tab>;
  /** Such as `HeadlessChrome/147.0.7727.24`. */
  readonly version: string;
  readonly sandbox: boolean;
  /** Why there is no sandbox; null where there is. */
  readonly sandboxNote: string | null;
  /** Processor time in seconds that its processes of pages have used, by their number; null where it does not tell. */
  measurePages(): Promise<ReadonlyMap<number, number> | null>;
  /** Resolves when it has ended or cannot be reached any more, with the reason in one line. */
  readonly ended: Promise<string>;
  /** Ends it and removes what it left; a remote one runs on. */
  close(): Promise<void>;
}
