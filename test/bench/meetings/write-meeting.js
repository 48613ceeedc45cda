import { words } from './cast.js';
import { fillFacts } from './fill-facts.js';
import { formOf } from './forms.js';

/** @import { Forms } from './forms.js' */
/** @import { Facts, MeetingPlan, Sentence } from './plan-meeting.js' */
/** @import { Clock, Language } from './write-fact.js' */

/** @typedef {ReturnType<typeof openWriter>} Writer */
/** @typedef {MeetingPlan['items'][number]} Item */

/**
 * The files of a meeting: the meeting file, and its translation file where it has one.
 *
 * @param {MeetingPlan} plan
 * @param {string} stem path without the extension
 * @returns {{ path: string, text: string }[]}
 */
export function writeMeeting(plan, stem) {
  const [source, translation] = plan.languages;
  if (plan.form !== 'file') {
    const writer = openWriter(plan.languages, plan.form);
    return [{ path: `${stem}.md`, text: writeFront(plan, writer) + writeBody(plan, writer) }];
  }
  const [one, other] = [openWriter([source], 'parted'), openWriter([translation], 'parted')];
  const front = [
    '---',
    `title: ${formOf(plan.title, translation)}`,
    `room: ${formOf(plan.room, translation)}`,
    'attendees:',
    ...plan.attendees.map((person, index) => writeAttendee(plan, person, index, other)),
    '---\n\n',
  ];
  return [
    { path: `${stem}.md`, text: writeFront(plan, one) + writeBody(plan, one) },
    { path: `${stem}.${translation}.md`, text: front.join('\n') + writeBody(plan, other) },
  ];
}

/**
 * Writes texts in one language or more: with ` // ` between them, or each in a container of its own.
 *
 * @param {readonly [Language, Language?]} languages
 * @param {string} form
 */
function openWriter([first, second], form) {
  const languages = second === undefined ? [first] : [first, second];

  function inline(/** @type {Forms} */ forms, /** @type {Partial<Facts>} */ facts = {}) {
    const texts = languages.map((language) => fillFacts({ forms, facts }, language));
    return [...new Set(texts)].join(' // ');
  }

  return {
    first,
    inline,
    /** A heading, with a presenter whose name may have a form for each language. */
    heading(/** @type {Forms} */ forms, /** @type {Forms | null} */ presenter) {
      if (presenter === null) return inline(forms);
      const names = new Set(languages.map((language) => formOf(presenter, language)));
      if (names.size === 1) return `${inline(forms)} (${[...names].join()})`;
      return languages.map((language) => `${formOf(forms, language)} (${formOf(presenter, language)})`).join(' // ');
    },
    /** Paragraphs of sentences. */
    paragraphs(/** @type {readonly (readonly Sentence[])[]} */ paragraphs) {
      const write = (/** @type {Language} */ language) =>
        paragraphs
          .map((sentences) => sentences.map((sentence) => fillFacts(sentence, language)).join(' '))
          .join('\n\n');
      if (form === 'containers')
        return languages.map((language) => `:::${language}\n${write(language)}\n:::`).join('\n\n');
      if (second === undefined) return write(first);
      return paragraphs
        .map((sentences) => sentences.map(({ forms, facts }) => inline(forms, facts)).join('\n\n'))
        .join('\n\n');
    },
  };
}

function writeFront(/** @type {MeetingPlan} */ plan, /** @type {Writer} */ writer) {
  const lines = [
    `title: ${writer.inline(plan.title)}`,
    `reference: ${plan.reference}`,
    `languages: [${plan.languages.join(', ')}]`,
    `date: ${isoDate(plan.date)}`,
    `time: ${clock(plan.start)}-${clock({ ...plan.start, hour: plan.start.hour + 2 })}`,
    `room: ${writer.inline(plan.room)}`,
    `layout: ${plan.layout}`,
    'attendees:',
    ...plan.attendees.map((person, index) => writeAttendee(plan, person, index, writer)),
    `next: { date: ${isoDate(plan.next)}, time: ${clock(plan.start)} }`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/**
 * @param {MeetingPlan} plan
 * @param {Forms} person
 * @param {number} index
 * @param {Writer} writer
 */
function writeAttendee({ functions }, person, index, { inline }) {
  const own = functions.slice(index % functions.length).slice(0, 1);
  return [`  - name: ${inline(person)}`, ...own.map((each) => `    function: ${inline(each)}`)].join('\n');
}

function writeBody(/** @type {MeetingPlan} */ plan, /** @type {Writer} */ writer) {
  const { inline } = writer;
  const opening = [{ forms: words.opened, facts: plan.facts }];
  const closing = [{ forms: words.next, facts: plan.facts }];
  return [
    `## ${inline(words.opening)}`,
    writer.paragraphs([opening]),
    ...plan.items.flatMap((item) => writeItem(item, writer)),
    ...(plan.hasPicture ? [`![${formOf(words.picture, writer.first)}](images/depenses.svg)`] : []),
    `## ${inline(words.closing)}`,
    `${writer.paragraphs([closing])}\n`,
  ].join('\n\n');
}

function writeItem(/** @type {Item} */ item, /** @type {Writer} */ writer) {
  const { heading, presenter, paragraphs, points, decision, actions } = item;
  const { inline } = writer;
  const blocks = [`## ${writer.heading(heading, presenter)}`, `### ${inline(words.discussion)}`];
  blocks.push(writer.paragraphs(paragraphs));
  if (points.length > 0) {
    blocks.push(inline(words.points), points.map(({ forms, facts }) => `- ${inline(forms, facts)}`).join('\n'));
  }
  if (decision) blocks.push(`### ${inline(words.decisions)}`, `- ${inline(decision.forms, decision.facts)}`);
  if (actions.length > 0) blocks.push(`### ${inline(words.actions)}`, writeActions(actions, writer));
  return blocks;
}

function writeActions(/** @type {Item['actions']} */ actions, /** @type {Writer} */ { inline }) {
  const rows = actions.map(({ action, owner, due, status }) => [
    inline(action),
    inline(owner),
    isoDate(due),
    inline(words[status]),
  ]);
  const head = [words.action, words.owner, words.due, words.status].map((label) => inline(label));
  return [head, ['---', '---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isoDate(/** @type {Date} */ date) {
  return date.toISOString().slice(0, 10);
}

function clock(/** @type {Clock} */ { hour, minute }) {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
