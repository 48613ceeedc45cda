import type { Rule } from '../model/problem.js';

/** What a rule is for, in the two languages of its documentation. */
export interface RuleDescription {
  readonly id: Rule;
  /** When it speaks, as a sentence without a full stop. */
  readonly summary: { readonly fr: string; readonly en: string };
  readonly examples: { readonly right: readonly RuleExample[]; readonly wrong: readonly RuleExample[] };
}

/**
 * A meeting file, or what makes it special: the rest is a plain meeting without problems (test/rules/plain-meeting.ts).
 * In a wrong example `⟦` and `⟧` stand around the place of the problem, in whichever of the texts it is; without them it
 * is line 1 of the meeting. Several such places are as many problems.
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
  /** What stands beside the meeting file, by path; `huge` is a file that is too large. */
  readonly beside?: Readonly<Record<string, 'picture' | 'text' | 'style' | 'huge'>>;
  /** How the meeting file is saved, if not as UTF-8. */
  readonly encoding?: 'windows-1252' | 'utf-16le';
  /** What is too long to be shown: `…` in the body stands for this text, so many times. */
  readonly repeat?: { readonly text: string; readonly times: number };
}
