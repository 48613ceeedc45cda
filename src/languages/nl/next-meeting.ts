import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase: '(?:eerst)?volgende (?:vergadering|bijeenkomst|zitting|overleg|sessie)',
  verbs: 'vindt|is (?:gepland|vastgesteld|voorzien)|gepland|vastgesteld|voorzien|verplaatst|plaats',
  prepositions: 'op|van|is|wordt|zal|de',
  adverbial: 'op de|in de|tijdens de|voor de|van de|bij de|tot de',
  limits: 'voor|na|tot|uiterlijk|vanaf|sinds',
  hint: 'volgend',
  dateOf: 'datum van de',
  heading: 'de',
};
