/** What is wrong in a style sheet, in the words of a problem; `where` names the line and the file. */
export interface StyleFault {
  /** From 1. */
  readonly line: number;
  readonly describe: (where: string) => string;
  readonly hint: string;
}

/** So many are told at once: a file that has more is of another kind. */
export const maxFaults = 20;

/** The fault's message, for the file as its user named it. */
export function messageOf({ line, describe }: StyleFault, name: string): string {
  return describe(`line ${line} of \`${name}\``);
}
