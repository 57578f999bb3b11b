import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoSchool, type DemoSchool } from './demo-school.js';
import { entityTypes, lists, ownFieldsOf, pagesOf } from './selections.js';
import { recordStatements, type Recorder, type Sent } from './statements.js';

interface Connection {
  totalCount?: number;
  nodes: Record<string, unknown>[];
  edges?: { cursor: string; node: { id: string } }[];
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const idsOf = (connection: Connection): string[] => connection.nodes.map(({ id }) => String(id));

describe('a page of rows below each row', () => {
  let school: DemoSchool;
  let recorder: Recorder;
  let token: string;

  beforeAll(async () => {
    school = await openDemoSchool();
    recorder = recordStatements();
    token = await school.signIn('ADMIN');
  }, 60_000);
  afterAll(() => school[Symbol.asyncDispose]());

  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ data: Record<string, Connection>; sent: readonly Sent[] }> => {
    const { answer, sent } = await recorder.during(() => school.ask<Record<string, Connection>>(query, token, variables));
    expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
    return { data: answer.data, sent };
  };
  const listsOf = (name: string) => lists.find(({ row, needs }) => row.name === name && needs.length === 0);

  it.each(
    entityTypes.flatMap((type) => {
      const list = listsOf(type.name);
      return list ? pagesOf(type).map((edge) => [`${type.name}.${edge.name}`, list.name, edge] as const) : [];
    }),
  )('%s: one statement, and one more to count, below two rows as below twenty', async (_, list, { name, target, orders }) => {
    const texts = new Set<string>();
    for (const first of [2, 20]) {
      const rows = `${name}(first: 3) { nodes { ${ownFieldsOf(target)} } }`;
      const { data, sent } = await ask(`{ ${list}(first: ${first}) { nodes { id ${rows} } } }`);
      if (!data[list]?.nodes.length) return;
      expect(sent).toHaveLength(2);
      texts.add(sent[1]?.text ?? '');
      const everything = orders.length
        ? `(first: 2, orderBy: [${orders
            .slice(0, 20)
            .map((field) => `{ field: ${field} }`)
            .join(', ')}])`
        : '(first: 2)';
      const counted = await ask(
        `{ ${list}(first: ${first}) { nodes { ${name}${everything} { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } } } }`,
      );
      expect(counted.sent).toHaveLength(3);
      for (const row of counted.data[list]?.nodes ?? []) {
        const { totalCount = 0, edges = [], pageInfo } = row[name] as Connection;
        expect(edges).toHaveLength(Math.min(2, totalCount));
        expect(pageInfo?.hasNextPage).toBe(totalCount > 2);
      }
    }
    expect(texts.size).toBe(1);
  });

  it('has as many statements as levels and fields, however deep', async () => {
    const query = (first: number) => `{ educationalLevels(first: ${first}) { nodes { grades { schoolClasses(first: ${first}) { nodes {
      name students(first: ${first}) { totalCount nodes { fullName guardians(first: ${first}) { nodes { fullName } }
        attendanceRecords(first: ${first}) { nodes { date marks(first: ${first}) { nodes { status } } absenceFlags(first: 1) { totalCount } } } } }
    } } } } } }`;
    const [few, many] = [await ask(query(2)), await ask(query(20))];
    expect(few.sent).toHaveLength(1 + 1 + 1 + 2 + 2 + 2);
    expect(many.sent.map(({ text }) => text)).toEqual(few.sent.map(({ text }) => text));
    expect(JSON.stringify(many.data).length).toBeGreaterThan(JSON.stringify(few.data).length * 3);
  });

  it.each([
    ['students', 'classId', 'students'],
    ['attendanceRecords', 'schoolClassId', 'attendanceRecords'],
    ['absenceFlags', 'schoolClassId', 'absenceFlags'],
    ['enrollments', 'schoolClassId', 'classEnrollments'],
    ['timetables', 'schoolClassId', 'timetables'],
    ['timetableSessions', 'schoolClassId', 'timetableSessions'],
    ['sessionInstances', 'schoolClassId', 'sessionInstances'],
  ])('SchoolClass.%s answers what the list answers with the filter %s', async (edge, filter, list) => {
    const rows = `first: 100) { totalCount nodes { id } }`;
    const { data } = await ask(`{ schoolClasses(first: 100) { nodes { id ${edge}(${rows} } } }`);
    let filled = 0;
    for (const row of data['schoolClasses']?.nodes ?? []) {
      const alone = await ask(`{ ${list}(filter: { ${filter}: "${String(row['id'])}" }, ${rows} }`);
      expect(row[edge]).toEqual(alone.data[list]);
      filled += idsOf(row[edge] as Connection).length;
    }
    expect(filled).toBeGreaterThan(5);
  });

  it('turns its pages forwards and backwards, in any order, each row once', async () => {
    const [row] = (await ask('{ students(first: 1) { nodes { id } } }')).data['students']?.nodes ?? [];
    const below = async (args: string, variables: Record<string, unknown> = {}): Promise<Connection> => {
      const { data } = await ask(
        `query ($id: ID!${args.includes('$at') ? ', $at: String' : ''}) { student(id: $id) { attendanceRecords(orderBy: [{ field: STATUS }, { field: DATE, direction: DESC }], ${args}) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        { id: row?.['id'], ...variables },
      );
      return (data['student'] as unknown as { attendanceRecords: Connection }).attendanceRecords;
    };
    const whole = idsOf(await below('first: 100'));
    expect(whole.length).toBeGreaterThan(20);
    const forwards: string[] = [];
    for (let at: string | null | undefined, more = true; more;) {
      const page = await below('first: 7, after: $at', { at });
      forwards.push(...idsOf(page));
      expect(page.pageInfo?.hasPreviousPage).toBe(at !== undefined);
      [at, more] = [page.pageInfo?.endCursor, page.pageInfo?.hasNextPage ?? false];
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let at: string | null | undefined, more = true; more;) {
      const page = await below('last: 7, before: $at', { at });
      backwards.unshift(...idsOf(page));
      [at, more] = [page.pageInfo?.startCursor, page.pageInfo?.hasPreviousPage ?? false];
    }
    expect(backwards).toEqual(whole);
    expect(idsOf(await below('first: 3, offset: 2'))).toEqual(whole.slice(2, 5));
  });

  it('is there once for each name in the answer, though the field is the same', async () => {
    const { data, sent } = await ask(
      `query ($late: [AttendanceStatus!]) { students(first: 3) { nodes { fullName: id
        late: attendanceRecords(first: 2, filter: { statuses: $late }) { totalCount }
        all: attendanceRecords(first: 2) { totalCount nodes { status } }
        id: schoolClass { students(first: 1) { nodes { id } } } ...Same } } }
        fragment Same on Student { all: attendanceRecords(first: 2) { nodes { date } } }`,
      { late: ['LATE'] },
    );
    // Counting alone reads no rows.
    expect(sent).toHaveLength(1 + 1 + 2 + 1);
    for (const row of data['students']?.nodes ?? []) {
      const [late, all] = [row['late'] as Connection, row['all'] as Connection];
      expect(late.nodes).toBeUndefined();
      expect(late.totalCount).toBeGreaterThanOrEqual(0);
      expect(late.totalCount).toBeLessThan(all.totalCount ?? 0);
      expect(Object.keys(all.nodes[0] ?? {})).toEqual(['status', 'date']);
    }
  });

  it('asks with the same text whatever the values are, and never with a value that a client sent', async () => {
    const texts = new Set<string>();
    const query = `query ($search: String, $from: LocalDate, $first: Int) { schoolClasses(first: 2) { nodes {
      sessionInstances(first: $first, filter: { search: $search, dateFrom: $from }) { totalCount nodes { id } } } } }`;
    for (const [i, search] of ['a', "'; drop table room; --", '%', 'Zanzibar-4711', '$1'].entries())
      for (const { text } of (await ask(query, { search, from: `2026-0${i + 1}-01`, first: i })).sent) texts.add(text);
    expect(texts.size).toBe(3);
    expect([...texts].join(' ')).not.toMatch(/4711|drop table/);
    const left = await ask(query, { first: 5 });
    expect(left.sent[1]?.text).not.toContain('ilike');
  });

  it('names what is wrong with its arguments, under the name that it has in the answer, though no row has it', async () => {
    for (const [args, path, code] of [
      ['first: 101', 'first', 'TOO_LARGE'],
      ['last: 0', 'last', 'TOO_SMALL'],
      ['first: 1, last: 1', 'last', 'INVALID'],
      ['after: "nonsense"', 'after', 'INVALID'],
      [`filter: { search: "${'x'.repeat(201)}" }`, 'filter.search', 'TOO_LONG'],
      ['filter: { search: "a\\u0000b" }', 'filter.search', 'INVALID'],
    ])
      for (const list of ['schoolClasses(first: 1)', 'schoolClasses(filter: { search: "nobody has this name" })']) {
        const query = `{ ${list} { nodes { mine: students(${args ?? ''}) { nodes { id } } } } }`;
        const { answer, sent } = await recorder.during(() => school.ask(query, token));
        expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: `mine.${path ?? ''}`, code }] });
        expect(sent).toEqual([]);
      }
    const forged = Buffer.from(JSON.stringify(['xxxxxx', 'a'])).toString('base64url');
    const { errors } = await school.ask(`{ schoolClasses { nodes { students(after: "${forged}") { nodes { id } } } } }`, token);
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'students.after', code: 'INVALID' }] });
  });

  it('is read within the transaction of a mutation', async () => {
    const [room] = (await ask('{ rooms(first: 1) { nodes { id } } }')).data['rooms']?.nodes ?? [];
    const { answer } = await recorder.during(() =>
      school.ask<{ updateRoom: { room: { timetableSessions: Connection } } }>(
        'mutation ($id: ID!) { updateRoom(id: $id, input: { notes: "swept" }) { room { notes timetableSessions(first: 2) { totalCount nodes { id room { notes } } } } } }',
        token,
        { id: room?.['id'] },
      ),
    );
    expect(answer.errors).toBeUndefined();
    const { totalCount, nodes } = answer.data.updateRoom.room.timetableSessions;
    expect(nodes).toHaveLength(Math.min(2, totalCount ?? 0));
    for (const one of nodes) expect(one['room']).toEqual({ notes: 'swept' });
  });

  it('was tried on many edges', () => {
    expect(entityTypes.flatMap(pagesOf).length).toBeGreaterThanOrEqual(35);
  });
});
