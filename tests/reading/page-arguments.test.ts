import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type Answer, type App } from '../support/app.js';
import type { School } from '../support/school.js';

interface Rooms {
  rooms: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean }; totalCount: number };
}
const byDay = [{ field: 'CREATED_AT' }, { field: 'CAPACITY' }];

describe('the arguments of a page', () => {
  let app: App;
  let school: School;
  let cursors: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    await school.sql(
      `insert into room (organization_id, name, room_number, room_type, capacity)
       select $1, 'Room ' || n, n, 'LAB', n from generate_series(1, 5) n`,
      [school.id],
    );
    cursors = (await ask({ orderBy: byDay })).data.rooms.edges.map(({ cursor }) => cursor);
  });
  afterAll(() => app.close());

  const ask = (variables: Readonly<Record<string, unknown>>): Promise<Answer<Rooms>> =>
    school.ask<Rooms>(
      school.admin,
      `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [RoomOrder!]) {
        rooms(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
          edges { cursor node { id } } pageInfo { hasNextPage } totalCount } }`,
      variables,
    );
  /** The one fault of an answer: `argument code`. */
  const faultOf = ({ data, errors = [] }: Answer<unknown>): string => {
    const [{ extensions } = { extensions: { code: 'NONE', fields: undefined } }] = errors;
    const fields = extensions.fields?.map(({ path, code }) => `${path} ${code}`) ?? [JSON.stringify(data)];
    return [extensions.code, ...fields].join(': ');
  };

  it.each([
    ['first', -1],
    ['first', 101],
    ['last', 0],
    ['last', -5],
    ['last', 101],
    ['offset', -1],
    ['offset', 1_000_001],
  ])('are refused by name: %s of %i', async (argument, value) => {
    expect(faultOf(await ask({ [argument]: value }))).toMatch(new RegExp(`^BAD_USER_INPUT: ${argument} [A-Z_]+$`));
  });

  it.each([
    ['first and last', { first: 2, last: 2 }, 'last'],
    ['first of none and last', { first: 0, last: 2 }, 'last'],
    ['last with after', { last: 2, after: 0 }, 'after'],
    ['before without last', { before: 0 }, 'before'],
    ['first with before', { first: 2, before: 0 }, 'before'],
    ['offset with after', { first: 2, after: 0, offset: 1 }, 'offset'],
    ['offset with before', { last: 2, before: 0, offset: 1 }, 'offset'],
  ])('that contradict each other are refused: %s', async (_, { after, before, ...rest }: Record<string, number>, argument) => {
    const given = { ...rest, ...(after === 0 && { after: cursors[2] }), ...(before === 0 && { before: cursors[2] }), orderBy: byDay };
    expect(faultOf(await ask(given))).toBe(`BAD_USER_INPUT: ${argument} INVALID`);
  });

  it('may be as large as it says, none at all, or null', async () => {
    const counted = async (variables: Readonly<Record<string, unknown>>): Promise<number> => (await ask(variables)).data.rooms.edges.length;
    expect(await counted({ first: 100 })).toBe(6);
    expect(await counted({ last: 100 })).toBe(6);
    expect(await counted({ first: 0 })).toBe(0);
    expect(await counted({ first: null, after: null, last: null, before: null, offset: null })).toBe(6);
    expect(await counted({ first: 2, offset: 5 })).toBe(1);
  });

  const spoiled: readonly (readonly [what: string, cursor: string])[] = [
    ['empty', ''],
    ['of a space', ' '],
    ['not ours', 'page-2'],
    ['a number', Buffer.from('7').toString('base64url')],
    ['null', Buffer.from('null').toString('base64url')],
    ['an object', Buffer.from('{"length":3}').toString('base64url')],
    ['an empty list', Buffer.from('[]').toString('base64url')],
    ['a key of a row', '1'],
    ['with a byte that is no text', Buffer.from([0xff, 0xfe, 0x00]).toString('base64url')],
  ];
  it.each(spoiled)('take no cursor that is %s', async (_, cursor) => {
    expect(faultOf(await ask({ after: cursor, orderBy: byDay }))).toBe('BAD_USER_INPUT: after INVALID');
    expect(faultOf(await ask({ last: 2, before: cursor, orderBy: byDay }))).toBe('BAD_USER_INPUT: before INVALID');
  });

  it('take no cursor of another order, direction or list', async () => {
    const orders = [
      undefined,
      [{ field: 'CREATED_AT' }],
      [...byDay].reverse(),
      byDay.map((part) => ({ ...part, direction: 'DESC' })),
      [{ field: 'NAME' }, { field: 'NOTES' }],
    ];
    for (const orderBy of orders) expect(faultOf(await ask({ after: cursors[0], orderBy }))).toBe('BAD_USER_INPUT: after INVALID');
    const foreign = await school.ask(school.admin, 'query ($after: String) { subjects(after: $after) { nodes { id } } }', {
      after: (await ask({})).data.rooms.edges[0]?.cursor,
    });
    expect(faultOf(foreign)).toBe('BAD_USER_INPUT: after INVALID');
    expect((await ask({ after: cursors[0], orderBy: byDay })).errors).toBeUndefined();
  });

  it('take the cursor of the same order under other filters, and after its row is gone', async () => {
    const query =
      'query ($after: String) { rooms(after: $after, filter: { roomType: LAB }, orderBy: [{ field: ID }]) { edges { cursor node { id } } } }';
    const all = (await school.ask<Rooms>(school.admin, query)).data.rooms.edges;
    await school.sql('delete from room where id = $1', [all[1]?.node.id]);
    const rest = (await school.ask<Rooms>(school.admin, query, { after: all[1]?.cursor })).data.rooms.edges;
    expect(rest.map(({ node }) => node.id)).toEqual(all.slice(2).map(({ node }) => node.id));
    const unfiltered = await ask({ after: all[0]?.cursor, orderBy: [{ field: 'ID' }] });
    expect(unfiltered.data.rooms.edges.map(({ node }) => node.id)).toEqual(all.slice(2).map(({ node }) => node.id));
  });

  it('never fail otherwise than by name, however a cursor is changed', async () => {
    const letter = fc.constantFrom(...'ABCabcxyz0159-_ .'.split(''));
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.nat(200), letter, async (which, place, by) => {
        const cursor = cursors[which] ?? '';
        const at = place % cursor.length;
        const answer = await ask({ after: `${cursor.slice(0, at)}${by}${cursor.slice(at + 1)}`, orderBy: byDay });
        const fault = faultOf(answer);
        expect(answer.errors === undefined || fault === 'BAD_USER_INPUT: after INVALID' ? 'fine' : fault).toBe('fine');
      }),
      { numRuns: 150 },
    );
  });

  it('take no cursor whose values somebody has written himself', async () => {
    const [mark, ...values] = JSON.parse(Buffer.from(cursors[0] ?? '', 'base64url').toString()) as string[];
    const forged = [
      values.map(() => 'somewhere'),
      values.map(() => ''),
      values.map(() => '\u0000'),
      [...values.slice(0, -1), '99999999999999999999999'],
      [...values.slice(0, -1), "1' or true"],
      values.slice(1),
      [...values, '1'],
      values.map(() => 1),
      values.map(() => null),
    ];
    for (const position of forged) {
      const after = Buffer.from(JSON.stringify([mark, ...position])).toString('base64url');
      expect(faultOf(await ask({ after, orderBy: byDay }))).toBe('BAD_USER_INPUT: after INVALID');
    }
  });

  it('hold the longest texts that a list can be ordered by', async () => {
    const parent = await school.person(Role.PARENT);
    const student = await school.person(Role.STUDENT);
    await school.sql(
      `insert into notification (organization_id, recipient_id, student_id, notification_type, title, message, message_arabic, message_french)
       select $1, $2, $3, 'ABSENCE_ALERT', repeat('غ', 200), repeat('غ', 2000), repeat('😀', 2000), repeat('"', 1999) || n from generate_series(1, 3) n`,
      [school.id, parent.id, student.id],
    );
    const seen = new Set<string>();
    const orderBy = ['TITLE', 'MESSAGE', 'MESSAGE_ARABIC', 'MESSAGE_FRENCH', 'TITLE', 'MESSAGE'].map((field) => ({ field }));
    for (let after: string | undefined, turn = 0; turn < 3; turn += 1) {
      const { data, errors } = await school.ask<{ notifications: { edges: { cursor: string; node: { id: string } }[] } }>(
        parent,
        'query ($after: String, $orderBy: [NotificationOrder!]) { notifications(first: 1, after: $after, orderBy: $orderBy) { edges { cursor node { id } } } }',
        { after, orderBy },
      );
      expect(errors).toBeUndefined();
      after = data.notifications.edges[0]?.cursor;
      seen.add(data.notifications.edges[0]?.node.id ?? '');
    }
    expect(seen.size).toBe(3);
    const far = await ask({ after: 'x'.repeat(40_001), orderBy: byDay });
    expect(faultOf(far)).toMatch(/^BAD_USER_INPUT: after [A-Z_]+$/);
  });

  it('name a part of an order once, the first time counts, and nothing decides after the key', async () => {
    const keys = async (orderBy: readonly object[]): Promise<string[]> =>
      (await ask({ orderBy })).data.rooms.edges.map(({ node }) => node.id);
    const twice = [{ field: 'CAPACITY', direction: 'DESC' }, { field: 'CAPACITY' }, { field: 'ID' }, { field: 'NAME' }];
    expect(await keys(twice)).toEqual(await keys([{ field: 'CAPACITY', direction: 'DESC' }, { field: 'ID' }]));
  });
});
