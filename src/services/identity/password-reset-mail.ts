import type { Locale } from '../../messages.js';

interface Facts {
  readonly name: string;
  readonly school: string;
  readonly link: string;
  readonly minutes: number;
}

const texts: Readonly<Record<Locale, (facts: Facts) => { subject: string; body: string }>> = {
  en: ({ name, school, link, minutes }) => ({
    subject: `${school}: a new password`,
    body: `Hello ${name},\n\nopen this link within ${minutes} minutes to choose a new password:\n${link}\n\nIf you did not ask for it, do nothing: your password stays as it is.\n\n${school}`,
  }),
  fr: ({ name, school, link, minutes }) => ({
    subject: `${school} : un nouveau mot de passe`,
    body: `Bonjour ${name},\n\nouvrez ce lien dans les ${minutes} minutes pour choisir un nouveau mot de passe :\n${link}\n\nSi vous ne l'avez pas demandé, ne faites rien : votre mot de passe reste le même.\n\n${school}`,
  }),
  ar: ({ name, school, link, minutes }) => ({
    subject: `${school}: كلمة مرور جديدة`,
    body: `مرحبًا ${name}،\n\nافتح هذا الرابط خلال ${minutes} دقيقة لاختيار كلمة مرور جديدة:\n${link}\n\nإذا لم تطلب ذلك فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.\n\n${school}`,
  }),
};

/** The mail that carries a reset link, in the language of whoever gets it. */
export function passwordResetMail(locale: Locale, facts: Facts): { subject: string; body: string } {
  const { subject, body } = texts[locale](facts);
  return { subject: subject.slice(0, 200), body };
}
