import { computed } from '@preact/signals';
import { texts } from '../../texts/texts.js';
import { locale } from '../language.js';

/** What this page says, in the language of now. */
export const t = computed(() => texts[locale.value].live);

// Western digits in Arabic too: they are what Moroccan schools write.
const tag = computed(() => (locale.value === 'ar' ? 'ar-u-nu-latn' : locale.value));
const day = computed(() => new Intl.DateTimeFormat(tag.value, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }));
const instant = computed(() => new Intl.DateTimeFormat(tag.value, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }));
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** `2026-11-21` as people say it. */
export const sayDay = (date: string): string => day.value.format(noon(date));
/** An instant, in the time of the device. */
export const sayInstant = (at: string): string => instant.value.format(new Date(at));
/** The day so many days later. */
export const dayAfter = (date: string, days: number): string =>
  new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
