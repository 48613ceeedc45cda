import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase: 'prossima (?:riunione|seduta|assemblea|sessione)|prossimo incontro',
  verbs:
    'si terra|avra luogo|si svolgera|e (?:fissata|prevista|convocata|programmata|rinviata)|fissata|prevista|convocata|programmata|rinviata',
  prepositions: 'il|del|al|per il|e|sara|di',
  adverbial: 'alla|nella|della|durante la|per la|entro la|prima della|al|nel|del',
  limits: 'prima del|dopo il|entro|entro il|fino al|dal|a partire dal',
  hint: 'prossim',
  dateOf: 'data della',
  heading: 'il|la',
};
