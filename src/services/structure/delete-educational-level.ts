import type { Context } from '../../context.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { refuseInUse } from './refuse-in-use.js';

/** Deletes a stage of schooling that has no grades. */
export async function deleteEducationalLevel(ctx: Context, id: string): Promise<{ deletedEducationalLevelId: string; deletedAt: Date }> {
  const level = await within(ctx, EducationalLevel, id, { lock: true });
  await refuseInUse(ctx, 'EducationalLevel', level.id);
  return { deletedEducationalLevelId: level.id, deletedAt: softDelete(ctx, level) };
}
