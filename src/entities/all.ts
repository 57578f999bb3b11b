import { Answer } from './assessment/answer.js';
import { AssessmentClass } from './assessment/assessment-class.js';
import { Assessment } from './assessment/assessment.js';
import { Attempt } from './assessment/attempt.js';
import { GradeChange } from './assessment/grade-change.js';
import { Question } from './assessment/question.js';
import { AbsenceFlag } from './attendance/absence-flag.js';
import { AttendanceMark } from './attendance/attendance-mark.js';
import { AttendanceRecord } from './attendance/attendance-record.js';
import { AttendanceReport } from './attendance/attendance-report.js';
import { EventCursor } from './events/event-cursor.js';
import { OutboxEvent } from './events/outbox-event.js';
import { StoredFile } from './files/stored-file.js';
import { AuditEntry } from './identity/audit-entry.js';
import { AuthSession } from './identity/auth-session.js';
import { Guardian } from './identity/guardian.js';
import { Guardianship } from './identity/guardianship.js';
import { Organization } from './identity/organization.js';
import { SingleUseToken } from './identity/single-use-token.js';
import { Student } from './identity/student.js';
import { Teacher } from './identity/teacher.js';
import { User } from './identity/user.js';
import { LessonResource } from './lessons/lesson-resource.js';
import { LessonTag } from './lessons/lesson-tag.js';
import { LessonTagging } from './lessons/lesson-tagging.js';
import { LessonView } from './lessons/lesson-view.js';
import { Lesson } from './lessons/lesson.js';
import { Job } from './jobs/job.js';
import { Notification } from './notifications/notification.js';
import { OutgoingMessage } from './notifications/outgoing-message.js';
import { IdempotencyRecord } from './platform/idempotency-record.js';
import { Badge } from './rewards/badge.js';
import { EarnedBadge } from './rewards/earned-badge.js';
import { Leaderboard } from './rewards/leaderboard.js';
import { RewardAccount } from './rewards/reward-account.js';
import { RewardRule } from './rewards/reward-rule.js';
import { RewardStanding } from './rewards/reward-standing.js';
import { RewardTransaction } from './rewards/reward-transaction.js';
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
  Assessment,
  AssessmentClass,
  Question,
  Attempt,
  Answer,
  GradeChange,
  Notification,
  OutgoingMessage,
  Lesson,
  LessonTag,
  LessonTagging,
  LessonResource,
  LessonView,
  RewardAccount,
  RewardTransaction,
  Badge,
  EarnedBadge,
  RewardRule,
  RewardStanding,
  Leaderboard,
  OutboxEvent,
  EventCursor,
  IdempotencyRecord,
  Job,
  StoredFile,
];
