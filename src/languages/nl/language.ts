import type { Language } from '../language.js';
import { amounts } from './amounts.js';
import { dateWords, proseDates } from './dates.js';
import { functionWords, spelling } from './detection.js';
import { figures } from './figures.js';
import { formats, regions } from './formats.js';
import { hyphenation } from './hyphenation.js';
import { labels } from './labels.js';
import { measures } from './measures.js';
import { nextMeeting } from './next-meeting.js';
import { numbers } from './numbers.js';
import { times } from './times.js';
import { votes } from './votes.js';
import { words } from './words.js';

export const nl = {
  code: 'nl',
  direction: 'ltr',
  names: 'dutch néerlandais nederlands',
  addresses: { names: 'nld nederlands' },
  everyone: 'iedereen|allen',
  and: 'en',
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
  amounts,
  votes,
  functionWords,
  spelling,
  hyphenation,
} satisfies Language;
