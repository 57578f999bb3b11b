import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { keyWithin } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { applyMarks } from './apply-marks.js';
import { lessonOf } from './lesson.js';
import { lockStudents } from './lock-students.js';
import { markFaults, markOf, type MarkInput } from './mark.js';
import { markableStudents } from './markable-students.js';

export type CreateAttendanceRecordInput = MarkInput & { readonly sessionInstanceId: string; readonly studentId: string };

/** Marks one student who is not marked yet: in an open register, or, for the office, in any. */
export async function createAttendanceRecord(
  ctx: Context,
  input: CreateAttendanceRecordInput,
): Promise<{ attendanceRecord: RowRef; flagsCreated: number; notificationsSent: number }> {
  const lesson = await lessonOf(ctx, await keyWithin(ctx, SessionInstance, input.sessionInstanceId, { lock: true }));
  if (lesson.registerStatus !== RegisterStatus.OPEN && ctx.scope !== 'all')
    throw invalid(fault('input.sessionInstanceId', 'WRONG_STATE', { status: lesson.registerStatus }));

  const key = (await lockStudents(ctx, [input.studentId])).get(input.studentId) ?? '';
  const student = key === '' ? undefined : (await markableStudents(ctx, lesson, [key])).get(key);
  const faults = markFaults(input, 'input');
  if (!student) faults.push(fault('input.studentId', 'NOT_ENROLLED', { className: lesson.className }));
  else if (student.recordId) faults.push(fault('input.studentId', 'ALREADY_MARKED'));
  if (faults.length || !student) throw invalid(...faults);

  const { recordIds, ...consequences } = await applyMarks(ctx, lesson, [{ student, mark: markOf(input) }]);
  return { attendanceRecord: refTo(recordIds[0] ?? ''), ...consequences };
}
