import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { makeCourse, type Course } from '../services/lessons/course.js';
import { type App, startApp } from '../support/app.js';
import type { Person } from '../support/school.js';

/**
 * Who sees which lessons, said a second time and apart from the product: plain SQL over $1 the organization and $2 the viewer. Null is
 * for a role that may not ask.
 */
const gradesOf = (students: string) =>
  `select c.grade_id from class_enrollment e join school_class c on c.id = e.school_class_id
   where e.is_active and e.deleted_at is null and e.student_id in (${students})`;
const children = `select student_id from guardianship where organization_id = $1 and guardian_id = $2 and starts_on <= current_date
  and coalesce(ends_on, date '9999-01-01') >= current_date`;
const shown = (students: string) => `l.is_published and l.is_active and l.grade_id in (${gradesOf(students)})`;
type Condition = string | null;
const lesson: Readonly<Record<string, Condition>> = {
  ADMIN: 'true',
  LEADERSHIP: 'true',
  STAFF: 'true',
  TEACHER: 'l.created_by_id = $2 or l.is_published',
  STUDENT: shown('select $2::bigint'),
  PARENT: shown(children),
};
const view: Readonly<Record<string, Condition>> = {
  ADMIN: 'true',
  LEADERSHIP: 'true',
  STAFF: 'true',
  TEACHER: 'l.created_by_id = $2',
  STUDENT: 't.student_id = $2',
  PARENT: `t.student_id in (${children})`,
};
const lists = [
  ['lessons', 'select l.id from lesson l', lesson],
  ['lessonResources', 'select t.id from lesson_resource t join lesson l on l.id = t.lesson_id', lesson],
  ['lessonViews', 'select t.id from lesson_view t join lesson l on l.id = t.lesson_id', view],
] as const;

describe('lessons', () => {
  let app: App;
  let course: Course;
  let people: Person[];
  beforeAll(async () => {
    app = await startApp();
    course = await makeCourse(app);
    const { school, teacher, colleague, student, classmate, stranger, parent, schoolClass, otherGradeId } = course;
    const divorced = await school.guardianOf(classmate, { endsOn: school.day(-1) });
    await school.guardianOf(stranger, { guardian: divorced });
    const [leaver, gone] = [await school.person(Role.STUDENT), await school.person(Role.STUDENT)];
    for (const [who, active, deletedAt] of [
      [leaver, false, null],
      [gone, true, new Date()],
    ] as const)
      await school.sql(
        `insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date, is_active, deleted_at)
         values ($1, $2, $3, $4, current_date - 9, $5, $6)`,
        [school.id, who.id, schoolClass.id, school.yearId, active, deletedAt],
      );
    const others = [Role.STAFF, Role.LEADERSHIP, Role.DRIVER, Role.CENTER_SUPERVISOR].map((role) => school.person(role));
    people = [
      school.admin,
      teacher,
      colleague,
      student,
      classmate,
      stranger,
      parent,
      divorced,
      leaver,
      gone,
      ...(await Promise.all(others)),
    ];
    // Every kind of lesson, each with a resource and with the views of two students.
    await school.sql(
      `with made as (
        insert into lesson (organization_id, title, content, cycle, difficulty, sort_order, subject_id, grade_id, created_by_id, is_published,
          published_at, is_active, deleted_at)
        select $1, 'x', 'x', 'FIRST', 'EASY', 1, $2, g, a, p, case when p then now() end, s <> 'inactive', case when s = 'deleted' then now() end
        from unnest($3::bigint[]) g, unnest($4::bigint[]) a, unnest('{true,false}'::boolean[]) p, unnest('{active,inactive,deleted}'::text[]) s
        returning id
      ), resources as (
        insert into lesson_resource (organization_id, lesson_id, title, resource_type, content, sort_order, is_downloadable)
        select $1, id, 'x', 'TEXT', 'x', 1, false from made
      )
      insert into lesson_view (organization_id, lesson_id, student_id, date, last_seen_at)
      select $1, id, s, current_date, now() from made, unnest($5::bigint[]) s`,
      [school.id, school.subjectId, [school.gradeId, otherGradeId], [teacher.id, colleague.id, school.admin.id], [student.id, stranger.id]],
    );
  }, 60_000);
  afterAll(() => app.close());

  it.each(lists)('%s show each role exactly its rows, by list and by count', async (list, select, conditions) => {
    const { school } = course;
    const kept = 'l.organization_id = $1 and $2::bigint is not null and l.deleted_at is null';
    for (const who of people) {
      const condition = conditions[who.role] ?? null;
      const query = `{ ${list}(first: 100) { totalCount nodes { id } } }`;
      const { data, errors } = await school.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(who, query);
      expect([who.role, errors?.[0]?.extensions.code]).toEqual([who.role, condition === null ? 'FORBIDDEN' : undefined]);
      if (condition === null) continue;
      const expected = await school.sql<{ id: string }>(
        `select id::text from (${select} where ${kept} and (${condition})) r order by r.id`,
        [school.id, who.id],
      );
      const seen = data[list]?.nodes.map(({ id }) => id).toSorted((a, b) => Number(a) - Number(b));
      expect([who.role, seen]).toEqual([who.role, expected.map(({ id }) => id)]);
      expect(data[list]?.totalCount).toBe(expected.length);
    }
  });

  it('that are hidden are hidden through every edge as well', async () => {
    const { school, stranger, student } = course;
    const through = '{ lessonViews(first: 100) { nodes { lesson { id resources { id } } } } }';
    for (const who of [student, stranger]) {
      const { data } = await school.ask<{ lessonViews: { nodes: { lesson: { id: string; resources: unknown[] } | null }[] } }>(
        who,
        through,
      );
      const { data: list } = await school.ask<{ lessons: { nodes: { id: string }[] } }>(who, '{ lessons(first: 100) { nodes { id } } }');
      const listed = new Set(list.lessons.nodes.map(({ id }) => id));
      const found = data.lessonViews.nodes.flatMap(({ lesson: edge }) => edge ?? []);
      expect(found.length).toBeGreaterThan(0);
      expect(data.lessonViews.nodes.some(({ lesson: edge }) => edge === null)).toBe(true);
      for (const { id, resources } of found) expect([listed.has(id), resources.length]).toEqual([true, 1]);
    }
  });
});
