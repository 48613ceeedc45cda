import { compareAddresses } from '../../facts/compare-addresses.js';
import type { AddressFact } from '../../facts/fact.js';
import { findAddresses } from '../../facts/find-addresses.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { pairRuns, type RunVariant } from './compare-segments.js';
import { reportDisagreement } from './report-disagreement.js';

export const rule: Rule = {
  id: 'translation/email',
  severity: 'warning',
  summary: {
    fr: "une adresse électronique n'est pas la même dans les deux langues",
    en: 'an e-mail address is not the same in both languages',
  },
  check: checkEmails,
};

export const examples: RuleExamples = {
  right: [
    { body: '## Eau // Water\n\nÉcrire à eau@example.org. // Write to eau@example.org.\n' },
    { body: '## Eau // Water\n\nÉcrire à info-fr@example.org. // Write to info-en@example.org.\n' },
  ],
  wrong: [
    { body: '## Eau // Water\n\nÉcrire à eau@example.org. // Write to ⟦eau@example.com⟧.\n' },
    { body: '## Eau // Water\n\nÉcrire à eau@example.org. // ⟦Write to the office.⟧\n' },
  ],
};

function checkEmails(context: CheckContext): void {
  for (const pair of pairRuns(context)) {
    const [ones, others] = [emailsOf(pair.source), emailsOf(pair.translation)];
    if (ones.length === 0 && others.length === 0) continue;
    for (const { found, expected } of compareAddresses(ones, others, weighEmails)) {
      reportDisagreement(
        {
          ...pair,
          rule: 'translation/email',
          noun: 'address',
          found,
          expected,
          shown: { found: found?.address ?? null, expected: expected?.address ?? null },
        },
        'write the same address in both languages',
      );
    }
  }
}

/** Those in the text, and those that a link's text does not show. */
function emailsOf({ run }: RunVariant): AddressFact[] {
  const written = run.text.includes('@') ? findAddresses(run.text).filter(({ kind }) => kind === 'email') : [];
  const linked = run.links.flatMap(({ url, start, end }): AddressFact[] => {
    const address = /^mailto:([^?]*)/i.exec(url)?.[1];
    const isShown = written.some((email) => email.start < end && start < email.end);
    return address === undefined || isShown ? [] : [{ kind: 'email', address, start, end }];
  });
  return [...written, ...linked];
}

/** An office may have an address for each language. */
function weighEmails(one: string, other: string): number {
  const [exact, others] = [one.toLowerCase(), other.toLowerCase()];
  return exact === others ? 3 : withoutLanguage(exact) === withoutLanguage(others) ? 2 : 0;
}

function withoutLanguage(email: string): string {
  return email.replace(/(?:(?<=^|[-_.])(?:fr|en|de|es|it|nl|pt|ar)[-_.]|[-_.](?:fr|en|de|es|it|nl|pt|ar)(?=@))/, '');
}
