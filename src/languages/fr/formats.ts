import type { Formats, Regions } from '../formats.js';

/** French; dates and times as the Imprimerie nationale, the Chancellerie fédérale (CH) and the OQLF (CA) set them. */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0{month} {year}',
    withWeekday: '{weekday} {date}',
    firstDay: '1er',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  },
  time: {
    clock: 24,
    bare: '{h}\u00a0h\u00a0{mm}',
    bareOnTheHour: '{h}\u00a0h',
    single: '{time}',
    range: '{start}\u00a0– {end}',
  },
  number: { group: '\u202f', decimal: ',' },
};

export const regions: Regions = {
  // The federal Translation Bureau renders « action items » as « mesures de suivi ».
  CA: {
    labels: {
      actions: 'Mesures de suivi',
      'follow-up': 'Suivi des mesures',
      action: 'Mesure de suivi',
      'no-actions': 'Aucune mesure de suivi',
      'summary-of-actions': 'Récapitulatif des mesures de suivi',
      draft: 'Ébauche',
    },
    number: { group: '\u00a0', decimal: ',' },
  },
  CH: {
    labels: {
      minutes: 'Procès-verbal',
      'next-meeting': 'Prochaine séance',
      'previous-meeting': 'Séance précédente',
      due: 'Délai',
    },
    number: { group: '\u202f', decimal: ',' },
  },
};
