import type { MeasureAdjectives, MeasureWords } from '../measure-words.js';

export const measures: MeasureWords = {
  l: 'لتر لترا لترات',
  m: 'متر مترا أمتار',
  km: 'كيلومتر كيلومترا كيلومترات كلم',
  cm: 'سنتيمتر سنتيمترا سنتيمترات',
  t: 'طن طنا أطنان',
  kg: 'كيلوغرام كيلوغراما كيلوغرامات كلغ',
  g: 'غرام غراما غرامات',
  ha: 'هكتار هكتارا هكتارات',
  s: 'ثانية ثوان ثواني',
  min: 'دقيقة دقائق',
  h: 'ساعة ساعات',
  day: 'يوم يوما أيام',
  week: 'أسبوع أسبوعا أسابيع',
  month: 'شهر شهرا أشهر شهور',
  year: 'سنة سنوات عام عاما أعوام',
};

export const measureAdjectives: MeasureAdjectives = {
  cubed: 'مكعب[\\p{L}\\p{M}]*',
  squared: 'مربع[\\p{L}\\p{M}]*',
};
