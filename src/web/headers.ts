import type { FastifyReply } from 'fastify';

const strict: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
};

// GraphiQL writes markup of its own through innerHTML.
const graphiql: Readonly<Record<string, string | undefined>> = {
  ...strict,
  'require-trusted-types-for': undefined,
};

const say = (policy: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(policy)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value ?? ''}`)
    .join('; ');
const policies = { strict: say(strict), graphiql: say(graphiql) };

/** The headers of every page: nothing but our own files runs, nobody frames us, no address leaks, and the page itself is asked for anew. */
export function pageHeaders(reply: FastifyReply, policy: keyof typeof policies = 'strict'): FastifyReply {
  return reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policies[policy],
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    vary: 'Accept, Accept-Language, Cookie',
    'x-content-type-options': 'nosniff',
  });
}
