import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import type { Person, School } from '../support/school.js';

/** Who sees which rows of rewards, said a second time and apart from the product: plain SQL over $1 the organization and $2 the viewer. */
const taught = `select c.id from school_class c where c.class_teacher_id = $2`;
const pupils = `select student_id from class_enrollment where is_active and deleted_at is null and school_class_id in (${taught})`;
const children = (right = 'true') =>
  `select student_id from guardianship where guardian_id = $2 and starts_on <= current_date and coalesce(ends_on, date '9999-01-01') >= current_date and ${right}`;
const classesOf = (students: string) =>
  `select school_class_id from class_enrollment where is_active and deleted_at is null and student_id in (${students})`;
const boards = (classes: string) => `id in (
  select l.id from leaderboard l where coalesce(l.school_class_id, l.grade_id, l.subject_id) is not null and exists (
    select from school_class c where c.id in (${classes}) and l.school_class_id is not distinct from case when l.school_class_id is not null then c.id end
      and l.grade_id is not distinct from case when l.grade_id is not null then c.grade_id end
      and (l.subject_id is null or exists (select from grade_subject gs where gs.grade_id = c.grade_id and gs.subject_id = l.subject_id))))`;
const ofStudents = { teacher: `student_id in (${pupils})`, student: 'student_id = $2' };

const oracles = [
  {
    list: 'rewardAccounts',
    one: 'rewardAccount',
    table: 'reward_account',
    ...ofStudents,
    parent: `student_id in (${children('may_see_grades')})`,
  },
  {
    list: 'rewardTransactions',
    one: null,
    table: 'reward_transaction',
    ...ofStudents,
    parent: `student_id in (${children('may_see_grades')})`,
  },
  { list: 'earnedBadges', one: null, table: 'earned_badge', ...ofStudents, parent: `student_id in (${children()})` },
  { list: 'badges', one: 'badge', table: 'badge', teacher: 'true', student: 'true', parent: 'true' },
  {
    list: 'leaderboards',
    one: 'leaderboard',
    table: 'leaderboard',
    teacher: boards(taught),
    student: boards(classesOf('select $2::bigint')),
    parent: boards(classesOf(children('may_see_grades'))),
  },
] as const;

describe('each role sees exactly its rows of rewards', () => {
  let app: App;
  let school: School;
  let people: Record<string, Person>;

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    const [staff, teacher, other] = [await school.person(Role.STAFF), await school.person(Role.TEACHER), await school.person(Role.TEACHER)];
    const a = await school.schoolClass({ section: 'A', teacher, students: 2 });
    const b = await school.schoolClass({ section: 'B', teacher: other, students: 2 });
    const [grade] = await school.sql<{ id: string }>(
      `insert into grade (organization_id, name, grade_number, educational_level_id) select $1, '2ème Année', 8, educational_level_id from grade where id = $2 returning id::text as id`,
      [school.id, school.gradeId],
    );
    await school.sql('update school_class set grade_id = $1 where id = $2', [grade?.id, b.id]);
    await school.sql('insert into grade_subject (organization_id, grade_id, subject_id) values ($1, $2, $3)', [
      school.id,
      school.gradeId,
      school.subjectId,
    ]);
    for (const [gradeId, subjectId] of [
      [school.gradeId, school.subjectId],
      [grade?.id, school.subjectId],
      [null, school.subjectId],
    ])
      await school.sql(
        `insert into leaderboard (organization_id, leaderboard_type, period_start, period_end, grade_id, subject_id) values ($1, 'SUBJECT', $2, $3, $4, $5)`,
        [school.id, school.day(-200), school.day(150), gradeId, subjectId],
      );
    const badge = await school.ask<{ createBadge: { badge: { id: string } } }>(
      school.admin,
      'mutation { createBadge(input: { name: "Lecteur", pointsReward: 7 }) { badge { id } } }',
    );
    for (const student of [...a.students, ...b.students])
      await school.ask(school.admin, 'mutation ($input: AwardBadgeInput!) { awardBadge(input: $input) { earnedBadge { id } } }', {
        input: { badgeId: badge.data.createBadge.badge.id, studentId: student.id },
      });
    const [sara = staff, third = staff] = a.students;
    const [youssef = staff] = b.students;
    const parent = await school.guardianOf(sara);
    await school.guardianOf(youssef, { guardian: parent, endsOn: school.day(-1) });
    const divorced = await school.guardianOf(third);
    await school.sql('update guardianship set may_see_grades = false where guardian_id = $1', [divorced.id]);
    people = {
      admin: school.admin,
      staff,
      leadership: await school.person(Role.LEADERSHIP),
      teacher,
      other,
      student: sara,
      parent,
      divorced,
    };
  }, 60_000);
  afterAll(() => app.close());

  const rowsSeen = async (oracle: (typeof oracles)[number], person: Person): Promise<string[]> => {
    const conditions: Partial<Record<Role, string>> = { TEACHER: oracle.teacher, STUDENT: oracle.student, PARENT: oracle.parent };
    const rows = await school.sql<{ id: string }>(
      `select t.id::text as id from ${oracle.table} t where organization_id = $1 and $2::bigint is not null and (${conditions[person.role] ?? 'true'}) order by t.id`,
      [school.id, person.id],
    );
    return rows.map(({ id }) => id);
  };

  it.each(oracles)('in $list, by list, by count and by id', async (oracle) => {
    const all = await school.sql<{ id: string }>(`select id::text as id from ${oracle.table} where organization_id = $1`, [school.id]);
    expect(all.length).toBeGreaterThan(0);
    for (const [name, person] of Object.entries(people)) {
      const expected = await rowsSeen(oracle, person);
      const { data } = await school.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
        person,
        `{ ${oracle.list}(first: 100) { totalCount nodes { id } } }`,
      );
      const seen = data[oracle.list];
      expect({ name, ids: seen?.nodes.map(({ id }) => id).toSorted((x, y) => Number(x) - Number(y)) }).toEqual({ name, ids: expected });
      expect(seen?.totalCount).toBe(expected.length);
      for (const { id } of oracle.one === null ? [] : all) {
        const { errors } = await school.ask(person, `query ($id: ID!) { ${oracle.one ?? ''}(id: $id) { id } }`, { id });
        expect({ name, id, code: errors?.[0]?.extensions.code }).toEqual({
          name,
          id,
          code: expected.includes(id) ? undefined : 'NOT_FOUND',
        });
      }
    }
  });

  it('below the rows that they belong to', async () => {
    for (const [name, person] of Object.entries(people)) {
      const { data } = await school.ask<{
        students: {
          nodes: {
            rewardAccount: { id: string } | null;
            rewardTransactions: { nodes: { id: string }[] };
            earnedBadges: { nodes: { id: string }[] };
          }[];
        };
        schoolClasses: { nodes: { leaderboards: { nodes: { id: string }[] } }[] };
      }>(
        person,
        `{ students(first: 100) { nodes { rewardAccount { id } rewardTransactions { nodes { id } } earnedBadges { nodes { id } } } }
           schoolClasses { nodes { leaderboards { nodes { id } } } } }`,
      );
      const sorted = (rows: ({ id: string } | null)[]) => rows.flatMap((row) => row?.id ?? []).toSorted((x, y) => Number(x) - Number(y));
      const below = {
        rewardAccounts: sorted(data.students.nodes.map(({ rewardAccount }) => rewardAccount)),
        rewardTransactions: sorted(data.students.nodes.flatMap(({ rewardTransactions }) => rewardTransactions.nodes)),
        earnedBadges: sorted(data.students.nodes.flatMap(({ earnedBadges }) => earnedBadges.nodes)),
      };
      for (const [list, ids] of Object.entries(below)) {
        const oracle = oracles.find((one) => one.list === list);
        expect({ name, list, ids }).toEqual({ name, list, ids: oracle && (await rowsSeen(oracle, person)) });
      }
      const boardsSeen = await rowsSeen(oracles[4], person);
      const beyond = sorted(data.schoolClasses.nodes.flatMap(({ leaderboards }) => leaderboards.nodes)).filter(
        (id) => !boardsSeen.includes(id),
      );
      expect({ name, beyond }).toEqual({ name, beyond: [] });
    }
  });
});
