import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { within } from '../../permissions/within.js';

/** A row cannot be restored below one that is itself deleted: that one comes first. */
export async function requireKept(ctx: Context, entity: EntityClass<object>, id: string): Promise<void> {
  await within(ctx, entity, id, { path: 'id', scope: 'all' });
}
