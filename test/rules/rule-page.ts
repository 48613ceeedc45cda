import type { Rule, RuleExample } from '../../src/rules/rule.js';
import type { FoundProblem } from './check-example.js';
import type { DescribedRule } from './described-rules.js';
import { remarksOn, shortText, textsOf, underline } from './example-text.js';
import { plainBody, plainFront } from './plain-meeting.js';

/** A rule, with what `minutes check` says of each of its wrong examples. */
export interface RuleSection extends DescribedRule {
  readonly problems: readonly (readonly FoundProblem[])[];
}

const sources: Readonly<Record<string, string>> = {
  'front-matter': "The header // L'en-tête",
  agenda: "The agenda // L'ordre du jour",
  body: 'The text // Le texte',
  actions: "Action tables // Tableaux d'actions",
  schedule: 'Dates that agree // Des dates qui concordent',
  organization: 'Organizations // Organismes',
  translation: 'Two languages // Deux langues',
};

/** The documentation of the rules (docs/rules.md), in Markdown, by source in the order of their first rules. */
export function describeRules(described: readonly RuleSection[]): string {
  const sourcesInOrder = new Set(described.map(({ rule }) => sourceOf(rule)));
  const sections = [...sourcesInOrder].map((source) => {
    const own = described.filter(({ rule }) => sourceOf(rule) === source);
    return [`## ${sources[source]}`, table(own), ...own.map(describe)].join('\n\n');
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Rules // Règles

\`minutes check\` names a rule at the end of each problem:

\`\`\`
meeting.md:3:7 error  Unexpected date \`2025-02-29\`, expected a day of the calendar  front-matter/date
\`\`\`

This page says what each rule looks for, with examples that are wrong (\`^\` shows the place of the problem) and right.
\`npm run rules\` makes it from \`src/rules\`, where the rules and their examples stand, and the tests run each example.

*\`minutes check\` termine chaque problème par le nom d'une règle. Cette page dit ce que chacune cherche, avec des
exemples à corriger (\`^\` montre la place du problème) et corrects.*

## Silencing a rule // Faire taire une règle

For one block, write a comment before it; it is never printed. A problem between two languages is silenced in either.
*Pour un seul bloc, un commentaire devant lui ; il n'est jamais imprimé.*

\`\`\`markdown
<!-- minutes-disable-next-block translation/number -->
Environ 60 personnes sont venues. // Some five dozen people came.
\`\`\`

For every meeting, say in \`minutes.config.yaml\` how much a rule matters: \`off\`, \`info\`, \`warning\` or \`error\`. With
an error no PDF is made; with \`--strict\`, with a warning neither.
*Pour toutes les réunions, donnez sa gravité à la règle dans \`minutes.config.yaml\`. Une erreur empêche le PDF.*

\`\`\`yaml
rules:
  translation/punctuation: off
  translation/missing: error
\`\`\`

Rules marked † always are errors, and cannot be silenced: where they fail there is nothing to print.
*Les règles marquées † restent des erreurs : sans cela, il n'y a rien à imprimer.*

The examples below are parts of this meeting // *Les exemples qui suivent sont des morceaux de cette réunion :*

\`\`\`markdown
---
${plainFront}
---

${plainBody.trimEnd()}
\`\`\``;

function table(described: readonly DescribedRule[]): string {
  const rows = described.map(({ rule, examples }) => {
    const { id, summary } = rule;
    const [wrong, right] = pickShort(examples);
    const cells = [
      `[\`${id}\`](#${anchorOf(id)}) ${severityOf(rule)}`,
      `${inCell(capitalize(summary.en))}<br>*${inCell(capitalize(summary.fr))}*`,
      codeCell(wrong, id),
      codeCell(right, id),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| rule // règle | when // quand | wrong // à corriger | right // correct |\n| --- | --- | --- | --- |';
  return [head, ...rows].join('\n');
}

function pickShort({ wrong, right }: DescribedRule['examples']): [string[] | null, string[] | null] {
  const shortest = (examples: readonly RuleExample[]) =>
    examples.map(shortText).find((lines) => lines !== null && lines.length > 0) ?? null;
  return [shortest(wrong), shortest(right)];
}

function describe({ rule, examples, problems }: RuleSection): string {
  const { id, summary } = rule;
  return [
    `### <a id="${anchorOf(id)}"></a>\`${id}\``,
    `**${severityOf(rule)}** ${capitalize(summary.en)}.\n*${capitalize(summary.fr)}.*`,
    'Wrong // À corriger:',
    ...examples.wrong.map((example, index) => [show(example), ...(problems[index] ?? []).map(quote)].join('\n\n')),
    'Right // Correct:',
    ...examples.right.map(show),
  ].join('\n\n');
}

function show(example: RuleExample): string {
  const remarks = remarksOn(example);
  const texts = textsOf(example);
  const shown = texts.length > 0 ? texts : [{ path: null, text: plainFront, format: 'yaml' as const }];
  return [
    ...shown.flatMap(({ path, text, format }) => [
      ...(path === null ? [] : [`\`${path}\`:`]),
      fence(underline(text), text.includes('⟦') ? 'text' : format),
    ]),
    ...(remarks.length > 0 ? [`(${remarks.join('; ')})`] : []),
  ].join('\n\n');
}

function quote({ message, hint }: FoundProblem): string {
  return hint === null ? `> ${message}` : `> ${message}\\\n> hint: ${hint}`;
}

/** A fence longer than any in the text. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function codeCell(lines: readonly string[] | null, id: string): string {
  return lines === null ? `[↓](#${anchorOf(id)})` : lines.map(codeSpan).join('<br>');
}

/** Code in a cell of a table: its bars are escaped, its backticks parted from the fence. */
function codeSpan(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$/.test(text) || /^ .* $/.test(text) ? ' ' : '';
  return ticks + pad + inCell(text) + pad + ticks;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function severityOf({ severity, mandatory }: Rule): string {
  return `${severity}${mandatory ? ' †' : ''}`;
}

function anchorOf(id: string): string {
  return id.replace('/', '-');
}

function sourceOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
