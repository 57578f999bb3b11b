import { Role } from '../../../src/entities/identity/role.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { zone } from '../../support/zone.js';

/** The four statuses, short enough to write a register on one line. */
export const [P, A, L, E] = ['PRESENT', 'ABSENT', 'LATE', 'EXCUSED'] as const;
export type Status = 'PRESENT' | 'ABSENT' | 'LATE' | 'EXCUSED';
export interface Lesson {
  /** Place of its class. */
  readonly of: number;
  readonly date: string;
  readonly start: string;
  readonly subject: string;
  /** Whether its register was opened. */
  readonly opened: boolean;
  /** By the place of the student in the class; null: not marked. */
  readonly marks: readonly (Status | null)[];
  /** Given for every absence of the lesson. */
  readonly reason?: string | null;
}
/** One mark, with what reports group by. */
export interface Mark extends Omit<Lesson, 'marks' | 'opened'> {
  readonly student: string;
  readonly status: Status;
}
export interface Attended {
  readonly school: School;
  readonly classes: readonly SchoolClassUnderTest[];
  readonly teachers: readonly Person[];
  readonly lessons: readonly Lesson[];
  readonly marks: readonly Mark[];
}

export const subjects = ['Anglais', 'Physique'];

/** A lesson of the first class, its register opened; what is left out of `more` does not matter to the test. */
export const lesson = (date: string, marks: Lesson['marks'], more: Partial<Lesson> = {}): Lesson => ({
  of: 0,
  date,
  start: '08:00',
  subject: subjects[0] ?? '',
  opened: true,
  marks,
  ...more,
});

/** A school of some classes, each with its teacher, where those lessons were held: put there by SQL, so that reports count what is known. */
export async function attended(school: School, sizes: readonly number[], lessons: readonly Lesson[]): Promise<Attended> {
  const teachers: Person[] = [];
  const classes: SchoolClassUnderTest[] = [];
  for (const [at, students] of sizes.entries()) {
    const teacher = await school.person(Role.TEACHER);
    teachers.push(teacher);
    classes.push(await school.schoolClass({ section: String.fromCharCode(65 + at), teacher, students }));
  }
  for (const [at, name] of subjects.entries())
    await school.sql('insert into subject (organization_id, name, code) values ($1, $2, $3)', [school.id, name, `S${at}`]);
  const marks: Mark[] = [];
  for (const lesson of lessons) marks.push(...(await hold(school, classes, teachers, lesson)));
  return { school, classes, teachers, lessons, marks };
}

async function hold(
  school: School,
  classes: readonly SchoolClassUnderTest[],
  teachers: readonly Person[],
  { marks, opened, ...lesson }: Lesson,
): Promise<Mark[]> {
  const { id: classId, students } = classes[lesson.of] ?? { id: '', students: [] };
  const teacher = teachers[lesson.of]?.id;
  const [held] = await school.sql<{ id: string }>(
    `insert into session_instance (organization_id, school_class_id, subject_id, teacher_id, date, start_time, end_time, register_status)
     select $1, $2, s.id, $3, $4, $5::time, $5::time + interval '1 hour', $6 from subject s where s.organization_id = $1 and s.name = $7 returning id`,
    [school.id, classId, teacher, lesson.date, lesson.start, opened ? 'CLOSED' : 'NOT_STARTED', lesson.subject],
  );
  const made = marks.flatMap((status, at) => {
    const student = students[at]?.id;
    return status === null || student === undefined || !opened ? [] : [{ ...lesson, student, status }];
  });
  for (const { student, status, reason, date } of made)
    await school.sql(
      `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, late_minutes, reason, marked_at, marked_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, ($5::date + time '09:30') at time zone '${zone}', $9)`,
      [school.id, held?.id, student, classId, date, status, status === 'LATE' ? 7 : null, away(status) ? (reason ?? null) : null, teacher],
    );
  return made;
}

const away = (status: Status): boolean => status === 'ABSENT' || status === 'EXCUSED';
const count = (marks: readonly Mark[], ...statuses: Status[]): number => marks.filter(({ status }) => statuses.includes(status)).length;
/** Percentage with one decimal, a half rounded up. */
export const rateOf = (marks: readonly Mark[]): number =>
  marks.length === 0 ? 0 : Math.floor((count(marks, 'PRESENT', 'LATE') * 2000 + marks.length) / (2 * marks.length)) / 10;
const absences = (marks: readonly Mark[]): number => count(marks, 'ABSENT') + count(marks, 'EXCUSED');
const byDate = (marks: readonly Mark[]): [string, Mark[]][] =>
  [...Map.groupBy(marks, ({ date }) => date)].toSorted(([a], [b]) => (a < b ? -1 : 1));
const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Whether some fourteen days on end hold five days with an unexcused absence. */
function chronic(marks: readonly Mark[]): boolean {
  const days = [...new Set(marks.filter(({ status }) => status === 'ABSENT').map(({ date }) => numberOf(date)))];
  return days.some((first) => days.filter((day) => day >= first && day < first + 14).length >= 5);
}

/** What a report of some classes in some days must say, counted mark by mark. */
export function expectedOf({ classes, lessons, marks }: Attended, places: readonly number[], from: string, to: string) {
  const within = ({ of, date }: { of: number; date: string }): boolean => places.includes(of) && date >= from && date <= to;
  const those = marks.filter(within);
  const students = places.flatMap((place) => classes[place]?.students ?? []).map(({ id }) => id);
  const each = students.map((id) => those.filter(({ student }) => student === id));
  return {
    totals: {
      totalSessions: lessons.filter((lesson) => lesson.opened && within(lesson)).length,
      totalStudents: students.length,
      statistics: {
        overallAttendanceRate: rateOf(those),
        totalAbsences: absences(those),
        totalLateArrivals: count(those, 'LATE'),
        excusedAbsences: count(those, 'EXCUSED'),
        unexcusedAbsences: count(those, 'ABSENT'),
        chronicAbsenceStudents: each.filter(chronic).length,
        perfectAttendanceStudents: each.filter((of) => of.length > 0 && of.every(({ status }) => status === 'PRESENT')).length,
      },
    },
    trends: byDate(those).map(([date, of]) => ({ date, attendanceRate: rateOf(of), absentCount: absences(of) })),
    classes: places.map((place) => {
      const of = those.filter((one) => one.of === place);
      return {
        classId: classes[place]?.id,
        className: classes[place]?.name,
        attendanceRate: rateOf(of),
        absentCount: absences(of),
        lateCount: count(of, 'LATE'),
      };
    }),
    students: students.map((id, at) => ({
      studentId: id,
      attendanceRate: rateOf(each[at] ?? []),
      totalAbsences: absences(each[at] ?? []),
      totalLate: count(each[at] ?? [], 'LATE'),
    })),
  };
}

/** The absences of a lesson have no reason but the one that the lesson gives; without one it is told whether they are excused. */
const reasonOf = ({ reason, status }: Mark): string => reason ?? (status === 'EXCUSED' ? 'excused' : 'unexcused');
/** How often each value occurs, most often first; of two as often, the smaller one. */
function ranked<T extends string | number>(values: readonly T[]): { value: T; count: number }[] {
  const left = [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
  return left.map((value) => ({ value, count: values.filter((one) => one === value).length })).toSorted((a, b) => b.count - a.count);
}

/** What the history of a student must say. */
export function historyOf({ marks }: Attended, student: string, from: string, to: string) {
  const those = marks.filter((one) => one.student === student && one.date >= from && one.date <= to);
  const missed = those.filter(({ status }) => away(status));
  return {
    absencePatterns: {
      // 1 January 1970 was a Thursday.
      mostAbsentDayOfWeek: ranked(missed.map(({ date }) => ((numberOf(date) + 3) % 7) + 1))[0]?.value ?? null,
      mostAbsentSubject: ranked(missed.map(({ subject }) => subject))[0]?.value ?? null,
      absenceReasons: ranked(missed.map(reasonOf)).map(({ value, count: times }) => ({ reason: value, count: times })),
    },
    summary: {
      attendanceRate: rateOf(those),
      totalSessions: those.length,
      present: those.length - absences(those),
      absent: absences(those),
      late: count(those, 'LATE'),
      excused: count(those, 'EXCUSED'),
    },
    attendanceCalendar: byDate(those).map(([date, of]) => ({
      date,
      sessions: of
        .toSorted((a, b) => (a.start < b.start ? -1 : 1))
        .map(({ subject, status }) => ({ subject, status, markedTime: '09:30', lateMinutes: status === 'LATE' ? 7 : null })),
    })),
  };
}
