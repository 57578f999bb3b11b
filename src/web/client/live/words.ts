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
const number = computed(() => new Intl.NumberFormat(tag.value, { maximumFractionDigits: 2 }));
const percent = computed(() => new Intl.NumberFormat(tag.value, { style: 'percent', maximumFractionDigits: 1 }));
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
/** A sentence of how many of all. */
export const sayOf = (sentence: string, done: number, all: number): string =>
  sentence.replace('{done}', String(done)).replace('{all}', String(all));
/** A decimal text as people write it. */
export const sayNumber = (value: string | number): string => number.value.format(Number(value));
/** Points reached of those that could be. */
export const sayScore = (score: string, most: string): string => `${sayNumber(score)} / ${sayNumber(most)}`;
export const sayPercent = (value: string): string => percent.value.format(Number(value) / 100);
/** `125` seconds as `2:05`, hours before them where there are any. */
export function sayTimeLeft(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
/** The day so many days later. */
export const dayAfter = (date: string, days: number): string =>
  new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
