import { words } from './cast.js';
import { fillFacts } from './fill-facts.js';

/**
 * The files of a meeting: the meeting file, and its translation file where it has one.
 *
 * @param {import('./plan-meeting.js').MeetingPlan} plan
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
    `title: ${plan.title[translation]}`,
    `room: ${plan.room[translation]}`,
    'attendees:',
    ...plan.attendees.map((person, index) => writeAttendee(plan, person, index, other)),
    '---\n\n',
  ];
  return [
    { path: `${stem}.md`, text: writeFront(plan, one) + writeBody(plan, one) },
    { path: `${stem}.${translation}.md`, text: front.join('\n') + writeBody(plan, other) },
  ];
}

/** Writes texts in one language or more: with ` // ` between them, or each in a container of its own. */
function openWriter(languages, form) {
  const [first, second] = languages;

  function inline(forms, facts = {}) {
    const texts = languages.map((language) => fillFacts({ forms, facts }, language));
    return texts[0] === texts[1] ? texts[0] : texts.join(' // ');
  }

  return {
    languages,
    inline,
    /** A heading, with a presenter whose name may have a form for each language. */
    heading(forms, presenter) {
      if (presenter === null) return inline(forms);
      if (second === undefined || presenter[first] === presenter[second])
        return `${inline(forms)} (${presenter[first]})`;
      return languages.map((language) => `${forms[language]} (${presenter[language]})`).join(' // ');
    },
    /** Paragraphs of sentences. */
    paragraphs(paragraphs) {
      const write = (language) =>
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

function writeFront(plan, writer) {
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

function writeAttendee({ functions }, person, index, { inline }) {
  const lines = [`  - name: ${inline(person)}`, `    function: ${inline(functions[index % functions.length])}`];
  return lines.join('\n');
}

function writeBody(plan, writer) {
  const { inline } = writer;
  const opening = [{ forms: words.opened, facts: plan.facts }];
  const closing = [{ forms: words.next, facts: plan.facts }];
  return [
    `## ${inline(words.opening)}`,
    writer.paragraphs([opening]),
    ...plan.items.flatMap((item) => writeItem(item, writer)),
    ...(plan.hasPicture ? [`![${words.picture[writer.languages[0]]}](images/depenses.svg)`] : []),
    `## ${inline(words.closing)}`,
    `${writer.paragraphs([closing])}\n`,
  ].join('\n\n');
}

function writeItem({ heading, presenter, paragraphs, points, decision, actions }, writer) {
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

function writeActions(actions, { inline }) {
  const rows = actions.map(({ action, owner, due, status }) => [
    inline(action),
    inline(owner),
    isoDate(due),
    inline(words[status]),
  ]);
  const head = [words.action, words.owner, words.due, words.status].map((label) => inline(label));
  return [head, ['---', '---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isoDate(date) {
  return date.toISOString().slice(0, 10);
}

function clock({ hour, minute }) {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
