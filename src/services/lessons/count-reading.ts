import type { Context } from '../../context.js';
import { Role } from '../../entities/identity/role.js';
import { countView } from './count-view.js';

/**
 * Counts that a student has read a lesson, for clients that know no other way to say so. It comes after the reading, as one statement of
 * its own: a lesson is read even while nothing can be written. Nobody else's reading counts.
 */
export async function countReading(ctx: Context, lesson: string): Promise<void> {
  if (ctx.viewer?.role !== Role.STUDENT || ctx.dryRun) return;
  try {
    await countView(ctx, { lesson, opens: true, seconds: 0, completed: false });
  } catch (error) {
    ctx.platform.log.warn({ err: error, lesson, requestId: ctx.requestId }, 'a view of a lesson was not counted');
  }
}
