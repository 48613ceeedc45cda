/** How a language speaks of the next meeting, in the form of `foldText`: patterns, words parted by single spaces. */
export interface NextMeetingWords {
  readonly phrase: string;
  /** What may stand between the phrase and its date, besides the words that are between: `aura lieu`, `is scheduled`. */
  readonly verbs: string;
  /** What may stand between them alone, or after a verb. */
  readonly prepositions: string;
  /** What stands before the phrase where the sentence tells of something else: `à la prochaine réunion`. */
  readonly adverbial: string;
  /** What makes a date a limit, not the day: `avant le`. */
  readonly limits: string;
}

/** By primary subtag. */
export const nextMeetingWords: Readonly<Record<string, NextMeetingWords>> = {
  fr: {
    phrase:
      'prochaine (?:reunion|seance|rencontre|assemblee|session|visioconference)|prochain (?:comite|conseil|rendez-vous)',
    verbs:
      'aura lieu|se tiendra|se deroulera|est (?:fixee?|prevue?|programmee?|convoquee?|planifiee?|reportee?|avancee?)|fixee?|prevue?|programmee?|planifiee?|reportee?|convoquee?',
    prepositions: 'le|du|au|pour le|des le|est|sera|en|ce',
    adverbial: "a la|lors de la|pour la|pendant la|de la|d'ici la|avant la|a notre|lors du|au|du",
    limits: "avant|apres|d'ici|jusqu'au|depuis|des|a partir du",
  },
  en: {
    phrase:
      'next (?:(?:ordinary|regular|scheduled|general|annual|annual general|extraordinary|plenary|monthly|weekly|quarterly|board|committee|council|team|coordination|group|working group|steering committee) ){0,2}(?:meeting|session|assembly|sitting|call)',
    verbs:
      'will (?:be held|take place|meet|happen)|is (?:scheduled|set|planned|fixed|due)|was (?:set|fixed|scheduled|moved)|scheduled|to be held|takes place|postponed|moved',
    prepositions: 'on|of|for|to|is|will be|the',
    adverbial: 'at the|at our|in the|for the|during the|before the|by the|until the|to the|at its',
    limits: 'before|after|by|until|till|since|from',
  },
  de: {
    phrase:
      '(?:nachste|nachsten|nachster|nachstes|kommende|kommenden) (?:ordentliche |ordentlichen )?(?:sitzung|versammlung|besprechung|zusammenkunft|mitgliederversammlung|generalversammlung|treffen|termin|tagung)',
    verbs: 'findet|geplant|angesetzt|vorgesehen|einberufen|verschoben',
    prepositions: 'am|vom|den|dem|der|auf den|fur den|ist|wird|soll',
    adverbial: 'auf der|in der|bei der|zur|bis zur|vor der|an der|fur die|beim',
    limits: 'vor|nach|bis|bis zum|ab|seit',
  },
  es: {
    phrase: 'proxima (?:reunion|sesion|asamblea|junta|cita)|proximo encuentro',
    verbs:
      'tendra lugar|se celebrara|se realizara|esta (?:prevista|fijada|programada|convocada)|se (?:fija|fijo|convoca)|prevista|fijada|programada|convocada|aplazada',
    prepositions: 'el|del|al|para el|el dia|es|sera|queda|de',
    adverbial: 'en la|para la|durante la|de la|a la|antes de la|en el|del|al',
    limits: 'antes|antes del|despues|despues del|hasta|hasta el|desde|desde el|a partir del',
  },
  it: {
    phrase: 'prossima (?:riunione|seduta|assemblea|sessione)|prossimo incontro',
    verbs:
      'si terra|avra luogo|si svolgera|e (?:fissata|prevista|convocata|programmata|rinviata)|fissata|prevista|convocata|programmata|rinviata',
    prepositions: 'il|del|al|per il|e|sara|di',
    adverbial: 'alla|nella|della|durante la|per la|entro la|prima della|al|nel|del',
    limits: 'prima del|dopo il|entro|entro il|fino al|dal|a partire dal',
  },
  nl: {
    phrase: '(?:eerst)?volgende (?:vergadering|bijeenkomst|zitting|overleg|sessie)',
    verbs: 'vindt|is (?:gepland|vastgesteld|voorzien)|gepland|vastgesteld|voorzien|verplaatst|plaats',
    prepositions: 'op|van|is|wordt|zal|de',
    adverbial: 'op de|in de|tijdens de|voor de|van de|bij de|tot de',
    limits: 'voor|na|tot|uiterlijk|vanaf|sinds',
  },
  pt: {
    phrase: 'proxima (?:reuniao|sessao|assembleia)|proximo encontro',
    verbs:
      'tera lugar|realizar-se-a|esta (?:marcada|prevista|agendada)|marcada|prevista|agendada|convocada|adiada|acontecera|decorrera',
    prepositions: 'em|de|do|no|para|para o|a|no dia|para o dia|e|sera|fica',
    adverbial: 'na|da|para a|durante a|ate a|antes da|no|do',
    limits: 'antes de|depois de|ate|ate ao|desde|a partir de|apos',
  },
  ar: {
    phrase: '(?:ال|لل)(?:اجتماع|لقاء) ال(?:قادم|مقبل|تالي)|(?:ال|لل)(?:جلسه|دوره) ال(?:قادمه|مقبله|تاليه)',
    verbs: 'سيعقد|ستعقد|يعقد|تعقد|مقرر|المقرر|المقرره|تحدد|موعد|موعده|يوم|بتاريخ',
    prepositions: 'في|يوم|بتاريخ|الي|هو|سيكون|ستكون',
    adverbial: 'في|خلال|قبل|اثناء|الي|حتي|من',
    limits: 'قبل|بعد|حتي|منذ|قبل يوم|بعد يوم',
  },
};
