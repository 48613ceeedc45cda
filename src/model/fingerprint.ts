/** 32 hexadecimal digits that stand for all that a PDF was made from. */
export type Fingerprint = string;

/** The fingerprints that a PDF of a meeting may have: whether there were warnings is told by it too. */
export interface Fingerprints {
  readonly clean: Fingerprint;
  readonly warned: Fingerprint;
}

/** What is known of a meeting before it is read. */
export interface MeetingFingerprint {
  readonly fingerprints: Fingerprints;
  /** Whether the same fingerprint means the same PDF: not where the browser cannot be told. */
  readonly isCacheable: boolean;
  /** Paths that the meeting was thought to name. */
  readonly references: ReadonlySet<string>;
}
