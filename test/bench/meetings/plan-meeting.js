import { functions, offices, people, rooms, series } from './cast.js';
import { topics } from './topics.js';

const day = 24 * 60 * 60 * 1000;
const firstMeeting = Date.UTC(2014, 0, 7);

/** @import { Random } from '../../random.js' */
/** @import { Forms } from './forms.js' */
/** @import { Language } from './write-fact.js' */

/** @typedef {{ forms: Forms, facts: Partial<Facts> }} Sentence */
/** @typedef {ReturnType<typeof factsOf>} Facts */
/** @typedef {(typeof topics)[number]} Topic */

/**
 * What all that is said has to do with.
 *
 * @typedef {object} Context
 * @property {Date} date
 * @property {Random} random
 * @property {readonly Forms[]} attendees
 * @property {import('./write-fact.js').Clock} start
 * @property {Date} next the next meeting
 */

/**
 * What is said at a meeting, before it is written in any language.
 *
 * @param {number} index of the meeting: one every other day, on and on
 * @param {Random} random
 */
export function planMeeting(index, random) {
  /** @type {[Language, Language][]} */
  const pairs = [
    ['fr', 'en'],
    ['fr', 'en'],
    ['fr', 'en'],
    ['en', 'fr'],
    ['fr', 'ar'],
  ];
  const languages = random.pick(pairs);
  const date = new Date(firstMeeting + 2 * day * index);
  const start = { hour: random.between(8, 10), minute: random.pick([0, 15, 30, 45]) };
  const attendees = random.shuffle(people).slice(0, random.between(5, 9));
  const possible = topics.filter(({ heading }) => languages.every((language) => language in heading));
  const context = { date, random, attendees, start, next: new Date(date.getTime() + random.between(14, 35) * day) };
  return {
    languages,
    form: random.pick(['containers', 'containers', 'parted', 'file']),
    layout: random.pick(['parallel', 'parallel', 'parallel', 'stacked', 'sequential']),
    title: random.pick(series),
    reference: `R-${date.getUTCFullYear()}-${String((index % 180) + 1).padStart(3, '0')}`,
    room: random.pick(rooms),
    functions,
    hasPicture: random.next() < 0.1,
    facts: factsOf(context),
    items: random
      .shuffle(possible)
      .slice(0, random.between(2, Math.min(5, possible.length)))
      .map((topic) => planItem(topic, context)),
    ...context,
  };
}

/** @typedef {ReturnType<typeof planMeeting>} MeetingPlan */

function planItem(/** @type {Topic} */ topic, /** @type {Context} */ context) {
  const { random, attendees } = context;
  const sentences = random
    .shuffle(/** @type {readonly Forms[]} */ (topic.sentences))
    .map((forms) => ({ forms, facts: factsOf(context) }));
  const middle = random.between(1, sentences.length - 1);
  return {
    heading: topic.heading,
    presenter: random.next() < 0.6 ? random.pick(attendees) : null,
    paragraphs: [sentences.slice(0, middle), sentences.slice(middle)],
    points:
      random.next() < 0.7 ? topic.points.map((/** @type {Forms} */ forms) => ({ forms, facts: factsOf(context) })) : [],
    decision: random.next() < 0.7 ? { forms: topic.decision, facts: factsOf(context, 1) } : null,
    actions: random.next() < 0.8 ? [planAction(topic, context)] : [],
  };
}

function planAction(/** @type {Topic} */ topic, /** @type {Context} */ { date, random, attendees }) {
  return {
    action: topic.action,
    owner: random.next() < 0.7 ? random.pick(offices) : random.pick(attendees),
    due: new Date(date.getTime() + random.between(3, 60) * day),
    status: random.pick(/** @type {const} */ (['open', 'open', 'progress'])),
  };
}

/**
 * One fact of each kind.
 *
 * @param {Context} context
 * @param {number} direction whether its date lies before (-1) or after (1) the meeting
 */
function factsOf({ date, random, attendees, start, next }, direction = -1) {
  return {
    person: random.pick(attendees),
    n: random.between(11, 99),
    m: random.between(1_000, 39_999),
    v: attendees.length,
    p: random.between(21, 899),
    money: random.between(10, 900) * 100,
    year: date.getUTCFullYear() - random.between(1, 9),
    date: new Date(date.getTime() + direction * random.between(5, 60) * day),
    weekdate: new Date(date.getTime() + random.between(5, 60) * day),
    time: { hour: random.between(8, 11), minute: random.pick([0, 30]) },
    later: { hour: random.between(13, 19), minute: random.pick([0, 30]) },
    start,
    nextdate: next,
    url: `https://example.org/documents/${random.between(100, 999)}`,
    email: `quartier.${random.between(10, 99)}@example.org`,
  };
}
