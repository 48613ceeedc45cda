/** A style sheet that needs nothing beside itself; with faults it is not to be used. */
export interface ResolvedStyle {
  readonly css: string;
  readonly faults: readonly StyleFault[];
}

/** What is wrong in a style sheet, in the words of a problem; `where` names the line and the file. */
export interface StyleFault {
  /** From 1. */
  readonly line: number;
  readonly describe: (where: string) => string;
  readonly hint: string;
}
