import { createHash, createHmac } from 'node:crypto';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { derive, type Context, type Unit } from '../context.js';
import { AppError, fault } from '../errors.js';
import { Turns } from '../turns.js';
import { say } from './say.js';
import { transaction, Undone } from './unit-of-work.js';

/** A mutation that is done once. */
export interface Keyed {
  readonly key: string;
  /** Its name in the answer. */
  readonly place: string;
  /** Operation and variables, as text. */
  readonly asked: string;
  /** Whether a file comes with them: what the key stands for is known when that is in, and only then somebody can have been first. */
  readonly bringsFile: boolean;
}
/** How a key is kept: neither itself nor what was asked can be read from it. */
interface Mark {
  readonly hash: string;
  readonly fingerprint: string;
}
const HOUR_MS = 3_600_000;

/** Somebody was first: this is what they were answered. */
class Answered extends Error {
  constructor(readonly answer: string) {
    super('answered before');
  }
}

/** Twins that come to the same server wait here, where they hold no connection. */
const turns = new Turns();

/**
 * Runs a mutation, or answers what it answered before. The answer is stored in the mutation's own transaction, so it is there exactly
 * when the change is, whatever happens to the server or the connection afterwards. Only what succeeded is stored.
 */
export async function once(ctx: Context, keyed: Keyed, run: (own: Context) => Promise<ExecutionResult>): Promise<ExecutionResult> {
  const hash = hashOf(ctx, keyed);
  const attempt = async (own: Context): Promise<ExecutionResult> => {
    let mark = keyed.bringsFile ? undefined : { hash, fingerprint: fingerprintOf(ctx, keyed) };
    const unit: Unit = {
      failure: undefined,
      begun: async () => mark && claim(own, mark),
      brought: (checksum) => void (mark = { hash, fingerprint: fingerprintOf(ctx, keyed, checksum) }),
    };
    await unit.begun();
    await own.condition?.();
    const result = await run(derive(own, { unit }));
    if (unit.failure !== undefined || (result.data?.[keyed.place] ?? null) === null) throw new Undone(result, unit.failure);
    if (!mark) {
      // The file was another mutation's of the same operation.
      mark = { hash, fingerprint: fingerprintOf(ctx, keyed) };
      await unit.begun();
    }
    await keep(own, mark, result);
    return result;
  };
  return turns.take(hash, async () => {
    try {
      return await transaction(ctx, attempt);
    } catch (error) {
      const failure = error instanceof Undone ? error.failure : error;
      if (failure instanceof Answered) return answerIn(failure.answer);
      if (error instanceof Undone) return error.told as ExecutionResult;
      return { data: null, errors: [say(new GraphQLError('failed', { path: [keyed.place], originalError: asError(failure) }), ctx)] };
    }
  });
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Keys are the viewer's own. Visitors have those of their address, and an answer only for who sends the very same body. */
function hashOf({ organization, viewer, address }: Context, { key }: Keyed): string {
  const owner = viewer ? `user ${viewer.userId}` : `address ${address}`;
  return createHash('sha256').update(`${organization.id}\n${owner}\n${key}`).digest('hex');
}

const fingerprintOf = ({ dialect }: Context, { key, asked }: Keyed, checksum = ''): string =>
  createHmac('sha256', key)
    .update(`${dialect ?? ''}\n${asked}\n${checksum}`)
    .digest('hex');

/** Waits until nobody else works under this key, and ends the attempt when somebody has. */
async function claim(own: Context, { hash, fingerprint }: Mark): Promise<void> {
  await own.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [hash]);
  const [found] = await own.em.execute<{ fingerprint: string; answer: string }[]>(
    'select fingerprint, answer from idempotency_record where key_hash = ? and created_at > ?',
    [hash, oldest(own)],
  );
  if (!found) return;
  if (found.fingerprint !== fingerprint) throw new AppError('IDEMPOTENCY_CONFLICT', { fields: [fault('Idempotency-Key', 'TAKEN')] });
  throw new Answered(found.answer);
}

/** What was stored before this is forgotten. */
const oldest = ({ now, platform }: Pick<Context, 'now' | 'platform'>): Date =>
  new Date(now.getTime() - platform.config.idempotencyHours * HOUR_MS);

async function keep(own: Context, { hash, fingerprint }: Mark, { data, errors }: ExecutionResult): Promise<void> {
  const answer = JSON.stringify({ data, ...(errors && { errors }) });
  await own.em.execute(
    `insert into idempotency_record (organization_id, key_hash, fingerprint, answer, created_at) values (?, ?, ?, ?, ?)
     on conflict (key_hash) do update set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at`,
    [own.organization.id, hash, fingerprint, answer, own.now],
  );
}

function answerIn(text: string): ExecutionResult {
  const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: Told[] };
  return {
    data,
    ...(errors && { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) }),
  };
}
type Told = { message: string; path: (string | number)[]; extensions: Record<string, unknown> };
