import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import type { Method } from './dialect.js';
import { appErrorIn } from './failures.js';
import { localeFor, pathOf, type House, type Passage } from './passage.js';
import { rateHeaders, spend } from './rates.js';
import { pick } from './served.js';

/** Finds the dialect, the operation and the caller, and takes the request from the caller's budget; nothing of the body is read yet. */
export async function admit(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { parts, served } = house;
  void reply.headers({ 'X-Request-Id': request.id, 'X-Content-Type-Options': 'nosniff' });
  const organization = await parts.organizationOf(request);
  const picked = pick(served, organization, pathOf(request.url));
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const endpoint = picked.found?.place.endpoints.get(method as Method);
  const passage: Passage = { ...picked, method, endpoint, ctx: undefined };
  request.passage = passage;
  if (!organization) throw new AppError('NOT_FOUND', { facts: { resource: 'Organization', id: null } });
  if (endpoint?.graphql !== undefined) void reply.header('X-GraphQL-Operation', endpoint.graphql);

  const refused = await signIn(house, request, passage);
  void reply.header('Content-Language', localeFor(request));
  const expired = refused?.detail.facts?.['token'] === 'EXPIRED';
  const spender = { organization, viewer: passage.ctx?.viewer ?? null, address: request.ip, expired };
  const balance = await spend(parts.limiter, picked.served.rates, endpoint?.operation, spender, parts.limitOf);
  void reply.headers(rateHeaders(picked.served.rates, balance));
  if (balance.retryAfter > 0) {
    const { limit, window, resetAt, retryAfter } = balance;
    throw new AppError('RATE_LIMITED', { facts: { limit, window, resetAt: resetAt.toISOString(), retryAfter } });
  }
  if (refused) throw refused;
}

/** Sets the context, or answers why there is none: a bad token spends from a budget like any other request. */
async function signIn({ parts }: House, request: FastifyRequest, passage: Passage): Promise<AppError | undefined> {
  const token = passage.endpoint?.operation.access === 'public' ? 'ignored' : 'heeded';
  try {
    passage.ctx = await parts.contextOf(request, { dialect: passage.served.dialect.name, token });
    return undefined;
  } catch (error) {
    const refused = appErrorIn(error);
    if (!refused) throw error;
    return refused;
  }
}
