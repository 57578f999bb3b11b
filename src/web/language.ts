import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf, locales, type Locale } from '../messages.js';

const known = (value: unknown): Locale | undefined => locales.find((locale) => locale === value);

/** The language of a page: `?lang=` (which is remembered), else what was remembered, else `Accept-Language`, else English. */
export function languageOf(request: FastifyRequest, reply: FastifyReply): Locale {
  const asked = known((request.query as Readonly<Record<string, unknown>>)['lang']);
  if (asked) {
    void reply.header('set-cookie', `lang=${asked}; Path=/; Max-Age=31536000; SameSite=Lax`);
    return asked;
  }
  const remembered = /(?:^|;\s*)lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return known(remembered) ?? localeOf(request.headers['accept-language']) ?? 'en';
}
