import type { Context } from '../../context.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { end } from './end-of-enrollment.js';

/** Deletes an enrollment: it ends, and is out of every list. Attendance and marks are kept. */
export async function deleteEnrollment(ctx: Context, id: string): Promise<{ deletedEnrollmentId: string; deletedAt: Date }> {
  const enrollment = await within(ctx, ClassEnrollment, id, { lock: true });
  await end(ctx, enrollment);
  return { deletedEnrollmentId: enrollment.id, deletedAt: softDelete(ctx, enrollment) };
}
