import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, fault } from '../errors.js';
import { jsonAnswer, type Answer } from './answer.js';
import { largestBody } from './bodies.js';
import { isCurrent, keepNothing, tagOf, type CachePolicy } from './caching.js';
import { appErrorIn, failureOf, WireFaults } from './failures.js';
import { localeFor, pathOf, type House } from './passage.js';
import { pick } from './served.js';

/** Sends an answer with the headers of its cache class, or 304 when the client has it. */
export function send(house: House, request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const policy = answer.status < 400 ? request.passage?.endpoint?.policy : undefined;
  void reply.code(answer.status).headers({ ...(policy?.headers ?? keepNothing), ...answer.headers });
  if (policy?.tagged && answer.status === 200 && isKept(house, request, reply, answer, policy)) return reply.code(304).send();
  if (answer.body === '') return reply.send();
  return reply.type(answer.type).send(answer.body);
}

/** Tags and dates an answer; true when the client's copy is this very one. */
function isKept({ changes, parts }: House, request: FastifyRequest, reply: FastifyReply, answer: Answer, policy: CachePolicy): boolean {
  const tag = tagOf(answer);
  void reply.header('ETag', tag);
  if (!policy.conditional) return false;
  const ctx = request.passage?.ctx;
  const now = ctx?.now ?? parts.now();
  const key = [ctx?.organization.id, ctx?.viewer?.userId, ctx?.locale, request.host, request.url, answer.type].join('\n');
  const since = changes.since(key, tag, now);
  // A change that counts for the next second is not dated yet.
  if (since * 1000 <= now.getTime()) void reply.header('Last-Modified', new Date(since * 1000).toUTCString());
  return isCurrent(request.headers, tag, since);
}

/** Sends a failure in the envelope of the dialect that was asked. */
export function sendFailure(house: House, request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { passage } = request;
  const { dialect } = passage?.served ?? pick(house.served, null, pathOf(request.url)).served;
  const failure = failureOf(asOurs(error), {
    locale: localeFor(request),
    now: passage?.ctx?.now ?? house.parts.now(),
    requestId: request.id,
    role: passage?.ctx?.viewer?.role ?? null,
    operation: passage?.endpoint?.graphql,
    wireName: (path) => passage?.endpoint?.wireName(path) ?? path,
    words: dialect.words,
    log: house.parts.log,
  });
  const wait = failure.facts['retryAfter'];
  if (typeof wait === 'number') void reply.header('Retry-After', String(wait));
  const { status, body } = dialect.failure(failure);
  return send(house, request, reply, jsonAnswer(status, body));
}

/** Fastify's own complaints about a body, as faults of that body. */
function asOurs(error: unknown): unknown {
  if (appErrorIn(error) || !(error instanceof Error)) return error;
  const { code, statusCode } = error as Error & { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new AppError('PAYLOAD_TOO_LARGE', { fields: [fault('', 'BODY_TOO_LARGE', { max: largestBody })] });
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? new WireFaults(fault('', 'INVALID')) : error;
}
