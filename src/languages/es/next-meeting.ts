import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase: 'proxima (?:reunion|sesion|asamblea|junta|cita)|proximo encuentro',
  verbs:
    'tendra lugar|se celebrara|se realizara|esta (?:prevista|fijada|programada|convocada)|se (?:fija|fijo|convoca)|prevista|fijada|programada|convocada|aplazada',
  prepositions: 'el|del|al|para el|el dia|es|sera|queda|de',
  adverbial: 'en la|para la|durante la|de la|a la|antes de la|en el|del|al',
  limits: 'antes|antes del|despues|despues del|hasta|hasta el|desde|desde el|a partir del',
  hint: 'pr[óo]xim',
  dateOf: 'fecha de(?: la)?',
  heading: 'el|la',
};
