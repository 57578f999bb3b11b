import { computed } from '@preact/signals';
import { texts } from '../../texts/texts.js';
import { locale } from '../language.js';

/** What this page says, in the language of now. */
export const t = computed(() => texts[locale.value].live);

/** How dates and times are written: as the device's region does, else Morocco's for Arabic. Western digits, as everywhere on the page. */
const tag = computed(() => {
  const regional = navigator.languages.find((one) => one.split('-')[0] === locale.value && one.includes('-'));
  return new Intl.Locale(regional ?? (locale.value === 'ar' ? 'ar-MA' : locale.value), { numberingSystem: 'latn' });
});
const day = computed(() => new Intl.DateTimeFormat(tag.value, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }));
const instant = computed(() => new Intl.DateTimeFormat(tag.value, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }));
const time = computed(() => new Intl.DateTimeFormat(tag.value, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }));
const clock = (at: string): Date => new Date(`1970-01-01T${at.slice(0, 5)}Z`);
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** `2026-11-21` as people say it. */
export const sayDay = (date: string): string => day.value.format(noon(date));
/** `16:45` or `16:45:00`, a time of the school's day, as people say it. */
export const sayTime = (at: string): string => time.value.format(clock(at));
/** From when to when. */
export const saySpan = (from: string, until: string): string => time.value.formatRange(clock(from), clock(until));
/** An instant, in the time of the device. */
export const sayInstant = (at: string): string => instant.value.format(new Date(at));
/** The day so many days later. */
export const dayAfter = (date: string, days: number): string =>
  new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
