import type { Task } from 'graphile-worker';
import { collectOrphans, removeLeftovers } from '../../services/files/collect-orphans.js';
import type { TaskParts } from '../tasks.js';

/**
 * Removes files that nobody needs, of every organization, and what uploads left halfway on the server that does this round: each gets its
 * turns. What one round does not reach is collected in the next.
 */
export const collectFiles =
  ({ platform, now }: TaskParts): Task =>
  async (_payload, { abortSignal }) => {
    await removeLeftovers(platform.files, now());
    const { rows } = await platform.pool.query<{ id: string }>('select id::text from organization order by organization.id');
    for (const { id } of rows) if (!abortSignal.aborted) await collectOrphans(platform, id, now());
  };
