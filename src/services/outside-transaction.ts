import type { Context } from '../context.js';

/**
 * Does something slow, such as hashing a password, while somebody else has the connection: otherwise a few sign-ins at once would keep
 * every connection from everybody. Only before anything was changed, and what was read before may have changed afterwards.
 */
export async function outsideTransaction<T>({ em, unit }: Pick<Context, 'em' | 'unit'>, work: () => Promise<T>): Promise<T> {
  if (em.getUnitOfWork().getIdentityMap().keys().length > 0) throw new Error('something was loaded or changed already');
  await em.commit();
  try {
    return await work();
  } finally {
    await em.begin();
    await unit?.begun();
  }
}
