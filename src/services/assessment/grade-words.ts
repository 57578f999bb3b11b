import type { Facts, Locale } from '../../messages.js';

/** How a grade is told in words; `{facts}` are filled in. */
const texts = {
  RIGHT: {
    en: 'Question {place}: right, {points} of {worth} points.',
    fr: 'Question {place} : juste, {points} points sur {worth}.',
    ar: 'السؤال {place}: صحيح، {points} من {worth} نقطة.',
  },
  WRONG: {
    en: 'Question {place}: not right, {points} of {worth} points.',
    fr: 'Question {place} : faux, {points} points sur {worth}.',
    ar: 'السؤال {place}: غير صحيح، {points} من {worth} نقطة.',
  },
  BLANK: {
    en: 'Question {place}: not answered, {points} of {worth} points.',
    fr: 'Question {place} : sans réponse, {points} points sur {worth}.',
    ar: 'السؤال {place}: دون جواب، {points} من {worth} نقطة.',
  },
  BY_PERSON: {
    en: 'Question {place}: {points} of {worth} points, given by {who}.',
    fr: 'Question {place} : {points} points sur {worth}, donnés par {who}.',
    ar: 'السؤال {place}: {points} من {worth} نقطة، منحها {who}.',
  },
  WAITS: {
    en: 'Question {place}: {worth} points, still to be graded.',
    fr: 'Question {place} : {worth} points, pas encore notée.',
    ar: 'السؤال {place}: {worth} نقطة، لم يُنقَّط بعد.',
  },
  HIDDEN: {
    en: 'Question {place}: {worth} points; what was right is not shown yet.',
    fr: "Question {place} : {worth} points ; la correction n'est pas encore ouverte.",
    ar: 'السؤال {place}: {worth} نقطة؛ التصحيح غير متاح بعد.',
  },
  LATE: {
    en: 'It came late: {penalty}% is taken off.',
    fr: 'Rendu en retard : {penalty} % sont retirés.',
    ar: 'سُلِّم متأخرًا: يُخصم {penalty}٪.',
  },
  OVERRIDE: {
    en: '{who} set the score of the whole, {score} points; no penalty is taken off it.',
    fr: '{who} a fixé la note globale à {score} points ; aucune pénalité ne s’y applique.',
    ar: 'حدّد {who} النقطة الإجمالية في {score}؛ ولا تُخصم منها أي عقوبة.',
  },
  SCORE: {
    en: 'Score: {score} of {total} points, {percentage}%.',
    fr: 'Note : {score} points sur {total}, {percentage} %.',
    ar: 'النتيجة: {score} من {total} نقطة، {percentage}٪.',
  },
  PASSED: { en: 'Passed: {needed}% were needed.', fr: 'Réussi : il fallait {needed} %.', ar: 'ناجح: كان المطلوب {needed}٪.' },
  FAILED: { en: 'Not passed: {needed}% were needed.', fr: 'Non réussi : il fallait {needed} %.', ar: 'غير ناجح: كان المطلوب {needed}٪.' },
  NO_SCORE: { en: 'There is no score yet.', fr: "Il n'y a pas encore de note.", ar: 'لا توجد نتيجة بعد.' },
  NOT_SHOWN: { en: 'The score is not released yet.', fr: "La note n'est pas encore publiée.", ar: 'لم تُعلن النتيجة بعد.' },
  STEP_SUBMITTED: { en: 'Handed in: {to}.', fr: 'Rendu : {to}.', ar: 'سُلِّم: {to}.' },
  STEP_ANSWER_GRADED: {
    en: '{who} gave question {place} {to} points (before: {from}).',
    fr: '{who} a donné {to} points à la question {place} (avant : {from}).',
    ar: 'منح {who} السؤال {place} {to} نقطة (قبل ذلك: {from}).',
  },
  STEP_OVERRIDE: {
    en: '{who} set the score to {to} (before: {from}).',
    fr: '{who} a fixé la note à {to} (avant : {from}).',
    ar: 'حدّد {who} النتيجة في {to} (قبل ذلك: {from}).',
  },
  STEP_KEY_CORRECTED: {
    en: '{who} corrected the key of question {place}: {to} points (before: {from}).',
    fr: '{who} a corrigé la clé de la question {place} : {to} points (avant : {from}).',
    ar: 'صحّح {who} مفتاح السؤال {place}: {to} نقطة (قبل ذلك: {from}).',
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;
export type GradeWord = keyof typeof texts;

/** A sentence about a grade; what is not known is a dash. */
export const gradeWords = (name: GradeWord, facts: Facts, locale: Locale): string =>
  texts[name][locale].replaceAll(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact] ?? '–'));
