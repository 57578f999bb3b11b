import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { OrganizationFacts } from '../../context.js';
import type { Rule } from '../reactions.js';
import { within } from '../time-limit.js';
import { publishedEvent, storedEventColumns, type StoredEvent } from '../stored-event.js';

export interface Reactor {
  /** A fork for the work of one organization, its filters set. */
  readonly fork: (organizationId: string) => EntityManager;
  readonly organizationOf: (id: string) => Promise<OrganizationFacts>;
  readonly rules: readonly Rule[];
  readonly now: () => Date;
  readonly log: Logger;
  /** After so many failures an event's reactions are given up. */
  readonly maxAttempts: number;
  /** Longest that the reactions to one event may take. */
  readonly timeLimitMs: number;
}

type DueEvent = StoredEvent & { id: string; attempts: number };

/**
 * Runs the reactions to the oldest published event of an organization that has them due, in one transaction with the note that they are
 * done. Answers whether there was one. A reaction that throws undoes that event's reactions alone and is tried again later: neither
 * publishing nor the other events wait for it.
 */
export async function reactToNext(reactor: Reactor, organizationId: string): Promise<boolean> {
  const attempt: { due?: DueEvent } = {};
  try {
    return await reactor.fork(organizationId).transactional(async (em) => {
      await em.execute(`set local statement_timeout = ${Math.ceil(reactor.timeLimitMs)}`);
      const [due] = await em.execute<DueEvent[]>(dueSql, [organizationId]);
      if (!due) return false;
      attempt.due = due;
      const context = { organization: await reactor.organizationOf(organizationId), em, now: reactor.now(), log: reactor.log };
      const event = publishedEvent(organizationId, due);
      await within(reactor.timeLimitMs, async () => {
        for (const { react } of reactor.rules.filter(({ name }) => name === event.name)) await react(context, event);
      });
      await em.execute('update outbox_event set react_at = null, failed_reason = null where id = ?', [due.id]);
      return true;
    });
  } catch (error) {
    if (!attempt.due) throw error;
    await noteFailure(reactor, organizationId, attempt.due, error);
    return true;
  }
}

/** Another node may be at the same organization for a moment: what it has locked is its own. */
const dueSql = `
select e.id::text as id, e.attempts, ${storedEventColumns} from outbox_event e
where e.organization_id = ? and e.react_at <= clock_timestamp() order by e.react_at, e.id limit 1 for update skip locked`;

async function noteFailure(reactor: Reactor, organizationId: string, due: DueEvent, error: unknown): Promise<void> {
  const attempts = due.attempts + 1;
  const givenUp = attempts >= reactor.maxAttempts;
  const facts = { err: error, organizationId, event: due.name, eventId: due.id, attempts };
  if (givenUp) reactor.log.error(facts, 'the reactions to an event are given up');
  else reactor.log.warn(facts, 'the reactions to an event failed and will be tried again');
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll('\0', '').slice(0, 500);
  const sql = `update outbox_event set attempts = ?, failed_reason = ?, react_at = case when ? then null else clock_timestamp() + make_interval(secs => ?) end
    where id = ? and react_at is not null`;
  await reactor.fork(organizationId).execute(sql, [attempts, reason, givenUp, retryDelay(attempts), due.id]);
}

/** Seconds until the next attempt: 1, 2, 4 … 60. */
export const retryDelay = (attempts: number): number => Math.min(60, 2 ** (attempts - 1));
