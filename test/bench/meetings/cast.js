/** Who meets, where, and under what name. */
export const people = [
  { fr: 'Claire Aubertin', en: 'Claire Aubertin', ar: 'كلير أوبرتان' },
  { fr: 'Moussa Keïta', en: 'Moussa Keïta', ar: 'موسى كيتا' },
  { fr: 'Helen Strickland', en: 'Helen Strickland', ar: 'هيلين ستريكلاند' },
  { fr: 'Nabil Haddad', en: 'Nabil Haddad', ar: 'نبيل حداد' },
  { fr: 'Odette Lanctôt', en: 'Odette Lanctôt', ar: 'أوديت لانكتو' },
  { fr: 'Peter Vandermeer', en: 'Peter Vandermeer', ar: 'بيتر فاندرمير' },
  { fr: 'Salma Berrada', en: 'Salma Berrada', ar: 'سلمى برادة' },
  { fr: 'Thomas Okoye', en: 'Thomas Okoye', ar: 'توماس أوكوي' },
  { fr: 'Renée Duplantier', en: 'Renée Duplantier', ar: 'رونيه دوبلانتييه' },
  { fr: 'Youssef Mansouri', en: 'Youssef Mansouri', ar: 'يوسف منصوري' },
];

export const functions = [
  { fr: 'présidente de séance', en: 'Chair of the meeting', ar: 'رئيسة الجلسة' },
  { fr: 'secrétaire', en: 'Secretary', ar: 'كاتب الجلسة' },
  { fr: 'responsable technique', en: 'Technical officer', ar: 'المسؤول التقني' },
  { fr: 'trésorier', en: 'Treasurer', ar: 'أمين المال' },
  { fr: 'représentante des habitants', en: 'Residents’ representative', ar: 'ممثلة السكان' },
];

/** Owners of actions. */
export const offices = [
  { fr: 'Secrétariat', en: 'Secretariat', ar: 'الأمانة' },
  { fr: 'Service technique', en: 'Technical department', ar: 'المصلحة التقنية' },
  { fr: 'Trésorerie', en: 'Treasury', ar: 'أمانة المال' },
  { fr: 'Comité de quartier', en: 'Neighbourhood committee', ar: 'لجنة الحي' },
];

export const series = [
  { fr: 'Conseil de quartier du Canal', en: 'Canal Neighbourhood Council', ar: 'مجلس حي القناة' },
  { fr: 'Comité de suivi des travaux', en: 'Works Monitoring Committee', ar: 'لجنة متابعة الأشغال' },
  { fr: 'Groupe de coordination locale', en: 'Local Coordination Group', ar: 'مجموعة التنسيق المحلي' },
];

export const rooms = [
  { fr: 'Salle du conseil, rez-de-chaussée', en: 'Council room, ground floor', ar: 'قاعة المجلس، الطابق الأرضي' },
  { fr: 'Maison du quartier', en: 'Neighbourhood house', ar: 'دار الحي' },
  { fr: 'Grande salle de la mairie', en: 'Main hall of the town hall', ar: 'القاعة الكبرى للبلدية' },
];

/** Headings, labels and fixed sentences. */
export const words = {
  opening: { fr: 'Ouverture', en: 'Opening', ar: 'الافتتاح' },
  closing: { fr: 'Prochaine réunion', en: 'Next meeting', ar: 'الاجتماع المقبل' },
  discussion: { fr: 'Points de discussion clés', en: 'Key discussion points', ar: 'أبرز نقاط النقاش' },
  decisions: { fr: 'Décisions', en: 'Decisions', ar: 'القرارات' },
  actions: { fr: 'Points d’action', en: 'Action points', ar: 'الإجراءات المطلوبة' },
  action: { fr: 'Action', en: 'Action', ar: 'الإجراء' },
  owner: { fr: 'Responsable', en: 'Owner', ar: 'الجهة المسؤولة' },
  due: { fr: 'Échéance', en: 'Due', ar: 'الموعد النهائي' },
  status: { fr: 'Statut', en: 'Status', ar: 'الحالة' },
  open: { fr: 'Ouvert', en: 'Open', ar: 'مفتوح' },
  progress: { fr: 'En cours', en: 'In progress', ar: 'قيد التنفيذ' },
  opened: {
    fr: '{person} ouvre la réunion à {start} et salue les {v} personnes présentes.',
    en: '{person} opened the meeting at {start} and greeted the {v} people present.',
    ar: 'افتتح {person} الاجتماع في الساعة {start} ورحّب بالحاضرين، وعددهم {v}.',
  },
  points: {
    fr: 'Le groupe retient les points suivants :',
    en: 'The group agreed on the following points:',
    ar: 'واتفقت المجموعة على النقاط التالية:',
  },
  next: {
    fr: 'Le groupe se réunira de nouveau le {nextdate} à {start}, dans la même salle.',
    en: 'The group will meet again on {nextdate} at {start}, in the same room.',
    ar: 'تجتمع المجموعة من جديد يوم {nextdate} في الساعة {start}، في القاعة نفسها.',
  },
  picture: {
    fr: 'Diagramme des dépenses par trimestre',
    en: 'Chart of expenditure by quarter',
    ar: 'رسم بياني للنفقات حسب الفصول',
  },
};
