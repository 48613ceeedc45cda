import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase:
    '(?:nachste|nachsten|nachster|nachstes|kommende|kommenden) (?:ordentliche |ordentlichen )?(?:sitzung|versammlung|besprechung|zusammenkunft|mitgliederversammlung|generalversammlung|treffen|termin|tagung)',
  verbs: 'findet|geplant|angesetzt|vorgesehen|einberufen|verschoben',
  prepositions: 'am|vom|den|dem|der|auf den|fur den|ist|wird|soll',
  adverbial: 'auf der|in der|bei der|zur|bis zur|vor der|an der|fur die|beim',
  limits: 'vor|nach|bis|bis zum|ab|seit',
  hint: 'n[äa]chst|kommende',
  dateOf: '(?:datum|termin) (?:der|des)',
  heading: 'die',
};
