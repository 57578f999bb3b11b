import { AppError, fault, invalid, type FieldFault } from '../errors.js';

/** What the database names when it refuses a change. */
interface Refusal {
  /** SQLSTATE. */
  code: string;
  constraint: string;
}

/** Facts that the database does not tell. The services look before they write, so these stand only where a race was lost. */
const untold = '…';
const clash = (path: string, who: string): FieldFault => fault(path, 'CLASH', { who, what: untold, with: untold, free: untold });

/** The fault that each unique, exclusion and check constraint stands for: what the service would have said, had it looked in time. */
const faults: Readonly<Record<string, FieldFault>> = {
  organization_slug_unique: fault('input.slug', 'TAKEN'),
  user_account_email: fault('input.email', 'TAKEN'),
  guardianship_once: fault('input.guardianId', 'DUPLICATE'),
  guardianship_days: fault('input.endsOn', 'BEFORE', { other: 'startsOn' }),

  academic_year_name: fault('input.year', 'TAKEN'),
  academic_year_current: fault('input.isCurrent', 'TAKEN'),
  academic_year_days: fault('input.endDate', 'NOT_AFTER', { other: 'startDate' }),
  subject_code: fault('input.code', 'TAKEN'),
  grade_subject_once: fault('input.subjectIds', 'DUPLICATE'),
  school_class_once: fault('input.section', 'TAKEN'),
  school_settings_once: fault('input', 'TAKEN'),
  class_enrollment_active: fault('input.studentId', 'ALREADY_ENROLLED', { year: untold }),
  class_enrollment_number: fault('input.studentNumber', 'TAKEN'),

  timetable_overlap: fault('input.effectiveFrom', 'OVERLAP', { from: untold, to: untold }),
  timetable_days: fault('input.effectiveTo', 'BEFORE', { other: 'effectiveFrom' }),
  timetable_session_teacher_clash: clash('input.teacherId', 'TEACHER'),
  timetable_session_room_clash: clash('input.roomId', 'ROOM'),
  timetable_session_school_class_clash: clash('input.startTime', 'SCHOOL_CLASS'),
  timetable_session_times: fault('input.endTime', 'NOT_AFTER', { other: 'startTime' }),
  timetable_session_day: fault('input.dayOfWeek', 'INVALID'),

  session_instance_once: fault('input.date', 'TAKEN'),
  session_instance_times: fault('input.endTime', 'NOT_AFTER', { other: 'startTime' }),
  attendance_record_once: fault('input.studentId', 'ALREADY_MARKED'),
  attendance_record_late: fault('input.lateMinutes', 'INVALID'),
  absence_flag_run: fault('input.studentId', 'DUPLICATE'),

  lesson_published: fault('input.isPublished', 'INVALID'),
  lesson_tag_name: fault('input.name', 'TAKEN'),
  lesson_tagging_once: fault('input.tags', 'DUPLICATE'),
  lesson_resource_needs: fault('input.resourceType', 'INVALID'),
  lesson_view_once: fault('input.lessonId', 'DUPLICATE'),
  lesson_view_figures: fault('input.secondsSpent', 'INVALID'),

  assessment_homework_type: fault('input.homeworkType', 'INVALID'),
  assessment_late_penalty: fault('input.latePenalty', 'INVALID'),
  assessment_passing_score: fault('input.passingScore', 'INVALID'),
  assessment_max_attempts: fault('input.maxAttempts', 'INVALID'),
  assessment_time_limit: fault('input.timeLimitSeconds', 'INVALID'),
  assessment_window: fault('input.dueAt', 'NOT_AFTER', { other: 'opensAt' }),
  assessment_class_once: fault('input.schoolClassIds', 'DUPLICATE'),
  question_points: fault('input.points', 'INVALID'),
  attempt_number: fault('input.assessmentId', 'DUPLICATE'),
  attempt_open: fault('input.assessmentId', 'ATTEMPT_OPEN'),
  attempt_handed_in: fault('input.attemptId', 'INVALID'),
  attempt_extended: fault('input.seconds', 'INVALID'),
  attempt_score: fault('input.manualScore', 'INVALID'),
  answer_once: fault('input.answers', 'DUPLICATE'),
  answer_points: fault('input.points', 'INVALID'),
  earned_badge_once: fault('input.studentId', 'ALREADY_EARNED'),
};

/** A row that is removed for real can go while another change is about to name it. */
const references: Readonly<Record<string, FieldFault>> = {
  school_class_room_id_foreign: fault('input.roomId', 'UNKNOWN_ID', { resource: 'Room', id: untold }),
  timetable_session_room_id_foreign: fault('input.roomId', 'UNKNOWN_ID', { resource: 'Room', id: untold }),
  session_instance_room_id_foreign: fault('input.roomId', 'UNKNOWN_ID', { resource: 'Room', id: untold }),
  lesson_tagging_lesson_tag_id_foreign: fault('input.tags', 'UNKNOWN_ID', { resource: 'LessonTag', id: untold }),
};

const UNIQUE = '23505';
const EXCLUSION = '23P01';
const CHECK = '23514';
const FOREIGN_KEY = '23503';

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  'constraint' in error &&
  typeof error.constraint === 'string';

/**
 * The field error behind a change that the database refused, or nothing when the error is another. The database has the last word where
 * two changes race; the loser is told the same as if it had come later.
 */
export function constraintFault(error: unknown): AppError | undefined {
  if (!isRefusal(error)) return undefined;
  const { code, constraint } = error;
  if (code === FOREIGN_KEY) return references[constraint] && invalid(references[constraint]);
  if (code !== UNIQUE && code !== EXCLUSION && code !== CHECK) return undefined;
  return faults[constraint] && invalid(faults[constraint]);
}

/** The constraints that have a fault of their own. */
export const namedConstraints: ReadonlySet<string> = new Set([...Object.keys(faults), ...Object.keys(references)]);
