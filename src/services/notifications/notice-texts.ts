import type { Locale } from '../../messages.js';

/** What a notice to a guardian says it is about. */
export interface NoticeFacts {
  readonly studentName: string;
  readonly className: string;
  readonly subject: Readonly<Record<Locale, string>>;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}
export type NoticeKind =
  | 'ABSENCE_ALERT'
  | 'CHRONIC_ABSENCE'
  | 'LATE_ALERT'
  | 'MARKED_PRESENT'
  | 'MARKED_EXCUSED'
  | 'MARK_WITHDRAWN'
  | 'FLAG_CREATED'
  | 'FLAG_RESOLVED';

/** Title and text of a notice: in the school's main language, and in the two that a notification holds besides. */
export interface NoticeText {
  readonly title: string;
  readonly titleArabic: string;
  readonly titleFrench: string;
  readonly message: string;
  readonly messageArabic: string;
  readonly messageFrench: string;
}

const formats = Object.fromEntries(
  Object.entries({ en: 'en-GB', fr: 'fr-FR', ar: 'ar-MA' }).map(([locale, tag]) => [
    locale,
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
) as Record<Locale, Intl.DateTimeFormat>;

/** What the sentences are filled with: the student, the class, the subject, the day and the hour. */
interface Said {
  name: string;
  room: string;
  subject: string;
  day: string;
  time: string;
}
type Sentence = (said: Said) => string;

const titles: Readonly<Record<NoticeKind, Readonly<Record<Locale, Sentence>>>> = {
  ABSENCE_ALERT: { en: ({ name }) => `Absence of ${name}`, fr: ({ name }) => `Absence de ${name}`, ar: ({ name }) => `غياب ${name}` },
  CHRONIC_ABSENCE: {
    en: ({ name }) => `Repeated absences of ${name}`,
    fr: ({ name }) => `Absences répétées de ${name}`,
    ar: ({ name }) => `غيابات متكررة: ${name}`,
  },
  LATE_ALERT: { en: ({ name }) => `Late arrival of ${name}`, fr: ({ name }) => `Retard de ${name}`, ar: ({ name }) => `تأخر ${name}` },
  MARKED_PRESENT: {
    en: ({ name }) => `Correction: ${name} was present`,
    fr: ({ name }) => `Rectification : ${name} était en classe`,
    ar: ({ name }) => `تصحيح: حضور ${name}`,
  },
  MARKED_EXCUSED: {
    en: ({ name }) => `Absence of ${name} excused`,
    fr: ({ name }) => `Absence de ${name} justifiée`,
    ar: ({ name }) => `غياب مبرر: ${name}`,
  },
  MARK_WITHDRAWN: {
    en: ({ name }) => `Notice about ${name} withdrawn`,
    fr: ({ name }) => `Avis concernant ${name} annulé`,
    ar: ({ name }) => `إلغاء إشعار: ${name}`,
  },
  FLAG_CREATED: {
    en: ({ name }) => `Attendance of ${name} to be looked at`,
    fr: ({ name }) => `Assiduité de ${name} signalée`,
    ar: ({ name }) => `تنبيه بشأن مواظبة ${name}`,
  },
  FLAG_RESOLVED: {
    en: ({ name }) => `Attendance of ${name}: settled`,
    fr: ({ name }) => `Assiduité de ${name} : dossier réglé`,
    ar: ({ name }) => `تمت تسوية ملف مواظبة ${name}`,
  },
};

const messages: Readonly<Record<NoticeKind, Readonly<Record<Locale, Sentence>>>> = {
  ABSENCE_ALERT: {
    en: (s) => `${s.name} (${s.room}) was marked absent from ${s.subject} on ${s.day} at ${s.time}.`,
    fr: (s) => `${s.name} (${s.room}) manquait au cours de ${s.subject} du ${s.day} à ${s.time}.`,
    ar: (s) => `سُجل غياب ${s.name} (${s.room}) عن حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
  CHRONIC_ABSENCE: {
    en: (s) => `${s.name} (${s.room}) was marked absent from ${s.subject} on ${s.day} at ${s.time}. Absences are becoming frequent.`,
    fr: (s) => `${s.name} (${s.room}) manquait au cours de ${s.subject} du ${s.day} à ${s.time}. Les absences deviennent fréquentes.`,
    ar: (s) => `سُجل غياب ${s.name} (${s.room}) عن حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}. أصبحت الغيابات متكررة.`,
  },
  LATE_ALERT: {
    en: (s) => `${s.name} (${s.room}) came late to ${s.subject} on ${s.day} at ${s.time}.`,
    fr: (s) => `${s.name} (${s.room}) a rejoint en retard le cours de ${s.subject} du ${s.day} à ${s.time}.`,
    ar: (s) => `سُجل تأخر ${s.name} (${s.room}) عن حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
  MARKED_PRESENT: {
    en: (s) => `An earlier notice was wrong: ${s.name} (${s.room}) was present in ${s.subject} on ${s.day} at ${s.time}.`,
    fr: (s) => `L'avis précédent était erroné : ${s.name} (${s.room}) assistait bien au cours de ${s.subject} du ${s.day} à ${s.time}.`,
    ar: (s) => `كان الإشعار السابق خاطئًا: تأكد حضور ${s.name} (${s.room}) في حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
  MARKED_EXCUSED: {
    en: (s) => `The absence of ${s.name} (${s.room}) from ${s.subject} on ${s.day} at ${s.time} is now excused.`,
    fr: (s) => `L'absence de ${s.name} (${s.room}) au cours de ${s.subject} du ${s.day} à ${s.time} est désormais justifiée.`,
    ar: (s) => `أصبح غياب ${s.name} (${s.room}) عن حصة ${s.subject} يوم ${s.day} على الساعة ${s.time} مبررًا.`,
  },
  MARK_WITHDRAWN: {
    en: (s) => `The notice about ${s.name} (${s.room}) in ${s.subject} on ${s.day} at ${s.time} no longer holds.`,
    fr: (s) => `L'avis concernant ${s.name} (${s.room}) au cours de ${s.subject} du ${s.day} à ${s.time} est annulé.`,
    ar: (s) => `أُلغي الإشعار المتعلق بـ ${s.name} (${s.room}) في حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
  FLAG_CREATED: {
    en: (s) => `The school has opened a file on the attendance of ${s.name} (${s.room}) after ${s.subject} on ${s.day} at ${s.time}.`,
    fr: (s) =>
      `L'école a ouvert un dossier sur l'assiduité de ${s.name} (${s.room}) après le cours de ${s.subject} du ${s.day} à ${s.time}.`,
    ar: (s) => `فتحت المدرسة ملفًا بشأن مواظبة ${s.name} (${s.room}) بعد حصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
  FLAG_RESOLVED: {
    en: (s) => `The school has settled the file on the attendance of ${s.name} (${s.room}) about ${s.subject} on ${s.day} at ${s.time}.`,
    fr: (s) =>
      `L'école a réglé le dossier d'assiduité de ${s.name} (${s.room}) concernant le cours de ${s.subject} du ${s.day} à ${s.time}.`,
    ar: (s) => `قامت المدرسة بتسوية ملف مواظبة ${s.name} (${s.room}) المتعلق بحصة ${s.subject} يوم ${s.day} على الساعة ${s.time}.`,
  },
};

/** The words of a notice. */
export function noticeText(kind: NoticeKind, facts: NoticeFacts, mainLanguage: Locale): NoticeText {
  const said = (locale: Locale): Said => ({
    name: facts.studentName,
    room: facts.className,
    subject: facts.subject[locale],
    day: formats[locale].format(new Date(`${facts.date}T00:00:00Z`)),
    time: facts.time,
  });
  return {
    title: titles[kind][mainLanguage](said(mainLanguage)),
    titleArabic: titles[kind].ar(said('ar')),
    titleFrench: titles[kind].fr(said('fr')),
    message: messages[kind][mainLanguage](said(mainLanguage)),
    messageArabic: messages[kind].ar(said('ar')),
    messageFrench: messages[kind].fr(said('fr')),
  };
}
