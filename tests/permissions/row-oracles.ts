import { Role } from '../../src/entities/identity/role.js';
import type { Person, School } from '../support/school.js';

/**
 * Who sees which rows, said a second time and apart from the product: plain SQL over $1 the organization and $2 the viewer. `everybody`
 * is for the office, which sees all.
 */
const taught = `select c.id from school_class c where c.organization_id = $1 and (c.class_teacher_id = $2
  or exists (select from timetable_session s join timetable p on p.id = s.timetable_id where s.school_class_id = c.id and s.teacher_id = $2
    and s.is_active and s.deleted_at is null and p.is_active and p.deleted_at is null))`;
const pupils = `select student_id from class_enrollment where is_active and deleted_at is null and school_class_id in (${taught})`;
const holds = "starts_on <= current_date and coalesce(ends_on, date '9999-01-01') >= current_date";
const children = (right = 'true') =>
  `select student_id from guardianship where organization_id = $1 and guardian_id = $2 and ${holds} and ${right}`;
const classesOf = (students: string) =>
  `select school_class_id from class_enrollment where is_active and deleted_at is null and student_id in (${students})`;

export interface Oracle {
  list: string;
  table: string;
  teacher: string | null;
  student: string | null;
  parent: string | null;
  /** What is seen below other rows, where the list itself is closed to the role. */
  below?: Partial<Record<'staff' | 'teacher' | 'student' | 'parent', string>>;
}
export const oracles: readonly Oracle[] = [
  { list: 'students', table: 'student', teacher: `id in (${pupils})`, student: 'id = $2', parent: `id in (${children()})` },
  {
    list: 'attendanceRecords',
    table: 'attendance_record',
    teacher: `school_class_id in (${taught})`,
    student: 'student_id = $2',
    parent: `student_id in (${children('may_see_attendance')})`,
  },
  {
    list: 'absenceFlags',
    table: 'absence_flag',
    teacher: `school_class_id in (${taught})`,
    student: 'student_id = $2',
    parent: `student_id in (${children('may_see_attendance')})`,
  },
  {
    list: 'timetables',
    table: 'timetable',
    teacher: `school_class_id in (${taught})`,
    student: `school_class_id in (${classesOf('select $2::bigint')})`,
    parent: `school_class_id in (${classesOf(children())})`,
  },
  {
    list: 'timetableSessions',
    table: 'timetable_session',
    teacher: `school_class_id in (${taught})`,
    student: `school_class_id in (${classesOf('select $2::bigint')})`,
    parent: `school_class_id in (${classesOf(children())})`,
  },
  {
    list: 'sessionInstances',
    table: 'session_instance',
    teacher: `school_class_id in (${taught}) or teacher_id = $2`,
    student: null,
    parent: null,
    below: {
      student: `school_class_id in (${classesOf('select $2::bigint')}) or id in (select session_instance_id from attendance_record where student_id = $2)`,
      parent: `school_class_id in (${classesOf(children())}) or id in (select session_instance_id from attendance_record where student_id in (${children('may_see_attendance')}))`,
    },
  },
  {
    list: 'classEnrollments',
    table: 'class_enrollment',
    teacher: `school_class_id in (${taught})`,
    student: null,
    parent: null,
    below: { staff: 'true', student: 'student_id = $2', parent: `student_id in (${children()})` },
  },
  {
    list: 'attendanceMarks',
    table: 'attendance_mark',
    teacher: `session_instance_id in (select id from session_instance where teacher_id = $2 or school_class_id in (${taught}))`,
    student: null,
    parent: null,
  },
  {
    list: 'guardianships',
    table: 'guardianship',
    teacher: `student_id in (${pupils})`,
    student: 'student_id = $2',
    parent: 'guardian_id = $2',
  },
  {
    list: 'guardians',
    table: 'guardian',
    teacher: `id in (select guardian_id from guardianship where student_id in (${pupils}) and ${holds})`,
    student: `id in (select guardian_id from guardianship where student_id = $2 and ${holds})`,
    parent: 'id = $2',
  },
  { list: 'notifications', table: 'notification', teacher: null, student: null, parent: 'recipient_id = $2' },
  { list: 'storedFiles', table: 'stored_file', teacher: 'owner_id = $2', student: 'owner_id = $2', parent: 'owner_id = $2' },
  { list: 'schoolClasses', table: 'school_class', teacher: 'true', student: 'true', parent: 'true' },
];

/** The condition on the rows of a list that a role sees; null where the list is closed to it. */
export const conditionOf = (oracle: Oracle, role: Role): string | null =>
  role === Role.ADMIN || (role === Role.STAFF && oracle.below?.staff === undefined)
    ? 'true'
    : role === Role.STAFF
      ? null
      : role === Role.TEACHER
        ? oracle.teacher
        : role === Role.STUDENT
          ? oracle.student
          : oracle.parent;

export const rowsSeen = async (school: School, oracle: Oracle, condition: string, person: Person): Promise<string[]> => {
  const kept = ['absence_flag', 'timetable', 'timetable_session', 'school_class', 'class_enrollment', 'stored_file'].includes(oracle.table)
    ? 'deleted_at is null'
    : 'true';
  const rows = await school.sql<{ id: string }>(
    `select id::text as id from ${oracle.table} where organization_id = $1 and $2::bigint is not null and ${kept} and (${condition}) order by ${oracle.table}.id`,
    [school.id, person.id],
  );
  return rows.map(({ id }) => id);
};
/** What a person sees of a type below other rows, whether or not its list is open to them. */
export const seenBelow = (school: School, oracle: Oracle, person: Person): Promise<string[]> => {
  const role = person.role.toLowerCase() as keyof NonNullable<Oracle['below']>;
  return rowsSeen(school, oracle, oracle.below?.[role] ?? conditionOf(oracle, person.role) ?? 'false', person);
};
