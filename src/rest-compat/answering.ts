import type { FastifyReply, FastifyRequest } from 'fastify';
import { derive, type Context } from '../context.js';
import { AppError } from '../errors.js';
import type { Answer } from './answer.js';
import { queryIn, readBody } from './bodies.js';
import { stillNamed, tagOf } from './caching.js';
import type { CheckedCall, Endpoint, Visit } from './endpoint.js';
import { pathOf, type House, type Passage } from './passage.js';
import { send } from './sending.js';

const conditional = new Set(['PUT', 'PATCH', 'DELETE']);

/** Answers an admitted request: what is documented, in the order path, method, role, values, condition. */
export async function answerRequest(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { passage } = request;
  if (!passage?.found || !passage.ctx) throw noSuchPath(request);
  const { found, endpoint, method, ctx } = passage;
  const documented = found.place.allowed;
  const allowed = [...documented, ...(documented.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return reply.header('Allow', allowed).code(204).send();
  if (!documented.includes(method)) {
    void reply.header('Allow', allowed);
    throw new AppError('METHOD_NOT_ALLOWED', { facts: { method: request.method, allowed: [...documented] } });
  }
  // Documented, but not served by this build or closed by the operator.
  if (!endpoint) throw noSuchPath(request);
  const visit: Visit = {
    ctx,
    params: found.params,
    query: queryIn(request.url),
    origin: `${request.protocol}://${request.host}`,
    url: request.url,
    accept: request.headers.accept,
  };
  endpoint.admit(ctx);
  if (ctx.dryRun && method !== 'GET') void reply.header('X-Dry-Run', 'true');
  const call = endpoint.check(visit, await readBody(request.body as Buffer | undefined, request.headers['content-type']));
  const condition = conditional.has(method) ? request.headers['if-match'] : undefined;
  const answer =
    condition === undefined
      ? await endpoint.answer(visit, call)
      : await answerIfMatched(house, condition, visit, call, { found, endpoint });
  return send(house, request, reply, answer);
}

const noSuchPath = (request: FastifyRequest): AppError =>
  new AppError('NOT_FOUND', { facts: { resource: 'Path', id: pathOf(request.url) } });

/**
 * `If-Match`: reads the row through its own GET, as this viewer sees it, and compares; once before the change, and once more when the
 * change is made and not committed yet. By then the rows that it touches are locked, and the second reading, from outside the
 * transaction, sees what others have committed: whoever changed the row in between is noticed, conditionally or not. Conditional changes
 * of a row take turns besides, for those that touch other rows than the one that is read.
 */
function answerIfMatched(
  { parts, exclusively }: House,
  condition: string,
  visit: Visit,
  call: CheckedCall,
  { found, endpoint }: { found: NonNullable<Passage['found']>; endpoint: Endpoint },
): Promise<Answer> {
  const { ctx } = visit;
  const holds = async (reader: Context): Promise<void> => {
    const get = found.place.endpoints.get('GET');
    const current = await get?.answer({ ...visit, ctx: reader, query: {} }, { query: {}, body: undefined });
    if (!current || !stillNamed(condition, tagOf(current))) throw new AppError('PRECONDITION_FAILED');
  };
  return exclusively(`${ctx.organization.id} ${pathOf(visit.url)}`, async () => {
    // What was answered under a key is answered again, although that very change has made the condition untrue.
    if (ctx.idempotencyKey === undefined) await holds(ctx);
    const apart = parts.apart?.(ctx) ?? ctx;
    return endpoint.answer({ ...visit, ctx: derive(ctx, { condition: () => holds(apart) }) }, call);
  });
}
