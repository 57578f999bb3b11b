import { locale } from '../../language.js';

/** What is written in several languages, in the reader's where it is there, else as it was first written. */
const inLanguage = (text: string, arabic: string | null, french: string | null): string =>
  ({ ar: arabic, fr: french, en: null })[locale.value] ?? text;

export const titleOf = (work: { title: string; titleArabic: string | null; titleFrench: string | null }): string =>
  inLanguage(work.title, work.titleArabic, work.titleFrench);

export const textOf = (question: { questionText: string; questionTextArabic: string | null; questionTextFrench: string | null }): string =>
  inLanguage(question.questionText, question.questionTextArabic, question.questionTextFrench);
