import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { mondayOf } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';

interface Entry {
  rank: number;
  studentId: string;
  studentName: string;
  totalPoints: number;
  homeworkCompleted: number;
  averageScore: number;
  badgesCount: number;
  rankChange: number;
}
interface Board {
  leaderboardType: string;
  entries: Entry[];
  ownEntries: Entry[];
}

let app: App;
let school: School;
let teacher: Person;
let room: SchoolClassUnderTest;
let students: readonly Person[];
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  school = await app.school();
  teacher = await school.person(Role.TEACHER);
  room = await school.schoolClass({ section: 'A', teacher, students: 4 });
  students = room.students;
});
afterAll(() => app.close());

const gain = async (student: Person | undefined, points: number, transactionType = 'BONUS'): Promise<void> => {
  const { errors } = await school.ask(
    school.admin,
    'mutation ($input: CreateRewardTransactionInput!) { createRewardTransaction(input: $input) { rewardAccount { id } } }',
    { input: { studentId: student?.id, transactionType, reason: 'MANUAL_ADJUSTMENT', points } },
  );
  if (errors) throw new Error(errors[0]?.message);
};
const entry = 'rank studentId studentName totalPoints homeworkCompleted averageScore badgesCount rankChange';
const boards = async (who: Person, filter: object): Promise<Board[]> => {
  const { data, errors } = await school.ask<{ leaderboards: { nodes: Board[] } }>(
    who,
    `query ($filter: LeaderboardFilter) { leaderboards(filter: $filter, first: 50) { nodes { leaderboardType entries { ${entry} } ownEntries { ${entry} } } } }`,
    { filter },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.leaderboards.nodes;
};
const board = async (who: Person, leaderboardType = 'WEEKLY'): Promise<Board> => {
  const [found] = await boards(who, { leaderboardType, schoolClassId: room.id });
  if (!found) throw new Error('no board');
  return found;
};
const standing = (student: Person | undefined, startsOn: string, points: number, scale = 'WEEK'): Promise<unknown> =>
  school.sql('insert into reward_standing (organization_id, student_id, scale, starts_on, points) values ($1, $2, $3, $4, $5)', [
    school.id,
    student?.id,
    scale,
    startsOn,
    points,
  ]);

describe('ranks', () => {
  test('are shared by those with the same points, and the places after are left free', async () => {
    for (const [i, points] of [30, 50, 30, 10].entries()) await gain(students[i], points);
    expect((await board(school.admin)).entries.map(({ rank, totalPoints }) => [rank, totalPoints])).toEqual([
      [1, 50],
      [2, 30],
      [2, 30],
      [4, 10],
    ]);
  });

  test('count what was gained, less penalties, and not what was spent', async () => {
    await gain(students[0], 50);
    await gain(students[0], -40, 'SPENT');
    await gain(students[1], 60);
    await gain(students[1], -20, 'PENALTY');
    expect((await board(school.admin)).entries.map(({ studentId, totalPoints }) => [studentId, totalPoints])).toEqual([
      [students[0]?.id, 50],
      [students[1]?.id, 40],
    ]);
  });

  test('tell the places won and lost since the last week in which anybody gained points', async () => {
    const weekBefore = (weeks: number): string =>
      school.day(Math.round((Date.parse(mondayOf(school.today)) - Date.parse(school.today)) / 86_400_000) - 7 * weeks);
    for (const [i, points] of [10, 20, 30].entries()) await standing(students[i], weekBefore(2), points);
    for (const [i, points] of [1, 2, 3, 4].entries()) await standing(students[i], weekBefore(5), points);
    for (const [i, points] of [40, 30, 20, 10].entries()) await gain(students[i], points);
    expect((await board(school.admin)).entries.map(({ rankChange }) => rankChange)).toEqual([2, 0, -2, 0]);
  });

  test('have the marks that were told and the badges of the period', async () => {
    const [sara] = students;
    await gain(sara, 5);
    const { data } = await school.ask<{ createBadge: { badge: { id: string } } }>(
      school.admin,
      'mutation { createBadge(input: { name: "Lecteur", pointsReward: 7 }) { badge { id } } }',
    );
    await school.ask(school.admin, 'mutation ($input: AwardBadgeInput!) { awardBadge(input: $input) { earnedBadge { id } } }', {
      input: { badgeId: data.createBadge.badge.id, studentId: sara?.id },
    });
    for (const [percentages, released, daysAgo] of [
      [[60, 80], true, 0],
      [[91.5], true, 0],
      [[10], false, 0],
      [[20], true, 400],
    ] as const) {
      const [work] = await school.sql<{ id: string }>(
        `insert into assessment (organization_id, kind, title, homework_type, subject_id, created_by_id) values ($1, 'HOMEWORK', 'Fractions', 'QCM', $2, $3) returning id::text as id`,
        [school.id, school.subjectId, school.admin.id],
      );
      for (const [i, percentage] of percentages.entries())
        await school.sql(
          `insert into attempt (organization_id, assessment_id, student_id, attempt_number, status, started_at, submitted_at, total_points, score, percentage, released_at)
           values ($1, $2, $3, $4, 'SUBMITTED', now(), now() - make_interval(days => $5), 20, 1, $6, $7)`,
          [school.id, work?.id, sara?.id, i + 1, daysAgo, percentage, released ? new Date() : null],
        );
    }
    expect((await board(school.admin, 'CLASS')).entries).toMatchObject([{ totalPoints: 12, averageScore: 85.8, badgesCount: 1 }]);
  });
});

describe('a board', () => {
  test('is made for the week, the month, the semester and the year of whoever gains points', async () => {
    await gain(students[0], 5);
    const of = async (filter: object) => (await boards(school.admin, filter)).map(({ leaderboardType }) => leaderboardType).toSorted();
    expect(await of({ schoolClassId: room.id })).toEqual(['CLASS', 'MONTHLY', 'SEMESTER', 'WEEKLY']);
    expect(await of({ gradeId: school.gradeId })).toEqual(['GRADE', 'MONTHLY', 'SEMESTER', 'WEEKLY']);
    expect((await boards(school.admin, {})).length).toBe(11);
    await Promise.all(students.map((student) => gain(student, 5)));
    expect((await boards(school.admin, {})).length).toBe(11);
  });

  test('of a grade ranks its classes together, that of the school everybody', async () => {
    const other = await school.schoolClass({ section: 'B', students: 1 });
    const outsider = await school.person(Role.STUDENT);
    await gain(students[0], 5);
    await gain(other.students[0], 9);
    await gain(outsider, 7);
    const [grade] = await boards(school.admin, { gradeId: school.gradeId, leaderboardType: 'WEEKLY' });
    expect(grade?.entries.map(({ totalPoints }) => totalPoints)).toEqual([9, 5]);
    const weekly = await boards(school.admin, { leaderboardType: 'WEEKLY' });
    expect(weekly.map(({ entries }) => entries.length).toSorted((x, y) => x - y)).toEqual([1, 1, 2, 3]);
  });

  test('shows the first hundred, and to everybody their own place', async () => {
    const [sara] = students;
    await gain(sara, 1);
    await school.sql(
      `with person as (
         insert into user_account (organization_id, email, first_name, last_name, role)
         select $1, 'crowd-' || i || '@example.test', 'Imane', 'Foule ' || i, 'STUDENT' from generate_series(1, 120) i returning id
       ), profile as (insert into student (id, organization_id, user_id) select id, $1, id from person returning id), enrolled as (
         insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date) select $1, id, $2, $3, $4 from profile returning student_id
       ) insert into reward_standing (organization_id, student_id, scale, starts_on, points) select $1, student_id, 'WEEK', $5, 100 from enrolled`,
      [school.id, room.id, school.yearId, school.day(-100), mondayOf(school.today)],
    );
    const parent = await school.guardianOf(sara as Person);
    for (const who of [sara as Person, parent]) {
      const { entries, ownEntries } = await board(who);
      expect(entries).toHaveLength(101);
      expect(new Set(entries.slice(0, 100).map(({ rank }) => rank))).toEqual(new Set([1]));
      expect(entries.slice(100)).toEqual(ownEntries);
      expect(ownEntries).toMatchObject([{ rank: 121, studentId: sara?.id, totalPoints: 1 }]);
    }
    expect(await board(teacher)).toMatchObject({ entries: { length: 100 }, ownEntries: [] });
  });

  test('leaves out whose account was deleted', async () => {
    await gain(students[0], 5);
    await gain(students[1], 9);
    await school.sql('update user_account set deleted_at = now() where id = $1', [students[1]?.id]);
    expect((await board(school.admin)).entries.map(({ rank, totalPoints }) => [rank, totalPoints])).toEqual([[1, 5]]);
  });
});

describe('a student who asks for initials', () => {
  const hide = (who: Person | null, input: object) =>
    school.ask<{ setLeaderboardVisibility: { rewardAccount: { showsInitials: boolean } } }>(
      who,
      'mutation ($input: SetLeaderboardVisibilityInput!) { setLeaderboardVisibility(input: $input) { rewardAccount { showsInitials } } }',
      { input },
    );
  const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

  test('is known by name to the school and the family alone', async () => {
    const [sara, omar] = students as [Person, Person];
    await school.sql(`update user_account set first_name = 'Sara', last_name = 'Alami' where id = $1`, [sara.id]);
    for (const student of [sara, omar]) await gain(student, 5);
    const [mother, neighbour] = [await school.guardianOf(sara), await school.guardianOf(omar)];
    expect((await hide(sara, { showsInitials: true })).data.setLeaderboardVisibility.rewardAccount).toEqual({ showsInitials: true });
    const nameFor = async (who: Person) => (await board(who)).entries.find(({ studentId }) => studentId === sara.id)?.studentName;
    for (const who of [omar, neighbour]) expect(await nameFor(who)).toBe('S. A.');
    for (const who of [sara, mother, teacher, school.admin]) expect(await nameFor(who)).toBe('Sara Alami');
    expect((await hide(mother, { showsInitials: false })).data.setLeaderboardVisibility.rewardAccount.showsInitials).toBe(false);
    expect(await nameFor(omar)).toBe('Sara Alami');
  });

  test('speaks for nobody else', async () => {
    const [sara, omar] = students as [Person, Person];
    const mother = await school.guardianOf(sara);
    expect(codeOf(await hide(sara, { studentId: omar.id, showsInitials: true }))).toBe('NOT_FOUND');
    expect(codeOf(await hide(mother, { studentId: omar.id, showsInitials: true }))).toBe('NOT_FOUND');
    expect(codeOf(await hide(teacher, { studentId: sara.id, showsInitials: true }))).toBe('FORBIDDEN');
    expect((await hide(school.admin, { showsInitials: true })).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'input.studentId', code: 'REQUIRED' },
    ]);
    await school.guardianOf(omar, { guardian: mother });
    expect((await hide(mother, { showsInitials: true })).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'input.studentId', code: 'REQUIRED' },
    ]);
    expect(codeOf(await hide(mother, { studentId: omar.id, showsInitials: true }))).toBeUndefined();
  });
});
