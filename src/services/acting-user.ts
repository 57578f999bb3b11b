import type { Context } from '../context.js';
import { unauthenticated } from '../errors.js';

/** Key of the account that acts. The guard has let nobody else in, so a missing viewer is a fault of the caller's. */
export function actingUser({ viewer }: Pick<Context, 'viewer'>): string {
  if (!viewer) throw unauthenticated();
  return viewer.userId;
}
