import type { RuleName } from '../model/problem.js';
import { rule as actionsColumns } from './actions/columns.js';
import { rule as actionsDue } from './actions/due.js';
import { rule as actionsOwner } from './actions/owner.js';
import { rule as actionsPastDue } from './actions/past-due.js';
import { rule as agendaMismatch } from './agenda/mismatch.js';
import { rule as agendaNone } from './agenda/none.js';
import { rule as agendaNumbering } from './agenda/numbering.js';
import { rule as bodyAsset } from './body/asset.js';
import { rule as bodyCharacter } from './body/character.js';
import { rule as bodyComment } from './body/comment.js';
import { rule as bodyContainer } from './body/container.js';
import { rule as bodyEncoding } from './body/encoding.js';
import { rule as bodyHeading } from './body/heading.js';
import { rule as bodyHtml } from './body/html.js';
import { rule as bodyLink } from './body/link.js';
import { rule as bodyNesting } from './body/nesting.js';
import { rule as bodySeparator } from './body/separator.js';
import { rule as bodySize } from './body/size.js';
import { rule as frontMatterDate } from './front-matter/date.js';
import { rule as frontMatterLanguage } from './front-matter/language.js';
import { rule as frontMatterLanguageTag } from './front-matter/language-tag.js';
import { rule as frontMatterMissing } from './front-matter/missing.js';
import { rule as frontMatterRequired } from './front-matter/required.js';
import { rule as frontMatterSyntax } from './front-matter/syntax.js';
import { rule as frontMatterTime } from './front-matter/time.js';
import { rule as frontMatterType } from './front-matter/type.js';
import { rule as frontMatterUnclosed } from './front-matter/unclosed.js';
import { rule as frontMatterUnknown } from './front-matter/unknown.js';
import { rule as organizationLanguage } from './organization/language.js';
import { rule as organizationUnknown } from './organization/unknown.js';
import type { Rule } from './rule.js';
import { rule as scheduleDuration } from './schedule/duration.js';
import { rule as scheduleNext } from './schedule/next.js';
import { rule as scheduleWeekday } from './schedule/weekday.js';
import { rule as translationDate } from './translation/date.js';
import { rule as translationEmail } from './translation/email.js';
import { rule as translationIdentical } from './translation/identical.js';
import { rule as translationLanguage } from './translation/language.js';
import { rule as translationLength } from './translation/length.js';
import { rule as translationLink } from './translation/link.js';
import { rule as translationMissing } from './translation/missing.js';
import { rule as translationName } from './translation/name.js';
import { rule as translationNumber } from './translation/number.js';
import { rule as translationPunctuation } from './translation/punctuation.js';
import { rule as translationStale } from './translation/stale.js';
import { rule as translationStructure } from './translation/structure.js';

/** Every rule, in the order of the documentation and of their checks. */
export const rules: readonly Rule[] = [
  frontMatterMissing,
  frontMatterUnclosed,
  frontMatterSyntax,
  frontMatterLanguage,
  frontMatterRequired,
  frontMatterType,
  frontMatterDate,
  frontMatterTime,
  frontMatterLanguageTag,
  frontMatterUnknown,
  agendaNone,
  agendaNumbering,
  agendaMismatch,
  bodyContainer,
  bodySeparator,
  bodyHeading,
  bodyHtml,
  bodyAsset,
  bodyCharacter,
  bodyLink,
  bodySize,
  bodyEncoding,
  bodyNesting,
  actionsColumns,
  actionsDue,
  actionsOwner,
  actionsPastDue,
  bodyComment,
  scheduleNext,
  scheduleWeekday,
  scheduleDuration,
  organizationUnknown,
  organizationLanguage,
  translationMissing,
  translationStructure,
  translationIdentical,
  translationNumber,
  translationDate,
  translationLink,
  translationEmail,
  translationName,
  translationLanguage,
  translationLength,
  translationPunctuation,
  translationStale,
];

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(name: string): Rule | null {
  return rulesById.get(name) ?? null;
}

export function isMandatory(name: RuleName): boolean {
  return findRule(name)?.mandatory === true;
}
