import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoSchool, type DemoSchool } from './demo-school.js';
import { lists } from './selections.js';
import { recordStatements, type Recorder } from './statements.js';

interface Found {
  __typename: string;
  id: string;
  uuid: string;
}

describe('a row of any type', () => {
  let school: DemoSchool;
  let recorder: Recorder;
  let token: string;
  const rows: Found[] = [];

  beforeAll(async () => {
    school = await openDemoSchool();
    recorder = recordStatements();
    token = await school.signIn('ADMIN');
    for (const { name, needs } of lists) {
      if (needs.length) continue;
      const { data } = await school.ask<Record<string, { nodes: Found[] }> | null>(
        `{ ${name}(first: 2) { nodes { __typename id uuid } } }`,
        token,
      );
      rows.push(...(data?.[name]?.nodes ?? []));
    }
  }, 60_000);
  afterAll(() => school[Symbol.asyncDispose]());

  const selection = '__typename id uuid';

  it('is found by its uuid, and by its type and numeric key', async () => {
    expect(new Set(rows.map(({ __typename }) => __typename)).size).toBeGreaterThan(15);
    for (const row of rows)
      for (const id of [row.uuid, row.uuid.toUpperCase(), `${row.__typename}:${row.id}`]) {
        const { data, errors } = await school.ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, token, { id });
        expect({ id, errors, node: data }).toEqual({ id, errors: undefined, node: { node: row } });
      }
  });

  it('is one of many, in the order of the ids, one statement for each type', async () => {
    const ids = rows.map(({ uuid }) => uuid).reverse();
    const types = new Set(rows.map(({ __typename }) => __typename)).size;
    for (const asked of [ids.slice(0, 100), [...ids, ...ids].slice(0, 100)]) {
      const { answer, sent } = await recorder.during(() =>
        school.ask<{ nodes: Found[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, token, { ids: asked }),
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data.nodes.map(({ uuid }) => uuid)).toEqual(asked);
      // Sessions are looked for by the server itself: the recorder does not count those.
      expect(sent.length).toBeGreaterThanOrEqual(types);
      expect(sent.length).toBeLessThanOrEqual(1 + types);
    }
    expect((await school.ask('{ nodes(ids: []) { id } }', token)).data).toEqual({ nodes: [] });
  });

  it('shows of each type what its fragments select, and reads nothing of the others', async () => {
    const [student] = rows.filter(({ __typename }) => __typename === 'Student');
    const [room] = rows.filter(({ __typename }) => __typename === 'Room');
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ...Named
      ... on Student { name: fullName schoolClass { name } attendanceRecords(first: 1) { nodes { status } } }
      ... on Room { name timetableSessions(first: 1) { totalCount } } } }
      fragment Named on Node { uuid ... on User { email } }`;
    const { answer, sent } = await recorder.during(() =>
      school.ask<{ nodes: Record<string, unknown>[] }>(query, token, { ids: [student?.uuid, room?.uuid] }),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.nodes.map((row) => Object.keys(row))).toEqual([
      ['id', 'uuid', 'name', 'schoolClass', 'attendanceRecords'],
      ['id', 'uuid', 'name', 'timetableSessions'],
    ]);
    expect(sent).toHaveLength(1 + 2 + 2);
    expect(sent.some(({ text }) => text.includes('email'))).toBe(false);
    expect(sent.find(({ text }) => text.includes('from room t'))?.text).not.toContain('join');
  });

  it('refuses a number alone by name: several rows may have it', async () => {
    const one = await school.ask('{ node(id: "12") { id } }', token);
    expect(one.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'id', code: 'AMBIGUOUS_ID' }] });
    const many = await school.ask('{ nodes(ids: ["Room:1", "7", "Room:2", "8"]) { id } }', token);
    expect(many.errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'ids.1' }, { path: 'ids.3' }] });
    const ids = Array.from({ length: 101 }, (_, i) => `Room:${i + 1}`);
    const flood = await school.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', token, { ids });
    expect(flood.errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'ids', code: 'TOO_MANY', max: 100 }] });
  });

  it('is not found when it is not there, is deleted, is of no type, or belongs to another organization', async () => {
    const other = await school.app.school();
    const [foreign] = await other.sql<{ uuid: string }>('select uuid from user_account where organization_id = $1', [other.id]);
    const student = rows.findLast(({ __typename }) => __typename === 'Student');
    await other.sql('update user_account set deleted_at = now(), is_active = false where id = $1', [student?.id]);
    const missing = [
      foreign?.uuid,
      student?.uuid,
      `User:${student?.id ?? ''}`,
      'Room:999999999',
      'Nothing:1',
      'Query:1',
      'Room:0',
      'Room:x',
      'nonsense',
      '00000000-0000-4000-8000-000000000000',
    ];
    for (const id of missing) {
      const { errors } = await school.ask('query ($id: ID!) { node(id: $id) { id } }', token, { id });
      expect({ id, ...errors?.[0]?.extensions }).toMatchObject({ id, code: 'NOT_FOUND', resource: 'Node' });
    }
    const { data } = await school.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', token, { ids: missing });
    expect(data).toEqual({ nodes: missing.map(() => null) });
  });

  it('is seen by each role that its list shows it to; what a role sees nothing of is not found', async () => {
    const hidden: object[] = [];
    for (const role of ['TEACHER', 'STUDENT', 'PARENT'] as const) {
      const own = await school.signIn(role);
      const { data } = await school.ask<{ nodes: (Found | null)[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, own, {
        ids: rows.map(({ uuid }) => uuid).slice(0, 100),
      });
      for (const [i, node] of data.nodes.entries()) {
        const row = rows[i];
        const detail = lists.find((list) => list.row.name === row?.__typename && list.needs.length === 0);
        const listed = await school.ask<Record<string, { nodes: Found[] }> | null>(
          `{ ${detail?.name ?? ''}(first: 100) { nodes { uuid } } }`,
          own,
        );
        const seen = listed.data?.[detail?.name ?? '']?.nodes.some(({ uuid }) => uuid === row?.uuid);
        // Some rows are seen although their list is closed, or leaves them out: the own account, the lesson of a record.
        if (seen && node?.uuid !== row?.uuid) hidden.push({ role, row });
      }
      // Teachers see the history of their own registers.
      const nothingOf = ['AuditEntry', 'OutgoingMessage', ...(role === 'TEACHER' ? [] : ['AttendanceMark'])];
      expect(data.nodes.filter((node) => nothingOf.includes(node?.__typename ?? ''))).toEqual([]);
    }
    expect(hidden).toEqual([]);
  });
});
