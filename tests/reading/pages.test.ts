import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.js';
import type { School } from '../support/school.js';
import { walk, type Ask, type Page } from './walk.js';

interface Room {
  name: string;
  number: string;
  building: string | null;
  floor: number | null;
  capacity: number | null;
  notes: string | null;
  type: string;
  isAvailable: boolean;
  created: string;
}
const ORDERS = [
  'ID',
  'NAME',
  'ROOM_NUMBER',
  'BUILDING',
  'FLOOR',
  'CAPACITY',
  'ROOM_TYPE',
  'IS_AVAILABLE',
  'NOTES',
  'CREATED_AT',
  'UPDATED_AT',
];

/** Few values, so that many rows have the same; what stands for null too, and letters that sort and quote badly. */
const text = fc.constantFrom('', 'a', 'A', 'é', 'قاعة', '😀', `'"\\`, '{"a":1}', '\n', ' ', 'x'.repeat(90));
const oneOfText = fc.option(text, { freq: 3 });
const oneOfNumber = fc.option(fc.constantFrom(0, 1, 2, 30), { freq: 3 });
const rooms = fc.array(
  fc.record<Room>({
    name: text,
    number: fc.constantFrom('1', '10', '2', '02'),
    building: oneOfText,
    floor: fc.option(fc.constantFrom(-3, 0, 7), { freq: 3 }),
    capacity: oneOfNumber,
    notes: oneOfText,
    type: fc.constantFrom('LAB', 'CLASSROOM'),
    isAvailable: fc.boolean(),
    created: fc.constantFrom(
      '2026-01-01T00:00:00.000001Z',
      '2026-01-01T00:00:00.000002Z',
      '2026-01-01T00:00:00Z',
      '1999-12-31T23:59:59.9Z',
    ),
  }),
  { minLength: 1, maxLength: 14 },
);
const order = fc.array(fc.record({ field: fc.constantFrom(...ORDERS), direction: fc.constantFrom('ASC', 'DESC') }), { maxLength: 3 });
const size = fc.integer({ min: 1, max: 6 });

describe('the pages of a list', () => {
  let app: App;
  let school: School;
  let ask: Ask;

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    ask = async (variables) => {
      const { data, errors } = await school.ask<{ rooms: Page }>(
        school.admin,
        `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [RoomOrder!]) {
          rooms(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
            edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
        variables,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.rooms;
    };
  });
  afterAll(() => app.close());

  const insert = (made: readonly Room[]): Promise<{ id: string }[]> =>
    school.sql<{ id: string }>(
      `insert into room (organization_id, name, room_number, building, floor, capacity, notes, room_type, is_available, created_at, updated_at)
       select $1, r.name, r.number, r.building, r.floor, r.capacity, r.notes, r.type, r."isAvailable", r.created, r.created
       from jsonb_to_recordset($2) as r(name text, number text, building text, floor int, capacity int, notes text, type text,
         "isAvailable" boolean, created timestamptz) returning id::text as id`,
      [school.id, JSON.stringify(made)],
    );
  const only = async (made: readonly Room[]): Promise<string[]> => {
    await school.sql('delete from room where organization_id = $1', [school.id]);
    return (await insert(made)).map(({ id }) => id);
  };
  const remove = (id: string): Promise<unknown> => school.sql('delete from room where id = $1', [id]);

  it('have every row once, in the order of one big page: forwards, backwards and by number', async () => {
    await fc.assert(
      fc.asyncProperty(rooms, order, size, async (made, orderBy, rows) => {
        const ids = await only(made);
        const whole = (await ask({ first: 100, orderBy })).edges.map(({ node }) => node.id);
        expect([...whole].sort()).toEqual([...ids].sort());
        expect(await walk(ask, { orderBy }, rows, 'forwards')).toEqual(whole);
        expect(await walk(ask, { orderBy }, rows, 'backwards')).toEqual(whole);
        const numbered: string[] = [];
        for (let offset = 0; offset < whole.length; offset += rows)
          numbered.push(...(await ask({ first: rows, offset, orderBy })).edges.map(({ node }) => node.id));
        expect(numbered).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('are in the order that was asked: numbers as numbers, days as days, nothing before everything', async () => {
    await fc.assert(
      fc.asyncProperty(rooms, fc.boolean(), async (made, descending) => {
        await only(made);
        const { data } = await school.ask<{ rooms: { nodes: { id: string; capacity: number | null; createdAt: string }[] } }>(
          school.admin,
          'query ($orderBy: [RoomOrder!]) { rooms(first: 100, orderBy: $orderBy) { nodes { id capacity createdAt } } }',
          { orderBy: [{ field: 'CAPACITY', direction: descending ? 'DESC' : 'ASC' }, { field: 'CREATED_AT' }, { field: 'ID' }] },
        );
        const { nodes } = data.rooms;
        const sorted = [...nodes].sort(
          (a, b) =>
            ((a.capacity ?? -1) - (b.capacity ?? -1)) * (descending ? -1 : 1) ||
            a.createdAt.slice(0, 19).localeCompare(b.createdAt.slice(0, 19)) ||
            0,
        );
        expect(nodes.map(({ capacity }) => capacity)).toEqual(sorted.map(({ capacity }) => capacity));
        expect(nodes.map(({ createdAt }) => createdAt.slice(0, 19))).toEqual(sorted.map(({ createdAt }) => createdAt.slice(0, 19)));
      }),
      { numRuns: 10 },
    );
  });

  it('neither lose nor double a row that stays, whatever comes and goes between them', async () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('insert' as const), made: rooms.map((made) => made.slice(0, 3)) }),
      fc.record({ kind: fc.constant('delete' as const), which: fc.nat(40) }),
    );
    await fc.assert(
      fc.asyncProperty(
        rooms,
        order,
        size,
        fc.array(change, { maxLength: 8 }),
        fc.constantFrom('forwards' as const, 'backwards' as const),
        async (made, orderBy, rows, changes, way) => {
          const staying = new Set(await only(made));
          const all = [...staying];
          const queue = [...changes];
          const seen = await walk(ask, { orderBy }, rows, way, async () => {
            const next = queue.shift();
            if (next?.kind === 'insert') all.push(...(await insert(next.made)).map(({ id }) => id));
            const gone = next?.kind === 'delete' ? all[next.which % all.length] : undefined;
            if (gone === undefined) return;
            await remove(gone);
            staying.delete(gone);
          });
          const after = (await ask({ first: 100, orderBy })).edges.map(({ node }) => node.id);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => staying.has(id))).toEqual(after.filter((id) => staying.has(id)));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('say whether there is more on either side, and where they begin and end', async () => {
    await fc.assert(
      fc.asyncProperty(rooms, size, fc.boolean(), async (made, rows, backwards) => {
        const ids = await only(made);
        const orderBy = [{ field: 'ID' }];
        const page = await ask({ [backwards ? 'last' : 'first']: rows, orderBy });
        const part = backwards ? ids.slice(-rows) : ids.slice(0, rows);
        expect(page.edges.map(({ node }) => node.id)).toEqual(part);
        expect(page.totalCount).toBe(ids.length);
        expect(page.pageInfo).toEqual({
          hasNextPage: !backwards && ids.length > rows,
          hasPreviousPage: backwards && ids.length > rows,
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        });
      }),
      { numRuns: 15 },
    );
  });

  it('can be empty', async () => {
    await only([]);
    const nothing = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(await ask({ first: 5 })).toEqual({ edges: [], pageInfo: nothing, totalCount: 0 });
    expect(await ask({ last: 5 })).toEqual({ edges: [], pageInfo: nothing, totalCount: 0 });
    await insert(fc.sample(rooms, { numRuns: 1, seed: 1 })[0] ?? []);
    expect(await ask({ first: 0 })).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, startCursor: null } });
    expect(await ask({ first: 5, offset: 1_000_000 })).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
  });
});
