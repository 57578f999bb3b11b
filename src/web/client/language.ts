import { computed, effect, signal } from '@preact/signals';
import type { Locale } from '../../messages.js';
import { directionOf, texts } from '../texts/texts.js';
import { firstLocale } from './page-data.js';

export const locale = signal<Locale>(firstLocale);
/** What the page says, in the language of now. */
export const common = computed(() => texts[locale.value].common);
export const roleNames = computed(() => texts[locale.value].roles);

/** The document follows the language; the server remembers it for the next visit. */
export function followLanguage(title: () => string): void {
  effect(() => {
    document.documentElement.lang = locale.value;
    document.documentElement.dir = directionOf(locale.value);
    document.title = `${title()} · ${common.value.name}`;
    document.cookie = `lang=${locale.value}; Path=/; Max-Age=31536000; SameSite=Lax`;
  });
}
