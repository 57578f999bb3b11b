import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import type { DeletableEntity } from '../entities/deletable-entity.js';
import { fault, invalid } from '../errors.js';
import { within } from '../permissions/within.js';

/** Takes a row out of use and out of every list; it is kept, and can be restored. */
export function softDelete({ now }: Pick<Context, 'now'>, row: DeletableEntity): Date {
  row.isActive = false;
  row.deletedAt = now;
  return now;
}

/** Loads a deleted row that is to be restored; one that is not deleted is a fault. */
export async function deletedRow<T extends DeletableEntity>(ctx: Context, entity: EntityClass<T>, id: string): Promise<T> {
  const row = await within(ctx, entity, id, { deleted: true, lock: true });
  if (!row.deletedAt) throw invalid(fault('id', 'NOT_DELETED'));
  return row;
}

/** Puts a deleted row back into use. */
export function restore(row: DeletableEntity): void {
  row.isActive = true;
  row.deletedAt = null;
}
