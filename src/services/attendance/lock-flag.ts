import type { Context } from '../../context.js';
import { AbsenceFlag } from '../../entities/attendance/absence-flag.js';
import { within } from '../../permissions/within.js';
import { lockStudents } from './lock-students.js';

/** Loads a flag that is to be changed. Its student comes first in the order of locks, so that marks and flags never wait for each other. */
export async function lockFlag(ctx: Context, id: string): Promise<AbsenceFlag> {
  const flag = await within(ctx, AbsenceFlag, id);
  await lockStudents(ctx, [flag.student.id]);
  return within(ctx, AbsenceFlag, flag.id, { lock: true });
}
