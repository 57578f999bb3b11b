import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { lists, pagesOf } from '../reading/selections.js';
import type { Person, School } from '../support/school.js';
import { conditionOf, oracles, rowsSeen, seenBelow } from './row-oracles.js';

describe('each role sees exactly its rows', () => {
  let app: App;
  let school: School;
  let people: Record<'admin' | 'staff' | 'teacher' | 'other' | 'student' | 'parent' | 'divorced', Person>;

  beforeAll(async () => {
    app = await startApp({ GRAPHQL_MAX_COST: '10000000', GRAPHQL_MAX_ALIASES: '1000' });
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
    for (const { id } of Object.values(people))
      await school.sql(
        `insert into stored_file (organization_id, public_id, owner_id, kind, mime_type, format, bytes, checksum, context, storage_key)
         values ($1, $2, $3, 'IMAGE', 'image/png', 'png', 1, '0', 'PROFILE_PICTURE', $2)`,
        [school.id, `profiles/user${id}_1`, id],
      );
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

  it.each(oracles)('in $list, by list and by count', async (oracle) => {
    for (const [name, person] of Object.entries(people)) {
      const condition = conditionOf(oracle, person.role);
      const { data, errors } = await school.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
        person,
        `{ ${oracle.list}(first: 100) { totalCount nodes { id } } }`,
      );
      expect(errors?.[0]?.extensions.code, `${name} in ${oracle.list}`).toBe(condition === null ? 'FORBIDDEN' : undefined);
      if (condition === null) continue;
      const expected = await rowsSeen(school, oracle, condition, person);
      const seen = data[oracle.list];
      expect(
        seen?.nodes.map(({ id }) => id).toSorted((x, y) => Number(x) - Number(y)),
        `${name} in ${oracle.list}`,
      ).toEqual(expected);
      expect(seen?.totalCount).toBe(expected.length);
    }
  });

  it.each([
    ['students', 'students'],
    ['enrollments', 'classEnrollments'],
    ['attendanceRecords', 'attendanceRecords'],
    ['absenceFlags', 'absenceFlags'],
    ['timetables', 'timetables'],
    ['timetableSessions', 'timetableSessions'],
    ['sessionInstances', 'sessionInstances'],
  ])('in the %s of all classes, which everybody sees: by page and by count', async (edge, list) => {
    const oracle = oracles.find((one) => one.list === list);
    if (!oracle) throw new Error(list);
    for (const [name, person] of Object.entries(people)) {
      const { data, errors } = await school.ask<{
        schoolClasses: { nodes: Record<string, { totalCount: number; nodes: { id: string }[] }>[] };
      }>(person, `{ schoolClasses(first: 100) { nodes { ${edge}(first: 100) { totalCount nodes { id } } } } }`);
      expect(errors).toBeUndefined();
      const pages = data.schoolClasses.nodes.flatMap((row) => row[edge] ?? []);
      expect(
        pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)).toSorted((x, y) => Number(x) - Number(y)),
        `${name} in ${edge}`,
      ).toEqual(await seenBelow(school, oracle, person));
      for (const { totalCount, nodes } of pages) expect(totalCount).toBe(nodes.length);
    }
  });

  it('below every row of every list, and below those again: no road shows a row more', async () => {
    const tried = new Set<string>();
    const wrong: object[] = [];
    for (const [name, person] of Object.entries(people)) {
      const seen = new Map<string, Set<string>>();
      for (const oracle of oracles) seen.set(oracle.list, new Set(await seenBelow(school, oracle, person)));
      const check = (at: unknown, path: string): void => {
        if (Array.isArray(at)) for (const one of at) check(one, path);
        else if (typeof at === 'object' && at !== null)
          for (const [field, below] of Object.entries(at)) {
            const [, edge, list] = /^(\w+?)__(\w+)$/.exec(field) ?? [];
            if (list) {
              tried.add(`${name} ${path} ${String(edge)}`);
              const page = below as { totalCount: number; nodes: { id: string }[] };
              const beyond = page.nodes.filter(({ id }) => !seen.get(list)?.has(id));
              if (beyond.length || page.totalCount !== page.nodes.length)
                wrong.push({ name, road: `${path}.${String(edge)}`, beyond, page });
            }
            check(below, list ? `${path}.${String(edge)}` : path);
          }
      };
      for (const { name: list, row } of lists.filter(({ needs }) => needs.length === 0)) {
        const edgesBelow = (type: typeof row, depth: number): string =>
          pagesOf(type)
            .flatMap(({ name: edge, target }) => {
              const root = oracles.find((one) => lists.some((other) => other.name === one.list && other.row.name === target.name));
              const below = depth > 0 ? edgesBelow(target, depth - 1) : '';
              return root ? [`${edge}__${root.list}: ${edge}(first: 30) { totalCount nodes { id ${below} } }`] : [];
            })
            .join(' ');
        const selection = edgesBelow(row, 1);
        if (!selection) continue;
        const { data, errors } = await school.ask<Record<string, unknown> | null>(
          person,
          `{ ${list}(first: 30) { nodes { id ${selection} } } }`,
        );
        if (errors?.[0]?.extensions.code === 'FORBIDDEN') continue;
        expect({ name, list, errors }).toEqual({ name, list, errors: undefined });
        check(data, list);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried.size).toBeGreaterThan(200);
  }, 120_000);

  it('does not let a filter, an order or a cursor tell a field that the viewer does not see', async () => {
    await school.sql(`update session_instance set notes = 'secretplan' where organization_id = $1`, [school.id]);
    const query = `query ($filter: SessionInstanceFilter) { schoolClasses(first: 100) { nodes {
      sessionInstances(first: 100, filter: $filter, orderBy: [{ field: NOTES }]) { totalCount edges { cursor node { id notes } } } } } }`;
    const read = async (who: Person, filter: Record<string, unknown>) => {
      const { data, errors } = await school.ask<{
        schoolClasses: { nodes: { sessionInstances: { edges: { cursor: string; node: { notes: string | null } }[] } }[] };
      }>(who, query, { filter });
      expect(errors).toBeUndefined();
      const edges = data.schoolClasses.nodes.flatMap(({ sessionInstances }) => sessionInstances.edges);
      return { found: edges.length, told: edges.some(({ cursor }) => Buffer.from(cursor, 'base64url').toString().includes('secretplan')) };
    };
    expect(await read(people.admin, { search: 'secretpl' })).toEqual({ found: 3, told: true });
    expect(await read(people.teacher, { search: 'secretpl' })).toMatchObject({ told: true });
    for (const who of [people.student, people.parent]) {
      expect(await read(who, { search: 'secretpl' })).toEqual({ found: 0, told: false });
      const { found, told } = await read(who, {});
      expect(found).toBeGreaterThan(0);
      expect(told).toBe(false);
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
