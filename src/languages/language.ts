import type { AmountWords } from './amount-words.js';
import type { DateWords, ProseDates } from './date-words.js';
import type { FunctionWords, Spelling } from './detection.js';
import type { Formats, Regions } from './formats.js';
import type { Hyphenation } from './hyphenation.js';
import type { Labels } from './label-key.js';
import type { MeasureAdjectives, MeasureWords } from './measure-words.js';
import type { MeetingWords } from './meeting-words.js';
import type { NextMeetingWords } from './next-meeting-words.js';
import type { FigureWords, NumberWords } from './number-words.js';
import type { TimeWords } from './time-words.js';
import type { VoteWords } from './vote-words.js';

/** What is known of a language. What it lacks is done as in a language that nothing is known of. */
export interface Language {
  /** Primary subtag, such as `fr`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** What people write for it instead of its tag, in lower case, parted by spaces. */
  readonly names?: string;
  /** What stands for it in the addresses of pages and files, besides its tag: words parted by spaces, a single letter. */
  readonly addresses?: { readonly names: string; readonly letter?: string };
  /** A pattern of what stands for everybody, as `normalizeTerm` writes it. */
  readonly everyone?: string;
  /** A pattern of what stands between the last two things of several. */
  readonly and?: string;
  /** Letters of the little words that are written together with the next one; `and` among them; and the article. */
  readonly prefixes?: string;
  readonly boundAnd?: string;
  readonly boundArticle?: string;
  readonly labels?: Partial<Labels>;
  /** The label `people` by plural category, where the language has more than two. */
  readonly peopleByCategory?: Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;
  readonly formats?: Formats;
  readonly regions?: Regions;
  readonly words?: Partial<MeetingWords>;
  readonly dateWords?: DateWords;
  readonly proseDates?: ProseDates;
  readonly nextMeeting?: NextMeetingWords;
  readonly times?: TimeWords;
  readonly numbers?: NumberWords;
  readonly figures?: FigureWords;
  readonly measures?: MeasureWords;
  readonly measureAdjectives?: MeasureAdjectives;
  readonly amounts?: AmountWords;
  readonly votes?: VoteWords;
  readonly functionWords?: FunctionWords;
  readonly spelling?: Spelling;
  readonly hyphenation?: Hyphenation;
  /**
   * Spaces a running text as the typography of the language wants. White space alone changes, and applying it twice is as
   * good as once.
   *
   * @param region subtag, such as `CA`; null where the tag names none
   */
  typeset?(text: string, region: string | null): string;
}
