import type { RuleName, Severity } from '../model/problem.js';
import type { CheckContext } from './check-context.js';
import type { FilesContext } from './files-context.js';

/** A rule stands in `src/rules/<id>.ts`, with its examples beside it (`examples`). */
export type Rule = RuleDescription & (MeetingRule | FileRule | ReportedRule);

interface RuleDescription {
  readonly id: RuleName;
  /** Unless the configuration gives another. */
  readonly severity: Severity;
  /** Nobody may lower or silence it: where it fails, there is nothing to print. */
  readonly mandatory?: true;
  /** When it speaks, as a sentence without a full stop. */
  readonly summary: { readonly fr: string; readonly en: string };
  /**
   * The rule after whose check this one's comes, if not after that above it in the registry: of two problems at one place
   * the first found is told first.
   */
  readonly after?: RuleName;
}

/** Looks at the meeting that the files make. */
interface MeetingRule {
  readonly check: (context: CheckContext) => void;
  readonly checkFiles?: undefined;
  readonly reportedBy?: Reporters;
}

/** Looks at the files as they are written, even where they make no meeting; may ask the disk and the fonts. */
interface FileRule {
  readonly check?: undefined;
  readonly checkFiles: (context: FilesContext) => void | Promise<void>;
  readonly reportedBy?: Reporters;
}

/** Is broken before there is anything to check. */
interface ReportedRule {
  readonly check?: undefined;
  readonly checkFiles?: undefined;
  readonly reportedBy: Reporters;
}

/**
 * The folders of `src` that report the rule, in place of a check of its own or besides it; `rules` means other files there
 * than the rule's own.
 */
type Reporters = readonly ('io' | 'parse' | 'rules' | 'meetings')[];

/** For documentation and tests: the program itself never loads them. */
export interface RuleExamples {
  readonly right: readonly RuleExample[];
  readonly wrong: readonly RuleExample[];
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
