import { openRandom, type Random } from '../random.js';
import { WordMaker, type WrittenWord } from './made-words.js';
import { BlockMaker, tableOf } from './make-blocks.js';
import { makeFrontMatter, makeTranslatedFields } from './make-fields.js';
import { PhraseMaker, type Place } from './make-phrase.js';

/** A made-up meeting. */
export interface MadeMeeting {
  readonly languages: readonly string[];
  readonly source: string;
  /** The text of each translation file, by language. */
  readonly translations: Readonly<Record<string, string>>;
  readonly words: readonly WrittenWord[];
}

const choices = [['fr'], ['fr', 'en'], ['fr', 'en'], ['en', 'ar'], ['fr', 'en', 'ar'], ['fr', 'en', 'es']];
const here: Omit<Place, 'name'> = { language: null, forms: [], markup: true, nested: false, repeats: false };

/** Makes a meeting with constructs of every kind in every place; the same for the same seed. */
export function makeMeeting(seed: number): MadeMeeting {
  const random = openRandom(seed);
  const languages = random.pick(choices);
  const words = new WordMaker(random);
  const translated = languages.length > 1 && random.next() < 0.3 ? languages.slice(1, 2) : [];
  const openBlocks = (language: string | null) => {
    // What corresponds to a text in another file, the tool alone decides.
    const place = language === null ? here : { ...here, language, forms: [language], nested: true, repeats: true };
    const phrases = new PhraseMaker(random, languages, words);
    return new BlockMaker({ random, languages, words, phrases, place });
  };
  const source = openBlocks(translated.length > 0 ? (languages[0] as string) : null);
  return {
    languages,
    source: `${makeFrontMatter(source, languages)}\n${makeBody(source, random, languages)}`,
    translations: Object.fromEntries(
      translated.map((language) => {
        const blocks = openBlocks(language);
        return [language, `${makeTranslatedFields(blocks)}\n${makeBody(blocks, random, languages)}`];
      }),
    ),
    words: words.words,
  };
}

function makeBody(blocks: BlockMaker, random: Random, languages: readonly string[]): string {
  const sections = blocks.many(2, 4, () => makeItem(blocks, random, languages));
  for (const label of ['Présences', 'Annexes', 'Signatures', 'Clôture']) {
    if (!blocks.chance(0.3)) continue;
    sections.push(
      `## ${label}${makePresenter('presenter of a section', blocks, languages)}\n\n${blocks.blocks('section')}`,
    );
  }
  const body = [
    ...blocks.many(0, 1, () => blocks.blocks('preamble')),
    ...blocks.many(0, 1, () => makeAgenda(blocks)),
    ...random.shuffle(sections),
    ...blocks.notes(),
  ];
  return `${body.join('\n\n')}\n`;
}

function makeAgenda(blocks: BlockMaker): string {
  const entry = (name: string) => blocks.text(name, { repeats: true });
  const below = () => (blocks.chance(0.3) ? `\n  - ${entry('agenda > list')}` : '');
  const entries = blocks.many(1, 4, () => `- ${entry('agenda')}${below()}`);
  return `## Ordre du jour\n\n${entries.join('\n')}`;
}

function makeItem(blocks: BlockMaker, random: Random, languages: readonly string[]): string {
  const number = blocks.chance(0.2) ? '1. ' : '';
  const heading = blocks.text('item', { repeats: true });
  const group = () => {
    const presenter = makePresenter('presenter of a group', blocks, languages);
    return `# ${blocks.text('group', { repeats: true })}${presenter}\n\n${blocks.blocks('group')}`;
  };
  return [
    ...(blocks.chance(0.2) ? [group()] : []),
    `## ${number}${heading}${makePresenter('presenter', blocks, languages)}`,
    blocks.blocks('discussion'),
    ...blocks.many(0, 3, () => makePart(blocks, random)),
  ].join('\n\n');
}

function makePresenter(name: string, blocks: BlockMaker, languages: readonly string[]): string {
  if (blocks.chance(0.6)) return '';
  const form = (language: string, forms: readonly string[]) =>
    blocks
      .wordOf({ ...blocks.facts(name, language, forms), repeats: true })
      .replace(/^[a-z]/, (letter) => letter.toUpperCase());
  if (blocks.isMonolingual || blocks.chance(0.5)) return ` (${form(blocks.ownLanguage, [blocks.ownLanguage])})`;
  return ` (${languages.map((language) => form(language, languages)).join(' // ')})`;
}

function makePart(blocks: BlockMaker, random: Random): string {
  const kinds = [
    () => `### ${blocks.text('sub-section')}\n\n${blocks.blocks('sub-section')}`,
    () => `### Décisions\n\n${makeDecisions(blocks.with({ repeats: true }))}`,
    () => `### Points d'action\n\n${makeActions(blocks.with({ repeats: true }), random)}`,
    () => `### Suivi\n\n${makeActions(blocks, random)}\n\n${blocks.blocks('follow-up')}`,
    () => `### Informations\n\n${blocks.blocks('information')}`,
    () => `---\n\n${blocks.blocks('after a rule')}`,
  ];
  // In a part that is about actions in the source, a translation's other table is an error.
  return random.pick(blocks.isMonolingual ? kinds.filter((_, index) => index !== 2) : kinds)();
}

function makeDecisions(blocks: BlockMaker): string {
  if (blocks.chance(0.3)) return blocks.many(1, 3, () => blocks.text('decision')).join('\n\n');
  return [blocks.listOf('decision', 0, ['1. ', '- ']), ...blocks.many(0, 1, () => blocks.blocks('decisions'))].join(
    '\n\n',
  );
}

const labels: Readonly<Record<string, string>> = { owner: 'Responsable', due: 'Échéance', status: 'Statut' };

function makeActions(blocks: BlockMaker, random: Random): string {
  const kinds = random.shuffle(['owner', 'due', 'status', 'other']).slice(0, random.between(1, 4));
  const head = ['Action', ...kinds.map((kind) => labels[kind] ?? blocks.cell('heading of a column'))];
  const row = () => [
    blocks.cell('action'),
    ...kinds.map((kind) => (blocks.chance(0.2) ? '–' : blocks.cell(`${kind} of an action`))),
  ];
  const rows = Array.from({ length: random.between(1, 3) }, row);
  const before = blocks.chance(0.3) ? `${blocks.text('before actions')}\n\n` : '';
  return before + tableOf([head, ...rows]);
}
