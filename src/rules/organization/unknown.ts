import { oncePerKey } from '../../basics/once.js';
import { findRole, isNone } from '../../locale/headings.js';
import { normalizeTerm } from '../../locale/normalize-term.js';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import type { Segment, Variant } from '../../text/segment.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { openRegistry, type Registry } from './registry.js';
import { isAcronym, isEveryone, splitNames, type WrittenName } from './written-names.js';

export const rule: Rule = {
  id: 'organization/unknown',
  severity: 'warning',
  summary: {
    fr: "une organisation n'est pas de celles de la configuration",
    en: 'an organization is not one of those of the configuration',
  },
  check: checkUnknownOrganizations,
};

export const examples: RuleExamples = {
  right: [
    {
      config: 'organizations:\n  - { name: Croix-Rouge danoise // Danish Red Cross, short: DRC }\n',
      front: 'attendees:\n  - { name: Awa Diallo, organization: Croix-Rouge danoise // Danish Red Cross }\n  - DRC',
      body: '## Eau // Water (DRC)\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Réparer le puits // Repair the well | Awa Diallo, DRC |\n',
    },
    {
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Réparer le puits // Repair the well | DRC |\n',
    },
  ],
  wrong: [
    {
      config: 'organizations:\n  - { name: Croix-Rouge danoise // Danish Red Cross }\n',
      front: 'attendees:\n  - { name: Awa Diallo, organization: ⟦Croix-Rouge norvégienne⟧ // Norwegian Red Cross }',
    },
    {
      config: 'organizations: [UNICEF]\n',
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Réparer le puits // Repair the well | Awa Diallo, ⟦UNICFE⟧ |\n',
    },
    {
      config: 'organizations: [UNICEF]\n',
      body: '## Eau // Water (⟦FAO⟧)\n\nLe puits de la place est réparé. // The well on the square is repaired.\n',
    },
  ],
};

/**
 * Reports organizations that the registry lacks (`organization/unknown`), each once: fields, and of attendees, owners and
 * presenters, who may be people, those that look like an acronym or like a registered name with a slip.
 */
function checkUnknownOrganizations(context: CheckContext): void {
  if (context.organizations.length === 0) return;
  const registry = openRegistry(context.organizations);
  const people = findPeople(context);
  const isUnknown = {
    certain: oncePerKey((name: string) => isMissing(name, registry)),
    likely: oncePerKey((name: string) => mayBeAgency(name, registry, people) && isMissing(name, registry)),
  };
  const told = new Set<string>();
  for (const { segment, certain } of findMentions(context)) {
    const unknown = segment.variants.map((variant) => findUnknown(variant, certain, { context, registry, isUnknown }));
    // One agency that is unknown in every language is one problem.
    const isSame = unknown.every((names) => names.length === unknown[0]?.length);
    for (const { variant, name } of isSame ? (unknown[0] ?? []) : unknown.flat()) {
      const key = normalizeTerm(name.text);
      if (told.has(key)) continue;
      told.add(key);
      reportUnknown(variant, name, { context, registry });
    }
  }
}

interface Mention {
  readonly segment: Segment;
  /** Whether what is written is an organization for sure. */
  readonly certain: boolean;
}

function findMentions({ file, segments }: CheckContext): Mention[] {
  return segments.flatMap((segment): Mention[] => {
    if (segment.kind === 'owner') return [{ segment, certain: false }];
    const { field, variants } = segment;
    if (field === null || variants[0]?.place.file !== file) return [];
    const certain = /^(?:attendees\.\d+\.)?organization$/.test(field);
    return certain || field.startsWith('attendees.') ? [{ segment, certain }] : [];
  });
}

interface Judging {
  readonly context: CheckContext;
  readonly registry: Registry;
  /** Whether a name is an organization that the registry lacks: what is one for sure, and what may be a person. */
  readonly isUnknown: Readonly<Record<'certain' | 'likely', (name: string) => boolean>>;
}

interface UnknownName {
  readonly variant: Variant;
  readonly name: WrittenName;
}

function findUnknown(variant: Variant, certain: boolean, { context, registry, isUnknown }: Judging): UnknownName[] {
  const { text } = context.run(variant);
  if (text.length > longestCell || registry.has(text)) return [];
  const whole = { text, start: 0, end: text.length };
  return (certain ? [whole] : splitNames(text, registry.has))
    .filter(({ text }) => (certain ? isUnknown.certain : isUnknown.likely)(text))
    .map((name) => ({ variant, name }));
}

function isMissing(name: string, registry: Registry): boolean {
  return !registry.has(name) && !registry.mentions(name) && !isNone(name);
}

/** @param people names of attendees, their parts and their initials, in the form of `normalizeTerm` */
function mayBeAgency(name: string, registry: Registry, people: ReadonlySet<string>): boolean {
  if (people.has(normalizeTerm(name)) || findRole(name) !== null || isEveryone(name)) return false;
  return isAcronym(name) || (name.length >= 6 && registry.findNear(name) !== null);
}

/** No list of owners is longer. */
const longestCell = 400;

function findPeople({ meeting }: CheckContext): ReadonlySet<string> {
  const names = meeting.attendees.flatMap(({ name }) => [...name.forms.values()].map((form) => plainText(form)));
  return new Set(
    names
      .filter((name) => /\s/u.test(name))
      .flatMap((name) => {
        const parts = name.split(/[\s.-]+/u).filter((part) => part !== '');
        return [name, ...parts, parts.map((part) => part.charAt(0)).join('')].map(normalizeTerm);
      }),
  );
}

function reportUnknown(
  variant: Variant,
  { text, start, end }: WrittenName,
  { context, registry }: Pick<Judging, 'context' | 'registry'>,
): void {
  const near = registry.findNear(text);
  report(
    variant.place.file,
    'organization/unknown',
    context.run(variant).place(start, end),
    `Unexpected organization \`${text}\`, expected ${near === null ? 'one of the configuration' : `\`${near}\``}`,
    near === null
      ? 'correct the name, or add it to `organizations` in `minutes.config.yaml`'
      : `write \`${near}\`, or add the name to \`organizations\` in \`minutes.config.yaml\``,
  );
}
