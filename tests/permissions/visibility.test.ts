import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import type { Person, School } from '../support/school.js';

/**
 * Who sees which rows, said a second time and apart from the product: plain SQL over $1 the organization and $2 the viewer. `everybody`
 * is for the office, which sees all.
 */
const taught = `select c.id from school_class c where c.organization_id = $1 and (c.class_teacher_id = $2
  or exists (select from timetable_session s join timetable p on p.id = s.timetable_id where s.school_class_id = c.id and s.teacher_id = $2
    and s.is_active and s.deleted_at is null and p.is_active and p.deleted_at is null))`;
const pupils = `select student_id from class_enrollment where is_active and deleted_at is null and school_class_id in (${taught})`;
const children = (right = 'true') =>
  `select student_id from guardianship where organization_id = $1 and guardian_id = $2 and starts_on <= current_date and coalesce(ends_on, date '9999-01-01') >= current_date and ${right}`;
const classesOf = (students: string) =>
  `select school_class_id from class_enrollment where is_active and deleted_at is null and student_id in (${students})`;

interface Oracle {
  list: string;
  table: string;
  teacher: string | null;
  student: string | null;
  parent: string | null;
}
const oracles: readonly Oracle[] = [
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
  },
  { list: 'notifications', table: 'notification', teacher: null, student: null, parent: 'recipient_id = $2' },
  { list: 'schoolClasses', table: 'school_class', teacher: 'true', student: 'true', parent: 'true' },
];

describe('each role sees exactly its rows', () => {
  let app: App;
  let school: School;
  let people: Record<'admin' | 'staff' | 'teacher' | 'other' | 'student' | 'parent' | 'divorced', Person>;

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    const [staff, teacher, other] = [await school.person(Role.STAFF), await school.person(Role.TEACHER), await school.person(Role.TEACHER)];
    const a = await school.schoolClass({ section: 'A', teacher, students: 3 });
    const b = await school.schoolClass({ section: 'B', students: 2 });
    const lessons = [
      await school.lesson(a, teacher, { register: 'OPEN' }),
      await school.lesson(b, other, { register: 'OPEN', start: '10:00', end: '11:00' }),
      await school.lesson(a, other, { register: 'OPEN', start: '13:00', end: '14:00' }),
    ];
    const [sara = staff, , third = staff] = a.students;
    const [youssef = staff] = b.students;
    const parent = await school.guardianOf(sara);
    await school.guardianOf(youssef, { guardian: parent, endsOn: school.day(-1) });
    const divorced = await school.guardianOf(third, { maySeeAttendance: false });
    people = { admin: school.admin, staff, teacher, other, student: sara, parent, divorced };
    for (const [lesson, students] of [
      [lessons[0], a.students],
      [lessons[1], b.students],
      [lessons[2], a.students],
    ] as const)
      for (const student of students) {
        const { errors } = await school.ask(
          school.admin,
          'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }',
          { input: { sessionInstanceId: lesson?.instanceId, marks: [{ studentId: student.id, status: 'ABSENT' }] } },
        );
        if (errors) throw new Error(errors[0]?.message);
      }
  }, 60_000);
  afterAll(() => app.close());

  const conditionOf = (oracle: Oracle, role: Role): string | null =>
    role === Role.ADMIN || role === Role.STAFF
      ? 'true'
      : role === Role.TEACHER
        ? oracle.teacher
        : role === Role.STUDENT
          ? oracle.student
          : oracle.parent;

  it.each(oracles)('in $list, by list and by count', async (oracle) => {
    for (const [name, person] of Object.entries(people)) {
      const condition = conditionOf(oracle, person.role);
      const { data, errors } = await school.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
        person,
        `{ ${oracle.list}(first: 100) { totalCount nodes { id } } }`,
      );
      expect(errors?.[0]?.extensions.code, `${name} in ${oracle.list}`).toBe(condition === null ? 'FORBIDDEN' : undefined);
      if (condition === null) continue;
      const kept = ['absence_flag', 'timetable', 'timetable_session', 'school_class'].includes(oracle.table)
        ? 'deleted_at is null'
        : 'true';
      const expected = await school.sql<{ id: string }>(
        `select id::text as id from ${oracle.table} where organization_id = $1 and $2::bigint is not null and ${kept} and (${condition}) order by ${oracle.table}.id`,
        [school.id, person.id],
      );
      const seen = data[oracle.list];
      expect(
        seen?.nodes.map(({ id }) => id).toSorted((x, y) => Number(x) - Number(y)),
        `${name} in ${oracle.list}`,
      ).toEqual(expected.map(({ id }) => id));
      expect(seen?.totalCount).toBe(expected.length);
    }
  });

  it('by id and through an edge: a hidden row is not found, the same as one that is not there', async () => {
    const [hidden] = await school.sql<{ id: string; uuid: string }>(
      `select r.id::text as id, r.uuid from attendance_record r where r.organization_id = $1 and r.student_id <> $2 limit 1`,
      [school.id, people.student.id],
    );
    for (const id of [hidden?.id, hidden?.uuid, '999999999', 'nonsense'])
      expect(
        (await school.ask(people.student, 'query ($id: ID!) { attendanceRecord(id: $id) { id } }', { id })).errors?.[0]?.extensions,
      ).toMatchObject({ code: 'NOT_FOUND', resource: 'AttendanceRecord', id });
    const { data } = await school.ask<{
      attendanceRecords: { nodes: { markedBy: unknown; markedById: string; student: { id: string } }[] };
    }>(people.parent, '{ attendanceRecords(first: 1) { nodes { markedById markedBy { id } student { id } } } }');
    expect(data.attendanceRecords.nodes[0]).toMatchObject({
      markedBy: null,
      markedById: school.admin.id,
      student: { id: people.student.id },
    });
  });

  it("keeps medical and contact data to those whom the matrix names, also from the same row's other viewers", async () => {
    await school.sql(`update student set medical_info = 'asthma' where id = $1`, [people.student.id]);
    await school.sql(`update user_account set phone = '+212600000000', address = 'Rue 1' where id = $1`, [people.student.id]);
    const read = async (who: Person) =>
      (
        await school.ask<{ student: { medicalInfo: string | null; user: { phone: string | null; address: string | null } | null } }>(
          who,
          'query ($id: ID!) { student(id: $id) { medicalInfo user { phone address } } }',
          { id: people.student.id },
        )
      ).data.student;
    expect(await read(people.admin)).toEqual({ medicalInfo: 'asthma', user: { phone: '+212600000000', address: 'Rue 1' } });
    expect(await read(people.parent)).toEqual({ medicalInfo: 'asthma', user: { phone: '+212600000000', address: 'Rue 1' } });
    expect(await read(people.teacher)).toMatchObject({ medicalInfo: null, user: { phone: '+212600000000', address: null } });
  });
});
