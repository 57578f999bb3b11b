import type { Locale } from '../../messages.js';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form of a sentence that the language wants for a number; `{n}` becomes the number. */
export function plural(locale: Locale): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('{n}', digits.format(n));
}
