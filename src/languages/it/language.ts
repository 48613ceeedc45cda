import type { Language } from '../language.js';
import { amounts } from './amounts.js';
import { dateWords, proseDates } from './dates.js';
import { functionWords, spelling } from './detection.js';
import { figures } from './figures.js';
import { formats, regions } from './formats.js';
import { hyphenation } from './hyphenation.js';
import { labels } from './labels.js';
import { measureAdjectives, measures } from './measures.js';
import { nextMeeting } from './next-meeting.js';
import { numbers } from './numbers.js';
import { times } from './times.js';
import { votes } from './votes.js';
import { words } from './words.js';

export const it = {
  code: 'it',
  direction: 'ltr',
  names: 'italian italien italiano',
  addresses: { names: 'ita italiano' },
  everyone: 'tutti|tutte',
  and: 'e|ed',
  labels,
  formats,
  regions,
  words,
  dateWords,
  proseDates,
  nextMeeting,
  times,
  numbers,
  figures,
  measures,
  measureAdjectives,
  amounts,
  votes,
  functionWords,
  spelling,
  hyphenation,
} satisfies Language;
