import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Role } from '../../src/entities/identity/role.js';
import { emit } from '../../src/subscriptions/outbox.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { PASSWORD, type Person, type School } from '../support/school.js';
import { emitEvents } from './harness/emit.js';
import { Listener } from './harness/listener.js';
import { announcement } from './harness/node.js';
import { settled } from './harness/settled.js';
import { Subscriber } from './harness/subscriber.js';

const announcements = 'subscription ($after: Cursor) { systemAlert(after: $after) { cursor title } }';

let database: TestDatabase;
let app: App;
let school: School;
let foreign: School;
let clock = (): Date => new Date();
const open: Listener[] = [];
const connect = (params: Record<string, unknown> | undefined, headers: Record<string, string> = {}): Listener => {
  const listener = new Listener(app, params, headers);
  open.push(listener);
  return listener;
};
const bearer = ({ token }: Pick<Person, 'token'>): { authorization: string } => ({ authorization: `Bearer ${token}` });
/** A socket that hears announcements. */
async function hearing(who: Person): Promise<Listener> {
  const listener = connect(bearer(who));
  listener.subscribe(announcements);
  await listener.ready();
  await settled(150);
  return listener;
}
const endOf = async (listener: Listener): Promise<{ code: number; reason: string }> =>
  vi.waitUntil(() => listener.closed, { timeout: 8000 });
const did = async (answer: ReturnType<School['ask']>): Promise<unknown> => {
  const { errors, data } = await answer;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const newTicket = async (who: Person): Promise<string> => {
  const data = await did(school.ask(who, 'mutation { createSocketTicket { ticket } }'));
  return (data as { createSocketTicket: { ticket: string } }).createSocketTicket.ticket;
};

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url }, { now: () => clock() });
  [school, foreign] = [await app.school(), await app.school()];
});
afterEach(() => {
  clock = () => new Date();
  for (const listener of open.splice(0)) listener.close();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a socket opens', () => {
  it('with a token in the connection parameters, in the header, or with a ticket', async () => {
    const ticket = await newTicket(school.admin);
    const listeners = [
      connect(bearer(school.admin)),
      connect({}, bearer(school.admin)),
      connect(undefined, bearer(school.admin)),
      connect({ ticket }),
    ];
    listeners[2]?.socket.once('open', () => listeners[2]?.send({ type: 'connection_init' }));
    for (const listener of listeners) listener.subscribe(announcements);
    await Promise.all(listeners.map((listener) => listener.ready()));
    await settled(200);
    await emitEvents(app, school, 'system.alert', announcement('Tonight'));
    await expect.poll(() => listeners.map(({ heard }) => heard.length)).toEqual([1, 1, 1, 1]);
  });

  it('with a ticket once, and only of this organization, before it runs out, while the session lasts', async () => {
    const unauthenticated = { code: 4401, reason: 'Unauthenticated' };
    const ticket = await newTicket(school.admin);
    const first = connect({ ticket });
    await first.ready();
    expect(first.closed).toBeUndefined();
    expect(await endOf(connect({ ticket }))).toEqual(unauthenticated);
    expect(await endOf(connect({ ticket: 'rubbish' }))).toEqual(unauthenticated);
    expect(await endOf(connect({ ticket: await newTicket(school.admin), 'x-organization': foreign.slug }))).toEqual(unauthenticated);

    const ending = await school.person(Role.PARENT);
    const useless = await newTicket(ending);
    await did(school.ask(ending, 'mutation { logout { __typename } }'));
    expect(await endOf(connect({ ticket: useless }))).toEqual(unauthenticated);

    const late = await newTicket(school.admin);
    const later = Date.now() + 300_000;
    clock = () => new Date(later);
    expect(await endOf(connect({ ticket: late }))).toEqual(unauthenticated);
  });

  it('for nobody without a good token, nor with one of another organization', async () => {
    const unauthenticated = { code: 4401, reason: 'Unauthenticated' };
    const { token } = school.admin;
    expect(await endOf(connect({}))).toEqual(unauthenticated);
    expect(await endOf(connect({ authorization: 'Bearer rubbish' }))).toEqual(unauthenticated);
    expect(await endOf(connect({ authorization: `Bearer ${token.slice(0, -4)}AAAA` }))).toEqual(unauthenticated);
    expect(await endOf(connect({}, { authorization: 'Basic YTpi' }))).toEqual(unauthenticated);
    expect(await endOf(connect({ ...bearer(school.admin), 'x-organization': foreign.slug }))).toEqual(unauthenticated);
    expect(await endOf(connect({ ...bearer(school.admin), 'x-organization': 'nowhere' }))).toEqual(unauthenticated);
    expect(await endOf(connect(bearer(school.admin), { 'x-organization': foreign.slug }))).toEqual(unauthenticated);
  });

  it('not with a token that has run out: its own code, since a new one is worth a try', async () => {
    const later = Date.now() + 3_700_000;
    clock = () => new Date(later);
    expect(await endOf(connect({ ...bearer(school.admin), 'x-organization': school.slug }))).toEqual({
      code: 4440,
      reason: 'TokenExpired',
    });
  });

  it('for one account twenty times at most', async () => {
    const person = await school.person(Role.PARENT);
    const sockets = Array.from({ length: 20 }, () => connect(bearer(person)));
    await Promise.all(sockets.map((listener) => listener.ready()));
    expect(await endOf(connect(bearer(person)))).toEqual({ code: 4420, reason: 'TooMuch' });
    sockets[0]?.close();
    await settled(100);
    const another = connect(bearer(person));
    await another.ready();
    expect(another.closed).toBeUndefined();
  });
});

describe('a socket ends, and says why', () => {
  it.each<[string, (person: Person) => Promise<unknown>]>([
    ['who signs out', (person) => did(school.ask(person, 'mutation { logout { __typename } }'))],
    [
      'whose session an administrator ends',
      ({ sessionId: id }) => did(school.ask(school.admin, 'mutation ($id: ID!) { endSession(id: $id) { __typename } }', { id })),
    ],
    [
      'whose account is deactivated',
      ({ id }) => did(school.ask(school.admin, 'mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }', { id })),
    ],
    [
      'whose role changes',
      ({ id }) =>
        did(school.ask(school.admin, 'mutation ($id: ID!) { updateUser(id: $id, input: { role: TEACHER }) { user { role } } }', { id })),
    ],
    [
      'whose password is changed elsewhere',
      async ({ email }) => {
        const input = { email, password: PASSWORD };
        const data = await did(school.ask(null, 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }', { input }));
        const elsewhere = { token: (data as { login: { accessToken: string } }).login.accessToken } as Person;
        const change = { currentPassword: PASSWORD, newPassword: 'Another-horse-2' };
        return did(
          school.ask(elsewhere, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { expiresAt } }', {
            input: change,
          }),
        );
      },
    ],
  ])('for somebody %s', async (_, act) => {
    const [person, other] = [await school.person(Role.STAFF), await school.person(Role.STAFF)];
    const [listener, unconcerned] = [await hearing(person), await hearing(other)];
    await act(person);
    expect(await endOf(listener)).toEqual({ code: 4410, reason: 'SessionEnded' });
    expect(await endOf(connect(bearer(person)))).toEqual({ code: 4401, reason: 'Unauthenticated' });
    expect(unconcerned.closed).toBeUndefined();
  });

  it('before the next event, however close that comes', async () => {
    const people = await Promise.all([Role.STAFF, Role.PARENT].map((role) => school.person(role)));
    const listeners = await Promise.all(people.map(hearing));
    await app.server.platform.orm.em.fork().transactional((em) => {
      const now = new Date();
      const emitter = { em, organization: { id: school.id }, now };
      emit(emitter, 'system.alert', announcement('before'));
      for (const { id, sessionId } of people) emit(emitter, 'session.ended', { userId: id, sessionIds: [sessionId] });
      emit(emitter, 'system.alert', announcement('after'));
      return Promise.resolve();
    });
    for (const listener of listeners) {
      expect(await endOf(listener)).toEqual({ code: 4410, reason: 'SessionEnded' });
      expect(listener.heard.map(({ title }) => title)).not.toContain('after');
    }
  });

  it('when the token runs out, also when nothing is sent; a client with a new one goes on where it was', async () => {
    const silent = await hearing(school.admin);
    const tokens = app.server.platform.tokens;
    const { id: sub, sessionId: sid, role } = school.admin;
    const hour = 3_600_000;
    await school.sql("update auth_session set expires_at = now() + interval '1 day' where id = $1", [sid]);
    const fresh = (): string => tokens.access({ sub, org: school.id, sid, role }, clock(), new Date(clock().getTime() + hour));
    const subscriber = await Subscriber.of(app.url, { token: fresh }, announcements);
    await settled(150);
    await emitEvents(app, school, 'system.alert', announcement('first'));
    await expect.poll(() => subscriber.heard.length).toBe(1);

    const later = Date.now() + hour + 60_000;
    clock = () => new Date(later);
    await emitEvents(app, school, 'system.alert', announcement('second'), announcement('third'));
    expect(await endOf(silent)).toEqual({ code: 4440, reason: 'TokenExpired' });
    await expect.poll(() => subscriber.heard.map(({ title }) => title), { timeout: 5000 }).toEqual(['first', 'second', 'third']);
    expect(subscriber.closes).toMatchObject([{ code: 4440, reason: 'TokenExpired' }]);
    await subscriber.close();
  });
});

describe('a socket that sends rubbish', () => {
  const frames: [string, unknown, number][] = [
    ['no JSON', 'x', 4400],
    ['no message', '[]', 4400],
    ['an unknown type', { type: 'nonsense' }, 4400],
    ['a subscription without a query', { type: 'subscribe', id: '2', payload: {} }, 4400],
    ['a second greeting', { type: 'connection_init' }, 4429],
    ['more than a message may hold', 'x'.repeat(70_000), 1009],
  ];
  it.each(frames)('%s', async (_, frame, code) => {
    const listener = await hearing(school.admin);
    listener.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    expect((await endOf(listener)).code).toBe(code);
  });

  it('twice the same operation, and a subscription before the greeting', async () => {
    const listener = await hearing(school.admin);
    listener.send({ type: 'subscribe', id: '1', payload: { query: announcements } });
    expect((await endOf(listener)).code).toBe(4409);
    const early = connect(undefined);
    early.socket.once('open', () => early.send({ type: 'subscribe', id: '1', payload: { query: announcements } }));
    expect((await endOf(early)).code).toBe(4401);
  });

  it('another subprotocol', async () => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-ws');
    const refused = new Promise((resolve) => {
      socket.once('close', resolve);
      socket.once('error', () => undefined);
    });
    expect(await refused).toBeTypeOf('number');
  });

  it('a flood', async () => {
    const listener = await hearing(school.admin);
    for (let i = 0; i < 500; i++) listener.send({ type: 'ping' });
    expect(await endOf(listener)).toEqual({ code: 4420, reason: 'TooMuch' });
  });

  it('operations that are wrong, too dear, no subscriptions, or too many: refused one by one, the socket stays', async () => {
    const listener = await hearing(school.admin);
    const ask = async (id: string, query: string): Promise<unknown> => {
      const { length } = listener.errors;
      listener.subscribe(query, {}, id);
      await vi.waitUntil(() => listener.errors.length > length, { timeout: 3000 });
      return listener.errors.at(-1)?.extensions?.['code'] ?? listener.errors.at(-1)?.message;
    };
    expect(await ask('syntax', 'subscription {')).toMatch(/^Syntax Error/);
    expect(await ask('field', 'subscription { nothing }')).toBe('Cannot query field "nothing" on type "Subscription".');
    expect(await ask('query', '{ me { id } }')).toBe('METHOD_NOT_ALLOWED');
    const aliases = Array.from({ length: 60 }, (_, i) => `a${i}: cursor`).join(' ');
    expect(await ask('wide', `subscription { systemAlert { ${aliases} } }`)).toBe('BAD_USER_INPUT');
    for (let i = 2; i <= 20; i++) listener.subscribe(announcements, {}, String(i));
    await settled(200);
    expect(await ask('21', announcements)).toBe('RATE_LIMITED');
    await emitEvents(app, school, 'system.alert', announcement('still here'));
    await expect.poll(() => listener.heard.length).toBe(20);
    expect(listener.closed).toBeUndefined();
  });
});
