import type { Context } from '../context.js';
import { constraintFault } from '../services/constraint-faults.js';

/**
 * Does a part of a transaction that can be undone alone: what it changes is sent to the database at its end, and when it throws, nothing of
 * it is left and the transaction goes on. Afterwards the unit of work is empty: of many parts, each looks only at its own rows.
 */
export async function partOf<T>({ em }: Pick<Context, 'em'>, work: () => Promise<T>): Promise<T> {
  await em.execute('savepoint part');
  try {
    const done = await work();
    await em.flush();
    await em.execute('release savepoint part');
    return done;
  } catch (error) {
    await em.execute('rollback to savepoint part');
    throw constraintFault(error) ?? error;
  } finally {
    em.clear();
  }
}
