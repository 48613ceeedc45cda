import { once } from '../basics/once.js';
import { otherLanguages } from '../languages/other-languages.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import { languages } from '../languages/registry.js';
import type { TimeWords } from '../languages/time-words.js';

/** What all languages have for a matter of times. */
const all = (choose: (times: TimeWords) => string | undefined) => patternOfAll(({ times }) => times && choose(times));

const letter = '0-9a-z\\u00c0-\\u024f\\u0370-\\u060b\\u060d-\\u061a\\u0620-\\u1fff';
const boundary = `(?![${letter}])`;

/** The patterns that find times, of all languages at once: a text may quote another. */
export const timePatterns = once(() => {
  const hours = languages.flatMap(({ times }) =>
    Object.entries(times?.hours ?? {}).map(
      ([word, hour]) => [word, { hour, notAfter: times?.notBeforeHours }] as const,
    ),
  );
  const hourWords = hours.map(([word]) => word).join('|');
  const [clock, letterUnit, to, article] = [
    all(({ units }) => units?.clock),
    all(({ units }) => units?.letter),
    all((times) => times.to),
    all((times) => times.article),
  ];
  const [short, and] = [all(({ units }) => units?.short), patternOfAll((language) => language.and)];
  const beforeHour = all((times) => times.beforeHour);
  const between = all((times) => times.between);
  const lasting = (part: 'of' | 'about') => all((times) => times.lasting?.[part]);
  const beforeStop = [...languages, ...Object.values(otherLanguages)].flatMap(({ times }) => times?.beforeStop ?? []);
  return {
    hours: new Map(
      hours.map(([word, { hour, notAfter }]) => [
        word,
        { hour, notAfter: notAfter === undefined ? null : new RegExp(`(?:${notAfter})$`) },
      ]),
    ),
    mayHoldTime: new RegExp(`[0-9] ?(?:[:.h]|${all(({ hint }) => hint)})|(?:${beforeHour}) [0-9]|${hourWords}`),
    time: new RegExp(
      [
        `(?<![${letter}]|(?<!^)-)(?:12 )?(?<word>${hourWords})${boundary}(?!-[a-z])(?<halfPast>${all((times) => times.halfPast)})?`,
        `(?:(?<=[0-9]t)|(?<![${letter}]|[0-9][.,:/]))(?<hour>[01]?[0-9]|2[0-4])(?:${[
          `:(?<colon>[0-5][0-9])(?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?: ?(?:h|${short}|${letterUnit}|${clock})${boundary})?(?! ?[0-9]{3})`,
          ` ?(?<unit>${all(({ units }) => units?.long)}|${short}|h|${clock}|${letterUnit})(?:(?: ?|:)(?<afterUnit>[0-5][0-9]))?${boundary}`,
          `\\.(?<dot>[0-5][0-9])(?: ?(?<dotUnit>h|${clock}|${letterUnit})${boundary})?(?![0-9]|[.,][0-9]| ?[%€$£])`,
          `(?<oclock> ?(?:${all((times) => times.oclock)}))${boundary}`,
          '(?<bare>)(?![0-9:]|[.,][0-9])',
        ].join(
          '|',
        )})(?: ?(?<am>${all((times) => times.morning)})(?![${letter}])| ?(?<pm>${all((times) => times.later)})(?![${letter}]))?`,
      ].join('|'),
      'g',
    ),
    clockUnit: new RegExp(`^(?:${clock})$`),
    /** What a time may stand after. */
    timely: new RegExp(`(?:^|[^${letter}])(?:${all((times) => times.before)}|[0-9]{4},?) $|[(-] ?$|\\| ?$`),
    /** What the length of something stands after. */
    lasting: new RegExp(`(?:${all((times) => times.lasting?.words)}) (?:${lasting('of')})?(?:${lasting('about')})?$`),
    /** What follows the length of something. */
    spent: new RegExp(`^ (?:${all((times) => times.spent)}|\\/)`),
    rangeWord: new RegExp(`^ ?(?:-|${to}|${all((times) => times.unitTo)}|${and}) ?(?:(?:${article}) )?$`),
    rangeAhead: new RegExp(`^ ?(?:-|${all((times) => times.ahead)}) ?[0-9]{1,2} ?(?:h|:|${letterUnit}|${clock})`),
    beforeStop: new RegExp(`(?:^|[^a-z])(?:${[...new Set(beforeStop)].join('|')}) $`),
    beforeHour: new RegExp(`(?:^|[^a-z])(?:${beforeHour}) (?:[0-9]{1,2} ?- ?)?$`),
    afterHour: new RegExp(`^ (?:${all((times) => times.afterHour)}) `),
    /** What `24 h` stands after, where it is a time. */
    dayEnd: new RegExp(`(?:^|[ '])(?:${all(({ at }) => at)}) $`),
    rangeStart: new RegExp(
      `((?<![${letter}/.,:-])|(?:${between}) )(?<![0-9][.,:/ ]|-)([01]?[0-9]|2[0-3])(?:[.:]([0-5][0-9]))?(?: ?- ?| (?:${to}) |(?<=(?:${between}) [0-9]{1,2}) (?:${and}) )$`,
    ),
  };
});
