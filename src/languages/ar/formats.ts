import type { Formats, Region, Regions, TimeFormat } from '../formats.js';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const algerianMonths = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const moroccanMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];

const syriacMonths = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

const arabicDigits = { digits: '٠١٢٣٤٥٦٧٨٩', group: '٬', decimal: '٫' };

/** The western countries count the day in 24 hours, as in French, and write European digits. */
const westernTime: TimeFormat = {
  clock: 24,
  bare: '{hh}:{mm}',
  single: '{time}',
  joinedRange: 'من\u00a0{start} إلى\u00a0{end}',
};

const algeria: Region = {
  date: { months: algerianMonths },
  time: westernTime,
  number: { group: '.', decimal: ',' },
};

const morocco: Region = { ...algeria, date: { months: moroccanMonths } };

const levant: Region = { date: { months: syriacMonths } };

/**
 * Arabic; months and digits by country as official gazettes print them: `٢٠ يونيو ٢٠٢٣` in general, `20 جوان 2023` in
 * Algeria and Tunisia, Syriac months in the Levant and Iraq.
 */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0{month} {year}',
    withWeekday: '{weekday} {date}',
    months,
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  },
  time: {
    clock: 12,
    bare: '{h}:{mm}',
    single: '{time}\u00a0{period}',
    range: 'من\u00a0{start} إلى\u00a0{end}',
    joinedRange: 'من\u00a0{start} إلى\u00a0{end}\u00a0{period}',
    periods: { am: 'صباحًا', pm: 'مساءً', noon: 'ظهرًا' },
    midnight: 'منتصف الليل',
  },
  number: arabicDigits,
};

export const regions: Regions = {
  DZ: algeria,
  TN: algeria,
  MA: morocco,
  EH: morocco,
  LY: { time: westernTime, number: { group: '.', decimal: ',' } },
  IQ: levant,
  JO: levant,
  LB: levant,
  PS: levant,
  SY: levant,
  AE: { number: { group: ',', decimal: '.' } },
};
