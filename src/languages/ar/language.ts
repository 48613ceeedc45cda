import type { Language } from '../language.js';
import { amounts } from './amounts.js';
import { dateWords, proseDates } from './dates.js';
import { functionWords } from './detection.js';
import { figures } from './figures.js';
import { formats, regions } from './formats.js';
import { labels, peopleByCategory } from './labels.js';
import { measureAdjectives, measures } from './measures.js';
import { nextMeeting } from './next-meeting.js';
import { numbers } from './numbers.js';
import { times } from './times.js';
import { votes } from './votes.js';
import { words } from './words.js';

export const ar = {
  code: 'ar',
  direction: 'rtl',
  names: 'arabic arabe العربية',
  addresses: { names: 'ara arabic' },
  everyone: 'الجميع|الكل|جميع|كل',
  prefixes: 'وفلب',
  boundAnd: 'و',
  boundArticle: 'ال',
  labels,
  peopleByCategory,
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
} satisfies Language;
