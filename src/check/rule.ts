import type { Rule } from '../problem.js';

/** What a rule is for, in the two languages of its documentation. */
export interface RuleDescription {
  readonly id: Rule;
  /** When it speaks, as a sentence without a full stop. */
  readonly summary: { readonly fr: string; readonly en: string };
  readonly examples: { readonly right: readonly RuleExample[]; readonly wrong: readonly RuleExample[] };
}

/**
 * A meeting file, or what makes it special: the rest is a plain meeting without problems. In a wrong example `⟦` and `⟧`
 * stand around the place of the problem, in whichever of the texts it is; without them it is line 1 of the meeting.
 */
export interface RuleExample {
  /** Lines of YAML; a field here replaces the plain meeting's. */
  readonly front?: string;
  /** The body; else that of the plain meeting. */
  readonly body?: string;
  /** The whole file, where front matter itself is the matter. */
  readonly file?: string;
  /** The translation file beside it, into English. */
  readonly translation?: string;
  /** The configuration. */
  readonly config?: string;
}
