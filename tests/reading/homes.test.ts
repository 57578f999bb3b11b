import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { recordStatements, type Recorder } from './statements.js';

/** The people of a small family and class, and of large ones: of everything one, and of everything many. */
interface Household {
  teacher: Person;
  parent: Person;
  student: Person;
}
const documentOf = (name: string): string => readFileSync(new URL(`../../examples/home/${name}.graphql`, import.meta.url), 'utf8');
/** How many rows with a key an answer has. */
function rowsIn(at: unknown): number {
  if (Array.isArray(at)) return at.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  if (typeof at !== 'object' || at === null) return 0;
  return ('id' in at ? 1 : 0) + Object.values(at).reduce<number>((sum, one) => sum + rowsIn(one), 0);
}

describe('a home in one request', () => {
  let app: App;
  let school: School;
  let recorder: Recorder;
  const households: Household[] = [];

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    recorder = recordStatements();
    for (const [students, hours] of [
      [1, ['08']],
      [8, ['08', '09', '10', '11', '14']],
    ] as const) {
      const teacher = await school.person(Role.TEACHER);
      const schoolClass = await school.schoolClass({ teacher, students });
      const lessons: string[] = [];
      for (const hour of hours)
        lessons.push((await school.lesson(schoolClass, teacher, { start: `${hour}:00`, end: `${hour}:45`, register: 'OPEN' })).instanceId);
      const [student] = schoolClass.students;
      if (!student) throw new Error('the class is empty');
      const parent = await school.guardianOf(student);
      for (const sibling of schoolClass.students.slice(1, 6)) await school.guardianOf(sibling, { guardian: parent });
      const keys = schoolClass.students.map(({ id }) => id);
      await school.sql(
        `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, marked_at, marked_by_id)
         select i.organization_id, i.id, s.id, i.school_class_id, i.date, 'ABSENT', now(), i.teacher_id
         from session_instance i join student s on s.school_class_id = i.school_class_id where i.id = any($1)`,
        [lessons],
      );
      await school.sql(
        `insert into absence_flag (organization_id, student_id, session_instance_id, school_class_id, flag_type, priority, status)
         select i.organization_id, s.id, i.id, i.school_class_id, 'ABSENCE', 'MEDIUM', 'ACTIVE'
         from session_instance i join student s on s.school_class_id = i.school_class_id where i.id = any($1)`,
        [lessons],
      );
      await school.sql(
        `insert into notification (organization_id, recipient_id, student_id, notification_type, priority, title, message, status)
         select $1, $2, s.id, 'ABSENCE_ALERT', 'HIGH', 'Absence', 'Absence', 'SENT' from student s where s.id = any($3)`,
        [school.id, parent.id, keys],
      );
      const assessments = await school.sql<{ id: string }>(
        `insert into assessment (organization_id, kind, title, subject_id, created_by_id, is_published, published_at, score_release, correction_release)
         select $1, 'QUIZ', 'Quiz ' || n, $2, $3, true, now(), 'IMMEDIATELY', 'AFTER_DUE_AND_DONE' from generate_series(1, $4) n returning id::text as id`,
        [school.id, school.subjectId, teacher.id, hours.length],
      );
      const quizzes = assessments.map(({ id }) => id);
      await school.sql(
        'insert into assessment_class (organization_id, assessment_id, school_class_id) select $1, a, $2 from unnest($3::bigint[]) a',
        [school.id, schoolClass.id, quizzes],
      );
      await school.sql(
        `insert into question (organization_id, assessment_id, question_type, question_text, points, position, body)
         select $1, a, 'OPEN_SHORT', 'Why?', 1, 1, '{}' from unnest($2::bigint[]) a`,
        [school.id, quizzes],
      );
      await school.sql(
        `with made as (
           insert into attempt (organization_id, assessment_id, student_id, attempt_number, status, started_at, submitted_at, closed_by, total_points)
           select $1, a, s, 1, 'SUBMITTED', now(), now(), 'STUDENT', 1 from unnest($2::bigint[]) a, unnest($3::bigint[]) s returning id, assessment_id)
         insert into answer (organization_id, attempt_id, question_id, position, saved_at)
         select $1, m.id, q.id, 1, now() from made m join question q on q.assessment_id = m.assessment_id`,
        [school.id, quizzes, keys],
      );
      await school.sql(
        `insert into lesson (organization_id, title, content, cycle, sort_order, difficulty, subject_id, grade_id, is_published, published_at, created_by_id)
         select $1, 'Lesson ' || n, 'Text', 'FIRST', n, 'EASY', $2, $3, true, now(), $4 from generate_series(1, $5) n`,
        [school.id, school.subjectId, school.gradeId, teacher.id, hours.length],
      );
      households.push({ teacher, parent, student });
    }
  }, 60_000);
  afterAll(() => app.close());

  it.each([
    ['teacher-day', 'teacher', 11],
    ['parent-home', 'parent', 12],
    ['student-home', 'student', 13],
  ] as const)('%s: one HTTP request and %s, %i statements, of one of everything as of many', async (name, who, many) => {
    const texts: (readonly string[])[] = [];
    const rows: number[] = [];
    for (const household of households) {
      const { answer, sent } = await recorder.during(() => school.ask(household[who], documentOf(name)));
      expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
      texts.push(sent.map(({ text }) => text));
      rows.push(rowsIn(answer.data));
    }
    expect(texts[1]?.length).toBe(texts[0]?.length);
    expect(new Set(texts[1])).toEqual(new Set(texts[0]));
    expect(texts[1]).toHaveLength(many);
    expect(rows[0]).toBeGreaterThan(8);
    expect(rows[1]).toBeGreaterThan(2 * (rows[0] ?? 0));
  });

  it('shows each child what is theirs, and to no stranger', async () => {
    const [small, large] = households;
    if (!small || !large) throw new Error('no households');
    const { data } = await school.ask<{
      me: { guardian: { children: { nodes: { id: string; attendanceRecords: { totalCount: number } }[] } } };
    }>(large.parent, documentOf('parent-home'));
    const { nodes } = data.me.guardian.children;
    expect(nodes).toHaveLength(6);
    expect(nodes.map(({ id }) => id)).toContain(large.student.id);
    expect(nodes.map(({ id }) => id)).not.toContain(small.student.id);
    expect(nodes.map(({ attendanceRecords }) => attendanceRecords.totalCount)).toEqual([5, 5, 5, 5, 5, 5]);
    // The profile that somebody has not is null; what is a teacher's own is refused.
    expect((await school.ask(small.teacher, documentOf('parent-home'))).data).toMatchObject({ me: { guardian: null } });
    expect((await school.ask(small.parent, documentOf('student-home'))).data).toMatchObject({ me: { student: null } });
    expect((await school.ask(small.student, documentOf('teacher-day'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
