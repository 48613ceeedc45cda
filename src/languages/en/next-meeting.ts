import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase:
    'next (?:(?:ordinary|regular|scheduled|general|annual|annual general|extraordinary|plenary|monthly|weekly|quarterly|board|committee|council|team|coordination|group|working group|steering committee) ){0,2}(?:meeting|session|assembly|sitting|call)',
  verbs:
    'will (?:be held|take place|meet|happen)|is (?:scheduled|set|planned|fixed|due)|was (?:set|fixed|scheduled|moved)|scheduled|to be held|takes place|postponed|moved',
  prepositions: 'on|of|for|to|is|will be|the',
  adverbial: 'at the|at our|in the|for the|during the|before the|by the|until the|to the|at its',
  limits: 'before|after|by|until|till|since|from',
  hint: 'next',
  dateOf: 'date of the',
  heading: 'the|date(?: of the)?',
};
