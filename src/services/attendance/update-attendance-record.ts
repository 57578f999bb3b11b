import type { Context } from '../../context.js';
import { AttendanceRecord, AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { notFound } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import type { RowRef } from '../../schema/complete.js';
import { Faults } from '../faults.js';
import { applyMarks } from './apply-marks.js';
import { lessonOf } from './lesson.js';
import { lockStudents } from './lock-students.js';
import { markFaults, markOf, type MarkInput } from './mark.js';
import { markableStudents } from './markable-students.js';

export interface UpdateAttendanceRecordInput extends Partial<Omit<MarkInput, 'status'>> {
  readonly status?: AttendanceStatus | null;
  /** For clients that send the whole row: they must be those of the record. */
  readonly sessionInstanceId?: string | null;
  readonly studentId?: string | null;
}

/** Corrects a mark, also when the register is closed; flags and guardians follow. */
export async function updateAttendanceRecord(
  ctx: Context,
  id: string,
  input: UpdateAttendanceRecordInput,
): Promise<{ attendanceRecord: RowRef; flagsCreated: number; notificationsSent: number }> {
  const record = await within(ctx, AttendanceRecord, id);
  const session = await within(ctx, SessionInstance, record.sessionInstance.id, { lock: true, scope: 'all' });
  const studentId = record.student.id;
  await lockStudents(ctx, [studentId]);
  const lesson = await lessonOf(ctx, session.id);
  // Read again now that nobody else changes it: a reset may have withdrawn it meanwhile.
  const student = (await markableStudents(ctx, lesson, [studentId])).get(studentId);
  if (!student?.mark || student.recordId !== record.id) throw notFound('AttendanceRecord', id);

  const faults = new Faults();
  faults.notNull(input, 'status');
  await same(ctx, faults, input, { session, studentId });
  const status = input.status ?? student.mark.status;
  const kept = status === AttendanceStatus.LATE ? student.mark.lateMinutes : null;
  const corrected: MarkInput = {
    status,
    lateMinutes: input.lateMinutes === undefined ? kept : input.lateMinutes,
    reason: input.reason === undefined ? student.mark.reason : input.reason,
    notes: input.notes === undefined ? student.mark.notes : input.notes,
  };
  for (const { path, code, facts } of markFaults(corrected, 'input')) faults.add(path, code, facts);
  faults.stop();

  const { recordIds: _, ...consequences } = await applyMarks(ctx, lesson, [{ student, mark: markOf(corrected) }]);
  return { attendanceRecord: record, ...consequences };
}

/** A record stays with its lesson and its student. */
async function same(
  ctx: Context,
  faults: Faults,
  { sessionInstanceId, studentId }: UpdateAttendanceRecordInput,
  own: { session: SessionInstance; studentId: string },
): Promise<void> {
  const isSession = sessionInstanceId === undefined || [own.session.id, own.session.uuid].includes(sessionInstanceId?.toLowerCase() ?? '');
  // Another lesson that the viewer reaches is a mistake; of one out of reach nothing is told.
  if (!isSession && sessionInstanceId !== null) await within(ctx, SessionInstance, sessionInstanceId);
  faults.when(!isSession, 'input.sessionInstanceId', 'MISMATCH', { other: own.session.id });
  faults.when(!(await isStudent(ctx, own.studentId, studentId)), 'input.studentId', 'MISMATCH', { other: own.studentId });
}

/** Whether a client's id, key or uuid, means a student; nothing said agrees. */
async function isStudent(ctx: Context, key: string, id: string | null | undefined): Promise<boolean> {
  if (id === undefined || id === key) return true;
  const named = `select s.id::text as id from student s where s.organization_id = :organization and s.id = :key::bigint and s.uuid::text = lower(:id)`;
  return (await rows(ctx, named, { key, id: id ?? '' }, (row) => row)).length > 0;
}
