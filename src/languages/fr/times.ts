import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { midi: 12, minuit: 0 },
  notBeforeHours: '(?:apres|avant)[- ]',
  halfPast: ' et demie?',
  morning: 'du matin',
  later: "du soir|de l'apres-midi",
  units: { long: 'heures?' },
  at: 'a',
  before:
    "a|de|des|vers|entre|et|jusqu'a|avant|apres|pour|partir de|heure ?:|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  lasting: {
    words:
      'duree|pendant|durant|dure|dura|toutes les|environ|moins|plus|total|cumul|reunion|seance|session|formation|periode|atelier|visite|journee|maximum|minimum|delai|preavis|dans les|en|sous',
    of: "de |d'|les ",
    about: 'environ |maximum ',
  },
  spent: "de (?!l')|par |chacun|chaque|plus tard|sur |d'|a la semaine",
  to: 'a',
  unitTo: 'au',
  ahead: 'a|et',
  article: 'les',
  between: 'entre',
  roundTheClock: '24\\s?h(?:eures)?\\s?(?:\\/|sur)\\s?24|7\\s?(?:j|jours)\\s?(?:\\/|sur)\\s?7',
  duration: { hours: 'heures?' },
  written: { noon: 'midi', midnight: 'minuit', hours: 'heures?', before: 'de|à', to: 'à|au' },
};
