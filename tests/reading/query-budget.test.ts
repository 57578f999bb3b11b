import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContract } from '../../src/rest-compat/contract.js';
import { openDemoSchool, type DemoSchool, type RoleName } from './demo-school.js';
import { Role } from '../../src/entities/identity/role.js';
import type { School } from '../support/school.js';
import { details, edgesOf, entityTypes, everythingOf, lists, reports, type RootField } from './selections.js';
import { recordStatements, type Recorder } from './statements.js';

interface Asked {
  rows: readonly Record<string, unknown>[];
  statements: number;
  texts: readonly string[];
  refused: boolean;
}
/** Lists that are one role's own; the administrator reads all others. */
const readers: Readonly<Record<string, RoleName>> = { unreadNotifications: 'PARENT' };
/** A school has not twenty of these. */
const few = new Set(['academicYears', 'educationalLevels', 'unreadNotifications']);
/** Edges that lead nowhere in the demo school for an administrator: their own work as a student, and what nobody has done yet. */
const empty = new Set(['Assessment.myAttempts', 'Leaderboard.subject']);
/** A class of a school of its own, with its teacher and today's lessons. */
interface Taught {
  id: string;
  teacher: string;
  student: string;
  lesson: string;
}
/** Of so many rows a page that costs a statement a row would show it. */
const plenty = 6;

describe('the statements that a request costs', () => {
  let school: DemoSchool;
  let recorder: Recorder;
  /** Of the rows that lists belong to, by the argument that names them. */
  const keys = new Map<string, string>();
  let own: School;
  const classes: Taught[] = [];

  beforeAll(async () => {
    school = await openDemoSchool();
    recorder = recordStatements();
    for (const need of lists.flatMap(({ needs }) => needs)) keys.set(need, await school.keyFor(need));
  }, 60_000);
  beforeAll(async () => {
    own = await school.app.school();
    for (const [students, hours] of [
      [2, ['08']],
      [20, ['08', '09', '10', '11', '14', '15']],
    ] as const) {
      const teacher = await own.person(Role.TEACHER);
      const schoolClass = await own.schoolClass({ teacher, students });
      const lessons: string[] = [];
      for (const hour of hours) {
        const lesson = { start: `${hour}:00`, end: `${hour}:45`, register: 'CLOSED' } as const;
        lessons.push((await own.lesson(schoolClass, teacher, lesson)).instanceId);
      }
      await own.sql(
        `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, marked_at, marked_by_id)
         select i.organization_id, i.id, s.id, i.school_class_id, i.date, 'ABSENT', now(), i.teacher_id
         from session_instance i join student s on s.school_class_id = i.school_class_id where i.id = any($1)`,
        [lessons],
      );
      classes.push({ id: schoolClass.id, teacher: teacher.id, student: schoolClass.students[0]?.id ?? '', lesson: lessons[0] ?? '' });
    }
    await own.ask(own.admin, '{ me { id } }');
  });
  afterAll(() => school[Symbol.asyncDispose]());

  const page = async (name: string, query: string, role: RoleName): Promise<Asked> => {
    const token = await school.signIn(role);
    const { answer, sent } = await recorder.during(() => school.ask<Record<string, { nodes: Record<string, unknown>[] }>>(query, token));
    const refused = answer.errors?.[0]?.extensions.code === 'FORBIDDEN';
    if (!refused) expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
    return { rows: refused ? [] : (answer.data[name]?.nodes ?? []), statements: sent.length, texts: sent.map(({ text }) => text), refused };
  };
  const argumentsOf = ({ needs }: RootField, ...more: string[]): string => {
    const all = [...needs.map((name) => `${name}: "${keys.get(name) ?? ''}"`), ...more];
    return all.length ? `(${all.join(', ')})` : '';
  };
  const list = (root: RootField, selection: string, first: number, role = readers[root.name] ?? 'ADMIN'): Promise<Asked> =>
    page(root.name, `{ ${root.name}${argumentsOf(root, `first: ${first}`)} { ${selection} } }`, role);
  /** A list that names the row it belongs to looks for that first: one statement, so that a wrong key is not an empty list. */
  const least = ({ needs }: RootField): number => 1 + needs.length;

  it.each(lists.map((root) => [root.name, root] as const))('%s: one, and one more to count', async (name, root) => {
    const { text } = everythingOf(root.row, 0);
    expect(await list(root, `nodes { ${text} }`, 20)).toMatchObject({ statements: least(root), refused: false });
    const { rows, statements } = await list(root, `totalCount pageInfo { endCursor } edges { cursor } nodes { ${text} }`, 20);
    expect(statements).toBe(least(root) + 1);
    expect(rows.length).toBeGreaterThanOrEqual(few.has(name) || root.needs.length ? 2 : plenty);
  });

  it.each(lists.flatMap((root) => edgesOf(root.row).map((edge) => [`${root.name}.${edge.name}`, root, edge] as const)))(
    '%s: nothing more to one row, one more to many, of two rows as of twenty',
    async (_, root, { name, target, many }) => {
      let filled = false;
      const selection = `nodes { ${name} { ${everythingOf(target, 0).text} } }`;
      for (const first of [2, 20]) {
        const { rows, statements } = await list(root, selection, first);
        expect({ first, statements }).toEqual({ first, statements: least(root) + (many ? 1 : 0) });
        filled ||= rows.some((row) => (many ? (row[name] as unknown[]).length > 0 : row[name] !== null));
      }
      expect(filled).toBe(!empty.has(`${root.row.name}.${name}`));
    },
  );

  it.each(lists.map((root) => [root.name, root] as const))('%s: with everything below it, one for each to-many field', async (_, root) => {
    const { text, manys } = everythingOf(root.row, 2);
    for (const first of [2, 20]) {
      const { statements } = await list(root, `totalCount nodes { ${text} }`, first);
      // What hangs below an edge that is null on every row is not asked for.
      expect(statements).toBeLessThanOrEqual(least(root) + 1 + manys);
      expect(statements).toBeGreaterThanOrEqual(least(root) + 1);
    }
  });

  it.each(['STAFF', 'TEACHER', 'STUDENT', 'PARENT'] as const)('is the same for who sees less: %s', async (role) => {
    let allowed = 0;
    const dear: string[][] = [];
    for (const root of lists) {
      // Which classes are in reach differs.
      if (root.needs.length) continue;
      const { text, manys } = everythingOf(root.row, 1);
      const { statements, refused, rows, texts } = await list(root, `totalCount nodes { ${text} }`, 20, role);
      if (refused) continue;
      allowed += 1;
      // What hangs below rows that are not there is not asked for.
      const most = least(root) + 1 + (rows.length ? manys : 0);
      if (statements > most) dear.push([root.name, ...texts]);
    }
    expect(dear).toEqual([]);
    expect(allowed).toBeGreaterThan(5);
  });

  it('knows a list or a detail field of every entity, or of the row that it hangs from', () => {
    const rows = [...lists, ...details].map(({ row }) => row);
    const covered = new Set([...rows, ...rows.flatMap((row) => edgesOf(row).map(({ target }) => target))].map(({ name }) => name));
    expect(entityTypes.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
    expect(entityTypes.flatMap(edgesOf).filter(({ many }) => many).length).toBeGreaterThanOrEqual(3);
  });

  it.each(details.map((root) => [root.name, root] as const))('%s: one, and one for each to-many field', async (name, root) => {
    const { text, manys } = everythingOf(root.row, 2);
    const ofRow = lists.find((one) => one.row.name === root.row.name && one.needs.length === 0);
    const [row] = root.needs.length && ofRow ? (await list(ofRow, 'nodes { id uuid }', 1)).rows : [];
    const token = await school.signIn('ADMIN');
    for (const id of [row?.['id'], row?.['uuid']] as (string | undefined)[]) {
      const query = `{ ${name}${id === undefined ? '' : `(id: "${id}")`} { ${text} } }`;
      const { answer, sent } = await recorder.during(() => school.ask(query, token));
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({ [name]: expect.anything() as unknown });
      expect(sent.length).toBeLessThanOrEqual(1 + manys);
      expect(sent.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('does not grow when one request has several lists: each has its own', async () => {
    const query = '{ a: rooms { nodes { id } } b: rooms(first: 3) { nodes { name } totalCount } grades { nodes { subjects { id } } } }';
    const token = await school.signIn('ADMIN');
    const { sent } = await recorder.during(() => school.ask(query, token));
    expect(sent.length).toBe(1 + 2 + 2);
  });

  it('does not count, join or read below what @skip and @include leave out', async () => {
    const query = `query ($all: Boolean!) { grades { totalCount @include(if: $all)
      nodes { id educationalLevel @include(if: $all) { name } ...More @include(if: $all) subjects @skip(if: $all) { id } } } }
      fragment More on Grade { nameArabic s: subjects { name } }`;
    const token = await school.signIn('ADMIN');
    for (const all of [true, false, true]) {
      const { answer, sent } = await recorder.during(() => school.ask(query, token, { all }));
      expect(answer.errors).toBeUndefined();
      expect(sent.length).toBe(all ? 3 : 2);
      expect(sent.some(({ text }) => text.includes('name_arabic'))).toBe(all);
    }
  });

  it.each([
    ['register', 6, ({ lesson }: Taught) => `(sessionInstanceId: "${lesson}")`],
    ['classStatistics', 5, ({ id }: Taught) => `(schoolClassId: "${id}")`],
    ['dailyAttendanceReport', 4, ({ id }: Taught) => `(schoolClassId: "${id}")`],
    ['weeklyAttendanceSummary', 5, ({ id }: Taught) => `(schoolClassId: "${id}")`],
    ['monthlyAttendanceAnalysis', 5, ({ id }: Taught) => `(schoolClassId: "${id}")`],
    ['weeklySchedule', 4, ({ id }: Taught) => `(schoolClassId: "${id}")`],
    ['todaySessions', 5, ({ teacher }: Taught) => `(teacherId: "${teacher}")`],
    ['studentAttendanceHistory', 4, ({ student }: Taught) => `(studentId: "${student}")`],
    ['flagStatistics', 2, () => ''],
  ] as const)('%s: at most %i, of a class of two in one lesson as of twenty in six', async (name, most, argumentsFor) => {
    const texts: (readonly string[])[] = [];
    const answers: string[] = [];
    for (const taught of classes) {
      const query = `{ ${name}${argumentsFor(taught)} { ${reports.get(name) ?? ''} } }`;
      const { answer, sent } = await recorder.during(() => own.ask(own.admin, query));
      expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
      texts.push(sent.map(({ text }) => text));
      answers.push(JSON.stringify(answer.data));
    }
    expect(texts[1]).toHaveLength(texts[0]?.length ?? 0);
    expect(texts[1]?.length).toBeLessThanOrEqual(most);
    expect(answers[1] === answers[0]).toBe(name === 'flagStatistics');
  });

  const paged = readContract('madrasti').operations.filter(
    ({ method, path, parameters }) => method === 'GET' && !path.includes(':') && parameters.some((parameter) => parameter.name === 'page'),
  );
  /** Rows that carry the rows below them. */
  const manysOf: Readonly<Record<string, number>> = {
    '/api/schools/grades/': 1,
    '/api/schools/subjects/': 1,
    '/api/lessons/lessons/': 1,
    '/api/homework/homework/': 1,
    '/api/homework/submissions/': 1,
  };
  it('GET of every list of the Madrasti dialect: two, and one for each to-many field', async () => {
    const served: string[] = [];
    for (const { path } of paged) {
      const token = await school.signIn(path.endsWith('/unread/') ? 'PARENT' : 'ADMIN');
      for (const size of [2, 20]) {
        const { answer, sent } = await recorder.during(() => school.app.rest(`GET ${path}?page_size=${size}`, { token }));
        // Parts of the contract that this server has not: no route, so no statement.
        if (answer.status === 404 && sent.length === 0) continue;
        expect({ path, status: answer.status, statements: sent.length }).toEqual({
          path,
          status: 200,
          statements: 2 + (manysOf[path] ?? 0),
        });
        if (size === 20) served.push(path);
      }
    }
    expect(served.length).toBeGreaterThanOrEqual(16);
  });
});
