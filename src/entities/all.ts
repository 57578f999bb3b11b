import { AbsenceFlag } from './attendance/absence-flag.js';
import { AttendanceMark } from './attendance/attendance-mark.js';
import { AttendanceRecord } from './attendance/attendance-record.js';
import { AttendanceReport } from './attendance/attendance-report.js';
import { EventCursor } from './events/event-cursor.js';
import { OutboxEvent } from './events/outbox-event.js';
import { AuditEntry } from './identity/audit-entry.js';
import { AuthSession } from './identity/auth-session.js';
import { Guardian } from './identity/guardian.js';
import { Guardianship } from './identity/guardianship.js';
import { Organization } from './identity/organization.js';
import { SingleUseToken } from './identity/single-use-token.js';
import { Student } from './identity/student.js';
import { Teacher } from './identity/teacher.js';
import { User } from './identity/user.js';
import { Notification } from './notifications/notification.js';
import { OutgoingMessage } from './notifications/outgoing-message.js';
import { AcademicYear } from './structure/academic-year.js';
import { ClassEnrollment } from './structure/class-enrollment.js';
import { EducationalLevel } from './structure/educational-level.js';
import { GradeSubject } from './structure/grade-subject.js';
import { Grade } from './structure/grade.js';
import { Room } from './structure/room.js';
import { SchoolClass } from './structure/school-class.js';
import { SchoolSettings } from './structure/school-settings.js';
import { Subject } from './structure/subject.js';
import { SessionInstance } from './timetable/session-instance.js';
import { TimetableSession } from './timetable/timetable-session.js';
import { Timetable } from './timetable/timetable.js';

/** Every entity that the database holds. */
export const entities = [
  Organization,
  User,
  Student,
  Teacher,
  Guardian,
  Guardianship,
  AuthSession,
  SingleUseToken,
  AuditEntry,
  AcademicYear,
  EducationalLevel,
  Grade,
  Subject,
  GradeSubject,
  Room,
  SchoolClass,
  ClassEnrollment,
  SchoolSettings,
  Timetable,
  TimetableSession,
  SessionInstance,
  AttendanceRecord,
  AttendanceMark,
  AbsenceFlag,
  AttendanceReport,
  Notification,
  OutgoingMessage,
  OutboxEvent,
  EventCursor,
];
