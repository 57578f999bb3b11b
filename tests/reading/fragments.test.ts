import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type Answer, type App } from '../support/app.js';
import type { School } from '../support/school.js';

describe('a selection, however it is written', () => {
  let app: App;
  let school: School;
  let levelId = '';

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    const teacher = await school.person(Role.TEACHER, { firstName: 'Karim' });
    await school.schoolClass({ section: 'A', teacher, students: 2 });
    await school.schoolClass({ section: 'B' });
    await school.sql('insert into grade_subject (organization_id, grade_id, subject_id) values ($1, $2, $3)', [
      school.id,
      school.gradeId,
      school.subjectId,
    ]);
    const [grade] = await school.sql<{ level: string }>('select educational_level_id::text as level from grade where id = $1', [
      school.gradeId,
    ]);
    levelId = grade?.level ?? '';
  });
  afterAll(() => app.close());

  const ask = async <T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors }: Answer<T> = await school.ask<T>(school.admin, query, variables);
    if (errors) throw new Error(JSON.stringify({ query, errors }));
    return data;
  };
  const plain = (): Promise<{ schoolClasses: { nodes: Record<string, unknown>[]; totalCount: number } }> =>
    ask('{ schoolClasses { totalCount nodes { id name classTeacher { firstName user { email } } grade { name subjects { code } } } } }');

  it.each([
    [
      'fragments',
      'query { schoolClasses { ...Page } } fragment Page on SchoolClassConnection { totalCount nodes { ...Row } } fragment Row on SchoolClass { id name ...Teacher ...Grade } fragment Teacher on SchoolClass { classTeacher { firstName ...Account } } fragment Account on Teacher { user { email } } fragment Grade on SchoolClass { grade { name subjects { ...Code } } } fragment Code on Subject { code }',
    ],
    [
      'inline fragments',
      '{ ... on Query { schoolClasses { ... { totalCount } nodes { ... on SchoolClass { id name } ... { classTeacher { firstName ... on Teacher { user { email } } } } grade { name ... { subjects { code } } } } } } }',
    ],
    [
      'one field named in parts',
      '{ schoolClasses { totalCount } schoolClasses { nodes { id } } schoolClasses { nodes { name classTeacher { firstName } classTeacher { user { email } } grade { name } grade { subjects { code } } } } }',
    ],
    [
      'fragments that name each other twice',
      'query { schoolClasses { ...A ...B } } fragment A on SchoolClassConnection { totalCount ...B } fragment B on SchoolClassConnection { nodes { id name classTeacher { firstName user { email } } grade { name subjects { code } } } }',
    ],
    [
      'directives that leave everything in',
      'query ($yes: Boolean! = true, $no: Boolean = false) { schoolClasses @include(if: $yes) { totalCount @skip(if: $no) nodes @include(if: true) { id @skip(if: false) name classTeacher @include(if: $yes) @skip(if: $no) { firstName user { email } } ... @include(if: $yes) { grade { name subjects @skip(if: $no) { code } } } } } }',
    ],
  ])('answers the same with %s', async (_, query) => {
    const expected = await plain();
    expect(expected.schoolClasses.nodes).toHaveLength(2);
    expect(await ask(query)).toEqual(expected);
    expect(await ask(query)).toEqual(expected);
  });

  it('answers the same as edges, as nodes, and as the rows themselves', async () => {
    const fields = 'id name classTeacher { firstName user { email } } grade { name subjects { code } }';
    const { schoolClasses } = await plain();
    const { schoolClasses: page } = await ask<{ schoolClasses: { edges: { node: unknown }[]; nodes: unknown[] } }>(
      `{ schoolClasses { edges { node { ${fields} } } nodes { id grade { id } } } }`,
    );
    expect(page.edges.map(({ node }) => node)).toEqual(schoolClasses.nodes);
    expect(page.nodes).toEqual(schoolClasses.nodes.map(({ id }) => ({ id, grade: { id: school.gradeId } })));
    for (const row of schoolClasses.nodes)
      expect(await ask(`query ($id: ID!) { schoolClass(id: $id) { ${fields} } }`, { id: row['id'] })).toEqual({ schoolClass: row });
  });

  it('keeps aliases of the same edge apart, with what each selects', async () => {
    const data = await ask<{ schoolClasses: { rows: unknown[] } }>(
      `{ schoolClasses(orderBy: [{ field: SECTION }]) { rows: nodes { key: id
        a: grade { name } b: grade { n: name s: subjects { code } } c: grade { subjects { name } }
        first: classTeacher { firstName } second: classTeacher { user { role } } } } }`,
    );
    const grade = {
      a: { name: '1ère Année' },
      b: { n: '1ère Année', s: [{ code: 'MATH' }] },
      c: { subjects: [{ name: 'Mathématiques' }] },
    };
    expect(data.schoolClasses.rows).toEqual([
      { key: expect.any(String) as string, ...grade, first: { firstName: 'Karim' }, second: { user: { role: 'TEACHER' } } },
      { key: expect.any(String) as string, ...grade, first: null, second: null },
    ]);
  });

  it('keeps aliases of the same list apart, with their arguments', async () => {
    const data = await ask<Record<string, { nodes: { section: string }[] }>>(
      `{ a: schoolClasses(first: 1, orderBy: [{ field: SECTION }]) { nodes { section } }
         b: schoolClasses(last: 1, orderBy: [{ field: SECTION }]) { nodes { section id } totalCount }
         none: schoolClasses(filter: { search: "nothing" }) { nodes { section } } }`,
    );
    expect([data['a'], data['b'], data['none']].map((page) => page?.nodes.map(({ section }) => section))).toEqual([['A'], ['B'], []]);
  });

  it('knows the names of its types', async () => {
    const data = await ask(
      `{ __typename schoolClasses(first: 1) { __typename pageInfo { __typename } edges { __typename node { __typename grade { __typename subjects { __typename } } } } } grade(id: "${school.gradeId}") { t: __typename } }`,
    );
    const grade = { __typename: 'Grade', subjects: [{ __typename: 'Subject' }] };
    expect(data).toEqual({
      __typename: 'Query',
      schoolClasses: {
        __typename: 'SchoolClassConnection',
        pageInfo: { __typename: 'PageInfo' },
        edges: [{ __typename: 'SchoolClassEdge', node: { __typename: 'SchoolClass', grade } }],
      },
      grade: { t: 'Grade' },
    });
  });

  it('has another plan for each value of the variables of its directives', async () => {
    const query = `query ($a: Boolean!, $b: Boolean!) {
      educationalLevels { totalCount @include(if: $b) nodes { id @skip(if: $b) name @include(if: $a) grades @include(if: $b) { name @include(if: $a) gradeNumber subjects @skip(if: $a) { code } } ...More @skip(if: $a) } } }
      fragment More on EducationalLevel { level grades { id @include(if: $b) educationalLevel { name } } }`;
    const grade = {
      name: '1ère Année',
      gradeNumber: 7,
      subjects: [{ code: 'MATH' }],
      id: school.gradeId,
      educationalLevel: { name: 'Collège' },
    };
    const pick = (names: string[]): Record<string, unknown> =>
      Object.fromEntries(Object.entries(grade).filter(([name]) => names.includes(name)));
    const expected = (a: boolean, b: boolean): unknown => {
      const below = [
        ...(b ? ['gradeNumber'] : []),
        ...(a && b ? ['name'] : []),
        ...(b && !a ? ['subjects', 'id'] : []),
        ...(a ? [] : ['educationalLevel']),
      ];
      const row = {
        ...(!b && { id: levelId }),
        ...(a && { name: 'Collège' }),
        ...((b || !a) && { grades: [pick(below)] }),
        ...(!a && { level: 'MIDDLE' }),
      };
      return { educationalLevels: { ...(b && { totalCount: 1 }), nodes: [row] } };
    };
    // Each after each other, twice: a plan that was made for one must not answer another.
    const turns = [
      [true, true],
      [false, false],
      [true, false],
      [false, true],
      [true, true],
      [false, true],
      [false, false],
      [true, false],
    ] as const;
    for (const [a, b] of turns) expect({ a, b, data: await ask(query, { a, b }) }).toEqual({ a, b, data: expected(a, b) });
  });

  it('has another plan for one row and for what a mutation answers, too', async () => {
    const query =
      'query ($id: ID!, $all: Boolean = false) { grade(id: $id) { id subjects @include(if: $all) { code } educationalLevel @skip(if: $all) { name } } }';
    const change = `mutation ($id: ID!, $all: Boolean = false) { updateGrade(id: $id, input: { description: "x" }) { grade { description ... @include(if: $all) { subjects { code } educationalLevel { name } } } } }`;
    const id = school.gradeId;
    for (const all of [true, undefined, false, true]) {
      expect(await ask(query, { id, all })).toEqual({
        grade: { id, ...(all ? { subjects: [{ code: 'MATH' }] } : { educationalLevel: { name: 'Collège' } }) },
      });
      expect(await ask(change, { id, all })).toEqual({
        updateGrade: { grade: { description: 'x', ...(all && { subjects: [{ code: 'MATH' }], educationalLevel: { name: 'Collège' } }) } },
      });
    }
  });

  it('takes the defaults of its variables, also of those that are never null', async () => {
    const query = `query ($first: Int! = 1, $orderBy: [SchoolClassOrder!]! = [{ field: SECTION, direction: DESC }], $filter: SchoolClassFilter = { search: "-" }) {
      schoolClasses(first: $first, orderBy: $orderBy, filter: $filter) { nodes { section } } }`;
    const sections = async (variables: Record<string, unknown>): Promise<string[]> =>
      (await ask<{ schoolClasses: { nodes: { section: string }[] } }>(query, variables)).schoolClasses.nodes.map(({ section }) => section);
    expect(await sections({})).toEqual(['B']);
    expect(await sections({ first: 2 })).toEqual(['B', 'A']);
    expect(await sections({ orderBy: [{ field: 'SECTION' }], filter: null })).toEqual(['A']);
    expect(await sections({ filter: { search: 'nothing' } })).toEqual([]);
    const refused = await school.ask(school.admin, query, { first: null });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('leaves out whole lists', async () => {
    const query =
      'query ($rooms: Boolean!) { rooms @include(if: $rooms) { nodes { name } } rooms @skip(if: $rooms) { nodes { id } } subjects { nodes { code } } }';
    const subjects = { nodes: [{ code: 'MATH' }] };
    for (const rooms of [true, false, true])
      expect(await ask(query, { rooms })).toEqual({ rooms: { nodes: [rooms ? { name: 'Salle 101' } : { id: school.roomId }] }, subjects });
  });

  it('is each operation of its document by its name', async () => {
    const query = 'query A { rooms { ...R } } query B { rooms { ...R totalCount } } fragment R on RoomConnection { nodes { name } }';
    const named = async (operationName: string): Promise<unknown> => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...school.headers, 'content-type': 'application/json', authorization: `Bearer ${school.admin.token}` },
        body: JSON.stringify({ query, operationName }),
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    const nodes = [{ name: 'Salle 101' }];
    for (const _ of [1, 2]) {
      expect(await named('A')).toEqual({ rooms: { nodes } });
      expect(await named('B')).toEqual({ rooms: { nodes, totalCount: 1 } });
    }
  });
});
