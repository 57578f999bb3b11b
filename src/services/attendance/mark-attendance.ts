import type { Context } from '../../context.js';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { RegisterStatus, SessionInstance } from '../../entities/timetable/session-instance.js';
import { fault, invalid, sayFault, type FieldFault } from '../../errors.js';
import { keyWithin } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { applyMarks } from './apply-marks.js';
import { lessonOf } from './lesson.js';
import { lockStudents } from './lock-students.js';
import { markFaults, markOf, type Mark, type MarkInput } from './mark.js';
import { markableStudents, type MarkableStudent } from './markable-students.js';

export interface MarkAttendanceInput {
  readonly sessionInstanceId: string;
  readonly marks: readonly (MarkInput & { readonly studentId: string })[];
  /** Store the good marks and answer the errors of the others, instead of refusing all of them. */
  readonly partial?: boolean | null;
}
export interface MarkAttendancePayload {
  sessionInstance: RowRef;
  records: RowRef[];
  markedCount: number;
  presentCount: number;
  absentCount: number;
  lateCount: number;
  flagsCreated: number;
  notificationsSent: number;
  errors: { path: string; code: string; message: string }[];
}

/**
 * Marks students in an open register, any number at once. Two people who mark the same register take turns: both are served, and the
 * last mark of each student stands.
 */
export async function markAttendance(ctx: Context, input: MarkAttendanceInput): Promise<MarkAttendancePayload> {
  const id = await keyWithin(ctx, SessionInstance, input.sessionInstanceId, { lock: true });
  const lesson = await lessonOf(ctx, id);
  if (lesson.registerStatus !== RegisterStatus.OPEN)
    throw invalid(fault('input.sessionInstanceId', 'WRONG_STATE', { status: lesson.registerStatus }));

  const keys = await lockStudents(
    ctx,
    input.marks.map(({ studentId }) => studentId),
  );
  const students = await markableStudents(ctx, lesson, [...new Set(keys.values())]);
  const { good, faults } = sorted(input, keys, students, lesson.className);
  if (faults.length && !input.partial) throw invalid(...faults);

  const { recordIds, ...consequences } = await applyMarks(ctx, lesson, good);
  const count = (...statuses: AttendanceStatus[]): number => good.filter(({ mark }) => statuses.includes(mark.status)).length;
  return {
    sessionInstance: refTo(id),
    records: recordIds.map(refTo),
    markedCount: good.length,
    presentCount: count(AttendanceStatus.PRESENT, AttendanceStatus.LATE),
    absentCount: count(AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED),
    lateCount: count(AttendanceStatus.LATE),
    ...consequences,
    errors: faults.map((one) => ({ path: one.path, code: one.code, message: sayFault(one, ctx.locale) })),
  };
}

/** The marks that can be stored, and what is wrong with the others. */
function sorted(
  { marks }: MarkAttendanceInput,
  keys: ReadonlyMap<string, string>,
  students: ReadonlyMap<string, MarkableStudent>,
  className: string,
): { good: { student: MarkableStudent; mark: Mark }[]; faults: FieldFault[] } {
  const good = new Map<string, { student: MarkableStudent; mark: Mark }>();
  const faults: FieldFault[] = [];
  for (const [place, given] of marks.entries()) {
    const path = `input.marks.${place}`;
    const student = students.get(keys.get(given.studentId) ?? '');
    const wrong = markFaults(given, path);
    if (!student) wrong.push(fault(`${path}.studentId`, 'NOT_ENROLLED', { className }));
    else if (good.has(student.studentId)) wrong.push(fault(`${path}.studentId`, 'DUPLICATE'));
    if (student && !wrong.length) good.set(student.studentId, { student, mark: markOf(given) });
    faults.push(...wrong);
  }
  return { good: [...good.values()], faults };
}
