import type { Context } from '../../context.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { refuseInUse } from './refuse-in-use.js';

/** Deletes a class that has neither students nor timetables. */
export async function deleteSchoolClass(ctx: Context, id: string): Promise<{ deletedSchoolClassId: string; deletedAt: Date }> {
  const schoolClass = await within(ctx, SchoolClass, id, { lock: true });
  await refuseInUse(ctx, 'SchoolClass', schoolClass.id);
  return { deletedSchoolClassId: schoolClass.id, deletedAt: softDelete(ctx, schoolClass) };
}
