import type {
  AttendanceSessionRowFragment,
  AttendanceStatus,
  RegisterStatus,
  RosterEntryFragment,
  RosterSessionFragment,
} from '../operations.js';
import type { AttendanceSessionRead, AttendanceSessionRoster, AttendanceSessionStatus, RosterStatus } from '../wire.js';
import { present } from './present.js';

/** How far a register is, in the words of the document. */
const statuses: Readonly<Record<RegisterStatus, AttendanceSessionStatus>> = {
  NOT_STARTED: 'NOT_STARTED',
  OPEN: 'IN_PROGRESS',
  CLOSED: 'COMPLETED',
};
/** The same the other way, for a filter. */
export const registerStatusOf: Readonly<Record<AttendanceSessionStatus, RegisterStatus>> = {
  NOT_STARTED: 'NOT_STARTED',
  IN_PROGRESS: 'OPEN',
  COMPLETED: 'CLOSED',
};

const keyOf = (id: string | null): number | null => (id === null ? null : Number(id));

export const attendanceSessionRow = (session: AttendanceSessionRowFragment): AttendanceSessionRead => ({
  id: Number(session.id),
  timetable_session: Number(present(session.timetableSessionId)),
  date: session.date,
  status: statuses[session.registerStatus],
  started_at: session.startedAt,
  completed_at: session.completedAt,
  started_by: keyOf(session.startedById),
  completed_by: keyOf(session.completedById),
  total_students: session.totalStudents,
  present_count: session.presentCount,
  absent_count: session.absentCount,
  late_count: session.lateCount,
  not_marked_count: session.unmarkedCount,
  attendance_percentage: session.attendancePercentage,
  notes: session.notes,
  created_at: session.createdAt,
  updated_at: session.updatedAt,
});

const rosterStatus = (status: AttendanceStatus | null): RosterStatus => (status ? (status.toLowerCase() as RosterStatus) : 'not_marked');

interface Register {
  readonly sessionInstance: RosterSessionFragment | null;
  readonly entries: readonly RosterEntryFragment[];
}

/** Everybody in a session, with the status in it and in the session before. */
export const roster = ({ sessionInstance, entries }: Register): AttendanceSessionRoster => {
  const session = present(sessionInstance);
  return {
    id: Number(session.id),
    status: statuses[session.registerStatus],
    started_at: session.startedAt,
    total_students: entries.length,
    students: entries.map(({ studentId, studentName, status, previousSessionInstanceId, previousStatus }) => ({
      student_id: Number(studentId),
      student_name: studentName,
      attendance_status: rosterStatus(status),
      previous_attendance: previousSessionInstanceId === null ? null : rosterStatus(previousStatus),
    })),
  };
};
