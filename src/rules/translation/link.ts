import type { Position } from 'unist';
import { oncePerKey } from '../../basics/once.js';
import { compareAddresses } from '../../facts/compare-addresses.js';
import type { AddressFact } from '../../facts/fact.js';
import { findAddresses } from '../../facts/find-addresses.js';
import { readLink, weighLinks } from '../../facts/read-link.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { pairRuns, type RunVariant } from './compare-segments.js';
import { reportDisagreement } from './report-disagreement.js';

export const rule: Rule = {
  id: 'translation/link',
  severity: 'warning',
  summary: {
    fr: 'les deux langues ne mènent pas à la même page',
    en: 'the languages do not link to the same page',
  },
  check: checkLinks,
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Eau // Water\n\n[La carte](https://example.org/carte/12) est prête. // [The map](https://example.org/carte/12/) is ready.\n',
    },
    {
      body: '## Eau // Water\n\n[La carte](https://example.org/fr/cartes/12) est prête. // [The map](https://example.org/en/maps/12) is ready.\n',
    },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\n[La carte](https://example.org/carte/12) est prête. // [The map](⟦https://example.org/carte/13⟧) is ready.\n',
    },
    {
      body: '## Eau // Water\n\n[La carte](https://example.org/carte/12) est prête. // ⟦The map is ready.⟧\n',
    },
  ],
};

function checkLinks(context: CheckContext): void {
  const read = oncePerKey(readLink);
  for (const pair of pairRuns(context)) {
    const { source, translation } = pair;
    const [ones, others] = [linksOf(source), linksOf(translation)];
    if (ones.length === 0 && others.length === 0) continue;
    for (const { found, expected } of compareAddresses(ones, others, (one, other) =>
      weighLinks(read(one), read(other)),
    )) {
      reportDisagreement(
        {
          ...pair,
          rule: 'translation/link',
          noun: 'link',
          found,
          expected,
          shown: { found: found?.address ?? null, expected: expected?.address ?? null },
          place: found ? placeOfAddress(translation, found) : undefined,
        },
        'write the same address in both languages, or that of the same page in each language',
      );
    }
  }
}

/** The links of a text, and addresses that stand in it without being links, as in code. */
function linksOf({ run }: RunVariant): AddressFact[] {
  const links = run.links.filter(({ url }) => !/^mailto:/i.test(url));
  const bare =
    run.text.includes('://') || run.text.includes('www.')
      ? findAddresses(run.text).filter(
          ({ kind, start, end }) =>
            kind === 'address' && !run.links.some((link) => link.start < end && start < link.end),
        )
      : [];
  return [...links.map(({ url, start, end }): AddressFact => ({ kind: 'address', address: url, start, end })), ...bare];
}

/** The address itself, where it stands behind the text of its link. */
function placeOfAddress({ variant, run }: RunVariant, { start, end, address }: AddressFact): Position | undefined {
  const text = run.place(start, end);
  const from = text?.end.offset;
  if (!text || from === undefined) return undefined;
  const source = String(variant.place.file);
  const at = source.indexOf(address, from);
  if (at < 0 || at > from + 10 || /[\n\r]/.test(source.slice(from, at))) return undefined;
  const point = (offset: number) => ({ line: text.end.line, column: text.end.column + offset - from, offset });
  return { start: point(at), end: point(at + address.length) };
}
