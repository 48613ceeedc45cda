import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase: '(?:ال|لل)(?:اجتماع|لقاء) ال(?:قادم|مقبل|تالي)|(?:ال|لل)(?:جلسه|دوره) ال(?:قادمه|مقبله|تاليه)',
  verbs: 'سيعقد|ستعقد|يعقد|تعقد|مقرر|المقرر|المقرره|تحدد|موعد|موعده|يوم|بتاريخ',
  prepositions: 'في|يوم|بتاريخ|الي|هو|سيكون|ستكون',
  adverbial: 'في|خلال|قبل|اثناء|الي|حتي|من',
  limits: 'قبل|بعد|حتي|منذ|قبل يوم|بعد يوم',
};
