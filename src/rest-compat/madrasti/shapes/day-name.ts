import type { Locale } from '../../../messages.js';

/** Monday to Sunday. */
const names: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
};

/** What a day of the week, 1 Monday to 7 Sunday, is called. */
export const dayName = (dayOfWeek: number, locale: Locale): string => names[locale][dayOfWeek - 1] ?? '';
