import type { AttendanceStatus } from '../../../src/entities/attendance/attendance-record.js';
import { AppError } from '../../../src/errors.js';
import { markAttendance } from '../../../src/services/attendance/mark-attendance.js';
import type { Classroom } from './classroom.js';

/** Statuses by the place of the student in the class. */
export type Marks = Record<number, AttendanceStatus>;

export const mark = (room: Classroom, sessionInstanceId: string, marks: Marks, partial = false) =>
  room.as('teacher', (ctx) =>
    markAttendance(ctx, {
      sessionInstanceId,
      partial,
      marks: Object.entries(marks).map(([i, status]) => ({ studentId: room.students[Number(i)] ?? '', status })),
    }),
  );
export const flags = (room: Classroom) =>
  room
    .select<{ flag: string }>(
      `select concat_ws(' ', array_position(array[${room.students.join(',')}]::bigint[], student_id) - 1, flag_type, run_starts_on, run_ends_on, absence_count, priority, status, parent_notified) as flag
     from absence_flag where organization_id = ? and deleted_at is null order by id`,
    )
    .then((found) => found.map(({ flag }) => flag));
export const notices = (room: Classroom) =>
  room
    .select<{ notice: string }>(
      `select concat_ws(' ', array_position(array[${room.guardians.join(',')}]::bigint[], recipient_id) - 1, notification_type, priority) as notice
       from notification where organization_id = ? order by id`,
    )
    .then((found) => found.map(({ notice }) => notice));
export const events = (room: Classroom, name: string) =>
  room
    .select<{ payload: Record<string, unknown> }>('select payload from outbox_event where organization_id = ? and name = ? order by id', [
      name,
    ])
    .then((found) => found.map(({ payload }) => payload));
export const faultsOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof AppError ? (error.detail.fields ?? error.code) : error;
};
