import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { refuseInUse } from './refuse-in-use.js';

/** Deletes a school year that is neither current nor has classes. */
export async function deleteAcademicYear(ctx: Context, id: string): Promise<{ deletedAcademicYearId: string; deletedAt: Date }> {
  const year = await within(ctx, AcademicYear, id, { lock: true });
  if (year.isCurrent) throw invalid(fault('id', 'IS_CURRENT'));
  await refuseInUse(ctx, 'AcademicYear', year.id);
  return { deletedAcademicYearId: year.id, deletedAt: softDelete(ctx, year) };
}
