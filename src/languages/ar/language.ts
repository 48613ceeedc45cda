import type { Language } from '../language.js';
import { amounts } from './amounts.js';
import { dateWords, proseDates } from './dates.js';
import { functionWords } from './detection.js';
import { formats, regions } from './formats.js';
import { labels, peopleByCategory } from './labels.js';
import { measureAdjectives, measures } from './measures.js';
import { nextMeeting } from './next-meeting.js';
import { numbers } from './numbers.js';
import { words } from './words.js';

export const ar = {
  code: 'ar',
  direction: 'rtl',
  names: 'arabic arabe العربية',
  labels,
  peopleByCategory,
  formats,
  regions,
  words,
  dateWords,
  proseDates,
  nextMeeting,
  numbers,
  measures,
  measureAdjectives,
  amounts,
  functionWords,
} satisfies Language;
