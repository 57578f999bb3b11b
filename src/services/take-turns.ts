import type { Context } from '../context.js';

/**
 * Waits until no other change of the organization to the same matter is under way, and keeps others waiting until this one ends. What is
 * looked at afterwards still holds when it is written, so a refusal can name what stands in the way.
 */
export async function takeTurns({ em, organization }: Pick<Context, 'em' | 'organization'>, matter: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${organization.id}:${matter}`]);
}
