/** How a language speaks of dates in running text, besides what `DateWords` has for a date that stands alone. */
export interface ProseDates {
  /** Words between two days of one month: `3 et 5 juin`, `3 au 5 juin`. */
  readonly connectors: readonly string[];
  /** What may stand before the second of them: `le 3 et le 5 juin`. */
  readonly articles: readonly string[];
  /** Whether a day has a full stop: `20. Juni`. */
  readonly dayStop: boolean;
  /** Whether the month may come first without a year (`June 20`). */
  readonly monthFirst: boolean;
  /** Whether months and weekdays have a capital; where not, one that has it may be a name (`Julio`, `Domingo`). */
  readonly capitals: boolean;
  /** Months that are words or names too: alone they count after one of `contexts`. */
  readonly ambiguousMonths: readonly string[];
  /** What stands before a month alone: `en mars`, `in March`. */
  readonly contexts: readonly string[];
  /** Abbreviations that are words too: with a year they need a full stop or a capital. */
  readonly ambiguousShort: readonly string[];
  /** Weekdays that are words or names too: alone they count after one of `weekdayContexts`. */
  readonly ambiguousWeekdays: readonly string[];
  readonly weekdayContexts: readonly string[];
  /** Endings of a weekday in the plural or as an adverb. */
  readonly weekdayEndings: readonly string[];
}

const none = {
  dayStop: false,
  monthFirst: false,
  capitals: false,
  ambiguousMonths: [],
  ambiguousShort: [],
  ambiguousWeekdays: [],
  weekdayContexts: [],
  weekdayEndings: [],
} as const;

/** By primary subtag. */
export const proseDates: Readonly<Record<string, ProseDates>> = {
  fr: {
    ...none,
    connectors: ['et', 'au', 'ou', 'à'],
    articles: ['le', 'au', 'les'],
    ambiguousMonths: ['mars', 'Avril'],
    contexts: [
      ...['en', 'de', 'fin', 'début', 'depuis', 'mois de', 'mi-', 'mi', 'courant', 'avant', 'après', 'entre', 'et'],
      ...['à', 'dès', 'pour', 'ou', 'premier', 'ce'],
      ...["d'ici", "d'ici à", "d'ici fin", "jusqu'en", "jusqu'à", "jusqu'au", 'à partir de'],
    ],
    ambiguousShort: ['mar', 'sept'],
    weekdayEndings: ['s'],
  },
  en: {
    ...none,
    connectors: ['and', 'to', 'or', 'through', 'until', 'till'],
    articles: ['the'],
    monthFirst: true,
    capitals: true,
    ambiguousMonths: ['March', 'May', 'April', 'June', 'August'],
    contexts: [
      ...['in', 'since', 'until', 'till', 'by', 'from', 'to', 'of', 'for', 'during', 'last', 'next', 'this', 'early'],
      ...['late', 'mid', 'mid-', 'before', 'after', 'between', 'and', 'or', 'through', 'every', 'each', 'beginning'],
    ],
    weekdayEndings: ['s'],
  },
  de: {
    ...none,
    dayStop: true,
    connectors: ['und', 'bis', 'bis zum', 'oder'],
    articles: ['der', 'den', 'dem', 'am', 'zum', 'vom'],
    capitals: true,
    ambiguousMonths: ['August'],
    contexts: [
      'im',
      'seit',
      'bis',
      'ab',
      'Ende',
      'Anfang',
      'Mitte',
      'von',
      'vom',
      'und',
      'Monat',
      'nächsten',
      'letzten',
    ],
    weekdayEndings: ['s', 'e', 'en'],
  },
  es: {
    ...none,
    connectors: ['y', 'al', 'a', 'o'],
    articles: ['el', 'al', 'día', 'los'],
    ambiguousMonths: ['Julio', 'Abril', 'Mayo'],
    contexts: ['en', 'de', 'desde', 'hasta', 'a', 'y', 'mes de', 'fines de', 'entre', 'para', 'mediados de'],
    ambiguousShort: ['mar', 'set'],
    ambiguousWeekdays: ['Domingo'],
    weekdayContexts: ['el', 'los', 'este', 'próximo'],
    weekdayEndings: ['s'],
  },
  it: {
    ...none,
    connectors: ['e', 'al', 'a', 'o', 'ed'],
    articles: ['il', 'al', "l'"],
    contexts: ['in', 'a', 'di', 'da', 'fino a', 'e', 'mese di', 'fine', 'inizio', 'metà', 'entro', 'tra', 'ad'],
    ambiguousMonths: ['Aprile'],
    ambiguousShort: ['mar', 'set'],
    ambiguousWeekdays: ['Domenica', 'Sabato'],
    weekdayContexts: ['il', 'la', 'di', 'ogni', 'questo', 'questa'],
  },
  nl: {
    ...none,
    connectors: ['en', 'tot', 'tot en met', 't/m', 'of'],
    articles: ['de', 'op'],
    contexts: ['in', 'sinds', 'tot', 'vanaf', 'eind', 'begin', 'half', 'van', 'en', 'maand', 'medio'],
    weekdayEndings: ['en', 's'],
  },
  pt: {
    ...none,
    connectors: ['e', 'a', 'ao', 'ou'],
    articles: ['o', 'a', 'dia', 'os'],
    ambiguousMonths: ['Abril'],
    contexts: ['em', 'de', 'desde', 'até', 'e', 'mês de', 'fim de', 'início de', 'meados de', 'para', 'a'],
    ambiguousShort: ['mar', 'set', 'out', 'mai'],
    ambiguousWeekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'Domingo'],
    weekdayContexts: [],
    weekdayEndings: ['s'],
  },
  ar: {
    ...none,
    connectors: ['و', 'إلى', 'الى', 'حتى', 'أو'],
    articles: [],
    ambiguousMonths: [
      'مارس',
      'آب',
      'ماي',
      'أوت',
      'جوان',
      'غشت',
      'نيسان',
      'تموز',
      'شباط',
      'آذار',
      'أيار',
      'أيلول',
      'حزيران',
    ],
    contexts: [
      ...['في', 'شهر', 'بشهر', 'لشهر', 'من', 'منذ', 'حتى', 'نهاية', 'بداية', 'مطلع', 'أوائل', 'أواخر', 'منتصف', 'خلال'],
      ...['إلى', 'قبل', 'بعد', 'بين'],
    ],
    ambiguousWeekdays: [
      ...['الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
      ...['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'],
    ],
    weekdayContexts: ['يوم', 'ليوم', 'بيوم', 'ويوم', 'أيام'],
  },
};

/** Of a language that the catalogue lacks nothing is known: months and weekdays count with a day or a year. */
export const unknownProse: ProseDates = {
  ...none,
  connectors: [],
  articles: [],
  dayStop: true,
  monthFirst: true,
  contexts: [],
};
