import type { Locale } from '../../../messages.js';

type Sentence = Readonly<Record<Locale, string>>;

export const passwordChanged: Sentence = {
  en: 'Password changed successfully',
  fr: 'Le mot de passe a été modifié',
  ar: 'تم تغيير كلمة المرور بنجاح',
};

/** The same whether or not somebody has the address. */
export const resetRequested: Sentence = {
  en: 'If an account has this email address, a message with a link is on its way',
  fr: 'Si un compte utilise cette adresse, un message contenant un lien est en route',
  ar: 'إذا كان هناك حساب بهذا البريد الإلكتروني، فسيتم إرسال رسالة تحتوي على رابط',
};
