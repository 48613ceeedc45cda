import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { report } from '../../model/problem.js';
import type { Segment, Variant } from '../../text/segment.js';
import type { TextRun } from '../../text/text-run.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { openRegistry, type WrongNames } from './registry.js';

export const rule: Rule = {
  id: 'organization/language',
  severity: 'warning',
  summary: {
    fr: "un texte nomme une organisation comme on la nomme dans l'autre langue",
    en: 'a text names an organization as the other language does',
  },
  check: checkOrganizationLanguage,
};

export const examples: RuleExamples = {
  right: [
    {
      config:
        'organizations:\n  - { name: Organisation mondiale de la santé // World Health Organization, short: OMS // WHO }\n',
      body: "## Eau // Water\n\nL'OMS a analysé l'eau du puits. // WHO has analysed the water of the well.\n",
    },
    {
      config: 'organizations: [OMS // WHO, UNICEF]\n',
      body: "## Eau // Water\n\nL'UNICEF finance la pompe. // UNICEF pays for the pump.\n",
    },
  ],
  wrong: [
    {
      config: 'organizations: [OMS // WHO]\n',
      body: "## Eau // Water\n\nL'OMS a analysé l'eau du puits. // ⟦OMS⟧ has analysed the water of the well.\n",
    },
    {
      config: 'organizations:\n  - { name: Croix-Rouge danoise // Danish Red Cross }\n',
      body: '## Eau // Water\n\nLa ⟦Danish Red Cross⟧ finance la pompe. // The Danish Red Cross pays for the pump.\n',
    },
    {
      config: 'organizations: [OMS // WHO]\n',
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Analyser le puits // Analyse the well | ⟦OMS⟧ |\n',
    },
  ],
};

/**
 * Reports a name of the registry that is another language's (`organization/language`). One that stands alone for all
 * languages is reported where it has a form for each, as it is printed in each.
 */
function checkOrganizationLanguage(context: CheckContext): void {
  if (context.organizations.length === 0) return;
  const registry = openRegistry(context.organizations);
  for (const unit of context.segments) {
    for (const variant of unit.variants) {
      const wrong = registry.wrongNames(variant.language);
      if (wrong) checkVariant(variant, context.run(variant), wrong);
    }
    if (isShared(unit, context)) checkShared(unit, context);
  }
}

function checkVariant(variant: Variant, run: TextRun, { pattern, rightNames }: WrongNames): void {
  for (const { 0: name, index } of run.text.matchAll(pattern)) {
    const [expected, ...others] = rightNames(name);
    const end = index + name.length;
    if (expected === undefined || isExempt({ start: index, end }, run)) continue;
    const position = run.place(index, end);
    if (isMarked(position, variant)) continue;
    report(
      variant.place.file,
      'organization/language',
      position,
      `Unexpected \`${name}\` in \`${variant.language}\`, expected ${[expected, ...others].map((each) => `\`${each}\``).join(' or ')}`,
      `write it as the registry has it in \`${variant.language}\``,
      { fix: others.length === 0 ? fixOf(position, name, expected, variant) : undefined },
    );
  }
}

/** In an address, or in a piece that is marked as another language's. */
function isExempt({ start, end }: { readonly start: number; readonly end: number }, { text, links, foreign }: TextRun) {
  const overlaps = (range: { readonly start: number; readonly end: number }) => range.start < end && start < range.end;
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return (
    links.some(overlaps) || foreign.some(overlaps) || /[@_]|:\/\/|www\./.test(before + after) || /^\.\p{L}/u.test(after)
  );
}

/** In code, or in an element that says which language it is in. */
function isMarked(position: Position | undefined, { nodes }: Variant): boolean {
  const at = position?.start.offset;
  if (at === undefined) return false;
  const isAround = ({ position: around }: Nodes) =>
    (around?.start.offset ?? at + 1) <= at && at < (around?.end.offset ?? at);
  const search = (node: Nodes, inMarked: boolean): boolean => {
    const marks = node.type === 'inlineCode' || (node.type === 'element' && node.attributes.lang !== undefined);
    const marked = inMarked || marks;
    // An element stands where it opens: only its text tells where it is.
    if ('children' in node) return (node.children as Nodes[]).some((child) => search(child, marked));
    return marked && isAround(node);
  };
  return nodes.some((node) => search(node, false));
}

function fixOf(position: Position | undefined, name: string, text: string, { place: { file } }: Variant) {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined || String(file).slice(start, end) !== name) return undefined;
  return { start, end, text };
}

/** An owner or a field in one form, which every language prints. */
function isShared({ kind, variants, mismatched }: Segment, { meeting }: CheckContext): boolean {
  const [only] = variants;
  return (
    (kind === 'owner' || kind === 'field') &&
    variants.length === 1 &&
    !mismatched &&
    meeting.languages.length > 1 &&
    only?.language === meeting.languages[0]
  );
}

function checkShared({ variants }: Segment, { meeting, organizations, run }: CheckContext): void {
  const [variant] = variants;
  if (!variant) return;
  const { text, place } = run(variant);
  const forms = meeting.languages.map((language) => {
    const expected = openRegistry(organizations).wrongNames(language)?.rightNames(text) ?? new Set<string>();
    return expected.size === 1 ? ([...expected][0] ?? null) : expected.size === 0 ? text : null;
  });
  const language = meeting.languages[forms.findIndex((form) => form !== text)];
  if (language === undefined || forms[0] !== text) return;
  const whole = forms.includes(null) ? null : forms.join(' // ');
  const position = place(0, text.length);
  report(
    variant.place.file,
    'organization/language',
    position,
    `Unexpected \`${text}\` for every language, expected another name in \`${language}\``,
    whole === null ? 'write a name for each language' : `write \`${whole}\``,
    { fix: whole === null ? undefined : fixOf(position, text, whole, variant) },
  );
}
