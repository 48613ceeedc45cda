import type { VFile } from 'vfile';
import { toDigitsLike, toEuropeanDigits } from '../../locale/digits.js';
import type { TypedNumber } from '../../model/meeting.js';
import { type Fix, report } from '../../model/problem.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/numbering',
  severity: 'warning',
  summary: {
    fr: "le numéro tapé devant un titre n'est pas celui de son ordre",
    en: 'the number typed before a heading is not that of its order',
  },
  check: checkNumbers,
};

export const examples: RuleExamples = {
  right: [
    { body: '## 1. Toiture // 1. Roof\n\n## 2. Chauffage // 2. Heating\n' },
    { body: '## Ouverture // Opening\n\n## 1- Toiture // Roof\n\n## 2- Chauffage // Heating\n' },
    { body: '## Quorum // Quorum\n\n## 2. Toiture // Roof\n\n## Chauffage // Heating\n' },
  ],
  wrong: [
    { body: '## 1. Toiture // 1. Roof\n\n## ⟦3.⟧ Chauffage // 2. Heating\n' },
    { body: '## 1. Toiture // 1. Roof\n\n## 2. Chauffage // ⟦1.⟧ Heating\n' },
    { body: '## 1) Toiture // Roof\n\n## 2) Chauffage // Heating\n\n## ⟦2)⟧ Divers // Other business\n' },
  ],
};

function checkNumbers({ file, meeting }: CheckContext): void {
  for (const section of meeting.sections) {
    if (section.kind !== 'item' || section.number === null) continue;
    for (const typed of section.typedNumbers.values()) {
      if (typed.value !== section.number) reportNumber(typed, section.number, typed.place?.file ?? file);
    }
  }
}

function reportNumber(typed: TypedNumber, number: number, file: VFile): void {
  const fix = retype(typed, number);
  const hint = fix
    ? `write \`${fix.text}${typed.text.slice(fix.end - fix.start)}\``
    : 'leave the numbers out: items are numbered by their order';
  report(file, 'agenda/numbering', typed.place, `Unexpected number \`${typed.text}\`, expected ${number}`, hint, {
    fix,
  });
}

/** Types another number in its place: as many digits if it was typed with zeros before, in the same script. */
function retype({ text, place }: TypedNumber, value: number): Fix | undefined {
  const start = place?.start.offset;
  const [digits = ''] = /^\p{Nd}+/u.exec(text) ?? [];
  // An escape is not written as it reads; a fourth digit would make it no number.
  if (start === undefined || !String(place?.file).startsWith(text, start) || value > 999) return undefined;
  const padded = String(value).padStart(toEuropeanDigits(digits).startsWith('0') ? digits.length : 1, '0');
  return { start, end: start + digits.length, text: toDigitsLike(padded, digits) };
}
