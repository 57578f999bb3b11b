import type { Context } from '../../context.js';
import { AbsenceFlag, FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { settingsOf } from '../../settings.js';
import { emit } from '../../subscriptions/outbox.js';
import { Faults } from '../faults.js';
import { nextId } from '../identity/next-id.js';
import { studentNamed } from '../structure/person-with-role.js';
import { dueFlags, priorityOf, type DueFlag } from './absence-policy.js';
import { exchangeDocuments, notesOf, type FlagNotes } from './flag-fields.js';
import { tellOfFlag } from './flag-notice.js';
import { lessonOf, type Lesson } from './lesson.js';
import { loadSchoolDays } from './load-school-days.js';
import { lockStudents } from './lock-students.js';
import { markableStudents } from './markable-students.js';

export interface CreateAbsenceFlagInput extends FlagNotes {
  readonly studentId: string;
  readonly sessionInstanceId: string;
  /** ABSENCE when left out. */
  readonly flagType?: FlagType | null;
  /** Worked out from the student's marks when left out. */
  readonly priority?: Priority | null;
}

/** Makes a flag by hand; the policy leaves it alone. Its guardians are told. */
export async function createAbsenceFlag(
  ctx: Context,
  input: CreateAbsenceFlagInput,
): Promise<{ absenceFlag: RowRef; notificationsSent: number }> {
  const faults = new Faults();
  await exchangeDocuments(ctx, faults, null, input);
  const known = await faults.of(studentNamed(ctx, input.studentId, 'input.studentId'));
  const session = await faults.of(within(ctx, SessionInstance, input.sessionInstanceId, { path: 'input.sessionInstanceId' }));
  faults.stop();
  const studentId = faults.settled(known).id;
  const held = faults.settled(session);
  const lesson = await lessonOf(ctx, held.id);
  await lockStudents(ctx, [studentId]);
  const student = (await markableStudents(ctx, lesson, [studentId])).get(studentId);
  faults.when(!student, 'input.studentId', 'NOT_ENROLLED', { className: lesson.className });
  const name = faults.settled(student).studentName;

  const flagType = input.flagType ?? FlagType.ABSENCE;
  const { count, priority } = await weigh(ctx, studentId, lesson, flagType);
  const flag = ctx.em.create(AbsenceFlag, {
    id: await nextId(ctx, 'absence_flag'),
    organization: ctx.organization.id,
    student: studentId,
    sessionInstance: held.id,
    schoolClass: lesson.classId,
    flagType,
    priority: input.priority ?? priority,
    absenceCount: count,
    createdAt: ctx.now,
    ...notesOf(input),
  });
  const notificationsSent = await tellOfFlag(ctx, flag, 'FLAG_CREATED', { student: { id: studentId, name }, lesson });
  flag.parentNotified = notificationsSent > 0;
  emit(ctx, 'attendance.flagged', { flagId: flag.id, studentId });
  return { absenceFlag: flag, notificationsSent };
}

/** How many absences a flag on the day of a lesson is about, and how urgent that is. */
async function weigh(
  ctx: Context,
  student: string,
  { date, yearStart }: Lesson,
  flagType: FlagType,
): Promise<{ count: number; priority: Priority }> {
  const policy = settingsOf(ctx.organization).attendance;
  const due = dueFlags((await loadSchoolDays(ctx, [student], yearStart)).get(student) ?? [], policy).filter(
    ({ from, until }) => from <= date && date <= until,
  );
  const of = (type: FlagType): DueFlag | undefined => due.find((flag) => flag.flagType === type);
  const count = of(flagType)?.count ?? 0;
  const pattern = flagType !== FlagType.ABSENCE || of(FlagType.CHRONIC_ABSENCE) !== undefined;
  return { count, priority: priorityOf(count, pattern, policy) };
}
