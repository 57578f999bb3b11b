// Made from src/rest-compat/madrasti/operations/*.graphql and schema.graphql by `npm run codegen`: types, and documents that are parsed already.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which flags are listed; conditions combine with AND. */
export type AbsenceFlagFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Pointing at this. */
  readonly flagType?: FlagType | null | undefined;
  /** So urgent. */
  readonly priority?: Priority | null | undefined;
  /** About a lesson of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name, the class, the subject or the notes. */
  readonly search?: string | null | undefined;
  /** About this lesson. */
  readonly sessionInstanceId?: string | number | null | undefined;
  /** Standing there; ACTIVE ones are pending. */
  readonly status?: FlagStatus | null | undefined;
  /** About this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of AbsenceFlag rows. */
export type AbsenceFlagOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AbsenceFlagOrderField;
};

/** What a list of AbsenceFlag rows can be ordered by. */
export type AbsenceFlagOrderField =
  | 'ABSENCE_COUNT'
  | 'AUTO_GENERATED'
  | 'CREATED_AT'
  | 'FLAG_TYPE'
  | 'FOLLOW_UP_REQUIRED'
  | 'ID'
  | 'PARENT_NOTIFIED'
  | 'PRIORITY'
  | 'RESOLUTION_NOTES'
  | 'RESOLVED_AT'
  | 'RESOLVED_BY'
  | 'SESSION_INSTANCE'
  | 'STATUS'
  | 'STUDENT'
  | 'UPDATED_AT';

/** Which school years are listed; conditions combine with AND. */
export type AcademicYearFilter = {
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** The current year, or the others. */
  readonly isCurrent?: boolean | null | undefined;
  /** Text in the name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of AcademicYear rows. */
export type AcademicYearOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AcademicYearOrderField;
};

/** What a list of AcademicYear rows can be ordered by. */
export type AcademicYearOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'END_DATE'
  | 'ID'
  | 'IS_ACTIVE'
  | 'IS_CURRENT'
  | 'REGISTRATION_END'
  | 'REGISTRATION_START'
  | 'START_DATE'
  | 'UPDATED_AT'
  | 'YEAR';

/** What the sums of an account are to be. What is left out stays as it is. */
export type AdjustRewardAccountInput = {
  /** Coins ever gained. */
  readonly coinsGained?: number | null | undefined;
  /** Coins ever spent; not more than were gained. */
  readonly coinsSpent?: number | null | undefined;
  /** Why, for the ledger. */
  readonly description?: string | null | undefined;
  /** Points ever gained. */
  readonly pointsGained?: number | null | undefined;
  /** Points ever spent; not more than were gained. */
  readonly pointsSpent?: number | null | undefined;
};

/** The grade of one answer. */
export type AnswerGradeInput = {
  /** How they come about, 20 lines at most. Their sum may differ from the points. */
  readonly criteria?: ReadonlyArray<CriterionInput> | null | undefined;
  /** What is said about it. */
  readonly feedback?: string | null | undefined;
  /** Its points, at most those of the question; the sum of `criteria` when left out. */
  readonly points?: number | string | null | undefined;
  /** The question that it answers. */
  readonly questionId: string | number;
};

/** What a student answers to one question. */
export type AnswerInput = {
  /** The question, one of the attempt. */
  readonly questionId: string | number;
  /** The response, in the shape of its type (see `QuestionType`); null takes it back. */
  readonly response?: unknown;
  /** The client's own counter for this answer: a save with a smaller one, or the same, came late or twice and is passed over. */
  readonly revision?: number | null | undefined;
};

/** Which assessments are listed; conditions combine with AND. */
export type AssessmentFilter = {
  /** Made by this account. */
  readonly createdById?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Due at this instant or later. */
  readonly dueFrom?: string | null | undefined;
  /** Due on this school day or later. */
  readonly dueOnOrAfter?: string | null | undefined;
  /** Due on this school day or earlier. */
  readonly dueOnOrBefore?: string | null | undefined;
  /** Due at this instant or earlier. */
  readonly dueTo?: string | null | undefined;
  /** For this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** Homework of this type. */
  readonly homeworkType?: HomeworkType | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Whether an attempt may be started now, as far as publishing and dates go. */
  readonly isOpen?: boolean | null | undefined;
  /** Published or not. */
  readonly isPublished?: boolean | null | undefined;
  /** Of this kind. */
  readonly kind?: AssessmentKind | null | undefined;
  /** Given to this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Given to one of these classes, by numeric key; none matches an empty list. */
  readonly schoolClassIds?: ReadonlyArray<string | number> | null | undefined;
  /** Text in a title, the description or the instructions. */
  readonly search?: string | null | undefined;
  /** Standing here. */
  readonly status?: AssessmentStatus | null | undefined;
  /** Of this subject. */
  readonly subjectId?: string | number | null | undefined;
};

/** What an assessment is. */
export type AssessmentKind =
  /** As a quiz, for an examination. */
  | 'EXAM'
  /** Work for a class; its questions can be read before an attempt is started. */
  | 'HOMEWORK'
  /** Questions that are shown with the attempt. */
  | 'QUIZ'
  /** Questions without right answers: nothing is scored. */
  | 'SURVEY';

/** One part of the order of a list of Assessment rows. */
export type AssessmentOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AssessmentOrderField;
};

/** What a list of Assessment rows can be ordered by. */
export type AssessmentOrderField =
  | 'ALLOW_LATE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'DESCRIPTION'
  | 'DUE_AT'
  | 'GRADE'
  | 'HOMEWORK_TYPE'
  | 'ID'
  | 'INSTRUCTIONS'
  | 'IS_PUBLISHED'
  | 'KIND'
  | 'LATE_PENALTY'
  | 'MAX_ATTEMPTS'
  | 'OPENS_AT'
  | 'PASSING_SCORE'
  | 'PUBLISHED_AT'
  | 'SHUFFLE_QUESTIONS'
  | 'SUBJECT'
  | 'TIME_LIMIT'
  | 'TITLE'
  | 'TITLE_ARABIC'
  | 'TITLE_FRENCH'
  | 'UPDATED_AT';

/** Where an assessment stands. */
export type AssessmentStatus =
  /** Deleted; shown to viewers who may restore it. */
  | 'ARCHIVED'
  /** Not published. */
  | 'DRAFT'
  /** Published. */
  | 'PUBLISHED';

/** Which attempts are listed; conditions combine with AND. */
export type AttemptFilter = {
  /** Of this assessment. */
  readonly assessmentId?: string | number | null | undefined;
  /** Of assessments of this kind. */
  readonly assessmentKind?: AssessmentKind | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Handed in late or not. */
  readonly isLate?: boolean | null | undefined;
  /** Handed in, with an answer that a person still has to grade, or not. */
  readonly needsGrading?: boolean | null | undefined;
  /** Of students who are in this class now, of what it is given. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name or the title of the assessment. */
  readonly search?: string | null | undefined;
  /** Standing in one of these; none matches an empty list. */
  readonly statuses?: ReadonlyArray<AttemptStatus> | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of Attempt rows. */
export type AttemptOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AttemptOrderField;
};

/** What a list of Attempt rows can be ordered by. */
export type AttemptOrderField =
  | 'ASSESSMENT'
  | 'ATTEMPT_NUMBER'
  | 'AUTO_GRADED'
  | 'CREATED_AT'
  | 'DEADLINE_AT'
  | 'GRADED_AT'
  | 'GRADED_BY'
  | 'ID'
  | 'IS_LATE'
  | 'MANUAL_SCORE'
  | 'PERCENTAGE'
  | 'SCORE'
  | 'STARTED_AT'
  | 'STATUS'
  | 'STUDENT'
  | 'STUDENT_NAME'
  | 'SUBMITTED_AT'
  | 'TIME_TAKEN'
  | 'UPDATED_AT';

/** Where an attempt stands. */
export type AttemptStatus =
  /** A person has graded it. */
  | 'GRADED'
  /** The student works on it. */
  | 'IN_PROGRESS'
  /** Handed in; the server has graded what it can. */
  | 'SUBMITTED';

/** How one student attended. Marking again replaces all of it. */
export type AttendanceMarkInput = {
  /** Minutes late, for a late arrival; 1440 at most. */
  readonly lateMinutes?: number | null | undefined;
  /** Remarks, 1000 characters at most. */
  readonly notes?: string | null | undefined;
  /** Reason given, 500 characters at most. A reason is not an excuse. */
  readonly reason?: string | null | undefined;
  /** How. */
  readonly status: AttendanceStatus;
  /** Who: a student of the class on that day. */
  readonly studentId: string | number;
};

/** Which records are listed; conditions combine with AND. */
export type AttendanceRecordFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of a lesson on this day or later. */
  readonly dateFrom?: string | null | undefined;
  /** Of a lesson on this day or earlier. */
  readonly dateTo?: string | null | undefined;
  /** Excused, or not. */
  readonly isExcused?: boolean | null | undefined;
  /** Last marked by this account. */
  readonly markedById?: string | number | null | undefined;
  /** Of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name, the subject, the class, the reason or the remarks. */
  readonly search?: string | null | undefined;
  /** Of this lesson. */
  readonly sessionInstanceId?: string | number | null | undefined;
  /** With one of these; an empty list matches nothing. */
  readonly statuses?: ReadonlyArray<AttendanceStatus> | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of AttendanceRecord rows. */
export type AttendanceRecordOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AttendanceRecordOrderField;
};

/** What a list of AttendanceRecord rows can be ordered by. */
export type AttendanceRecordOrderField =
  | 'CREATED_AT'
  | 'DATE'
  | 'ID'
  | 'LATE_MINUTES'
  | 'MARKED_AT'
  | 'MARKED_BY'
  | 'NOTES'
  | 'REASON'
  | 'SESSION_INSTANCE'
  | 'STATUS'
  | 'STUDENT'
  | 'STUDENT_NAME'
  | 'UPDATED_AT';

/** Which saved reports are listed; conditions combine with AND. */
export type AttendanceReportFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this kind. */
  readonly reportType?: ReportType | null | undefined;
  /** About this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the title, or in the class's or student's name. */
  readonly search?: string | null | undefined;
  /** About this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of AttendanceReport rows. */
export type AttendanceReportOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AttendanceReportOrderField;
};

/** What a list of AttendanceReport rows can be ordered by. */
export type AttendanceReportOrderField =
  | 'CREATED_AT'
  | 'END_DATE'
  | 'GENERATED_BY'
  | 'ID'
  | 'REPORT_TYPE'
  | 'SCHOOL_CLASS'
  | 'START_DATE'
  | 'STUDENT'
  | 'TITLE';

/** How a student attended a lesson. */
export type AttendanceStatus =
  /** Was not there, without an accepted excuse. */
  | 'ABSENT'
  /** Was not there, with an accepted excuse. */
  | 'EXCUSED'
  /** Came late; counts as there. */
  | 'LATE'
  /** Was there. */
  | 'PRESENT';

/** Which badges are listed; conditions combine with AND. */
export type BadgeFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Can be earned, or not. A viewer who may delete badges finds the deleted ones among those that cannot. */
  readonly isActive?: boolean | null | undefined;
  /** So hard to come by. */
  readonly rarity?: BadgeRarity | null | undefined;
  /** Text in a name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Badge rows. */
export type BadgeOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: BadgeOrderField;
};

/** What a list of Badge rows can be ordered by. */
export type BadgeOrderField =
  | 'COLOR'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ICON'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'POINTS_REWARD'
  | 'RARITY'
  | 'TOTAL_EARNED'
  | 'UPDATED_AT';

/** How hard a badge is to come by. */
export type BadgeRarity =
  | 'COMMON'
  | 'EPIC'
  | 'LEGENDARY'
  | 'RARE';

/** A change of password. */
export type ChangePasswordInput = {
  /** The password until now. */
  readonly currentPassword: string;
  /** The new password. */
  readonly newPassword: string;
  /** The new password once more; compared where it is sent. */
  readonly newPasswordConfirmation?: string | null | undefined;
};

/** Which enrollments are listed; conditions combine with AND. */
export type ClassEnrollmentFilter = {
  /** For this year. */
  readonly academicYearId?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Active or ended. Deleted ones are among those that ended. */
  readonly isActive?: boolean | null | undefined;
  /** In this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name or number, or in the name of the class. */
  readonly search?: string | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of ClassEnrollment rows. */
export type ClassEnrollmentOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: ClassEnrollmentOrderField;
};

/** What a list of ClassEnrollment rows can be ordered by. */
export type ClassEnrollmentOrderField =
  | 'ACADEMIC_YEAR'
  | 'CREATED_AT'
  | 'ENDED_ON'
  | 'ENROLLMENT_DATE'
  | 'ID'
  | 'IS_ACTIVE'
  | 'SCHOOL_CLASS'
  | 'STUDENT'
  | 'STUDENT_NAME'
  | 'STUDENT_NUMBER'
  | 'UPDATED_AT';

/** Which students of a class are listed; conditions combine with AND. */
export type ClassStudentFilter = {
  /** In the class now, or no longer. */
  readonly isActive?: boolean | null | undefined;
  /** Text in the student's name or number. */
  readonly search?: string | null | undefined;
};

/** Where a lesson stands on the clock, whatever its register says. */
export type ClockStatus =
  /** It is being given. */
  | 'ACTIVE'
  /** It is over. */
  | 'COMPLETED'
  /** It has not begun. */
  | 'UPCOMING';

/** Which register is completed, and whether it has to be complete. */
export type CompleteAttendanceInput = {
  /** Refuse while a student is not marked. */
  readonly refuseUnmarked?: boolean | null | undefined;
  /** The lesson; its register is open. */
  readonly sessionInstanceId: string | number;
};

/** When students, and guardians who may see marks, are shown answer keys, explanations and what was right. */
export type CorrectionRelease =
  /** As WHEN_DONE, and not before the due date. */
  | 'AFTER_DUE_AND_DONE'
  /** Not at all. */
  | 'NEVER'
  /** Once the student has handed in and can neither go on with an attempt nor start another. */
  | 'WHEN_DONE';

/** A flag that is made by hand. */
export type CreateAbsenceFlagInput = {
  /** Public ids of uploaded justifications, 20 at most. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** What it points at; ABSENCE when left out. */
  readonly flagType?: FlagType | null | undefined;
  /** Somebody has to come back to it. */
  readonly followUpRequired?: boolean | null | undefined;
  /** How urgent it is; worked out from the student's marks when left out. */
  readonly priority?: Priority | null | undefined;
  /** What is said about it. */
  readonly resolutionNotes?: string | null | undefined;
  /** The lesson that it is about. */
  readonly sessionInstanceId: string | number;
  /** Whom it is about. */
  readonly studentId: string | number;
};

/** A new academic year. */
export type CreateAcademicYearInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Last day, after the first. */
  readonly endDate: string;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether it is the current year; making it so takes that from the other one. */
  readonly isCurrent?: boolean | null | undefined;
  /** Last day of registration. */
  readonly registrationEnd?: string | null | undefined;
  /** First day of registration. */
  readonly registrationStart?: string | null | undefined;
  /** First day. */
  readonly startDate: string;
  /** Name, such as `2026-2027`; unique. */
  readonly year: string;
};

/** A new assessment. */
export type CreateAssessmentInput = {
  /** A code that is needed to start an attempt, 64 characters at most; it is shown to nobody. None when null. */
  readonly accessCode?: string | null | undefined;
  /** Whether it can be worked on after the due date. */
  readonly allowLate?: boolean | null | undefined;
  /** Whether an attempt that runs may be given more time. */
  readonly allowTimeExtension?: boolean | null | undefined;
  /** When students are shown what was right; AFTER_DUE_AND_DONE unless said. */
  readonly correctionRelease?: CorrectionRelease | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Until when it is to be handed in: in the future when it is set or changed. */
  readonly dueAt?: string | null | undefined;
  /** The grade that it is for; a homework has one. */
  readonly gradeId?: string | number | null | undefined;
  /** What a homework is made of; a homework has one, other kinds have none. */
  readonly homeworkType?: HomeworkType | null | undefined;
  /** What students have to do; for BOOK homework, also the place in the textbook. */
  readonly instructions?: string | null | undefined;
  /** Whether the students of its classes see it, once it has a question. A homework needs a due date for that. */
  readonly isPublished?: boolean | null | undefined;
  /** What it is; this never changes. */
  readonly kind: AssessmentKind;
  /** Percentage that is taken off the score of late work, 0 to 100. */
  readonly latePenalty?: number | string | null | undefined;
  /** Attempts that a student has; no limit when null. */
  readonly maxAttempts?: number | null | undefined;
  /** When attempts may be started; from publishing when null. */
  readonly opensAt?: string | null | undefined;
  /** Percentage from which an attempt is passed, 0 to 100. */
  readonly passingScore?: number | string | null | undefined;
  /** The classes that it is given to, of the grade; a teacher names classes that they teach. A homework has one or more. */
  readonly schoolClassIds?: ReadonlyArray<string | number> | null | undefined;
  /** When students are shown their score; IMMEDIATELY unless said. */
  readonly scoreRelease?: ScoreRelease | null | undefined;
  /** Whether each attempt has its choices and items in an order of its own. */
  readonly shuffleChoices?: boolean | null | undefined;
  /** Whether each attempt has its questions in an order of its own. */
  readonly shuffleQuestions?: boolean | null | undefined;
  /** Its subject; a homework has one. */
  readonly subjectId?: string | number | null | undefined;
  /** Seconds that an attempt may take, a week at most; no limit when null. */
  readonly timeLimitSeconds?: number | null | undefined;
  /** Title in the school's main language. */
  readonly title: string;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** A mark of a student who is not marked in the lesson yet. */
export type CreateAttendanceRecordInput = {
  /** Minutes late, for a late arrival; 1440 at most. */
  readonly lateMinutes?: number | null | undefined;
  /** Remarks, 1000 characters at most. */
  readonly notes?: string | null | undefined;
  /** Reason given, 500 characters at most. A reason is not an excuse. */
  readonly reason?: string | null | undefined;
  /** The lesson; its register is open, except for the office. */
  readonly sessionInstanceId: string | number;
  /** How. */
  readonly status: AttendanceStatus;
  /** Who: a student of the class on that day. */
  readonly studentId: string | number;
};

/** A report that is to be saved as it is now. */
export type CreateAttendanceReportInput = {
  /** Last day, not before the first. A daily report has one day, its first. */
  readonly endDate: string;
  /** Which. */
  readonly reportType: ReportType;
  /** The class; needed for class statistics. */
  readonly schoolClassId?: string | number | null | undefined;
  /** First day; the day of a daily report. */
  readonly startDate: string;
  /** The student; needed for a history. */
  readonly studentId?: string | number | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
};

/** A new badge. */
export type CreateBadgeInput = {
  /** Colour, `#RRGGBB`. */
  readonly color?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Identifier of its icon. */
  readonly icon?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Points that it brings; 0 for a new one. */
  readonly pointsReward?: number | null | undefined;
  /** How hard it is to come by; COMMON for a new one. */
  readonly rarity?: BadgeRarity | null | undefined;
  /** What earns it, all together: `subject` (code), `homework_completed`, `average_score__gte`, `consecutive_perfect_scores`, `early_submissions`; no other keys. Without a figure it is given by hand. */
  readonly requirements?: unknown;
};

/** A new educational level. */
export type CreateEducationalLevelInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level: LevelCode;
  /** Oldest age, in years; not below the youngest. */
  readonly maxAge?: number | null | undefined;
  /** Youngest age, in years. */
  readonly minAge?: number | null | undefined;
  /** Name in the school's main language. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Place in lists, 1 first. */
  readonly order: number;
};

/** A new grade. */
export type CreateGradeInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Its level. */
  readonly educationalLevelId: string | number;
  /** Which year of schooling, usually 1 to 12. */
  readonly gradeNumber: number;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language; classes are named after it. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** The subjects that it is taught, all of them. */
  readonly subjectIds?: ReadonlyArray<string | number> | null | undefined;
};

/** A new lesson. */
export type CreateLessonInput = {
  /** HTML. What is not safe to show is taken out: scripts, styles, forms, event handlers, links that are not of the web. */
  readonly content: string;
  /** Half of the school year. */
  readonly cycle: LessonCycle;
  /** What it is about. */
  readonly description?: string | null | undefined;
  /** How hard it is. */
  readonly difficulty: LessonDifficulty;
  /** How long it takes, in minutes. */
  readonly estimatedDuration?: number | null | undefined;
  /** The grade that it is for. */
  readonly gradeId: string | number;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether students and guardians see it; false for a new one. */
  readonly isPublished?: boolean | null | undefined;
  /** What students know at its end. */
  readonly objectives?: string | null | undefined;
  /** Place in the course, the lowest first; the end for a new one when left out. */
  readonly order?: number | null | undefined;
  /** What students need to know before it. */
  readonly prerequisites?: string | null | undefined;
  /** Its subject; taught in the grade. */
  readonly subjectId: string | number;
  /** Names of its tags, all of them, whatever their case. A name that no tag has becomes a tag. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Title in the school's main language. */
  readonly title: string;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** A new resource of a lesson. */
export type CreateLessonResourceInput = {
  /** Text, as HTML; what is not safe to show is taken out. */
  readonly content?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Address, `http` or `https`. */
  readonly externalUrl?: string | null | undefined;
  /** Public id of an uploaded file, of the kind that the resource is. */
  readonly file?: string | null | undefined;
  /** Whether a client should offer to keep it; null, or left out of a new one: if it is a file. */
  readonly isDownloadable?: boolean | null | undefined;
  /** The lesson. */
  readonly lessonId: string | number;
  /** Place in the lesson, the lowest first; the end for a new one when left out. */
  readonly order?: number | null | undefined;
  /** What it is. */
  readonly resourceType: LessonResourceType;
  /** Title. */
  readonly title: string;
};

/** A new tag. */
export type CreateLessonTagInput = {
  /** The word, unique whatever its case. It has no comma: lists of tags are written with commas. */
  readonly name: string;
  /** The same in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** The same in French. */
  readonly nameFrench?: string | null | undefined;
};

/** A notification that is sent by hand. */
export type CreateNotificationInput = {
  /** The guardian has answered. */
  readonly actionTaken?: boolean | null | undefined;
  /** How it is sent; IN_APP for a new one when left out. */
  readonly deliveryMethods?: ReadonlyArray<DeliveryMethod> | null | undefined;
  /** Text in the school's main language. */
  readonly message: string;
  /** Text in Arabic. */
  readonly messageArabic?: string | null | undefined;
  /** Text in French. */
  readonly messageFrench?: string | null | undefined;
  /** What it is about. */
  readonly notificationType: NotificationType;
  /** How urgent it is; MEDIUM for a new one when left out. */
  readonly priority?: Priority | null | undefined;
  /** Who is told: a guardian of the student today. */
  readonly recipientId: string | number;
  /** Numeric key of the row that it refers to. */
  readonly referenceId?: string | number | null | undefined;
  /** Type of that row. */
  readonly referenceType?: string | null | undefined;
  /** The guardian is asked for an answer. */
  readonly requiresAction?: boolean | null | undefined;
  /** Whom it is about. */
  readonly studentId: string | number;
  /** Title in the school's main language. */
  readonly title: string;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** A new question. */
export type CreateQuestionInput = {
  /** The assessment that it belongs to. */
  readonly assessmentId: string | number;
  /** What the type asks for, with what is right: see `QuestionType`. Open questions need none. */
  readonly content?: unknown;
  /** Why the right answer is right; shown with the correction. */
  readonly explanation?: string | null | undefined;
  /** Public id of an uploaded image. */
  readonly image?: string | null | undefined;
  /** Whether students are asked to answer it, for clients to show; yes unless said. */
  readonly isRequired?: boolean | null | undefined;
  /** Points for a right answer: more than 0, 10000 at most, three decimals at most. */
  readonly points: number | string;
  /** Place in the assessment; at its end when a new question names none. */
  readonly position?: number | null | undefined;
  /** The question, in the school's main language. */
  readonly questionText: string;
  /** The question in Arabic. */
  readonly questionTextArabic?: string | null | undefined;
  /** The question in French. */
  readonly questionTextFrench?: string | null | undefined;
  /** How it is asked and graded. */
  readonly questionType: QuestionType;
};

/** New questions of one assessment, in their order. */
export type CreateQuestionsInput = {
  /** The assessment that they belong to. */
  readonly assessmentId: string | number;
  /** Store the good ones and answer the errors of the others, instead of refusing all of them. */
  readonly partial?: boolean | null | undefined;
  /** The questions, 200 at most. */
  readonly questions: ReadonlyArray<NewQuestionInput>;
};

/** A movement that is recorded by hand. SPENT and PENALTY are negative, EARNED and BONUS positive. */
export type CreateRewardTransactionInput = {
  /** Coins with their sign; 0 when left out. */
  readonly coins?: number | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Points with their sign; 0 when left out. */
  readonly points?: number | null | undefined;
  /** Why. */
  readonly reason: RewardReason;
  /** Numeric key of what it is about. */
  readonly referenceId?: string | number | null | undefined;
  /** What kind of thing it is about, such as `Homework`. */
  readonly referenceType?: string | null | undefined;
  /** Whose account moves, by numeric key or uuid. */
  readonly studentId: string | number;
  /** Which way. */
  readonly transactionType: RewardTransactionType;
};

/** A new room. */
export type CreateRoomInput = {
  /** Building. */
  readonly building?: string | null | undefined;
  /** Seats; 100,000 at most. */
  readonly capacity?: number | null | undefined;
  /** What stands in it. */
  readonly equipment?: ReadonlyArray<string> | null | undefined;
  /** Floor; 0 is the ground floor; -20 to 300. */
  readonly floor?: number | null | undefined;
  /** Whether lessons can be planned in it; true for a new one. */
  readonly isAvailable?: boolean | null | undefined;
  /** Name, such as Salle 101. */
  readonly name: string;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Number on the door, such as A-201. */
  readonly roomNumber: string;
  /** What it is for. */
  readonly roomType: RoomType;
};

/** A new school class. */
export type CreateSchoolClassInput = {
  /** Its academic year. */
  readonly academicYearId: string | number;
  /** The teacher who heads it. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Its grade. */
  readonly gradeId: string | number;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Students that it takes at most; not fewer than it has. */
  readonly maxStudents?: number | null | undefined;
  /** Its own room. */
  readonly roomId?: string | number | null | undefined;
  /** Section, such as A; unique in its grade and year, whatever its case. */
  readonly section: string;
};

/** A new dated lesson. */
export type CreateSessionInstanceInput = {
  /** Its day: on the day of the week, within the timetable. */
  readonly date: string;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** The weekly lesson that it is one of. */
  readonly timetableSessionId: string | number;
};

/** A new subject. */
export type CreateSubjectInput = {
  /** Code, such as MATH; unique, whatever its case. */
  readonly code: string;
  /** Colour in timetables, `#RRGGBB`. */
  readonly color?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Name of an icon. */
  readonly icon?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
};

/** A new timetable. */
export type CreateTimetableInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in force. */
  readonly effectiveFrom: string;
  /** Last day in force; null: no end is set. */
  readonly effectiveTo?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whose plan it is. */
  readonly schoolClassId: string | number;
};

/** A new timetable session. */
export type CreateTimetableSessionInput = {
  /** Day of the week: 1 Monday to 7 Sunday. */
  readonly dayOfWeek: number;
  /** End, local time, after the start. */
  readonly endTime: string;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Where. */
  readonly roomId?: string | number | null | undefined;
  /** What kind of lesson it is; REGULAR for a new one. */
  readonly sessionType?: SessionType | null | undefined;
  /** Start, local time. */
  readonly startTime: string;
  /** What is taught. */
  readonly subjectId: string | number;
  /** Who teaches. */
  readonly teacherId: string | number;
  /** The plan that it stands in. */
  readonly timetableId: string | number;
};

/** One upload to be signed. */
export type CreateUploadSignatureInput = {
  /** What it is for. */
  readonly context: UploadContext;
  /** What will be sent. */
  readonly fileType: FileKind;
  /** The folder that the client expects; refused when it is another one. */
  readonly folder?: string | null | undefined;
  /** Most bytes; it may lower the limit of the kind, never raise it. */
  readonly maxSize?: number | null | undefined;
};

/** One line of how a person came to the points of an answer. */
export type CriterionInput = {
  /** Why. */
  readonly comment?: string | null | undefined;
  /** What is looked at, such as `grammar`. */
  readonly criterion: string;
  /** Most points that there are for it. */
  readonly maxPoints?: number | string | null | undefined;
  /** Points for it. */
  readonly points: number | string;
};

/** A way to reach somebody. */
export type DeliveryMethod =
  | 'EMAIL'
  | 'IN_APP'
  | 'PUSH'
  | 'SMS';

/** Why a flag needs nothing. */
export type DismissAbsenceFlagInput = {
  /** What is said about it. */
  readonly resolutionNotes?: string | null | undefined;
};

/** Which stages of schooling are listed; conditions combine with AND. */
export type EducationalLevelFilter = {
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level?: LevelCode | null | undefined;
  /** Text in a name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of EducationalLevel rows. */
export type EducationalLevelOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: EducationalLevelOrderField;
};

/** What a list of EducationalLevel rows can be ordered by. */
export type EducationalLevelOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ID'
  | 'IS_ACTIVE'
  | 'LEVEL'
  | 'MAX_AGE'
  | 'MIN_AGE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'ORDER'
  | 'UPDATED_AT';

/** Who is to be put into which class. */
export type EnrollStudentInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in the class; today for a new enrollment. */
  readonly enrollmentDate?: string | null | undefined;
  /** Whether the student is in the class; false ends the enrollment. */
  readonly isActive?: boolean | null | undefined;
  /** The class; it must have a seat left. */
  readonly schoolClassId: string | number;
  /** A STUDENT account without an active enrollment in the year. */
  readonly studentId: string | number;
  /** Number of the student, such as ST2026001; nobody else has it. */
  readonly studentNumber?: string | null | undefined;
};

/** What a file is, told by its content. */
export type FileKind =
  /** MP3, WAV or OGG, up to 20 MB. */
  | 'AUDIO'
  /** PDF, DOC, DOCX or TXT, up to 10 MB. */
  | 'DOCUMENT'
  /** JPG, PNG, GIF or WebP, up to 5 MB and 2048 x 2048 pixels. */
  | 'IMAGE'
  /** MP4, WebM or MOV, up to 50 MB. */
  | 'VIDEO';

/** Where a flag stands. */
export type FlagStatus =
  | 'ACTIVE'
  | 'DISMISSED'
  | 'RESOLVED';

/** What a flag points at. */
export type FlagType =
  /** An absence, or a run of school days with one. */
  | 'ABSENCE'
  /** Five or more school days with an unexcused absence within two weeks. */
  | 'CHRONIC_ABSENCE'
  /** Five or more late arrivals within two weeks. */
  | 'LATE_PATTERN';

/** The grade of an attempt. What is left out stays as it is. */
export type GradeAttemptInput = {
  /** Grades of answers, 200 at most. */
  readonly answers?: ReadonlyArray<AnswerGradeInput> | null | undefined;
  /** The attempt, handed in. */
  readonly attemptId: string | number;
  /** Refuse when answers would still have to be graded. */
  readonly complete?: boolean | null | undefined;
  /** What is said about the whole. */
  readonly feedback?: string | null | undefined;
  /** The score of the whole instead of the sum, without a late penalty; at most the points of all questions. Null takes it back. */
  readonly manualScore?: number | string | null | undefined;
};

/** Grades of many attempts. */
export type GradeAttemptsInput = {
  /** The assessment that all of them belong to. */
  readonly assessmentId?: string | number | null | undefined;
  /** The grades, 200 at most. */
  readonly grades: ReadonlyArray<GradeAttemptInput>;
};

/** Which grades are listed; conditions combine with AND. */
export type GradeFilter = {
  /** Of this level. */
  readonly educationalLevelId?: string | number | null | undefined;
  /** With this number. */
  readonly gradeNumber?: number | null | undefined;
  /** With classes, or without. */
  readonly hasClasses?: boolean | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in a name or the description. */
  readonly search?: string | null | undefined;
  /** Taught this subject. */
  readonly subjectId?: string | number | null | undefined;
};

/** One part of the order of a list of Grade rows. */
export type GradeOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: GradeOrderField;
};

/** What a list of Grade rows can be ordered by. */
export type GradeOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'EDUCATIONAL_LEVEL'
  | 'GRADE_NUMBER'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'UPDATED_AT';

/** What a homework is made of; decides which types of question it takes. */
export type HomeworkType =
  /** Exercises of the textbook, answered in words: OPEN_SHORT, OPEN_LONG. */
  | 'BOOK'
  /** Any type. */
  | 'MIXED'
  /** Questions answered in words: OPEN_SHORT, OPEN_LONG. */
  | 'OPEN'
  /** Choices only: QCM_SINGLE, QCM_MULTIPLE, TRUE_FALSE. */
  | 'QCM';

/** Which leaderboards are listed; conditions combine with AND. */
export type LeaderboardFilter = {
  /** Of this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** Covering this. */
  readonly leaderboardType?: LeaderboardType | null | undefined;
  /** Of a period that has this day. */
  readonly onDay?: string | null | undefined;
  /** Of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the name of the class, the grade or the subject. */
  readonly search?: string | null | undefined;
  /** Of this subject. */
  readonly subjectId?: string | number | null | undefined;
};

/** One part of the order of a list of Leaderboard rows. */
export type LeaderboardOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: LeaderboardOrderField;
};

/** What a list of Leaderboard rows can be ordered by. */
export type LeaderboardOrderField =
  | 'CREATED_AT'
  | 'GRADE'
  | 'ID'
  | 'LEADERBOARD_TYPE'
  | 'PERIOD_END'
  | 'PERIOD_START'
  | 'SCHOOL_CLASS'
  | 'SUBJECT';

/** What a leaderboard covers. */
export type LeaderboardType =
  /** A class, in the academic year. */
  | 'CLASS'
  /** A grade, in the academic year. */
  | 'GRADE'
  /** A month: of a class, of a grade or of the school. */
  | 'MONTHLY'
  /** A half of the academic year: of a class, of a grade or of the school. */
  | 'SEMESTER'
  /** A subject in a grade, in the academic year. */
  | 'SUBJECT'
  /** A week, Monday to Sunday: of a class, of a grade or of the school. */
  | 'WEEKLY';

/** Which half of the school year a lesson belongs to. */
export type LessonCycle =
  | 'FIRST'
  | 'SECOND';

/** How hard a lesson is. */
export type LessonDifficulty =
  | 'EASY'
  | 'HARD'
  | 'MEDIUM';

/** Which lessons are listed; conditions combine with AND. */
export type LessonFilter = {
  /** Written by this account. */
  readonly createdById?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this half of the school year. */
  readonly cycle?: LessonCycle | null | undefined;
  /** So hard. */
  readonly difficulty?: LessonDifficulty | null | undefined;
  /** For this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Published, or drafts. */
  readonly isPublished?: boolean | null | undefined;
  /** Text in a title or the description. */
  readonly search?: string | null | undefined;
  /** Of this subject. */
  readonly subjectId?: string | number | null | undefined;
  /** With one or more of these tags, by name, whatever their case. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
};

/** One part of the order of a list of Lesson rows. */
export type LessonOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: LessonOrderField;
};

/** What a list of Lesson rows can be ordered by. */
export type LessonOrderField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'CYCLE'
  | 'DIFFICULTY'
  | 'ESTIMATED_DURATION'
  | 'GRADE'
  | 'GRADE_NUMBER'
  | 'ID'
  | 'IS_ACTIVE'
  | 'IS_PUBLISHED'
  | 'ORDER'
  | 'PUBLISHED_AT'
  | 'SUBJECT'
  | 'TITLE'
  | 'TITLE_ARABIC'
  | 'TITLE_FRENCH'
  | 'UPDATED_AT'
  | 'VIEW_COUNT';

/** Which resources are listed; conditions combine with AND. */
export type LessonResourceFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this lesson. */
  readonly lessonId?: string | number | null | undefined;
  /** Of this kind. */
  readonly resourceType?: LessonResourceType | null | undefined;
  /** Text in the title or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of LessonResource rows. */
export type LessonResourceOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: LessonResourceOrderField;
};

/** What a list of LessonResource rows can be ordered by. */
export type LessonResourceOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'EXTERNAL_URL'
  | 'FILE'
  | 'FILE_SIZE'
  | 'ID'
  | 'IS_DOWNLOADABLE'
  | 'LESSON'
  | 'MIME_TYPE'
  | 'ORDER'
  | 'RESOURCE_TYPE'
  | 'TITLE'
  | 'UPDATED_AT';

/** What a resource is, which says what it needs. */
export type LessonResourceType =
  /** A recording, as a file. */
  | 'AUDIO'
  /** A text document, as a file. */
  | 'DOCUMENT'
  /** A picture, as a file. */
  | 'IMAGE'
  /** An address. */
  | 'LINK'
  /** A PDF file. */
  | 'PDF'
  /** Slides, as a file. */
  | 'PRESENTATION'
  /** A text that stands in the resource itself. */
  | 'TEXT'
  /** A film: a file, or an address. */
  | 'VIDEO';

/** Which tags are listed; conditions combine with AND. */
export type LessonTagFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Text in a name. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of LessonTag rows. */
export type LessonTagOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: LessonTagOrderField;
};

/** What a list of LessonTag rows can be ordered by. */
export type LessonTagOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'UPDATED_AT';

/** The stage of schooling that a level is. */
export type LevelCode =
  | 'HIGH'
  | 'MIDDLE'
  | 'PRIMARY';

/** Who signs in. */
export type LoginInput = {
  /** Address of the account, in any case. */
  readonly email: string;
  /** Password. */
  readonly password: string;
};

/** Marks of one lesson. */
export type MarkAttendanceInput = {
  /** Who attended how; 500 at most, each student once. */
  readonly marks: ReadonlyArray<AttendanceMarkInput>;
  /** Store the good marks and answer the errors of the others, instead of refusing all of them. */
  readonly partial?: boolean | null | undefined;
  /** The lesson; its register is open. */
  readonly sessionInstanceId: string | number;
};

/** Which notifications have been read. */
export type MarkNotificationsReadInput = {
  /** Numeric keys or uuids, 500 at most. */
  readonly ids: ReadonlyArray<string | number>;
};

/** One of many new questions. */
export type NewQuestionInput = {
  /** What the type asks for, with what is right: see `QuestionType`. Open questions need none. */
  readonly content?: unknown;
  /** Why the right answer is right; shown with the correction. */
  readonly explanation?: string | null | undefined;
  /** Public id of an uploaded image. */
  readonly image?: string | null | undefined;
  /** Whether students are asked to answer it, for clients to show; yes unless said. */
  readonly isRequired?: boolean | null | undefined;
  /** Points for a right answer: more than 0, 10000 at most, three decimals at most. */
  readonly points: number | string;
  /** Place in the assessment; at its end when a new question names none. */
  readonly position?: number | null | undefined;
  /** The question, in the school's main language. */
  readonly questionText: string;
  /** The question in Arabic. */
  readonly questionTextArabic?: string | null | undefined;
  /** The question in French. */
  readonly questionTextFrench?: string | null | undefined;
  /** How it is asked and graded. */
  readonly questionType: QuestionType;
};

/** Which notifications are listed; conditions combine with AND. */
export type NotificationFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** About one of these; an empty list matches nothing. */
  readonly notificationTypes?: ReadonlyArray<NotificationType> | null | undefined;
  /** So urgent. */
  readonly priority?: Priority | null | undefined;
  /** To this guardian. */
  readonly recipientId?: string | number | null | undefined;
  /** Text in the title, the message or the student's name. */
  readonly search?: string | null | undefined;
  /** That has come so far. */
  readonly status?: NotificationStatus | null | undefined;
  /** About this student. */
  readonly studentId?: string | number | null | undefined;
  /** Not read yet, or read. */
  readonly unread?: boolean | null | undefined;
};

/** One part of the order of a list of Notification rows. */
export type NotificationOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: NotificationOrderField;
};

/** What a list of Notification rows can be ordered by. */
export type NotificationOrderField =
  | 'ACTION_TAKEN'
  | 'AUTO_GENERATED'
  | 'CREATED_AT'
  | 'ID'
  | 'MESSAGE'
  | 'MESSAGE_ARABIC'
  | 'MESSAGE_FRENCH'
  | 'NOTIFICATION_TYPE'
  | 'PRIORITY'
  | 'READ_AT'
  | 'RECIPIENT'
  | 'REFERENCE_ID'
  | 'REFERENCE_TYPE'
  | 'REQUIRES_ACTION'
  | 'SENT_AT'
  | 'STATUS'
  | 'STUDENT'
  | 'TITLE'
  | 'TITLE_ARABIC'
  | 'TITLE_FRENCH'
  | 'UPDATED_AT';

/** How far a notification has come. */
export type NotificationStatus =
  | 'DELIVERED'
  | 'FAILED'
  | 'READ'
  | 'SENT';

/** What a notification is about. */
export type NotificationType =
  | 'ABSENCE_ALERT'
  | 'ATTENDANCE_CORRECTED'
  | 'ATTENDANCE_SUMMARY'
  | 'CHRONIC_ABSENCE'
  | 'EXCUSE_REQUIRED'
  | 'FLAG_CREATED'
  | 'FLAG_RESOLVED'
  | 'LATE_ALERT';

/** The direction of one part of an order. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** How a part that the server depends on is. */
export type PartStatus =
  /** It is set up; whether it works shows at its next use. */
  | 'CONFIGURED'
  /** It works. */
  | 'CONNECTED'
  /** It should work and does not. */
  | 'DISCONNECTED'
  /** It is not set up, and not needed. */
  | 'NOT_CONFIGURED';

/** How urgent something is. */
export type Priority =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'URGENT';

/** Which questions are listed; conditions combine with AND. */
export type QuestionFilter = {
  /** Of this assessment. */
  readonly assessmentId?: string | number | null | undefined;
  /** Of assessments of this kind. */
  readonly assessmentKind?: AssessmentKind | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this type. */
  readonly questionType?: QuestionType | null | undefined;
  /** Also versions that were replaced; left out otherwise. */
  readonly replacedToo?: boolean | null | undefined;
  /** Text in the question. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Question rows. */
export type QuestionOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: QuestionOrderField;
};

/** What a list of Question rows can be ordered by. */
export type QuestionOrderField =
  | 'ASSESSMENT'
  | 'CREATED_AT'
  | 'ID'
  | 'IMAGE'
  | 'IS_REQUIRED'
  | 'POINTS'
  | 'POSITION'
  | 'QUESTION_TEXT'
  | 'QUESTION_TEXT_ARABIC'
  | 'QUESTION_TEXT_FRENCH'
  | 'QUESTION_TYPE'
  | 'UPDATED_AT'
  | 'VERSION';

/** How a question is asked and graded: what `content`, `body`, `answerKey` and a `response` hold. */
export type QuestionType =
  /** Words for blanks. content `{blanks: [{accepted: [text], position}], caseSensitive, accentSensitive}`; body `{blanks: [{position}], caseSensitive, accentSensitive}`; answerKey `{blanks: [{accepted: [text]}]}`; response `{blanks: [text]}`. */
  | 'FILL_BLANK'
  /** Items of two columns that belong together. content `{left: [text], right: [text], pairs: [{left, right}]}` by index; body `{left: [{id, text}], right: [{id, text}]}`; answerKey and response `{pairs: [{left, right}]}` by id. */
  | 'MATCHING'
  /** A text, 2000 characters at most, graded by a person; as OPEN_SHORT. */
  | 'OPEN_LONG'
  /** A few words, 200 characters at most, graded by a person. content and body `{}`; response `{text}`. */
  | 'OPEN_SHORT'
  /** Items to be put in order. content `{items: [text], order: [index]}`; body `{items: [{id, text}]}`; answerKey and response `{order: [id]}`. */
  | 'ORDERING'
  /** Any of some choices; as QCM_SINGLE, with one correct choice or more. */
  | 'QCM_MULTIPLE'
  /** One of some choices. content `{choices: [{text, isCorrect}]}`; body `{choices: [{id, text}]}`; answerKey `{choices: [id]}`; response `{choices: [id]}`. */
  | 'QCM_SINGLE'
  /** One of two choices; as QCM_SINGLE. */
  | 'TRUE_FALSE';

/** Which session goes on. */
export type RefreshSessionInput = {
  /** The refresh token that the session gave last. */
  readonly refreshToken: string;
};

/** How far the register of a lesson is. */
export type RegisterStatus =
  /** Completed; a mark can still be corrected. */
  | 'CLOSED'
  /** Nobody has opened it. */
  | 'NOT_STARTED'
  /** Students are being marked. */
  | 'OPEN';

/** An account of one's own. */
export type RegisterUserInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email: string;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName: string;
  /** Family name, 50 characters at most. */
  readonly lastName: string;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Password: 8 characters or more, with letters and digits, unless the organization asks for others. */
  readonly password: string;
  /** The password once more; compared where it is sent. */
  readonly passwordConfirmation?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** What the account is to be in the organization. */
  readonly role: Role;
};

/** Which attendance report was saved. */
export type ReportType =
  | 'CLASS_STATISTICS'
  | 'DAILY_REPORT'
  | 'FLAG_STATISTICS'
  | 'MONTHLY_ANALYSIS'
  | 'STUDENT_HISTORY'
  | 'WEEKLY_SUMMARY';

/** Whose password is forgotten. */
export type RequestPasswordResetInput = {
  /** Address of the account. */
  readonly email: string;
};

/** Which register is put back to its beginning. */
export type ResetAttendanceInput = {
  /** The lesson. */
  readonly sessionInstanceId: string | number;
};

/** What the school found when it resolved a flag. */
export type ResolutionType =
  | 'JUSTIFIED'
  | 'PARTIAL'
  | 'UNJUSTIFIED';

/** What the school found. */
export type ResolveAbsenceFlagInput = {
  /** Public ids of uploaded justifications, 20 at most. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Somebody has to come back to it. */
  readonly followUpRequired?: boolean | null | undefined;
  /** Also excuse the absences that it is about. */
  readonly markExcused?: boolean | null | undefined;
  /** What is said about it. */
  readonly resolutionNotes?: string | null | undefined;
  /** Whether the absences are justified. */
  readonly resolutionType: ResolutionType;
};

/** Which reward accounts are listed; conditions combine with AND. */
export type RewardAccountFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of students of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name or number. */
  readonly search?: string | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of RewardAccount rows. */
export type RewardAccountOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: RewardAccountOrderField;
};

/** What a list of RewardAccount rows can be ordered by. */
export type RewardAccountOrderField =
  | 'AVAILABLE_COINS'
  | 'AVAILABLE_POINTS'
  | 'COINS_GAINED'
  | 'COINS_SPENT'
  | 'CREATED_AT'
  | 'ID'
  | 'POINTS_GAINED'
  | 'POINTS_SPENT'
  | 'STUDENT'
  | 'STUDENT_NAME'
  | 'UPDATED_AT';

/** Why points or coins moved. */
export type RewardReason =
  /** A badge was earned. */
  | 'BADGE_EARNED'
  /** The work came early. */
  | 'EARLY_SUBMISSION'
  /** Work was handed in or graded. */
  | 'HOMEWORK_COMPLETION'
  /** Somebody of the school changed the account by hand. */
  | 'MANUAL_ADJUSTMENT'
  /** The work came in time, but not early. */
  | 'ON_TIME_SUBMISSION'
  /** All points of the work were reached. */
  | 'PERFECT_SCORE'
  /** So many pieces of work in a row came in time. */
  | 'STREAK_BONUS';

/** Which reward transactions are listed; conditions combine with AND. */
export type RewardTransactionFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** For this reason. */
  readonly reason?: RewardReason | null | undefined;
  /** Text in the student's name or the description. */
  readonly search?: string | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
  /** Going this way. */
  readonly transactionType?: RewardTransactionType | null | undefined;
};

/** One part of the order of a list of RewardTransaction rows. */
export type RewardTransactionOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: RewardTransactionOrderField;
};

/** What a list of RewardTransaction rows can be ordered by. */
export type RewardTransactionOrderField =
  | 'COINS'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ID'
  | 'POINTS'
  | 'REASON'
  | 'REFERENCE_ID'
  | 'REFERENCE_TYPE'
  | 'STUDENT'
  | 'TRANSACTION_TYPE';

/** Which way a movement goes. */
export type RewardTransactionType =
  /** On top of work: added to what was gained. */
  | 'BONUS'
  /** For work: added to what was gained. */
  | 'EARNED'
  /** Taken from what was gained. */
  | 'PENALTY'
  /** Paid out of what is available; a correction by hand may give some of it back. */
  | 'SPENT';

/** What an account is in its organization; every account has exactly one. */
export type Role =
  /** Runs the organization: may do everything that is not personal to somebody else. */
  | 'ADMIN'
  /** Supervises the centers of an association. */
  | 'ASSOCIATION_SUPERVISOR'
  /** Supervises one or more centers. */
  | 'CENTER_SUPERVISOR'
  /** Drives; reaches their own account and the school structure. */
  | 'DRIVER'
  /** Heads the organization: reads everything, changes little. */
  | 'LEADERSHIP'
  /** A guardian; reaches the rows of the children in their care. */
  | 'PARENT'
  /** The office: keeps accounts, structure, timetables and attendance in order. */
  | 'STAFF'
  /** Learns; reaches their own rows. */
  | 'STUDENT'
  /** Teaches or trains; reaches the classes taught or headed. */
  | 'TEACHER';

/** Which rooms are listed; conditions combine with AND. */
export type RoomFilter = {
  /** Whether lessons can be planned in it. */
  readonly isAvailable?: boolean | null | undefined;
  /** What it is for. */
  readonly roomType?: RoomType | null | undefined;
  /** Text in the name, number, building or remarks. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Room rows. */
export type RoomOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: RoomOrderField;
};

/** What a list of Room rows can be ordered by. */
export type RoomOrderField =
  | 'BUILDING'
  | 'CAPACITY'
  | 'CREATED_AT'
  | 'FLOOR'
  | 'ID'
  | 'IS_AVAILABLE'
  | 'NAME'
  | 'NOTES'
  | 'ROOM_NUMBER'
  | 'ROOM_TYPE'
  | 'UPDATED_AT';

/** What a room is for. */
export type RoomType =
  | 'ART'
  | 'CLASSROOM'
  | 'COMPUTER'
  | 'GYM'
  | 'LAB'
  | 'LIBRARY'
  | 'MUSIC'
  | 'OTHER';

/** Answers of an attempt, as they are now; others stay as they are. */
export type SaveAnswersInput = {
  /** The answers, 200 at most. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** For clients that send the whole row: the assessment of the attempt. */
  readonly assessmentId?: string | number | null | undefined;
  /** The attempt. */
  readonly attemptId: string | number;
  /** Whether these are all: answers that are not named are taken back. */
  readonly replace?: boolean | null | undefined;
  /** For clients that send the whole row: the student of the attempt. */
  readonly studentId?: string | number | null | undefined;
};

/** Which classes are listed; conditions combine with AND. */
export type SchoolClassFilter = {
  /** Of this year. */
  readonly academicYearId?: string | number | null | undefined;
  /** Headed by this teacher. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** With a teacher who heads it, or without. */
  readonly hasTeacher?: boolean | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in the name. */
  readonly search?: string | null | undefined;
  /** Of this section, whatever its case. */
  readonly section?: string | null | undefined;
};

/** One part of the order of a list of SchoolClass rows. */
export type SchoolClassOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SchoolClassOrderField;
};

/** What a list of SchoolClass rows can be ordered by. */
export type SchoolClassOrderField =
  | 'ACADEMIC_YEAR'
  | 'CLASS_TEACHER'
  | 'CREATED_AT'
  | 'GRADE'
  | 'GRADE_NUMBER'
  | 'ID'
  | 'IS_ACTIVE'
  | 'MAX_STUDENTS'
  | 'NAME'
  | 'ROOM'
  | 'SECTION'
  | 'UPDATED_AT';

/** When students, and guardians who may see marks, are shown the score of an attempt. */
export type ScoreRelease =
  /** Once the due date has passed; without one, once a person has graded it. */
  | 'AFTER_DUE'
  /** As soon as it is known. */
  | 'IMMEDIATELY'
  /** Once a person has graded it, or the due date has passed. */
  | 'WHEN_GRADED';

/** Which dated lessons are listed; conditions combine with AND. */
export type SessionInstanceFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** On this day or later. */
  readonly dateFrom?: string | null | undefined;
  /** On this day or earlier. */
  readonly dateTo?: string | null | undefined;
  /** With a register that is so far. */
  readonly registerStatus?: RegisterStatus | null | undefined;
  /** Of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the class, subject, teacher or remarks. */
  readonly search?: string | null | undefined;
  /** Taking place, or not. */
  readonly status?: SessionStatus | null | undefined;
  /** Of this teacher. */
  readonly teacherId?: string | number | null | undefined;
  /** Of this weekly lesson. */
  readonly timetableSessionId?: string | number | null | undefined;
};

/** One part of the order of a list of SessionInstance rows. */
export type SessionInstanceOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SessionInstanceOrderField;
};

/** What a list of SessionInstance rows can be ordered by. */
export type SessionInstanceOrderField =
  | 'COMPLETED_AT'
  | 'COMPLETED_BY'
  | 'CREATED_AT'
  | 'DATE'
  | 'END_TIME'
  | 'ID'
  | 'NOTES'
  | 'REGISTER_STATUS'
  | 'STARTED_AT'
  | 'STARTED_BY'
  | 'START_TIME'
  | 'STATUS'
  | 'TIMETABLE_SESSION'
  | 'UPDATED_AT';

/** Whether a dated lesson takes place. */
export type SessionStatus =
  | 'CANCELLED'
  | 'MOVED'
  | 'PLANNED';

/** What kind of lesson it is. */
export type SessionType =
  | 'EXAM'
  | 'FIELD_TRIP'
  | 'LAB'
  | 'REGULAR';

/** What is to be worked on. */
export type StartAttemptInput = {
  /** The code, where the assessment has one. Wrong ones cost waiting. */
  readonly accessCode?: string | null | undefined;
  /** What is answered already, 200 at most. */
  readonly answers?: ReadonlyArray<AnswerInput> | null | undefined;
  /** The assessment. */
  readonly assessmentId: string | number;
  /** For clients that send the whole row: the student, who is the viewer. */
  readonly studentId?: string | number | null | undefined;
};

/** Which register is opened. */
export type StartAttendanceInput = {
  /** The lesson. */
  readonly sessionInstanceId: string | number;
};

/** Which subjects are listed; conditions combine with AND. */
export type SubjectFilter = {
  /** Taught in this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in a name, the code or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Subject rows. */
export type SubjectOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SubjectOrderField;
};

/** What a list of Subject rows can be ordered by. */
export type SubjectOrderField =
  | 'CODE'
  | 'COLOR'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ICON'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'UPDATED_AT';

/** What is handed in. */
export type SubmitAttemptInput = {
  /** A last save, 200 answers at most; passed over when the attempt has ended by itself. */
  readonly answers?: ReadonlyArray<AnswerInput> | null | undefined;
  /** The attempt. */
  readonly attemptId: string | number;
};

/** Which timetables are listed; conditions combine with AND. */
export type TimetableFilter = {
  /** Of this year. */
  readonly academicYearId?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the name of the class or the year. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Timetable rows. */
export type TimetableOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: TimetableOrderField;
};

/** What a list of Timetable rows can be ordered by. */
export type TimetableOrderField =
  | 'ACADEMIC_YEAR'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'EFFECTIVE_FROM'
  | 'EFFECTIVE_TO'
  | 'ID'
  | 'IS_ACTIVE'
  | 'SCHOOL_CLASS'
  | 'UPDATED_AT';

/** Which weekly lessons are listed; conditions combine with AND. */
export type TimetableSessionFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** On this day of the week: 1 Monday to 7 Sunday. */
  readonly dayOfWeek?: number | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** In this room. */
  readonly roomId?: string | number | null | undefined;
  /** Of this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the subject, teacher, class, room or remarks. */
  readonly search?: string | null | undefined;
  /** Of this subject. */
  readonly subjectId?: string | number | null | undefined;
  /** Of this teacher. */
  readonly teacherId?: string | number | null | undefined;
  /** Of this timetable. */
  readonly timetableId?: string | number | null | undefined;
};

/** One part of the order of a list of TimetableSession rows. */
export type TimetableSessionOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: TimetableSessionOrderField;
};

/** What a list of TimetableSession rows can be ordered by. */
export type TimetableSessionOrderField =
  | 'CREATED_AT'
  | 'DAY_OF_WEEK'
  | 'END_TIME'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NOTES'
  | 'ROOM'
  | 'SESSION_TYPE'
  | 'START_TIME'
  | 'SUBJECT'
  | 'TEACHER'
  | 'TIMETABLE'
  | 'UPDATED_AT';

/** What a token is for. */
export type TokenKind =
  | 'ACCESS'
  | 'REFRESH';

/** Who is to leave which class. */
export type UnenrollStudentInput = {
  /** The class. */
  readonly schoolClassId: string | number;
  /** A student with an active enrollment in it. */
  readonly studentId: string | number;
};

/** What is to change of a flag. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateAbsenceFlagInput = {
  /** Public ids of uploaded justifications, 20 at most. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** What it points at; of a flag made by hand. */
  readonly flagType?: FlagType | null | undefined;
  /** Somebody has to come back to it. */
  readonly followUpRequired?: boolean | null | undefined;
  /** How urgent it is; on a flag of the policy it holds until the next mark. */
  readonly priority?: Priority | null | undefined;
  /** What is said about it. */
  readonly resolutionNotes?: string | null | undefined;
  /** For clients that send the whole row: the lesson of the flag. */
  readonly sessionInstanceId?: string | number | null | undefined;
  /** For clients that send the whole row: the student of the flag. */
  readonly studentId?: string | number | null | undefined;
};

/** What is to change of an academic year. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateAcademicYearInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Last day, after the first. */
  readonly endDate?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether it is the current year; making it so takes that from the other one. */
  readonly isCurrent?: boolean | null | undefined;
  /** Last day of registration. */
  readonly registrationEnd?: string | null | undefined;
  /** First day of registration. */
  readonly registrationStart?: string | null | undefined;
  /** First day. */
  readonly startDate?: string | null | undefined;
  /** Name, such as `2026-2027`; unique. */
  readonly year?: string | null | undefined;
};

/** What is to change of an assessment. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateAssessmentInput = {
  /** A code that is needed to start an attempt, 64 characters at most; it is shown to nobody. None when null. */
  readonly accessCode?: string | null | undefined;
  /** Whether it can be worked on after the due date. */
  readonly allowLate?: boolean | null | undefined;
  /** Whether an attempt that runs may be given more time. */
  readonly allowTimeExtension?: boolean | null | undefined;
  /** When students are shown what was right; AFTER_DUE_AND_DONE unless said. */
  readonly correctionRelease?: CorrectionRelease | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Until when it is to be handed in: in the future when it is set or changed. */
  readonly dueAt?: string | null | undefined;
  /** The grade that it is for; a homework has one. */
  readonly gradeId?: string | number | null | undefined;
  /** What a homework is made of; a homework has one, other kinds have none. */
  readonly homeworkType?: HomeworkType | null | undefined;
  /** What students have to do; for BOOK homework, also the place in the textbook. */
  readonly instructions?: string | null | undefined;
  /** Whether the students of its classes see it, once it has a question. A homework needs a due date for that. */
  readonly isPublished?: boolean | null | undefined;
  /** Percentage that is taken off the score of late work, 0 to 100. */
  readonly latePenalty?: number | string | null | undefined;
  /** Attempts that a student has; no limit when null. */
  readonly maxAttempts?: number | null | undefined;
  /** When attempts may be started; from publishing when null. */
  readonly opensAt?: string | null | undefined;
  /** Percentage from which an attempt is passed, 0 to 100. */
  readonly passingScore?: number | string | null | undefined;
  /** The classes that it is given to, of the grade; a teacher names classes that they teach. A homework has one or more. */
  readonly schoolClassIds?: ReadonlyArray<string | number> | null | undefined;
  /** When students are shown their score; IMMEDIATELY unless said. */
  readonly scoreRelease?: ScoreRelease | null | undefined;
  /** Whether each attempt has its choices and items in an order of its own. */
  readonly shuffleChoices?: boolean | null | undefined;
  /** Whether each attempt has its questions in an order of its own. */
  readonly shuffleQuestions?: boolean | null | undefined;
  /** Its subject; a homework has one. */
  readonly subjectId?: string | number | null | undefined;
  /** Seconds that an attempt may take, a week at most; no limit when null. */
  readonly timeLimitSeconds?: number | null | undefined;
  /** Title in the school's main language. */
  readonly title?: string | null | undefined;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** The same change of many assessments. */
export type UpdateAssessmentsInput = {
  /** Which, 200 at most. */
  readonly ids: ReadonlyArray<string | number>;
  /** What is to change of each. */
  readonly patch: UpdateAssessmentInput;
};

/** What is to change of a record. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateAttendanceRecordInput = {
  /** Minutes late, for a late arrival; 1440 at most. */
  readonly lateMinutes?: number | null | undefined;
  /** Remarks, 1000 characters at most. */
  readonly notes?: string | null | undefined;
  /** Reason given, 500 characters at most. */
  readonly reason?: string | null | undefined;
  /** For clients that send the whole row: the lesson of the record. */
  readonly sessionInstanceId?: string | number | null | undefined;
  /** How the student attended. */
  readonly status?: AttendanceStatus | null | undefined;
  /** For clients that send the whole row: the student of the record. */
  readonly studentId?: string | number | null | undefined;
};

/** What is to change of an educational level. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateEducationalLevelInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level?: LevelCode | null | undefined;
  /** Oldest age, in years; not below the youngest. */
  readonly maxAge?: number | null | undefined;
  /** Youngest age, in years. */
  readonly minAge?: number | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Place in lists, 1 first. */
  readonly order?: number | null | undefined;
};

/** What is to change of an enrollment. What is left out stays as it is. */
export type UpdateEnrollmentInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in the class; today for a new enrollment. */
  readonly enrollmentDate?: string | null | undefined;
  /** Whether the student is in the class; false ends the enrollment. */
  readonly isActive?: boolean | null | undefined;
  /** Another class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Another student. */
  readonly studentId?: string | number | null | undefined;
  /** Number of the student, such as ST2026001; nobody else has it. */
  readonly studentNumber?: string | null | undefined;
};

/** What is to change of a grade. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateGradeInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Its level. */
  readonly educationalLevelId?: string | number | null | undefined;
  /** Which year of schooling, usually 1 to 12. */
  readonly gradeNumber?: number | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language; classes are named after it. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** The subjects that it is taught, all of them. */
  readonly subjectIds?: ReadonlyArray<string | number> | null | undefined;
};

/** What is to change of a lesson. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateLessonInput = {
  /** HTML. What is not safe to show is taken out: scripts, styles, forms, event handlers, links that are not of the web. */
  readonly content?: string | null | undefined;
  /** Half of the school year. */
  readonly cycle?: LessonCycle | null | undefined;
  /** What it is about. */
  readonly description?: string | null | undefined;
  /** How hard it is. */
  readonly difficulty?: LessonDifficulty | null | undefined;
  /** How long it takes, in minutes. */
  readonly estimatedDuration?: number | null | undefined;
  /** The grade that it is for. */
  readonly gradeId?: string | number | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether students and guardians see it; false for a new one. */
  readonly isPublished?: boolean | null | undefined;
  /** What students know at its end. */
  readonly objectives?: string | null | undefined;
  /** Place in the course, the lowest first; the end for a new one when left out. */
  readonly order?: number | null | undefined;
  /** What students need to know before it. */
  readonly prerequisites?: string | null | undefined;
  /** Its subject; taught in the grade. */
  readonly subjectId?: string | number | null | undefined;
  /** Names of its tags, all of them, whatever their case. A name that no tag has becomes a tag. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Title in the school's main language. */
  readonly title?: string | null | undefined;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** What is to change of a resource. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateLessonResourceInput = {
  /** Text, as HTML; what is not safe to show is taken out. */
  readonly content?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Address, `http` or `https`. */
  readonly externalUrl?: string | null | undefined;
  /** Public id of an uploaded file, of the kind that the resource is. */
  readonly file?: string | null | undefined;
  /** Whether a client should offer to keep it; null, or left out of a new one: if it is a file. */
  readonly isDownloadable?: boolean | null | undefined;
  /** Its lesson, for a client that sends all of it: resources do not move to another one. */
  readonly lessonId?: string | number | null | undefined;
  /** Place in the lesson, the lowest first; the end for a new one when left out. */
  readonly order?: number | null | undefined;
  /** What it is. */
  readonly resourceType?: LessonResourceType | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
};

/** What is to change of a tag. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateLessonTagInput = {
  /** The word, unique whatever its case. It has no comma: lists of tags are written with commas. */
  readonly name?: string | null | undefined;
  /** The same in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** The same in French. */
  readonly nameFrench?: string | null | undefined;
};

/** One change of many lessons. */
export type UpdateLessonsInput = {
  /** What is to change of each of them. */
  readonly data: UpdateLessonInput;
  /** Numeric keys or uuids, 100 at most. */
  readonly ids: ReadonlyArray<string | number>;
};

/** What is to change of a notification; the guardian who is told may change `actionTaken` only. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateNotificationInput = {
  /** The guardian has answered. */
  readonly actionTaken?: boolean | null | undefined;
  /** How it is sent; IN_APP for a new one when left out. */
  readonly deliveryMethods?: ReadonlyArray<DeliveryMethod> | null | undefined;
  /** Text in the school's main language. */
  readonly message?: string | null | undefined;
  /** Text in Arabic. */
  readonly messageArabic?: string | null | undefined;
  /** Text in French. */
  readonly messageFrench?: string | null | undefined;
  /** What it is about. */
  readonly notificationType?: NotificationType | null | undefined;
  /** How urgent it is; MEDIUM for a new one when left out. */
  readonly priority?: Priority | null | undefined;
  /** Numeric key of the row that it refers to. */
  readonly referenceId?: string | number | null | undefined;
  /** Type of that row. */
  readonly referenceType?: string | null | undefined;
  /** The guardian is asked for an answer. */
  readonly requiresAction?: boolean | null | undefined;
  /** Title in the school's main language. */
  readonly title?: string | null | undefined;
  /** Title in Arabic. */
  readonly titleArabic?: string | null | undefined;
  /** Title in French. */
  readonly titleFrench?: string | null | undefined;
};

/** What is to change of the viewer's own account. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateProfileInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email?: string | null | undefined;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName?: string | null | undefined;
  /** Family name, 50 characters at most. */
  readonly lastName?: string | null | undefined;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** Public id of an image that the viewer uploaded, see `uploadFile` and `createUploadSignature`. */
  readonly profilePicture?: string | null | undefined;
};

/** What is to change of a question. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateQuestionInput = {
  /** For clients that send the whole row: the assessment of the question. */
  readonly assessmentId?: string | number | null | undefined;
  /** What the type asks for, with what is right: see `QuestionType`. Open questions need none. */
  readonly content?: unknown;
  /** Why the right answer is right; shown with the correction. */
  readonly explanation?: string | null | undefined;
  /** Public id of an uploaded image. */
  readonly image?: string | null | undefined;
  /** Whether students are asked to answer it, for clients to show; yes unless said. */
  readonly isRequired?: boolean | null | undefined;
  /** Points for a right answer: more than 0, 10000 at most. */
  readonly points?: number | string | null | undefined;
  /** Place in the assessment; at its end when a new question names none. */
  readonly position?: number | null | undefined;
  /** The question, in the school's main language. */
  readonly questionText?: string | null | undefined;
  /** The question in Arabic. */
  readonly questionTextArabic?: string | null | undefined;
  /** The question in French. */
  readonly questionTextFrench?: string | null | undefined;
  /** How it is asked and graded; another type needs its `content`. */
  readonly questionType?: QuestionType | null | undefined;
};

/** What is to change of a room. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateRoomInput = {
  /** Building. */
  readonly building?: string | null | undefined;
  /** Seats; 100,000 at most. */
  readonly capacity?: number | null | undefined;
  /** What stands in it. */
  readonly equipment?: ReadonlyArray<string> | null | undefined;
  /** Floor; 0 is the ground floor; -20 to 300. */
  readonly floor?: number | null | undefined;
  /** Whether lessons can be planned in it; true for a new one. */
  readonly isAvailable?: boolean | null | undefined;
  /** Name, such as Salle 101. */
  readonly name?: string | null | undefined;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Number on the door, such as A-201. */
  readonly roomNumber?: string | null | undefined;
  /** What it is for. */
  readonly roomType?: RoomType | null | undefined;
};

/** What is to change of a school class. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateSchoolClassInput = {
  /** Its academic year. */
  readonly academicYearId?: string | number | null | undefined;
  /** The teacher who heads it. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Its grade. */
  readonly gradeId?: string | number | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Students that it takes at most; not fewer than it has. */
  readonly maxStudents?: number | null | undefined;
  /** Its own room. */
  readonly roomId?: string | number | null | undefined;
  /** Section, such as A; unique in its grade and year, whatever its case. */
  readonly section?: string | null | undefined;
};

/** What is to change of what the school says of itself: left out stays, null clears. The first time, name, contact and address are needed. */
export type UpdateSchoolSettingsInput = {
  /** Street and number. */
  readonly address?: string | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** The year that becomes the current one; null: none is. */
  readonly currentAcademicYearId?: string | number | null | undefined;
  /** The director, an ADMIN account. */
  readonly directorId?: string | number | null | undefined;
  /** Address for mail. */
  readonly email?: string | null | undefined;
  /** Day of its foundation. */
  readonly foundedDate?: string | null | undefined;
  /** Public id of the uploaded logo. */
  readonly logo?: string | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Phone number. */
  readonly phone?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** Region. */
  readonly region?: string | null | undefined;
  /** Students that it takes at most. */
  readonly studentCapacity?: number | null | undefined;
  /** Web address, with http or https. */
  readonly website?: string | null | undefined;
};

/** What is to change of a dated lesson. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateSessionInstanceInput = {
  /** Its day; only before the register is opened. */
  readonly date?: string | null | undefined;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** The weekly lesson that it is one of. */
  readonly timetableSessionId?: string | number | null | undefined;
};

/** What is to change of a subject. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateSubjectInput = {
  /** Code, such as MATH; unique, whatever its case. */
  readonly code?: string | null | undefined;
  /** Colour in timetables, `#RRGGBB`. */
  readonly color?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Name of an icon. */
  readonly icon?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
};

/** What is to change of a timetable. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateTimetableInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in force. */
  readonly effectiveFrom?: string | null | undefined;
  /** Last day in force; null: no end is set. */
  readonly effectiveTo?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whose plan it is. */
  readonly schoolClassId?: string | number | null | undefined;
};

/** What is to change of a timetable session. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateTimetableSessionInput = {
  /** Day of the week: 1 Monday to 7 Sunday. */
  readonly dayOfWeek?: number | null | undefined;
  /** End, local time, after the start. */
  readonly endTime?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Where. */
  readonly roomId?: string | number | null | undefined;
  /** What kind of lesson it is; REGULAR for a new one. */
  readonly sessionType?: SessionType | null | undefined;
  /** Start, local time. */
  readonly startTime?: string | null | undefined;
  /** What is taught. */
  readonly subjectId?: string | number | null | undefined;
  /** Who teaches. */
  readonly teacherId?: string | number | null | undefined;
  /** The plan that it stands in. */
  readonly timetableId?: string | number | null | undefined;
};

/** What is to change of an account. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateUserInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email?: string | null | undefined;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName?: string | null | undefined;
  /** Whether people can sign in with it; false ends its sessions. */
  readonly isActive?: boolean | null | undefined;
  /** Family name, 50 characters at most. */
  readonly lastName?: string | null | undefined;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** Public id of an image that the viewer uploaded, see `uploadFile` and `createUploadSignature`. */
  readonly profilePicture?: string | null | undefined;
  /** A new role; its sessions end. */
  readonly role?: Role | null | undefined;
};

/** What a file is uploaded for. */
export type UploadContext =
  /** What a student hands in, or what goes with the task; private. */
  | 'HOMEWORK'
  /** Proof of why somebody was absent; private. */
  | 'JUSTIFICATION'
  /** Material of a lesson; private to those who see the lesson. */
  | 'LESSON_RESOURCE'
  /** Medical document; private. */
  | 'MEDICAL_DOCUMENT'
  /** Picture of an account. */
  | 'PROFILE_PICTURE'
  /** Image of a question; private to those who see the question. */
  | 'QUESTION_IMAGE'
  /** Logo of the school. */
  | 'SCHOOL_LOGO';

/** Which accounts; conditions that are left out are not asked. */
export type UserFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Whether people can sign in with it. Who may delete accounts finds deleted ones with false. */
  readonly isActive?: boolean | null | undefined;
  /** With this role. */
  readonly role?: Role | null | undefined;
  /** With one of these roles; an empty list matches nothing. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Text in name or address. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of User rows. */
export type UserOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: UserOrderField;
};

/** What a list of User rows can be ordered by. */
export type UserOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FIRST_NAME'
  | 'FULL_NAME'
  | 'ID'
  | 'IS_ACTIVE'
  | 'LAST_LOGIN_AT'
  | 'LAST_NAME'
  | 'ROLE'
  | 'UPDATED_AT';

export type AbsenceFlagRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean };

export type AbsenceFlagsQueryVariables = Exact<{
  filter?: AbsenceFlagFilter | null | undefined;
  orderBy?: ReadonlyArray<AbsenceFlagOrder> | AbsenceFlagOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AbsenceFlagsQuery = { readonly absenceFlags: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean }> } };

export type PendingAbsenceFlagsQueryVariables = Exact<{
  filter?: AbsenceFlagFilter | null | undefined;
  orderBy?: ReadonlyArray<AbsenceFlagOrder> | AbsenceFlagOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PendingAbsenceFlagsQuery = { readonly pendingAbsenceFlags: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean }> } };

export type AbsenceFlagQueryVariables = Exact<{
  id: string | number;
}>;


export type AbsenceFlagQuery = { readonly absenceFlag: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean } };

export type CreateAbsenceFlagMutationVariables = Exact<{
  input: CreateAbsenceFlagInput;
}>;


export type CreateAbsenceFlagMutation = { readonly createAbsenceFlag: { readonly absenceFlag: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean } | null } };

export type UpdateAbsenceFlagMutationVariables = Exact<{
  id: string | number;
  input: UpdateAbsenceFlagInput;
}>;


export type UpdateAbsenceFlagMutation = { readonly updateAbsenceFlag: { readonly absenceFlag: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly sessionInstanceId: string, readonly lessonDate: string, readonly className: string, readonly subjectName: string, readonly lessonStartTime: string, readonly teacherName: string, readonly flagType: FlagType, readonly priority: Priority, readonly status: FlagStatus, readonly absenceCount: number, readonly createdAt: string, readonly resolvedAt: string | null, readonly resolvedById: string | null, readonly resolutionNotes: string | null, readonly documents: ReadonlyArray<string> | null, readonly autoGenerated: boolean, readonly parentNotified: boolean, readonly followUpRequired: boolean } | null } };

export type DeleteAbsenceFlagMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAbsenceFlagMutation = { readonly deleteAbsenceFlag: { readonly deletedAbsenceFlagId: string } };

export type ClosedFlagFragment = { readonly absencesUpdated: number, readonly parentNotified: boolean, readonly absenceFlag: { readonly id: string, readonly status: FlagStatus, readonly resolvedAt: string | null } | null };

export type ResolveAbsenceFlagMutationVariables = Exact<{
  id: string | number;
  input: ResolveAbsenceFlagInput;
}>;


export type ResolveAbsenceFlagMutation = { readonly resolveAbsenceFlag: { readonly absencesUpdated: number, readonly parentNotified: boolean, readonly absenceFlag: { readonly id: string, readonly status: FlagStatus, readonly resolvedAt: string | null } | null } };

export type DismissAbsenceFlagMutationVariables = Exact<{
  id: string | number;
  input: DismissAbsenceFlagInput;
}>;


export type DismissAbsenceFlagMutation = { readonly dismissAbsenceFlag: { readonly absencesUpdated: number, readonly parentNotified: boolean, readonly absenceFlag: { readonly id: string, readonly status: FlagStatus, readonly resolvedAt: string | null } | null } };

export type AttendanceRecordRowFragment = { readonly id: string, readonly sessionInstanceId: string, readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus, readonly markedAt: string, readonly markedById: string, readonly lateMinutes: number | null, readonly reason: string | null, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string };

export type AttendanceRecordsQueryVariables = Exact<{
  filter?: AttendanceRecordFilter | null | undefined;
  orderBy?: ReadonlyArray<AttendanceRecordOrder> | AttendanceRecordOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AttendanceRecordsQuery = { readonly attendanceRecords: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sessionInstanceId: string, readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus, readonly markedAt: string, readonly markedById: string, readonly lateMinutes: number | null, readonly reason: string | null, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string }> } };

export type AttendanceRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceRecordQuery = { readonly attendanceRecord: { readonly id: string, readonly sessionInstanceId: string, readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus, readonly markedAt: string, readonly markedById: string, readonly lateMinutes: number | null, readonly reason: string | null, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type CreateAttendanceRecordMutationVariables = Exact<{
  input: CreateAttendanceRecordInput;
}>;


export type CreateAttendanceRecordMutation = { readonly createAttendanceRecord: { readonly attendanceRecord: { readonly id: string, readonly sessionInstanceId: string, readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus, readonly markedAt: string, readonly markedById: string, readonly lateMinutes: number | null, readonly reason: string | null, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type UpdateAttendanceRecordMutationVariables = Exact<{
  id: string | number;
  input: UpdateAttendanceRecordInput;
}>;


export type UpdateAttendanceRecordMutation = { readonly updateAttendanceRecord: { readonly attendanceRecord: { readonly id: string, readonly sessionInstanceId: string, readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus, readonly markedAt: string, readonly markedById: string, readonly lateMinutes: number | null, readonly reason: string | null, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type ReportStatisticsFragment = { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number };

export type ReportTrendFragment = { readonly date: string, readonly attendanceRate: number, readonly absentCount: number };

export type ReportClassFragment = { readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number };

export type ClassFiguresFragment = { readonly classId: string, readonly className: string, readonly totalSessions: number, readonly totalStudents: number, readonly period: { readonly startDate: string, readonly endDate: string }, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly dailyTrends: ReadonlyArray<{ readonly date: string, readonly attendanceRate: number, readonly absentCount: number }>, readonly studentBreakdown: ReadonlyArray<{ readonly studentId: string, readonly studentName: string, readonly attendanceRate: number, readonly totalAbsences: number, readonly totalLate: number, readonly currentFlags: number }> };

export type ClassStatisticsQueryVariables = Exact<{
  schoolClassId: string | number;
  startDate?: string | null | undefined;
  endDate?: string | null | undefined;
}>;


export type ClassStatisticsQuery = { readonly classStatistics: { readonly classId: string, readonly className: string, readonly totalSessions: number, readonly totalStudents: number, readonly period: { readonly startDate: string, readonly endDate: string }, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly dailyTrends: ReadonlyArray<{ readonly date: string, readonly attendanceRate: number, readonly absentCount: number }>, readonly studentBreakdown: ReadonlyArray<{ readonly studentId: string, readonly studentName: string, readonly attendanceRate: number, readonly totalAbsences: number, readonly totalLate: number, readonly currentFlags: number }> } };

export type HistoryFiguresFragment = { readonly studentId: string, readonly studentName: string, readonly className: string | null, readonly period: { readonly startDate: string, readonly endDate: string }, readonly summary: { readonly attendanceRate: number, readonly totalSessions: number, readonly present: number, readonly absent: number, readonly late: number, readonly excused: number }, readonly attendanceCalendar: ReadonlyArray<{ readonly date: string, readonly sessions: ReadonlyArray<{ readonly subject: string, readonly status: AttendanceStatus, readonly markedTime: string, readonly lateMinutes: number | null }> }>, readonly absencePatterns: { readonly mostAbsentDayOfWeek: number | null, readonly mostAbsentSubject: string | null, readonly absenceReasons: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly flagsHistory: ReadonlyArray<{ readonly flagId: string, readonly createdDate: string, readonly resolvedDate: string | null, readonly reason: string | null }> };

export type StudentAttendanceHistoryQueryVariables = Exact<{
  studentId?: string | number | null | undefined;
  startDate?: string | null | undefined;
  endDate?: string | null | undefined;
}>;


export type StudentAttendanceHistoryQuery = { readonly studentAttendanceHistory: { readonly studentId: string, readonly studentName: string, readonly className: string | null, readonly period: { readonly startDate: string, readonly endDate: string }, readonly summary: { readonly attendanceRate: number, readonly totalSessions: number, readonly present: number, readonly absent: number, readonly late: number, readonly excused: number }, readonly attendanceCalendar: ReadonlyArray<{ readonly date: string, readonly sessions: ReadonlyArray<{ readonly subject: string, readonly status: AttendanceStatus, readonly markedTime: string, readonly lateMinutes: number | null }> }>, readonly absencePatterns: { readonly mostAbsentDayOfWeek: number | null, readonly mostAbsentSubject: string | null, readonly absenceReasons: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly flagsHistory: ReadonlyArray<{ readonly flagId: string, readonly createdDate: string, readonly resolvedDate: string | null, readonly reason: string | null }> } };

export type DailyFiguresFragment = { readonly date: string, readonly totalSessions: number, readonly totalStudents: number, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly classes: ReadonlyArray<{ readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number }> };

export type DailyAttendanceReportQueryVariables = Exact<{
  date?: string | null | undefined;
  schoolClassId?: string | number | null | undefined;
}>;


export type DailyAttendanceReportQuery = { readonly dailyAttendanceReport: { readonly date: string, readonly totalSessions: number, readonly totalStudents: number, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly classes: ReadonlyArray<{ readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number }> } };

export type PeriodFiguresFragment = { readonly totalSessions: number, readonly totalStudents: number, readonly period: { readonly startDate: string, readonly endDate: string }, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly dailyTrends: ReadonlyArray<{ readonly date: string, readonly attendanceRate: number, readonly absentCount: number }>, readonly classes: ReadonlyArray<{ readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number }> };

export type WeeklyAttendanceSummaryQueryVariables = Exact<{
  weekStart?: string | null | undefined;
  schoolClassId?: string | number | null | undefined;
}>;


export type WeeklyAttendanceSummaryQuery = { readonly weeklyAttendanceSummary: { readonly totalSessions: number, readonly totalStudents: number, readonly period: { readonly startDate: string, readonly endDate: string }, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly dailyTrends: ReadonlyArray<{ readonly date: string, readonly attendanceRate: number, readonly absentCount: number }>, readonly classes: ReadonlyArray<{ readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number }> } };

export type MonthlyAttendanceAnalysisQueryVariables = Exact<{
  month?: string | null | undefined;
  schoolClassId?: string | number | null | undefined;
}>;


export type MonthlyAttendanceAnalysisQuery = { readonly monthlyAttendanceAnalysis: { readonly totalSessions: number, readonly totalStudents: number, readonly period: { readonly startDate: string, readonly endDate: string }, readonly statistics: { readonly overallAttendanceRate: number, readonly totalAbsences: number, readonly totalLateArrivals: number, readonly excusedAbsences: number, readonly unexcusedAbsences: number, readonly chronicAbsenceStudents: number, readonly perfectAttendanceStudents: number }, readonly dailyTrends: ReadonlyArray<{ readonly date: string, readonly attendanceRate: number, readonly absentCount: number }>, readonly classes: ReadonlyArray<{ readonly classId: string, readonly className: string, readonly attendanceRate: number, readonly absentCount: number, readonly lateCount: number }> } };

export type FlagFiguresFragment = { readonly totalFlags: number, readonly active: number, readonly resolved: number, readonly dismissed: number, readonly averageResolutionHours: number | null, readonly period: { readonly startDate: string, readonly endDate: string }, readonly byType: ReadonlyArray<{ readonly flagType: FlagType, readonly count: number }>, readonly byPriority: ReadonlyArray<{ readonly priority: Priority, readonly count: number }>, readonly trends: ReadonlyArray<{ readonly date: string, readonly created: number, readonly resolved: number }> };

export type FlagStatisticsQueryVariables = Exact<{
  startDate?: string | null | undefined;
  endDate?: string | null | undefined;
}>;


export type FlagStatisticsQuery = { readonly flagStatistics: { readonly totalFlags: number, readonly active: number, readonly resolved: number, readonly dismissed: number, readonly averageResolutionHours: number | null, readonly period: { readonly startDate: string, readonly endDate: string }, readonly byType: ReadonlyArray<{ readonly flagType: FlagType, readonly count: number }>, readonly byPriority: ReadonlyArray<{ readonly priority: Priority, readonly count: number }>, readonly trends: ReadonlyArray<{ readonly date: string, readonly created: number, readonly resolved: number }> } };

export type AttendanceReportRowFragment = { readonly id: string, readonly reportType: ReportType, readonly title: string | null, readonly schoolClassId: string | null, readonly studentId: string | null, readonly startDate: string, readonly endDate: string, readonly data: unknown, readonly generatedById: string, readonly createdAt: string };

export type AttendanceReportsQueryVariables = Exact<{
  filter?: AttendanceReportFilter | null | undefined;
  orderBy?: ReadonlyArray<AttendanceReportOrder> | AttendanceReportOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AttendanceReportsQuery = { readonly attendanceReports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reportType: ReportType, readonly title: string | null, readonly schoolClassId: string | null, readonly studentId: string | null, readonly startDate: string, readonly endDate: string, readonly data: unknown, readonly generatedById: string, readonly createdAt: string }> } };

export type AttendanceReportQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceReportQuery = { readonly attendanceReport: { readonly id: string, readonly reportType: ReportType, readonly title: string | null, readonly schoolClassId: string | null, readonly studentId: string | null, readonly startDate: string, readonly endDate: string, readonly data: unknown, readonly generatedById: string, readonly createdAt: string } };

export type CreateAttendanceReportMutationVariables = Exact<{
  input: CreateAttendanceReportInput;
}>;


export type CreateAttendanceReportMutation = { readonly createAttendanceReport: { readonly attendanceReport: { readonly id: string, readonly reportType: ReportType, readonly title: string | null, readonly schoolClassId: string | null, readonly studentId: string | null, readonly startDate: string, readonly endDate: string, readonly data: unknown, readonly generatedById: string, readonly createdAt: string } | null } };

export type AttendanceSessionRowFragment = { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string };

export type AttendanceSessionsQueryVariables = Exact<{
  filter?: SessionInstanceFilter | null | undefined;
  orderBy?: ReadonlyArray<SessionInstanceOrder> | SessionInstanceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AttendanceSessionsQuery = { readonly sessionInstances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string }> } };

export type AttendanceSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceSessionQuery = { readonly sessionInstance: { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type CreateAttendanceSessionMutationVariables = Exact<{
  input: CreateSessionInstanceInput;
}>;


export type CreateAttendanceSessionMutation = { readonly createSessionInstance: { readonly sessionInstance: { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type UpdateAttendanceSessionMutationVariables = Exact<{
  id: string | number;
  input: UpdateSessionInstanceInput;
}>;


export type UpdateAttendanceSessionMutation = { readonly updateSessionInstance: { readonly sessionInstance: { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type DeleteAttendanceSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAttendanceSessionMutation = { readonly deleteSessionInstance: { readonly deletedSessionInstanceId: string } };

export type RosterSessionFragment = { readonly id: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null };

export type RosterEntryFragment = { readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus | null, readonly previousSessionInstanceId: string | null, readonly previousStatus: AttendanceStatus | null };

export type StartAttendanceMutationVariables = Exact<{
  input: StartAttendanceInput;
}>;


export type StartAttendanceMutation = { readonly startAttendance: { readonly sessionInstance: { readonly id: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null } | null, readonly entries: ReadonlyArray<{ readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus | null, readonly previousSessionInstanceId: string | null, readonly previousStatus: AttendanceStatus | null }> } };

export type AttendanceRosterQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceRosterQuery = { readonly register: { readonly sessionInstance: { readonly id: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null } | null, readonly entries: ReadonlyArray<{ readonly studentId: string, readonly studentName: string, readonly status: AttendanceStatus | null, readonly previousSessionInstanceId: string | null, readonly previousStatus: AttendanceStatus | null }> } };

export type MarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkAttendanceMutation = { readonly markAttendance: { readonly markedCount: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly flagsCreated: number, readonly notificationsSent: number } };

export type CompleteAttendanceMutationVariables = Exact<{
  input: CompleteAttendanceInput;
}>;


export type CompleteAttendanceMutation = { readonly completeAttendance: { readonly sessionInstance: { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type ResetAttendanceMutationVariables = Exact<{
  input: ResetAttendanceInput;
}>;


export type ResetAttendanceMutation = { readonly resetAttendance: { readonly sessionInstance: { readonly id: string, readonly timetableSessionId: string | null, readonly date: string, readonly registerStatus: RegisterStatus, readonly startedAt: string | null, readonly completedAt: string | null, readonly startedById: string | null, readonly completedById: string | null, readonly totalStudents: number, readonly presentCount: number, readonly absentCount: number, readonly lateCount: number, readonly unmarkedCount: number, readonly attendancePercentage: number, readonly notes: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { readonly login: { readonly accessToken: string, readonly refreshToken: string, readonly user: { readonly id: string, readonly email: string | null, readonly fullName: string, readonly role: Role, readonly permissions: ReadonlyArray<string> } } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { readonly refreshSession: { readonly accessToken: string } };

export type VerifyTokenQueryVariables = Exact<{
  token: string;
}>;


export type VerifyTokenQuery = { readonly verifyToken: { readonly kind: TokenKind } };

export type EnrollmentRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null };

export type EnrollmentsQueryVariables = Exact<{
  filter?: ClassEnrollmentFilter | null | undefined;
  orderBy?: ReadonlyArray<ClassEnrollmentOrder> | ClassEnrollmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type EnrollmentsQuery = { readonly classEnrollments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null }> } };

export type EnrollmentQueryVariables = Exact<{
  id: string | number;
}>;


export type EnrollmentQuery = { readonly classEnrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } };

export type EnrollStudentMutationVariables = Exact<{
  input: EnrollStudentInput;
}>;


export type EnrollStudentMutation = { readonly enrollStudent: { readonly enrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type UpdateEnrollmentMutationVariables = Exact<{
  id: string | number;
  input: UpdateEnrollmentInput;
}>;


export type UpdateEnrollmentMutation = { readonly updateEnrollment: { readonly enrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type DeleteEnrollmentMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEnrollmentMutation = { readonly deleteEnrollment: { readonly deletedEnrollmentId: string, readonly deletedAt: string } };

export type CreateUploadSignatureMutationVariables = Exact<{
  input: CreateUploadSignatureInput;
}>;


export type CreateUploadSignatureMutation = { readonly createUploadSignature: { readonly uploadSignature: { readonly signature: string, readonly timestamp: number, readonly apiKey: string, readonly uploadUrl: string, readonly folder: string, readonly expiresAt: string } } };

export type HomeworkRowFragment = { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type HomeworkListQueryVariables = Exact<{
  filter?: AssessmentFilter | null | undefined;
  orderBy?: ReadonlyArray<AssessmentOrder> | AssessmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HomeworkListQuery = { readonly assessments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type HomeworkQueryVariables = Exact<{
  id: string | number;
}>;


export type HomeworkQuery = { readonly assessment: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CreateHomeworkMutationVariables = Exact<{
  input: CreateAssessmentInput;
}>;


export type CreateHomeworkMutation = { readonly createAssessment: { readonly assessment: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type UpdateHomeworkMutationVariables = Exact<{
  id: string | number;
  input: UpdateAssessmentInput;
}>;


export type UpdateHomeworkMutation = { readonly updateAssessment: { readonly assessment: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type UpdateHomeworksMutationVariables = Exact<{
  input: UpdateAssessmentsInput;
}>;


export type UpdateHomeworksMutation = { readonly updateAssessments: { readonly assessments: ReadonlyArray<{ readonly id: string }>, readonly errors: ReadonlyArray<{ readonly path: string, readonly message: string }> } };

export type DeleteHomeworkMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteHomeworkMutation = { readonly deleteAssessment: { readonly deletedAssessmentId: string, readonly deletedAt: string } };

export type RestoreHomeworkMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreHomeworkMutation = { readonly restoreAssessment: { readonly assessment: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type PublishHomeworkMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishHomeworkMutation = { readonly publishAssessment: { readonly assessment: { readonly id: string, readonly isPublished: boolean, readonly publishedAt: string | null } | null } };

export type UnpublishHomeworkMutationVariables = Exact<{
  id: string | number;
}>;


export type UnpublishHomeworkMutation = { readonly unpublishAssessment: { readonly assessment: { readonly id: string, readonly isPublished: boolean, readonly publishedAt: string | null } | null } };

export type DuplicateHomeworkMutationVariables = Exact<{
  id: string | number;
}>;


export type DuplicateHomeworkMutation = { readonly duplicateAssessment: { readonly assessment: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly instructions: string | null, readonly homeworkType: HomeworkType | null, readonly dueAt: string | null, readonly timeLimitSeconds: number | null, readonly maxAttempts: number | null, readonly passingScore: string | null, readonly isPublished: boolean, readonly correctionRelease: CorrectionRelease, readonly scoreRelease: ScoreRelease, readonly shuffleQuestions: boolean, readonly allowLate: boolean, readonly latePenalty: string | null, readonly autoGrade: boolean, readonly totalPoints: string, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly questionsCount: number, readonly submissionsCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly classes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } };

export type HomeworkAnalyticsQueryVariables = Exact<{
  id: string | number;
}>;


export type HomeworkAnalyticsQuery = { readonly assessmentAnalytics: { readonly assessmentId: string, readonly totalStudents: number, readonly submittedCount: number, readonly completionRate: string | null, readonly averageScore: string | null, readonly medianScore: string | null, readonly highestScore: string | null, readonly lowestScore: string | null, readonly perfectScores: number, readonly failingScores: number, readonly submissionTimeline: ReadonlyArray<{ readonly date: string, readonly count: number }>, readonly questionAnalytics: ReadonlyArray<{ readonly questionId: string, readonly correctRate: string | null, readonly mostCommonMistake: string | null }>, readonly timeStatistics: { readonly averageTime: number | null, readonly medianTime: number | null, readonly fastestCompletion: number | null, readonly slowestCompletion: number | null } } };

export type GradesOfSubjectQueryVariables = Exact<{
  subjectId: string | number;
  search?: string | null | undefined;
  orderBy?: ReadonlyArray<GradeOrder> | GradeOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GradesOfSubjectQuery = { readonly subject: { readonly id: string }, readonly grades: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> } };

export type SubjectsOfGradeQueryVariables = Exact<{
  gradeId: string | number;
  search?: string | null | undefined;
  orderBy?: ReadonlyArray<SubjectOrder> | SubjectOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubjectsOfGradeQuery = { readonly grade: { readonly id: string }, readonly subjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> }> } };

export type LessonResourceRowFragment = { readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string };

export type LessonResourcesQueryVariables = Exact<{
  lessonId: string | number;
  filter: LessonResourceFilter;
  orderBy?: ReadonlyArray<LessonResourceOrder> | LessonResourceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LessonResourcesQuery = { readonly lesson: { readonly id: string }, readonly lessonResources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string }> } };

export type LessonResourceQueryVariables = Exact<{
  lessonId: string | number;
  id: string | number;
}>;


export type LessonResourceQuery = { readonly lessonResource: { readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string } };

export type CreateLessonResourceMutationVariables = Exact<{
  lessonId: string | number;
  input: CreateLessonResourceInput;
}>;


export type CreateLessonResourceMutation = { readonly createLessonResource: { readonly lessonResource: { readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string } | null } };

export type UpdateLessonResourceMutationVariables = Exact<{
  lessonId: string | number;
  id: string | number;
  input: UpdateLessonResourceInput;
}>;


export type UpdateLessonResourceMutation = { readonly updateLessonResource: { readonly lessonResource: { readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string } | null } };

export type DeleteLessonResourceMutationVariables = Exact<{
  lessonId: string | number;
  id: string | number;
}>;


export type DeleteLessonResourceMutation = { readonly deleteLessonResource: { readonly deletedLessonResourceId: string } };

export type LessonTagRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly createdAt: string };

export type LessonTagsQueryVariables = Exact<{
  filter?: LessonTagFilter | null | undefined;
  orderBy?: ReadonlyArray<LessonTagOrder> | LessonTagOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LessonTagsQuery = { readonly lessonTags: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly createdAt: string }> } };

export type LessonTagQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonTagQuery = { readonly lessonTag: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly createdAt: string } };

export type CreateLessonTagMutationVariables = Exact<{
  input: CreateLessonTagInput;
}>;


export type CreateLessonTagMutation = { readonly createLessonTag: { readonly lessonTag: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly createdAt: string } | null } };

export type UpdateLessonTagMutationVariables = Exact<{
  id: string | number;
  input: UpdateLessonTagInput;
}>;


export type UpdateLessonTagMutation = { readonly updateLessonTag: { readonly lessonTag: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly createdAt: string } | null } };

export type DeleteLessonTagMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteLessonTagMutation = { readonly deleteLessonTag: { readonly deletedLessonTagId: string } };

export type LessonRowFragment = { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> };

export type LessonsQueryVariables = Exact<{
  filter?: LessonFilter | null | undefined;
  orderBy?: ReadonlyArray<LessonOrder> | LessonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  detailed: boolean;
}>;


export type LessonsQuery = { readonly lessons: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly resources?: ReadonlyArray<{ readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string }>, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> }> } };

export type LessonQueryVariables = Exact<{
  id: string | number;
  detailed: boolean;
}>;


export type LessonQuery = { readonly lesson: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly resources?: ReadonlyArray<{ readonly id: string, readonly lessonId: string, readonly title: string, readonly description: string | null, readonly resourceType: LessonResourceType, readonly file: string | null, readonly fileUrl: string | null, readonly externalUrl: string | null, readonly content: string | null, readonly order: number, readonly isDownloadable: boolean, readonly fileSize: number | null, readonly mimeType: string | null, readonly createdAt: string }>, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> } };

export type CreateLessonMutationVariables = Exact<{
  input: CreateLessonInput;
}>;


export type CreateLessonMutation = { readonly createLesson: { readonly lesson: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> } | null } };

export type UpdateLessonMutationVariables = Exact<{
  id: string | number;
  input: UpdateLessonInput;
}>;


export type UpdateLessonMutation = { readonly updateLesson: { readonly lesson: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> } | null } };

export type DeleteLessonMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteLessonMutation = { readonly deleteLesson: { readonly deletedLessonId: string, readonly deletedAt: string } };

export type PublishLessonMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishLessonMutation = { readonly publishLesson: { readonly lesson: { readonly id: string, readonly isPublished: boolean, readonly publishedAt: string | null } | null } };

export type UnpublishLessonMutationVariables = Exact<{
  id: string | number;
}>;


export type UnpublishLessonMutation = { readonly unpublishLesson: { readonly lesson: { readonly id: string, readonly isPublished: boolean, readonly publishedAt: string | null } | null } };

export type DuplicateLessonMutationVariables = Exact<{
  id: string | number;
}>;


export type DuplicateLessonMutation = { readonly duplicateLesson: { readonly lesson: { readonly id: string, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly description: string | null, readonly content: string, readonly cycle: LessonCycle, readonly order: number, readonly objectives: string | null, readonly prerequisites: string | null, readonly difficulty: LessonDifficulty, readonly estimatedDuration: number | null, readonly isActive: boolean, readonly isPublished: boolean, readonly viewCount: number, readonly createdById: string, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly resourcesCount: number, readonly subject: { readonly id: string, readonly name: string } | null, readonly grade: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly name: string }> } | null } };

export type LessonAnalyticsQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonAnalyticsQuery = { readonly lessonAnalytics: { readonly lessonId: string, readonly viewCount: number, readonly uniqueViewers: number, readonly completionRate: number, readonly averageTimeSpent: number, readonly weeklyViews: ReadonlyArray<{ readonly views: number }>, readonly topViewers: ReadonlyArray<{ readonly studentName: string, readonly viewCount: number }> } };

export type UpdateLessonsMutationVariables = Exact<{
  input: UpdateLessonsInput;
}>;


export type UpdateLessonsMutation = { readonly updateLessons: { readonly updatedIds: ReadonlyArray<string>, readonly errors: ReadonlyArray<{ readonly id: string, readonly path: string, readonly message: string }> } };

export type NotificationRowFragment = { readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string };

export type NotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  orderBy?: ReadonlyArray<NotificationOrder> | NotificationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NotificationsQuery = { readonly notifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string }> } };

export type UnreadNotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  orderBy?: ReadonlyArray<NotificationOrder> | NotificationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UnreadNotificationsQuery = { readonly unreadNotifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string }> } };

export type NotificationQueryVariables = Exact<{
  id: string | number;
}>;


export type NotificationQuery = { readonly notification: { readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string } };

export type CreateNotificationMutationVariables = Exact<{
  input: CreateNotificationInput;
}>;


export type CreateNotificationMutation = { readonly createNotification: { readonly notification: { readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string } | null } };

export type UpdateNotificationMutationVariables = Exact<{
  id: string | number;
  input: UpdateNotificationInput;
}>;


export type UpdateNotificationMutation = { readonly updateNotification: { readonly notification: { readonly id: string, readonly recipientId: string, readonly studentId: string, readonly studentName: string, readonly notificationType: NotificationType, readonly priority: Priority, readonly title: string, readonly titleArabic: string | null, readonly titleFrench: string | null, readonly message: string, readonly messageArabic: string | null, readonly messageFrench: string | null, readonly status: NotificationStatus, readonly sentAt: string | null, readonly readAt: string | null, readonly deliveryMethods: ReadonlyArray<DeliveryMethod>, readonly referenceId: string | null, readonly referenceType: string | null, readonly autoGenerated: boolean, readonly requiresAction: boolean, readonly actionTaken: boolean, readonly createdAt: string } | null } };

export type MarkNotificationReadMutationVariables = Exact<{
  id: string | number;
}>;


export type MarkNotificationReadMutation = { readonly markNotificationRead: { readonly notification: { readonly id: string, readonly readAt: string | null } | null } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead: { readonly updatedIds: ReadonlyArray<string>, readonly errors: ReadonlyArray<{ readonly id: string }> } };

export type QuestionRowFragment = { readonly id: string, readonly assessmentId: string, readonly questionType: QuestionType, readonly questionText: string, readonly questionTextArabic: string | null, readonly questionTextFrench: string | null, readonly points: string, readonly position: number, readonly explanation: string | null, readonly isRequired: boolean, readonly image: string | null, readonly imageUrl: string | null, readonly body: unknown, readonly answerKey: unknown, readonly isKeyShown: boolean | null, readonly createdAt: string, readonly updatedAt: string };

export type QuestionsQueryVariables = Exact<{
  filter?: QuestionFilter | null | undefined;
  orderBy?: ReadonlyArray<QuestionOrder> | QuestionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type QuestionsQuery = { readonly questions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessmentId: string, readonly questionType: QuestionType, readonly questionText: string, readonly questionTextArabic: string | null, readonly questionTextFrench: string | null, readonly points: string, readonly position: number, readonly explanation: string | null, readonly isRequired: boolean, readonly image: string | null, readonly imageUrl: string | null, readonly body: unknown, readonly answerKey: unknown, readonly isKeyShown: boolean | null, readonly createdAt: string, readonly updatedAt: string }> } };

export type QuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type QuestionQuery = { readonly question: { readonly id: string, readonly assessmentId: string, readonly questionType: QuestionType, readonly questionText: string, readonly questionTextArabic: string | null, readonly questionTextFrench: string | null, readonly points: string, readonly position: number, readonly explanation: string | null, readonly isRequired: boolean, readonly image: string | null, readonly imageUrl: string | null, readonly body: unknown, readonly answerKey: unknown, readonly isKeyShown: boolean | null, readonly createdAt: string, readonly updatedAt: string } };

export type CreateQuestionMutationVariables = Exact<{
  input: CreateQuestionInput;
}>;


export type CreateQuestionMutation = { readonly createQuestion: { readonly question: { readonly id: string, readonly assessmentId: string, readonly questionType: QuestionType, readonly questionText: string, readonly questionTextArabic: string | null, readonly questionTextFrench: string | null, readonly points: string, readonly position: number, readonly explanation: string | null, readonly isRequired: boolean, readonly image: string | null, readonly imageUrl: string | null, readonly body: unknown, readonly answerKey: unknown, readonly isKeyShown: boolean | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type CreateQuestionsMutationVariables = Exact<{
  input: CreateQuestionsInput;
}>;


export type CreateQuestionsMutation = { readonly createQuestions: { readonly questions: ReadonlyArray<{ readonly id: string }>, readonly errors: ReadonlyArray<{ readonly path: string, readonly message: string }> } };

export type UpdateQuestionMutationVariables = Exact<{
  id: string | number;
  input: UpdateQuestionInput;
}>;


export type UpdateQuestionMutation = { readonly updateQuestion: { readonly question: { readonly id: string, readonly assessmentId: string, readonly questionType: QuestionType, readonly questionText: string, readonly questionTextArabic: string | null, readonly questionTextFrench: string | null, readonly points: string, readonly position: number, readonly explanation: string | null, readonly isRequired: boolean, readonly image: string | null, readonly imageUrl: string | null, readonly body: unknown, readonly answerKey: unknown, readonly isKeyShown: boolean | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type DeleteQuestionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteQuestionMutation = { readonly deleteQuestion: { readonly deletedQuestionId: string } };

export type WalletRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly pointsGained: number, readonly coinsGained: number, readonly pointsSpent: number, readonly coinsSpent: number, readonly availablePoints: number, readonly availableCoins: number, readonly level: number, readonly levelProgress: number, readonly createdAt: string, readonly updatedAt: string };

export type RewardAccountsQueryVariables = Exact<{
  filter?: RewardAccountFilter | null | undefined;
  orderBy?: ReadonlyArray<RewardAccountOrder> | RewardAccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RewardAccountsQuery = { readonly rewardAccounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly pointsGained: number, readonly coinsGained: number, readonly pointsSpent: number, readonly coinsSpent: number, readonly availablePoints: number, readonly availableCoins: number, readonly level: number, readonly levelProgress: number, readonly createdAt: string, readonly updatedAt: string }> } };

export type RewardAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type RewardAccountQuery = { readonly rewardAccount: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly pointsGained: number, readonly coinsGained: number, readonly pointsSpent: number, readonly coinsSpent: number, readonly availablePoints: number, readonly availableCoins: number, readonly level: number, readonly levelProgress: number, readonly createdAt: string, readonly updatedAt: string } };

export type AdjustRewardAccountMutationVariables = Exact<{
  id: string | number;
  input: AdjustRewardAccountInput;
}>;


export type AdjustRewardAccountMutation = { readonly adjustRewardAccount: { readonly rewardAccount: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly pointsGained: number, readonly coinsGained: number, readonly pointsSpent: number, readonly coinsSpent: number, readonly availablePoints: number, readonly availableCoins: number, readonly level: number, readonly levelProgress: number, readonly createdAt: string, readonly updatedAt: string } | null } };

export type RewardTransactionRowFragment = { readonly id: string, readonly studentId: string, readonly transactionType: RewardTransactionType, readonly reason: RewardReason, readonly points: number, readonly coins: number, readonly referenceId: string | null, readonly referenceType: string | null, readonly description: string | null, readonly createdAt: string };

export type RewardTransactionsQueryVariables = Exact<{
  filter?: RewardTransactionFilter | null | undefined;
  orderBy?: ReadonlyArray<RewardTransactionOrder> | RewardTransactionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RewardTransactionsQuery = { readonly rewardTransactions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly transactionType: RewardTransactionType, readonly reason: RewardReason, readonly points: number, readonly coins: number, readonly referenceId: string | null, readonly referenceType: string | null, readonly description: string | null, readonly createdAt: string }> } };

export type CreateRewardTransactionMutationVariables = Exact<{
  input: CreateRewardTransactionInput;
}>;


export type CreateRewardTransactionMutation = { readonly createRewardTransaction: { readonly rewardTransaction: { readonly id: string, readonly studentId: string, readonly transactionType: RewardTransactionType, readonly reason: RewardReason, readonly points: number, readonly coins: number, readonly referenceId: string | null, readonly referenceType: string | null, readonly description: string | null, readonly createdAt: string } | null } };

export type BadgeRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly description: string | null, readonly icon: string | null, readonly color: string | null, readonly rarity: BadgeRarity, readonly pointsReward: number, readonly requirements: unknown, readonly isActive: boolean, readonly totalEarned: number, readonly createdAt: string };

export type BadgesQueryVariables = Exact<{
  filter?: BadgeFilter | null | undefined;
  orderBy?: ReadonlyArray<BadgeOrder> | BadgeOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BadgesQuery = { readonly badges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly description: string | null, readonly icon: string | null, readonly color: string | null, readonly rarity: BadgeRarity, readonly pointsReward: number, readonly requirements: unknown, readonly isActive: boolean, readonly totalEarned: number, readonly createdAt: string }> } };

export type BadgeQueryVariables = Exact<{
  id: string | number;
}>;


export type BadgeQuery = { readonly badge: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly description: string | null, readonly icon: string | null, readonly color: string | null, readonly rarity: BadgeRarity, readonly pointsReward: number, readonly requirements: unknown, readonly isActive: boolean, readonly totalEarned: number, readonly createdAt: string } };

export type CreateBadgeMutationVariables = Exact<{
  input: CreateBadgeInput;
}>;


export type CreateBadgeMutation = { readonly createBadge: { readonly badge: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly description: string | null, readonly icon: string | null, readonly color: string | null, readonly rarity: BadgeRarity, readonly pointsReward: number, readonly requirements: unknown, readonly isActive: boolean, readonly totalEarned: number, readonly createdAt: string } | null } };

export type BoardEntryFragment = { readonly rank: number, readonly studentId: string, readonly studentName: string, readonly totalPoints: number, readonly homeworkCompleted: number, readonly averageScore: number, readonly badgesCount: number, readonly rankChange: number };

export type LeaderboardRowFragment = { readonly id: string, readonly leaderboardType: LeaderboardType, readonly periodStart: string, readonly periodEnd: string, readonly schoolClass: { readonly id: string } | null, readonly grade: { readonly id: string } | null, readonly subject: { readonly id: string } | null, readonly entries: ReadonlyArray<{ readonly rank: number, readonly studentId: string, readonly studentName: string, readonly totalPoints: number, readonly homeworkCompleted: number, readonly averageScore: number, readonly badgesCount: number, readonly rankChange: number }> };

export type LeaderboardsQueryVariables = Exact<{
  filter?: LeaderboardFilter | null | undefined;
  orderBy?: ReadonlyArray<LeaderboardOrder> | LeaderboardOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LeaderboardsQuery = { readonly leaderboards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly leaderboardType: LeaderboardType, readonly periodStart: string, readonly periodEnd: string, readonly schoolClass: { readonly id: string } | null, readonly grade: { readonly id: string } | null, readonly subject: { readonly id: string } | null, readonly entries: ReadonlyArray<{ readonly rank: number, readonly studentId: string, readonly studentName: string, readonly totalPoints: number, readonly homeworkCompleted: number, readonly averageScore: number, readonly badgesCount: number, readonly rankChange: number }> }> } };

export type LeaderboardQueryVariables = Exact<{
  id: string | number;
}>;


export type LeaderboardQuery = { readonly leaderboard: { readonly id: string, readonly leaderboardType: LeaderboardType, readonly periodStart: string, readonly periodEnd: string, readonly schoolClass: { readonly id: string } | null, readonly grade: { readonly id: string } | null, readonly subject: { readonly id: string } | null, readonly entries: ReadonlyArray<{ readonly rank: number, readonly studentId: string, readonly studentName: string, readonly totalPoints: number, readonly homeworkCompleted: number, readonly averageScore: number, readonly badgesCount: number, readonly rankChange: number }> } };

export type AcademicYearRowFragment = { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null };

export type AcademicYearsQueryVariables = Exact<{
  filter?: AcademicYearFilter | null | undefined;
  orderBy?: ReadonlyArray<AcademicYearOrder> | AcademicYearOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AcademicYearsQuery = { readonly academicYears: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null }> } };

export type AcademicYearQueryVariables = Exact<{
  id: string | number;
}>;


export type AcademicYearQuery = { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } };

export type CreateAcademicYearMutationVariables = Exact<{
  input: CreateAcademicYearInput;
}>;


export type CreateAcademicYearMutation = { readonly createAcademicYear: { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } | null } };

export type UpdateAcademicYearMutationVariables = Exact<{
  id: string | number;
  input: UpdateAcademicYearInput;
}>;


export type UpdateAcademicYearMutation = { readonly updateAcademicYear: { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } | null } };

export type DeleteAcademicYearMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAcademicYearMutation = { readonly deleteAcademicYear: { readonly deletedAcademicYearId: string, readonly deletedAt: string } };

export type SchoolClassRowFragment = { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null };

export type SchoolClassesQueryVariables = Exact<{
  filter?: SchoolClassFilter | null | undefined;
  orderBy?: ReadonlyArray<SchoolClassOrder> | SchoolClassOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SchoolClassesQuery = { readonly schoolClasses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null }> } };

export type SchoolClassQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolClassQuery = { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } };

export type CreateSchoolClassMutationVariables = Exact<{
  input: CreateSchoolClassInput;
}>;


export type CreateSchoolClassMutation = { readonly createSchoolClass: { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type UpdateSchoolClassMutationVariables = Exact<{
  id: string | number;
  input: UpdateSchoolClassInput;
}>;


export type UpdateSchoolClassMutation = { readonly updateSchoolClass: { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type DeleteSchoolClassMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSchoolClassMutation = { readonly deleteSchoolClass: { readonly deletedSchoolClassId: string, readonly deletedAt: string } };

export type ClassStudentRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly studentNumber: string | null, readonly enrollmentDate: string, readonly isActive: boolean };

export type ClassStudentsQueryVariables = Exact<{
  schoolClassId: string | number;
  filter?: ClassStudentFilter | null | undefined;
  orderBy?: ReadonlyArray<ClassEnrollmentOrder> | ClassEnrollmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ClassStudentsQuery = { readonly classStudents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly studentNumber: string | null, readonly enrollmentDate: string, readonly isActive: boolean }> } };

export type UnenrollStudentMutationVariables = Exact<{
  input: UnenrollStudentInput;
}>;


export type UnenrollStudentMutation = { readonly unenrollStudent: { readonly endedAt: string, readonly enrollment: { readonly id: string } | null } };

export type SchoolConfigRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null };

export type SchoolSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolSettingsQuery = { readonly schoolSettings: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null } | null };

export type UpdateSchoolSettingsMutationVariables = Exact<{
  input: UpdateSchoolSettingsInput;
  orCreate: boolean;
}>;


export type UpdateSchoolSettingsMutation = { readonly updateSchoolSettings: { readonly schoolSettings: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null } | null } };

export type GradeRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> };

export type GradesQueryVariables = Exact<{
  filter?: GradeFilter | null | undefined;
  orderBy?: ReadonlyArray<GradeOrder> | GradeOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GradesQuery = { readonly grades: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> } };

export type GradeQueryVariables = Exact<{
  id: string | number;
}>;


export type GradeQuery = { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } };

export type CreateGradeMutationVariables = Exact<{
  input: CreateGradeInput;
}>;


export type CreateGradeMutation = { readonly createGrade: { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } | null } };

export type UpdateGradeMutationVariables = Exact<{
  id: string | number;
  input: UpdateGradeInput;
}>;


export type UpdateGradeMutation = { readonly updateGrade: { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } | null } };

export type DeleteGradeMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteGradeMutation = { readonly deleteGrade: { readonly deletedGradeId: string, readonly deletedAt: string } };

export type LevelRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number };

export type EducationalLevelsQueryVariables = Exact<{
  filter?: EducationalLevelFilter | null | undefined;
  orderBy?: ReadonlyArray<EducationalLevelOrder> | EducationalLevelOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  detailed: boolean;
}>;


export type EducationalLevelsQuery = { readonly educationalLevels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number, readonly grades?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> }> } };

export type EducationalLevelQueryVariables = Exact<{
  id: string | number;
  detailed: boolean;
}>;


export type EducationalLevelQuery = { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number, readonly grades?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> } };

export type CreateEducationalLevelMutationVariables = Exact<{
  input: CreateEducationalLevelInput;
}>;


export type CreateEducationalLevelMutation = { readonly createEducationalLevel: { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number } | null } };

export type UpdateEducationalLevelMutationVariables = Exact<{
  id: string | number;
  input: UpdateEducationalLevelInput;
}>;


export type UpdateEducationalLevelMutation = { readonly updateEducationalLevel: { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number } | null } };

export type DeleteEducationalLevelMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEducationalLevelMutation = { readonly deleteEducationalLevel: { readonly deletedEducationalLevelId: string, readonly deletedAt: string } };

export type RoomRowFragment = { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null };

export type RoomsQueryVariables = Exact<{
  filter?: RoomFilter | null | undefined;
  orderBy?: ReadonlyArray<RoomOrder> | RoomOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RoomsQuery = { readonly rooms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null }> } };

export type RoomQueryVariables = Exact<{
  id: string | number;
}>;


export type RoomQuery = { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } };

export type CreateRoomMutationVariables = Exact<{
  input: CreateRoomInput;
}>;


export type CreateRoomMutation = { readonly createRoom: { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } | null } };

export type UpdateRoomMutationVariables = Exact<{
  id: string | number;
  input: UpdateRoomInput;
}>;


export type UpdateRoomMutation = { readonly updateRoom: { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } | null } };

export type DeleteRoomMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRoomMutation = { readonly deleteRoom: { readonly deletedRoomId: string, readonly deletedAt: string } };

export type SubjectRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> };

export type SubjectsQueryVariables = Exact<{
  filter?: SubjectFilter | null | undefined;
  orderBy?: ReadonlyArray<SubjectOrder> | SubjectOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubjectsQuery = { readonly subjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> }> } };

export type SubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectQuery = { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } };

export type CreateSubjectMutationVariables = Exact<{
  input: CreateSubjectInput;
}>;


export type CreateSubjectMutation = { readonly createSubject: { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } | null } };

export type UpdateSubjectMutationVariables = Exact<{
  id: string | number;
  input: UpdateSubjectInput;
}>;


export type UpdateSubjectMutation = { readonly updateSubject: { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } | null } };

export type DeleteSubjectMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSubjectMutation = { readonly deleteSubject: { readonly deletedSubjectId: string, readonly deletedAt: string } };

export type SubmissionRowFragment = { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> };

export type SubmissionsQueryVariables = Exact<{
  filter?: AttemptFilter | null | undefined;
  orderBy?: ReadonlyArray<AttemptOrder> | AttemptOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubmissionsQuery = { readonly attempts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> }> } };

export type HomeworkSubmissionsQueryVariables = Exact<{
  id: string | number;
  filter?: AttemptFilter | null | undefined;
  orderBy?: ReadonlyArray<AttemptOrder> | AttemptOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HomeworkSubmissionsQuery = { readonly assessmentAttempts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> }> } };

export type SubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmissionQuery = { readonly attempt: { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> } };

export type CreateSubmissionMutationVariables = Exact<{
  input: StartAttemptInput;
}>;


export type CreateSubmissionMutation = { readonly startAttempt: { readonly attempt: { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> } | null } };

export type ReplaceSubmissionMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type ReplaceSubmissionMutation = { readonly saveAnswers: { readonly attempt: { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> } | null } };

export type UpdateSubmissionMutationVariables = Exact<{
  answers: SaveAnswersInput;
  grade: GradeAttemptInput;
  isGrade: boolean;
}>;


export type UpdateSubmissionMutation = { readonly saveAnswers?: { readonly attempt: { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> } | null }, readonly gradeAttempt?: { readonly attempt: { readonly id: string, readonly assessmentId: string, readonly assessmentTitle: string, readonly studentId: string, readonly studentName: string, readonly submittedAt: string | null, readonly isLate: boolean, readonly attemptNumber: number, readonly timeTaken: number | null, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly manualScore: string | null, readonly feedback: string | null, readonly autoGraded: boolean, readonly gradedById: string | null, readonly gradedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly answers: ReadonlyArray<{ readonly id: string, readonly questionId: string, readonly response: unknown, readonly isCorrect: boolean | null, readonly points: string | null, readonly feedback: string | null }> } | null } };

export type SubmitSubmissionMutationVariables = Exact<{
  input: SubmitAttemptInput;
}>;


export type SubmitSubmissionMutation = { readonly submitAttempt: { readonly attempt: { readonly id: string, readonly status: AttemptStatus, readonly score: string | null, readonly percentage: string | null, readonly autoGraded: boolean, readonly correctAnswers: number | null, readonly questionsCount: number, readonly totalPoints: string, readonly timeTaken: number | null } | null, readonly rewardsEarned: { readonly basePoints: string, readonly scoreBonus: string, readonly timeBonus: string, readonly totalPoints: string, readonly badgesEarned: ReadonlyArray<string> } | null } };

export type GradeSubmissionsMutationVariables = Exact<{
  input: GradeAttemptsInput;
}>;


export type GradeSubmissionsMutation = { readonly gradeAttempts: { readonly attempts: ReadonlyArray<{ readonly id: string }>, readonly errors: ReadonlyArray<{ readonly path: string, readonly message: string }> } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { readonly health: { readonly healthy: boolean, readonly checkedAt: string, readonly database: PartStatus, readonly redis: PartStatus, readonly storage: PartStatus } };

export type TimetableSessionRowFragment = { readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null };

export type TimetableSessionsQueryVariables = Exact<{
  filter?: TimetableSessionFilter | null | undefined;
  orderBy?: ReadonlyArray<TimetableSessionOrder> | TimetableSessionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TimetableSessionsQuery = { readonly timetableSessions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null }> } };

export type TimetableSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type TimetableSessionQuery = { readonly timetableSession: { readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } };

export type CreateTimetableSessionMutationVariables = Exact<{
  input: CreateTimetableSessionInput;
}>;


export type CreateTimetableSessionMutation = { readonly createTimetableSession: { readonly timetableSession: { readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type UpdateTimetableSessionMutationVariables = Exact<{
  id: string | number;
  input: UpdateTimetableSessionInput;
}>;


export type UpdateTimetableSessionMutation = { readonly updateTimetableSession: { readonly timetableSession: { readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type DeleteTimetableSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteTimetableSessionMutation = { readonly deleteTimetableSession: { readonly deletedTimetableSessionId: string, readonly deletedAt: string } };

export type TodaySessionsQueryVariables = Exact<{
  teacherId?: string | number | null | undefined;
}>;


export type TodaySessionsQuery = { readonly todaySessions: { readonly date: string, readonly teacher: { readonly id: string } | null, readonly lessons: ReadonlyArray<{ readonly startTime: string, readonly endTime: string, readonly clockStatus: ClockStatus, readonly studentsCount: number, readonly timetableSession: { readonly id: string, readonly subject: { readonly name: string } | null, readonly schoolClass: { readonly name: string } | null, readonly room: { readonly name: string } | null } | null, readonly sessionInstance: { readonly id: string, readonly status: SessionStatus, readonly timetableSessionId: string | null, readonly subject: { readonly name: string } | null, readonly schoolClass: { readonly name: string } | null, readonly room: { readonly name: string } | null } | null }> } };

export type WeeklyScheduleQueryVariables = Exact<{
  schoolClassId?: string | number | null | undefined;
  teacherId?: string | number | null | undefined;
  weekStart?: string | null | undefined;
}>;


export type WeeklyScheduleQuery = { readonly weeklySchedule: { readonly weekStart: string, readonly weekEnd: string, readonly days: ReadonlyArray<{ readonly dayOfWeek: number, readonly date: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null }>, readonly movedLessons: ReadonlyArray<{ readonly startTime: string, readonly endTime: string, readonly notes: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null, readonly timetableSession: { readonly id: string, readonly dayOfWeek: number, readonly startTime: string, readonly endTime: string, readonly sessionType: SessionType, readonly isActive: boolean, readonly notes: string | null, readonly createdAt: string, readonly timetable: { readonly id: string } | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly teacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null }> }> } };

export type TimetableRowFragment = { readonly id: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly isActive: boolean, readonly sessionsCount: number, readonly createdById: string, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null };

export type TimetablesQueryVariables = Exact<{
  filter?: TimetableFilter | null | undefined;
  orderBy?: ReadonlyArray<TimetableOrder> | TimetableOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TimetablesQuery = { readonly timetables: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly isActive: boolean, readonly sessionsCount: number, readonly createdById: string, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null }> } };

export type TimetableQueryVariables = Exact<{
  id: string | number;
}>;


export type TimetableQuery = { readonly timetable: { readonly id: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly isActive: boolean, readonly sessionsCount: number, readonly createdById: string, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } };

export type CreateTimetableMutationVariables = Exact<{
  input: CreateTimetableInput;
}>;


export type CreateTimetableMutation = { readonly createTimetable: { readonly timetable: { readonly id: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly isActive: boolean, readonly sessionsCount: number, readonly createdById: string, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type UpdateTimetableMutationVariables = Exact<{
  id: string | number;
  input: UpdateTimetableInput;
}>;


export type UpdateTimetableMutation = { readonly updateTimetable: { readonly timetable: { readonly id: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly isActive: boolean, readonly sessionsCount: number, readonly createdById: string, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type DeleteTimetableMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteTimetableMutation = { readonly deleteTimetable: { readonly deletedTimetableId: string, readonly deletedAt: string } };

export type UserRowFragment = { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { readonly registerUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly isActive: boolean, readonly createdAt: string } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { readonly updateProfile: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly expiresAt: string } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset: { readonly accepted: boolean } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: ReadonlyArray<UserOrder> | UserOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string }> } };

export type UserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserQuery = { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type UpdateUserMutationVariables = Exact<{
  id: string | number;
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { readonly updateUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type DeleteUserMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteUserMutation = { readonly deleteUser: { readonly deletedUserId: string, readonly deletedAt: string } };

export type RestoreUserMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreUserMutation = { readonly restoreUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly profilePictureUrl: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export const AbsenceFlagRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<AbsenceFlagRowFragment, unknown>;
export const ClosedFlagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedFlag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAbsenceFlagPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencesUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}}]}}]} as unknown as DocumentNode<ClosedFlagFragment, unknown>;
export const AttendanceRecordRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedAt"}},{"kind":"Field","name":{"kind":"Name","value":"markedById"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceRecordRowFragment, unknown>;
export const ReportStatisticsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}}]} as unknown as DocumentNode<ReportStatisticsFragment, unknown>;
export const ReportTrendFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}}]} as unknown as DocumentNode<ReportTrendFragment, unknown>;
export const ClassFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dailyTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTrend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"studentBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLate"}},{"kind":"Field","name":{"kind":"Name","value":"currentFlags"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}}]} as unknown as DocumentNode<ClassFiguresFragment, unknown>;
export const HistoryFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentHistory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendanceCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedTime"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencePatterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mostAbsentDayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"mostAbsentSubject"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flagsHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagId"}},{"kind":"Field","name":{"kind":"Name","value":"createdDate"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HistoryFiguresFragment, unknown>;
export const ReportClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}}]} as unknown as DocumentNode<ReportClassFragment, unknown>;
export const DailyFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportClass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}}]} as unknown as DocumentNode<DailyFiguresFragment, unknown>;
export const PeriodFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dailyTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTrend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportClass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}}]} as unknown as DocumentNode<PeriodFiguresFragment, unknown>;
export const FlagFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FlagStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalFlags"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"dismissed"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageResolutionHours"}},{"kind":"Field","name":{"kind":"Name","value":"trends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}}]}}]} as unknown as DocumentNode<FlagFiguresFragment, unknown>;
export const AttendanceReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportType"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"generatedById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AttendanceReportRowFragment, unknown>;
export const AttendanceSessionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceSessionRowFragment, unknown>;
export const RosterSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]} as unknown as DocumentNode<RosterSessionFragment, unknown>;
export const RosterEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"previousSessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"previousStatus"}}]}}]} as unknown as DocumentNode<RosterEntryFragment, unknown>;
export const EnrollmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentRowFragment, unknown>;
export const HomeworkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<HomeworkRowFragment, unknown>;
export const LessonResourceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonResourceRowFragment, unknown>;
export const LessonTagRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonTagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonTagRowFragment, unknown>;
export const LessonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}}]} as unknown as DocumentNode<LessonRowFragment, unknown>;
export const NotificationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NotificationRowFragment, unknown>;
export const QuestionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"questionType"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextArabic"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextFrench"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answerKey"}},{"kind":"Field","name":{"kind":"Name","value":"isKeyShown"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<QuestionRowFragment, unknown>;
export const WalletRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalletRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"}},{"kind":"Field","name":{"kind":"Name","value":"coinsGained"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"coinsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"availablePoints"}},{"kind":"Field","name":{"kind":"Name","value":"availableCoins"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelProgress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<WalletRowFragment, unknown>;
export const RewardTransactionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardTransactionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardTransaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"coins"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RewardTransactionRowFragment, unknown>;
export const BadgeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BadgeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Badge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"rarity"}},{"kind":"Field","name":{"kind":"Name","value":"pointsReward"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"totalEarned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BadgeRowFragment, unknown>;
export const BoardEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkCompleted"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"badgesCount"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}}]}}]} as unknown as DocumentNode<BoardEntryFragment, unknown>;
export const LeaderboardRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaderboardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Leaderboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderboardType"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkCompleted"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"badgesCount"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}}]}}]} as unknown as DocumentNode<LeaderboardRowFragment, unknown>;
export const AcademicYearRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearRowFragment, unknown>;
export const SchoolClassRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassRowFragment, unknown>;
export const ClassStudentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassStudentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<ClassStudentRowFragment, unknown>;
export const SchoolConfigRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolConfigRowFragment, unknown>;
export const GradeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradeRowFragment, unknown>;
export const LevelRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<LevelRowFragment, unknown>;
export const RoomRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomRowFragment, unknown>;
export const SubjectRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectRowFragment, unknown>;
export const SubmissionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<SubmissionRowFragment, unknown>;
export const TimetableSessionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<TimetableSessionRowFragment, unknown>;
export const TimetableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timetable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TimetableRowFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const AbsenceFlags = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsenceFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlagFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlagOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFlagRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<AbsenceFlagsQuery, AbsenceFlagsQueryVariables>;
export const PendingAbsenceFlags = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingAbsenceFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlagFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlagOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingAbsenceFlags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFlagRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<PendingAbsenceFlagsQuery, PendingAbsenceFlagsQueryVariables>;
export const AbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFlagRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<AbsenceFlagQuery, AbsenceFlagQueryVariables>;
export const CreateAbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAbsenceFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAbsenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFlagRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<CreateAbsenceFlagMutation, CreateAbsenceFlagMutationVariables>;
export const UpdateAbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAbsenceFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAbsenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFlagRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFlagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"lessonDate"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"lessonStartTime"}},{"kind":"Field","name":{"kind":"Name","value":"teacherName"}},{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedById"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNotes"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}},{"kind":"Field","name":{"kind":"Name","value":"followUpRequired"}}]}}]} as unknown as DocumentNode<UpdateAbsenceFlagMutation, UpdateAbsenceFlagMutationVariables>;
export const DeleteAbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAbsenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedAbsenceFlagId"}}]}}]}}]} as unknown as DocumentNode<DeleteAbsenceFlagMutation, DeleteAbsenceFlagMutationVariables>;
export const ResolveAbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveAbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveAbsenceFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveAbsenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedFlag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedFlag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAbsenceFlagPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencesUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}}]}}]} as unknown as DocumentNode<ResolveAbsenceFlagMutation, ResolveAbsenceFlagMutationVariables>;
export const DismissAbsenceFlag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissAbsenceFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissAbsenceFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissAbsenceFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedFlag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedFlag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAbsenceFlagPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencesUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"parentNotified"}}]}}]} as unknown as DocumentNode<DismissAbsenceFlagMutation, DismissAbsenceFlagMutationVariables>;
export const AttendanceRecords = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecordOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceRecordRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedAt"}},{"kind":"Field","name":{"kind":"Name","value":"markedById"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceRecordsQuery, AttendanceRecordsQueryVariables>;
export const AttendanceRecord = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceRecordRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedAt"}},{"kind":"Field","name":{"kind":"Name","value":"markedById"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceRecordQuery, AttendanceRecordQueryVariables>;
export const CreateAttendanceRecord = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAttendanceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAttendanceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAttendanceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceRecordRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedAt"}},{"kind":"Field","name":{"kind":"Name","value":"markedById"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateAttendanceRecordMutation, CreateAttendanceRecordMutationVariables>;
export const UpdateAttendanceRecord = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAttendanceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAttendanceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAttendanceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceRecordRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedAt"}},{"kind":"Field","name":{"kind":"Name","value":"markedById"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateAttendanceRecordMutation, UpdateAttendanceRecordMutationVariables>;
export const ClassStatistics = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}},{"kind":"Argument","name":{"kind":"Name","value":"startDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"endDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dailyTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTrend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"studentBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLate"}},{"kind":"Field","name":{"kind":"Name","value":"currentFlags"}}]}}]}}]} as unknown as DocumentNode<ClassStatisticsQuery, ClassStatisticsQueryVariables>;
export const StudentAttendanceHistory = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentAttendanceHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentAttendanceHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"studentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"startDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"endDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentHistory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendanceCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"markedTime"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencePatterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mostAbsentDayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"mostAbsentSubject"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flagsHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagId"}},{"kind":"Field","name":{"kind":"Name","value":"createdDate"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StudentAttendanceHistoryQuery, StudentAttendanceHistoryQueryVariables>;
export const DailyAttendanceReport = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DailyAttendanceReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dailyAttendanceReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DailyFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportClass"}}]}}]}}]} as unknown as DocumentNode<DailyAttendanceReportQuery, DailyAttendanceReportQueryVariables>;
export const WeeklyAttendanceSummary = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeklyAttendanceSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weekStart"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyAttendanceSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"weekStart"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weekStart"}}},{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dailyTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTrend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportClass"}}]}}]}}]} as unknown as DocumentNode<WeeklyAttendanceSummaryQuery, WeeklyAttendanceSummaryQueryVariables>;
export const MonthlyAttendanceAnalysis = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonthlyAttendanceAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAttendanceAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportStatistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallAttendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"totalLateArrivals"}},{"kind":"Field","name":{"kind":"Name","value":"excusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"unexcusedAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"chronicAbsenceStudents"}},{"kind":"Field","name":{"kind":"Name","value":"perfectAttendanceStudents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTrend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyTrend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalSessions"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportStatistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dailyTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTrend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportClass"}}]}}]}}]} as unknown as DocumentNode<MonthlyAttendanceAnalysisQuery, MonthlyAttendanceAnalysisQueryVariables>;
export const FlagStatistics = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FlagStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"startDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"endDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlagFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FlagStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalFlags"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"dismissed"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageResolutionHours"}},{"kind":"Field","name":{"kind":"Name","value":"trends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}}]}}]} as unknown as DocumentNode<FlagStatisticsQuery, FlagStatisticsQueryVariables>;
export const AttendanceReports = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReportOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceReportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportType"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"generatedById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AttendanceReportsQuery, AttendanceReportsQueryVariables>;
export const AttendanceReport = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportType"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"generatedById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AttendanceReportQuery, AttendanceReportQueryVariables>;
export const CreateAttendanceReport = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAttendanceReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAttendanceReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAttendanceReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceReportRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportType"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"generatedById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateAttendanceReportMutation, CreateAttendanceReportMutationVariables>;
export const AttendanceSessions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstanceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstanceOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceSessionsQuery, AttendanceSessionsQueryVariables>;
export const AttendanceSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AttendanceSessionQuery, AttendanceSessionQueryVariables>;
export const CreateAttendanceSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAttendanceSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSessionInstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSessionInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateAttendanceSessionMutation, CreateAttendanceSessionMutationVariables>;
export const UpdateAttendanceSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAttendanceSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSessionInstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSessionInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateAttendanceSessionMutation, UpdateAttendanceSessionMutationVariables>;
export const DeleteAttendanceSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAttendanceSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSessionInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedSessionInstanceId"}}]}}]}}]} as unknown as DocumentNode<DeleteAttendanceSessionMutation, DeleteAttendanceSessionMutationVariables>;
export const StartAttendance = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"previousSessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"previousStatus"}}]}}]} as unknown as DocumentNode<StartAttendanceMutation, StartAttendanceMutationVariables>;
export const AttendanceRoster = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionInstanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"previousSessionInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"previousStatus"}}]}}]} as unknown as DocumentNode<AttendanceRosterQuery, AttendanceRosterQueryVariables>;
export const MarkAttendance = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markedCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"flagsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsSent"}}]}}]}}]} as unknown as DocumentNode<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const CompleteAttendance = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CompleteAttendanceMutation, CompleteAttendanceMutationVariables>;
export const ResetAttendance = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"registerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedById"}},{"kind":"Field","name":{"kind":"Name","value":"completedById"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"absentCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendancePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ResetAttendanceMutation, ResetAttendanceMutationVariables>;
export const Login = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RefreshSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const VerifyToken = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<VerifyTokenQuery, VerifyTokenQueryVariables>;
export const Enrollments = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enrollments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classEnrollments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentsQuery, EnrollmentsQueryVariables>;
export const Enrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentQuery, EnrollmentQueryVariables>;
export const EnrollStudent = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrollStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollStudentMutation, EnrollStudentMutationVariables>;
export const UpdateEnrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEnrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnrollmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateEnrollmentMutation, UpdateEnrollmentMutationVariables>;
export const DeleteEnrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEnrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedEnrollmentId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteEnrollmentMutation, DeleteEnrollmentMutationVariables>;
export const CreateUploadSignature = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUploadSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUploadSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadSignature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"timestamp"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"folder"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUploadSignatureMutation, CreateUploadSignatureMutationVariables>;
export const HomeworkList = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeworkList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<HomeworkListQuery, HomeworkListQueryVariables>;
export const Homework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Homework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<HomeworkQuery, HomeworkQueryVariables>;
export const CreateHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<CreateHomeworkMutation, CreateHomeworkMutationVariables>;
export const UpdateHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<UpdateHomeworkMutation, UpdateHomeworkMutationVariables>;
export const UpdateHomeworks = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateHomeworks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAssessmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateHomeworksMutation, UpdateHomeworksMutationVariables>;
export const DeleteHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteHomeworkMutation, DeleteHomeworkMutationVariables>;
export const RestoreHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<RestoreHomeworkMutation, RestoreHomeworkMutationVariables>;
export const PublishHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<PublishHomeworkMutation, PublishHomeworkMutationVariables>;
export const UnpublishHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpublishHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpublishAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<UnpublishHomeworkMutation, UnpublishHomeworkMutationVariables>;
export const DuplicateHomework = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateHomework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeworkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeworkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"maxAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"passingScore"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRelease"}},{"kind":"Field","name":{"kind":"Name","value":"scoreRelease"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"allowLate"}},{"kind":"Field","name":{"kind":"Name","value":"latePenalty"}},{"kind":"Field","name":{"kind":"Name","value":"autoGrade"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"submissionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}}]}}]} as unknown as DocumentNode<DuplicateHomeworkMutation, DuplicateHomeworkMutationVariables>;
export const HomeworkAnalytics = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeworkAnalytics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"totalStudents"}},{"kind":"Field","name":{"kind":"Name","value":"submittedCount"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"medianScore"}},{"kind":"Field","name":{"kind":"Name","value":"highestScore"}},{"kind":"Field","name":{"kind":"Name","value":"lowestScore"}},{"kind":"Field","name":{"kind":"Name","value":"perfectScores"}},{"kind":"Field","name":{"kind":"Name","value":"failingScores"}},{"kind":"Field","name":{"kind":"Name","value":"submissionTimeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionAnalytics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"correctRate"}},{"kind":"Field","name":{"kind":"Name","value":"mostCommonMistake"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"averageTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianTime"}},{"kind":"Field","name":{"kind":"Name","value":"fastestCompletion"}},{"kind":"Field","name":{"kind":"Name","value":"slowestCompletion"}}]}}]}}]}}]} as unknown as DocumentNode<HomeworkAnalyticsQuery, HomeworkAnalyticsQueryVariables>;
export const GradesOfSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GradesOfSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradesOfSubjectQuery, GradesOfSubjectQueryVariables>;
export const SubjectsOfGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectsOfGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gradeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gradeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gradeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gradeId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectsOfGradeQuery, SubjectsOfGradeQueryVariables>;
export const LessonResources = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResourceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResourceOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessonResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonResourcesQuery, LessonResourcesQueryVariables>;
export const LessonResource = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lessonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonResourceQuery, LessonResourceQueryVariables>;
export const CreateLessonResource = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLessonResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLessonResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLessonResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lessonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonResource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateLessonResourceMutation, CreateLessonResourceMutationVariables>;
export const UpdateLessonResource = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLessonResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLessonResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLessonResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lessonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonResource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UpdateLessonResourceMutation, UpdateLessonResourceMutationVariables>;
export const DeleteLessonResource = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteLessonResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteLessonResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lessonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lessonId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedLessonResourceId"}}]}}]}}]} as unknown as DocumentNode<DeleteLessonResourceMutation, DeleteLessonResourceMutationVariables>;
export const LessonTags = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTagFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTagOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonTagRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonTagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonTagsQuery, LessonTagsQueryVariables>;
export const LessonTag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonTagRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonTagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonTagQuery, LessonTagQueryVariables>;
export const CreateLessonTag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLessonTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLessonTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLessonTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonTag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonTagRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonTagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateLessonTagMutation, CreateLessonTagMutationVariables>;
export const UpdateLessonTag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLessonTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLessonTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLessonTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonTag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonTagRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonTagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UpdateLessonTagMutation, UpdateLessonTagMutationVariables>;
export const DeleteLessonTag = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteLessonTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteLessonTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedLessonTagId"}}]}}]}}]} as unknown as DocumentNode<DeleteLessonTagMutation, DeleteLessonTagMutationVariables>;
export const Lessons = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lessons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LessonOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonRow"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonsQuery, LessonsQueryVariables>;
export const Lesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"countView"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonRow"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonResourceRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonResourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LessonResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"externalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"isDownloadable"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LessonQuery, LessonQueryVariables>;
export const CreateLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLessonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}}]} as unknown as DocumentNode<CreateLessonMutation, CreateLessonMutationVariables>;
export const UpdateLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLessonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}}]} as unknown as DocumentNode<UpdateLessonMutation, UpdateLessonMutationVariables>;
export const DeleteLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedLessonId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteLessonMutation, DeleteLessonMutationVariables>;
export const PublishLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<PublishLessonMutation, PublishLessonMutationVariables>;
export const UnpublishLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpublishLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpublishLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<UnpublishLessonMutation, UnpublishLessonMutationVariables>;
export const DuplicateLesson = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isPublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesCount"}}]}}]} as unknown as DocumentNode<DuplicateLessonMutation, DuplicateLessonMutationVariables>;
export const LessonAnalytics = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonAnalytics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lessonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonId"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueViewers"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"}},{"kind":"Field","name":{"kind":"Name","value":"averageTimeSpent"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"views"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topViewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}}]}}]}}]}}]} as unknown as DocumentNode<LessonAnalyticsQuery, LessonAnalyticsQueryVariables>;
export const UpdateLessons = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLessons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLessonsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedIds"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateLessonsMutation, UpdateLessonsMutationVariables>;
export const Notifications = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotifications = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const Notification = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NotificationQuery, NotificationQueryVariables>;
export const CreateNotification = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateNotificationMutation, CreateNotificationMutationVariables>;
export const UpdateNotification = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"notificationType"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleArabic"}},{"kind":"Field","name":{"kind":"Name","value":"titleFrench"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageArabic"}},{"kind":"Field","name":{"kind":"Name","value":"messageFrench"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"autoGenerated"}},{"kind":"Field","name":{"kind":"Name","value":"requiresAction"}},{"kind":"Field","name":{"kind":"Name","value":"actionTaken"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UpdateNotificationMutation, UpdateNotificationMutationVariables>;
export const MarkNotificationRead = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const MarkNotificationsRead = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedIds"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const Questions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Questions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"questionType"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextArabic"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextFrench"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answerKey"}},{"kind":"Field","name":{"kind":"Name","value":"isKeyShown"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<QuestionsQuery, QuestionsQueryVariables>;
export const Question = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Question"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"assessmentKind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"questionType"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextArabic"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextFrench"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answerKey"}},{"kind":"Field","name":{"kind":"Name","value":"isKeyShown"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<QuestionQuery, QuestionQueryVariables>;
export const CreateQuestion = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"questionType"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextArabic"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextFrench"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answerKey"}},{"kind":"Field","name":{"kind":"Name","value":"isKeyShown"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateQuestionMutation, CreateQuestionMutationVariables>;
export const CreateQuestions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateQuestionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateQuestionsMutation, CreateQuestionsMutationVariables>;
export const UpdateQuestion = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"questionType"}},{"kind":"Field","name":{"kind":"Name","value":"questionText"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextArabic"}},{"kind":"Field","name":{"kind":"Name","value":"questionTextFrench"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"answerKey"}},{"kind":"Field","name":{"kind":"Name","value":"isKeyShown"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateQuestionMutation, UpdateQuestionMutationVariables>;
export const DeleteQuestion = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedQuestionId"}}]}}]}}]} as unknown as DocumentNode<DeleteQuestionMutation, DeleteQuestionMutationVariables>;
export const RewardAccounts = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccountOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalletRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalletRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"}},{"kind":"Field","name":{"kind":"Name","value":"coinsGained"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"coinsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"availablePoints"}},{"kind":"Field","name":{"kind":"Name","value":"availableCoins"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelProgress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RewardAccountsQuery, RewardAccountsQueryVariables>;
export const RewardAccount = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalletRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalletRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"}},{"kind":"Field","name":{"kind":"Name","value":"coinsGained"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"coinsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"availablePoints"}},{"kind":"Field","name":{"kind":"Name","value":"availableCoins"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelProgress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RewardAccountQuery, RewardAccountQueryVariables>;
export const AdjustRewardAccount = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustRewardAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustRewardAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustRewardAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalletRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalletRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"pointsGained"}},{"kind":"Field","name":{"kind":"Name","value":"coinsGained"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"coinsSpent"}},{"kind":"Field","name":{"kind":"Name","value":"availablePoints"}},{"kind":"Field","name":{"kind":"Name","value":"availableCoins"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelProgress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdjustRewardAccountMutation, AdjustRewardAccountMutationVariables>;
export const RewardTransactions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardTransactions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardTransactionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardTransactionOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardTransactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardTransactionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardTransactionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardTransaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"coins"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RewardTransactionsQuery, RewardTransactionsQueryVariables>;
export const CreateRewardTransaction = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRewardTransaction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRewardTransactionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRewardTransaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardTransaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardTransactionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardTransactionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardTransaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"coins"}},{"kind":"Field","name":{"kind":"Name","value":"referenceId"}},{"kind":"Field","name":{"kind":"Name","value":"referenceType"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateRewardTransactionMutation, CreateRewardTransactionMutationVariables>;
export const Badges = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Badges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BadgeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BadgeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"badges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BadgeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BadgeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Badge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"rarity"}},{"kind":"Field","name":{"kind":"Name","value":"pointsReward"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"totalEarned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BadgesQuery, BadgesQueryVariables>;
export const Badge = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Badge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"badge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BadgeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BadgeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Badge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"rarity"}},{"kind":"Field","name":{"kind":"Name","value":"pointsReward"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"totalEarned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BadgeQuery, BadgeQueryVariables>;
export const CreateBadge = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBadge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBadgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBadge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"badge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BadgeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BadgeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Badge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"rarity"}},{"kind":"Field","name":{"kind":"Name","value":"pointsReward"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"totalEarned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateBadgeMutation, CreateBadgeMutationVariables>;
export const Leaderboards = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leaderboards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaderboards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaderboardRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkCompleted"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"badgesCount"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaderboardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Leaderboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderboardType"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEntry"}}]}}]}}]} as unknown as DocumentNode<LeaderboardsQuery, LeaderboardsQueryVariables>;
export const Leaderboard = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leaderboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaderboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaderboardRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"homeworkCompleted"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"badgesCount"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaderboardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Leaderboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaderboardType"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardEntry"}}]}}]}}]} as unknown as DocumentNode<LeaderboardQuery, LeaderboardQueryVariables>;
export const AcademicYears = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcademicYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYearFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYearOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearsQuery, AcademicYearsQueryVariables>;
export const AcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearQuery, AcademicYearQueryVariables>;
export const CreateAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAcademicYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<CreateAcademicYearMutation, CreateAcademicYearMutationVariables>;
export const UpdateAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAcademicYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<UpdateAcademicYearMutation, UpdateAcademicYearMutationVariables>;
export const DeleteAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedAcademicYearId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteAcademicYearMutation, DeleteAcademicYearMutationVariables>;
export const SchoolClasses = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClassOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassesQuery, SchoolClassesQueryVariables>;
export const SchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassQuery, SchoolClassQueryVariables>;
export const CreateSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSchoolClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateSchoolClassMutation, CreateSchoolClassMutationVariables>;
export const UpdateSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateSchoolClassMutation, UpdateSchoolClassMutationVariables>;
export const DeleteSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedSchoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteSchoolClassMutation, DeleteSchoolClassMutationVariables>;
export const ClassStudents = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassStudents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStudentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classStudents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassStudentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassStudentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<ClassStudentsQuery, ClassStudentsQueryVariables>;
export const UnenrollStudent = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnenrollStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnenrollStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unenrollStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<UnenrollStudentMutation, UnenrollStudentMutationVariables>;
export const SchoolSettings = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolConfigRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolSettingsQuery, SchoolSettingsQueryVariables>;
export const UpdateSchoolSettings = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSchoolSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolSettingsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orCreate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchoolSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"orCreate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orCreate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolConfigRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateSchoolSettingsMutation, UpdateSchoolSettingsMutationVariables>;
export const Grades = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradesQuery, GradesQueryVariables>;
export const Grade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradeQuery, GradeQueryVariables>;
export const CreateGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateGradeMutation, CreateGradeMutationVariables>;
export const UpdateGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UpdateGradeMutation, UpdateGradeMutationVariables>;
export const DeleteGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedGradeId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteGradeMutation, DeleteGradeMutationVariables>;
export const EducationalLevels = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationalLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevelFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevelOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EducationalLevelsQuery, EducationalLevelsQueryVariables>;
export const EducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EducationalLevelQuery, EducationalLevelQueryVariables>;
export const CreateEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEducationalLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<CreateEducationalLevelMutation, CreateEducationalLevelMutationVariables>;
export const UpdateEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEducationalLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<UpdateEducationalLevelMutation, UpdateEducationalLevelMutationVariables>;
export const DeleteEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedEducationalLevelId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteEducationalLevelMutation, DeleteEducationalLevelMutationVariables>;
export const Rooms = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoomFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoomOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomsQuery, RoomsQueryVariables>;
export const Room = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Room"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomQuery, RoomQueryVariables>;
export const CreateRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<CreateRoomMutation, CreateRoomMutationVariables>;
export const UpdateRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<UpdateRoomMutation, UpdateRoomMutationVariables>;
export const DeleteRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedRoomId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteRoomMutation, DeleteRoomMutationVariables>;
export const Subjects = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectsQuery, SubjectsQueryVariables>;
export const Subject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectQuery, SubjectQueryVariables>;
export const CreateSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<CreateSubjectMutation, CreateSubjectMutationVariables>;
export const UpdateSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<UpdateSubjectMutation, UpdateSubjectMutationVariables>;
export const DeleteSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedSubjectId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteSubjectMutation, DeleteSubjectMutationVariables>;
export const Submissions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Submissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<SubmissionsQuery, SubmissionsQueryVariables>;
export const HomeworkSubmissions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeworkSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"assessmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<HomeworkSubmissionsQuery, HomeworkSubmissionsQueryVariables>;
export const Submission = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Submission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"assessmentKind"},"value":{"kind":"EnumValue","value":"HOMEWORK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<SubmissionQuery, SubmissionQueryVariables>;
export const CreateSubmission = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<CreateSubmissionMutation, CreateSubmissionMutationVariables>;
export const ReplaceSubmission = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<ReplaceSubmissionMutation, ReplaceSubmissionMutationVariables>;
export const UpdateSubmission = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAnswersInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grade"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeAttemptInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isGrade"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isGrade"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gradeAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grade"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isGrade"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"manualScore"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"gradedById"}},{"kind":"Field","name":{"kind":"Name","value":"gradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}}]}}]}}]} as unknown as DocumentNode<UpdateSubmissionMutation, UpdateSubmissionMutationVariables>;
export const SubmitSubmission = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"autoGraded"}},{"kind":"Field","name":{"kind":"Name","value":"correctAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"questionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"timeTaken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewardsEarned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basePoints"}},{"kind":"Field","name":{"kind":"Name","value":"scoreBonus"}},{"kind":"Field","name":{"kind":"Name","value":"timeBonus"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"badgesEarned"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitSubmissionMutation, SubmitSubmissionMutationVariables>;
export const GradeSubmissions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GradeSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeAttemptsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeAttempts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GradeSubmissionsMutation, GradeSubmissionsMutationVariables>;
export const Health = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"database"}},{"kind":"Field","name":{"kind":"Name","value":"redis"}},{"kind":"Field","name":{"kind":"Name","value":"storage"}}]}}]}}]} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;
export const TimetableSessions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimetableSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSessionOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetableSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<TimetableSessionsQuery, TimetableSessionsQueryVariables>;
export const TimetableSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimetableSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetableSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<TimetableSessionQuery, TimetableSessionQueryVariables>;
export const CreateTimetableSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTimetableSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTimetableSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTimetableSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetableSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CreateTimetableSessionMutation, CreateTimetableSessionMutationVariables>;
export const UpdateTimetableSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTimetableSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTimetableSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTimetableSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetableSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UpdateTimetableSessionMutation, UpdateTimetableSessionMutationVariables>;
export const DeleteTimetableSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTimetableSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTimetableSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedTimetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteTimetableSessionMutation, DeleteTimetableSessionMutationVariables>;
export const TodaySessions = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodaySessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacherId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"todaySessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teacherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacherId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetableSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"clockStatus"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}}]}}]}}]}}]} as unknown as DocumentNode<TodaySessionsQuery, TodaySessionsQueryVariables>;
export const WeeklySchedule = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeklySchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacherId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weekStart"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklySchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}},{"kind":"Argument","name":{"kind":"Name","value":"teacherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacherId"}}},{"kind":"Argument","name":{"kind":"Name","value":"weekStart"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weekStart"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStart"}},{"kind":"Field","name":{"kind":"Name","value":"weekEnd"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedLessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"timetableSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableSessionRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionType"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<WeeklyScheduleQuery, WeeklyScheduleQueryVariables>;
export const Timetables = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timetables"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timetable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TimetablesQuery, TimetablesQueryVariables>;
export const Timetable = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timetable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TimetableQuery, TimetableQueryVariables>;
export const CreateTimetable = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTimetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTimetableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTimetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timetable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateTimetableMutation, CreateTimetableMutationVariables>;
export const UpdateTimetable = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTimetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTimetableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTimetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimetableRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimetableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timetable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdById"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateTimetableMutation, UpdateTimetableMutationVariables>;
export const DeleteTimetable = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTimetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTimetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedTimetableId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteTimetableMutation, DeleteTimetableMutationVariables>;
export const RegisterUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterUserMutation, RegisterUserMutationVariables>;
export const Me = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const UpdateProfile = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePassword = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestPasswordReset = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const Users = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const User = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UpdateUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeleteUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const RestoreUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RestoreUserMutation, RestoreUserMutationVariables>;