import type { AttendanceRecordRowFragment, AttendanceStatus } from '../operations.js';
import type { AttendanceRecordRead, AttendanceStatusInput } from '../wire.js';

/** A status, in either spelling. */
export const statusOf = (status: AttendanceStatusInput): AttendanceStatus => status.toUpperCase() as AttendanceStatus;

interface SentMark {
  readonly status: AttendanceStatusInput;
  readonly arrived_late?: boolean | undefined;
  readonly is_excused?: boolean | undefined;
  readonly late_minutes?: number | null | undefined;
  readonly absence_reason?: string | null | undefined;
  readonly notes?: string | null | undefined;
}

/** The one status that a mark means: who is present and arrived late is late, an absence that is excused is one with an excuse. */
function meantBy({ status: sent, arrived_late: late, is_excused: excused }: SentMark): AttendanceStatus {
  const status = statusOf(sent);
  if (status === 'PRESENT' && late) return 'LATE';
  return status === 'ABSENT' && excused ? 'EXCUSED' : status;
}

/** A mark as it was sent; marking replaces all of it, so what it leaves out is cleared. */
export const markOf = (mark: SentMark) => ({
  status: meantBy(mark),
  lateMinutes: mark.late_minutes ?? null,
  reason: mark.absence_reason ?? null,
  notes: mark.notes ?? null,
});

/** The two booleans say again what the status says. */
export const attendanceRecordRow = (record: AttendanceRecordRowFragment): AttendanceRecordRead => ({
  id: Number(record.id),
  session: Number(record.sessionInstanceId),
  student: Number(record.studentId),
  student_name: record.studentName,
  status: record.status,
  marked_at: record.markedAt,
  marked_by: Number(record.markedById),
  arrived_late: record.status === 'LATE',
  late_minutes: record.lateMinutes,
  absence_reason: record.reason,
  is_excused: record.status === 'EXCUSED',
  notes: record.notes,
  created_at: record.createdAt,
  updated_at: record.updatedAt,
});
