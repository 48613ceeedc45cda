import type { NextMeetingWords } from '../next-meeting-words.js';

export const nextMeeting: NextMeetingWords = {
  phrase: 'proxima (?:reuniao|sessao|assembleia)|proximo encontro',
  verbs:
    'tera lugar|realizar-se-a|esta (?:marcada|prevista|agendada)|marcada|prevista|agendada|convocada|adiada|acontecera|decorrera',
  prepositions: 'em|de|do|no|para|para o|a|no dia|para o dia|e|sera|fica',
  adverbial: 'na|da|para a|durante a|ate a|antes da|no|do',
  limits: 'antes de|depois de|ate|ate ao|desde|a partir de|apos',
  hint: 'pr[óo]xim',
  dateOf: 'data d[ae]',
  heading: 'a',
};
