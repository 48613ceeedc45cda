import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase:
    'prochaine (?:reunion|seance|rencontre|assemblee|session|visioconference)|prochain (?:comite|conseil|rendez-vous)',
  verbs:
    'aura lieu|se tiendra|se deroulera|est (?:fixee?|prevue?|programmee?|convoquee?|planifiee?|reportee?|avancee?)|fixee?|prevue?|programmee?|planifiee?|reportee?|convoquee?',
  prepositions: 'le|du|au|pour le|des le|est|sera|en|ce',
  adverbial: "a la|lors de la|pour la|pendant la|de la|d'ici la|avant la|a notre|lors du|au|du",
  limits: "avant|apres|d'ici|jusqu'au|depuis|des|a partir du",
  hint: 'proch',
  dateOf: 'date de(?: la)?',
  heading: 'la|date(?: de la)?',
};
