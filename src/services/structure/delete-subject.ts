import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { refuseInUse } from './refuse-in-use.js';

/** Deletes a subject that no grade and no timetable has. */
export async function deleteSubject(ctx: Context, id: string): Promise<{ deletedSubjectId: string; deletedAt: Date }> {
  const subject = await within(ctx, Subject, id, { lock: true });
  await refuseInUse(ctx, 'Subject', subject.id);
  return { deletedSubjectId: subject.id, deletedAt: softDelete(ctx, subject) };
}
