import { texts } from '../texts/texts.js';
import type { Locale } from '../../messages.js';

/** An account of the demo data, as the server shows it. */
export interface ShownAccount {
  organization: string;
  email: string;
  password: string;
  role: keyof (typeof texts)['en']['roles'];
  about?: string;
}

/** What the server wrote into the page for its script. */
export const main = document.querySelector<HTMLElement>('#main') ?? document.body;
export const icon = main.dataset['icon'] ?? '';
export const accounts = JSON.parse(main.dataset['accounts'] ?? '[]') as readonly ShownAccount[];

const isLocale = (lang: string): lang is Locale => lang in texts;
export const firstLocale: Locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
