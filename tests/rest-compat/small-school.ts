import Fastify, { type FastifyInstance } from 'fastify';
import { execute } from 'graphql';
import type { Context } from '../../src/context.js';
import { Role } from '../../src/entities/identity/role.js';
import { forbidden, unauthenticated } from '../../src/errors.js';
import { Limiter } from '../../src/limits.js';
import { localeOf } from '../../src/messages.js';
import { madrasti } from '../../src/rest-compat/madrasti/madrasti.js';
import type { RestParts } from '../../src/rest-compat/passage.js';
import { registerDialects } from '../../src/rest-compat/register.js';
import { requestIdOf } from '../../src/rest-compat/request-id.js';
import { instant, routes } from './small-routes.js';
import { rootOf, schema, type Rows } from './small-schema.js';

export interface School extends Rows {
  readonly app: FastifyInstance;
  readonly logged: object[];
  now: Date;
}

/** A server with nothing behind it but a few rows; `Bearer ADMIN:1` signs in as the administrator 1. */
export async function smallSchool(options: Partial<RestParts> & { scale?: number; trustProxy?: boolean } = {}): Promise<School> {
  const app = Fastify({ genReqId: ({ headers }) => requestIdOf(headers['x-request-id']), trustProxy: options.trustProxy ?? false });
  const school: School = {
    app,
    asked: {},
    logged: [],
    rooms: new Map([['7', { id: '7', name: 'Lab', floor: 1 }]]),
    up: true,
    now: new Date(instant),
  };
  const organization = { id: '1', slug: 'madrasti', name: 'Madrasti', timeZone: 'Africa/Casablanca', dialects: ['madrasti'], settings: {} };
  await registerDialects(app, {
    dialects: [{ ...madrasti, routes }],
    schema,
    execute: async (operation, variables, ctx) =>
      execute({ schema, document: operation, variableValues: variables, contextValue: ctx, rootValue: rootOf(school) }),
    organizationOf: ({ headers }) => Promise.resolve(headers['x-organization'] === 'nobody' ? null : organization),
    contextOf: (request, { token }) => Promise.resolve(contextOf(request.headers.authorization, token, request, school, organization)),
    refusal: (coordinate, ctx) =>
      coordinate === 'Mutation.deleteRoom' && ctx.viewer?.role === Role.STUDENT ? forbidden(['ADMIN', 'STAFF', 'LEADERSHIP']) : undefined,
    limiter: new Limiter({ scale: options.scale ?? 1000, now: () => school.now }),
    log: { error: (facts) => void school.logged.push(facts) },
    now: () => school.now,
    apiReference: true,
    ...options,
  });
  return school;
}

function contextOf(
  authorization: string | undefined,
  token: string,
  request: { id: string; ip: string; headers: Readonly<Record<string, unknown>> },
  school: School,
  organization: Context['organization'],
): Context {
  const [role, userId] = (authorization ?? '').replace('Bearer ', '').split(':');
  if (token === 'heeded' && role === 'stale') throw unauthenticated('EXPIRED', new Date('2026-03-02T07:45:00Z'));
  const known = Object.values(Role).find((one) => one === role);
  const viewer = known && token === 'heeded' ? { userId: userId ?? '1', role: known, sessionId: '1', expiresAt: school.now } : null;
  const accepted = request.headers['accept-language'];
  // Only what the mechanism reads; the operations of this school need nothing else.
  return {
    organization,
    viewer,
    locale: localeOf(typeof accepted === 'string' ? accepted : undefined) ?? 'en',
    now: school.now,
    requestId: request.id,
    address: request.ip,
  } as unknown as Context;
}
