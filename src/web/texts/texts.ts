import type { Locale } from '../../messages.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as fr from './fr.js';

/** Everything that pages say, in each language. */
export const texts = { en, fr, ar } as const satisfies Record<Locale, typeof en>;

/** What a language is called by those who speak it. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
