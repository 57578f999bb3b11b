/** Everything that can happen, and what is said about it: ids and small facts, never whole records. All ids are numeric keys as text. */
export interface Events {
  /** A student was marked ABSENT or LATE, or such a mark was corrected. One event a mark, whoever may hear it. */
  'attendance.alert': {
    recordId: string;
    studentId: string;
    studentName: string;
    classId: string;
    className: string;
    subjectId: string;
    subjectName: string;
    sessionInstanceId: string;
    /** School day, `YYYY-MM-DD`. */
    sessionDate: string;
    /** Local start of the lesson, `HH:MM`. */
    sessionTime: string;
    status: 'PRESENT' | 'ABSENT' | 'LATE' | 'EXCUSED';
    /** True when an earlier alert of this student and lesson no longer holds. */
    correction: boolean;
    flagCreated: boolean;
    priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT' | null;
  };
  /** A register was opened, marked, completed or reset: what a class board shows. */
  'attendance.register': {
    sessionInstanceId: string;
    classId: string;
    teacherId: string;
    registerStatus: 'NOT_STARTED' | 'OPEN' | 'CLOSED';
  };
  'attendance.flagged': { flagId: string; studentId: string };
  'notification.created': { notificationId: string; recipientId: string };
  /** A student handed in work, or its time was over. Nothing of what was answered or scored. */
  'attempt.submitted': {
    attemptId: string;
    assessmentId: string;
    /** Who made the assessment, and grades it. */
    authorId: string;
    kind: 'HOMEWORK' | 'QUIZ' | 'EXAM' | 'SURVEY';
    title: string;
    studentId: string;
    studentName: string;
    /** The class of the student that the assessment was given to; null when the student has left it. */
    classId: string | null;
    className: string | null;
    attemptNumber: number;
    isLate: boolean;
    /** Instant, ISO 8601. */
    submittedAt: string;
  };
  /** A mark became visible to the student and the guardians who may hear it. */
  'grade.published': {
    gradeId: string;
    /** The homework, quiz or exam that was graded; null for a mark that stands by itself. */
    assessmentId: string | null;
    studentId: string;
    studentName: string;
    title: string;
    subjectName: string;
    /** Decimal numbers as text. */
    score: string;
    maxScore: string;
    /** Points of the reward account that it brought. */
    pointsEarned: number;
    feedbackAvailable: boolean;
  };
  'badge.earned': {
    studentId: string;
    studentName: string;
    badgeId: string;
    badgeName: string;
    icon: string;
    rarity: 'COMMON' | 'RARE' | 'EPIC' | 'LEGENDARY';
    pointsReward: number;
  };
  /** The operators announce something to everybody who is connected. */
  'system.alert': {
    /** What kind of thing it is, such as `maintenance`. */
    alertType: string;
    title: string;
    message: string;
    severity: 'INFO' | 'WARNING' | 'CRITICAL';
    startsAt: string | null;
    endsAt: string | null;
  };
  /** A job went on, or ended. */
  'job.progressed': {
    jobId: string;
    /** Who asked for it. */
    createdById: string;
    kind: 'IMPORT_USERS' | 'IMPORT_ENROLLMENTS' | 'IMPORT_MARKS' | 'EXPORT_USERS' | 'EXPORT_ENROLLMENTS' | 'EXPORT_MARKS';
    status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
    done: number;
    total: number | null;
    errorCount: number;
  };
  /** A session ended, an account was deactivated or changed its role or password: sockets of these sessions close. */
  'session.ended': { userId: string; sessionIds: readonly string[] };
}
export type EventName = keyof Events;

/** One published event: its place in the organization's order, and when the change happened. */
export interface PublishedEvent<N extends EventName = EventName> {
  organizationId: string;
  /** Grows by one with every event of the organization, without holes. */
  cursor: number;
  name: N;
  payload: Events[N];
  occurredAt: string;
}
