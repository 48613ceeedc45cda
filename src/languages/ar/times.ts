import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { 'منتصف الليل': 0 },
  morning: 'صباحا|ص',
  later: 'بعد الظهر|ظهرا|مساء|م',
  hint: 'ص|م|صباح|مساء|ظهر',
  beforeHour: 'الساعه',
  before: 'في|من|الي|الساعه',
  to: 'الي',
  unitTo: 'حتي',
  duration: { minutes: 'دقيقة|دقائق' },
  written: {
    am: 'صباحا|(?<=\\d ?)ص(?!\\p{L})',
    pm: 'مساء|ظهرا|بعد الظهر|(?<=\\d ?)م(?!\\p{L})',
    midnight: 'منتصف الليل',
    before: 'من|في',
    article: 'الساعة',
    to: 'إلى|الى|حتى',
  },
};
