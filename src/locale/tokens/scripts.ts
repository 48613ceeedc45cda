// The insides of character classes. No `\p{…}`: it is slow to compile.

/** The digits that the catalogue's languages are written with. */
export const digits = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef';

/** Digits between which signs go from right to left (UAX #9, AN; Persian ones after Arabic letters). */
export const arabicDigits = '\u0660-\u0669\u06f0-\u06f9';

/** Letters and their marks, and the percent sign, of the scripts that go from right to left; no digits, no commas. */
export const leftward =
  '\u0591-\u05bd\u05bf-\u05f4\u0610-\u061a\u0620-\u065f\u066a\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc';

export const latin = 'A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1e00-\u1eff';

/** Raised and lowered digits, which go on what they stand behind. */
export const raised = '\u00b2\u00b3\u00b9\u2070-\u209c';

/** Spaces on one line. */
export const spaces = ' \u00a0\u2007\u2009\u202f';
