import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Role } from '../../src/entities/identity/role.js';
import { validatorOf } from '../../src/rest-compat/checks.js';
import { readContract } from '../../src/rest-compat/contract.js';
import type { Events } from '../../src/subscriptions/catalogue.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School } from '../support/school.js';
import { emitEvents } from './harness/emit.js';
import { type Classroom, markAs, openClassroom } from './harness/marking.js';
import { announcement } from './harness/node.js';
import { settled } from './harness/settled.js';

interface Message {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Record<string, unknown>;
}

/** A client as the Madrasti documentation describes it; each message is held against the contract. */
class DocumentedClient {
  readonly messages: Message[] = [];
  readonly complaints: string[] = [];
  closed: { code: number; reason: string } | undefined;
  readonly socket: WebSocket;

  constructor(
    path: string,
    { token, protocols = [], headers }: { token?: string; protocols?: string[]; headers?: Record<string, string> },
  ) {
    const sent = { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    this.socket = new WebSocket(`${app.url.replace('http', 'ws')}${path}`, protocols, { headers: sent });
    this.socket.on('message', (data: Buffer) => this.#note(data.toString()));
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }));
    this.socket.on('error', (error) => void this.complaints.push(error.message));
    open.push(this);
  }

  async opened(): Promise<this> {
    await vi.waitUntil(() => this.socket.readyState === WebSocket.OPEN, { timeout: 5000 });
    await settled(150);
    return this;
  }

  async ended(): Promise<number> {
    return (await vi.waitUntil(() => this.closed, { timeout: 8000 })).code;
  }

  types(): string[] {
    return this.messages.map(({ type }) => type);
  }

  #note(text: string): void {
    const message = JSON.parse(text) as Message;
    this.messages.push(message);
    const validate = validators.get(message.type);
    if (!validate) this.complaints.push(`${message.type} is not documented`);
    else if (!validate(message)) this.complaints.push(`${text}: ${ajv.errorsText(validate.errors)}`);
  }
}

const ajv = validatorOf(readContract('madrasti').document);
const validators = new Map(
  ['AttendanceAlert', 'GradePublished', 'BadgeEarned', 'SystemAlert'].map((name) => [
    name.replaceAll(/[A-Z]/g, (letter, place) => `${place === 0 ? '' : '_'}${letter.toLowerCase()}`),
    ajv.compile({ $ref: `contract#/components/schemas/Realtime${name}` }),
  ]),
);

let database: TestDatabase;
let app: App;
let school: School;
let classroom: Classroom;
let sara: Person;
let clock = (): Date => new Date();
const open: DocumentedClient[] = [];
const pathOf = ({ id }: Pick<Person, 'id'>): string => `/ws/notifications/${id}/`;
const connect = (who: Person): Promise<DocumentedClient> => new DocumentedClient(pathOf(who), { token: who.token }).opened();
const endOf = (...made: ConstructorParameters<typeof DocumentedClient>): Promise<number> => new DocumentedClient(...made).ended();

const grade = (facts: Partial<Events['grade.published']> = {}): Events['grade.published'] => ({
  gradeId: '9',
  assessmentId: '25',
  studentId: sara.id,
  studentName: 'Sara Alami',
  title: 'Math Quiz 1',
  subjectName: 'Mathématiques',
  score: '17.00',
  maxScore: '20.00',
  pointsEarned: 42,
  feedbackAvailable: true,
  ...facts,
});
const badge = (): Events['badge.earned'] => ({
  studentId: sara.id,
  studentName: 'Sara Alami',
  badgeId: '5',
  badgeName: 'Math Champion',
  icon: '🏆',
  rarity: 'EPIC',
  pointsReward: 100,
});

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url }, { now: () => clock() });
  school = await app.school();
  classroom = await openClassroom(school, 2);
  sara = classroom.students[0]!;
});
afterEach(() => {
  clock = () => new Date();
  vi.restoreAllMocks();
  const complaints = open.flatMap((client) => client.complaints);
  for (const { socket } of open.splice(0)) socket.terminate();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('what is sent on the notifications socket', () => {
  it('an absence goes to the parent in the documented words, and to nobody else', async () => {
    const stranger = await school.guardianOf(classroom.students[1]!);
    const [mother, father, student, teacher, admin] = await Promise.all(
      [classroom.mother, stranger, sara, classroom.teacher, school.admin].map(connect),
    );
    await markAs(app.url, classroom, { [sara.id]: 'ABSENT' });
    await expect.poll(() => mother?.types()).toEqual(['attendance_alert']);
    const [name] = await school.sql<{ name: string }>(`select first_name || ' ' || last_name as name from user_account where id = $1`, [
      sara.id,
    ]);
    expect(mother?.messages[0]?.data).toMatchObject({
      student_id: Number(sara.id),
      student_name: name?.name,
      class: classroom.schoolClass.name,
      subject: 'Mathématiques',
      session_date: school.today,
      session_time: '08:00',
      status: 'absent',
    });
    expect(Math.abs(Date.parse(mother?.messages[0]?.timestamp ?? '') - Date.now())).toBeLessThan(10_000);
    await settled();
    expect([father, student, teacher, admin].map((client) => client?.types())).toEqual([[], [], [], []]);
  });

  it('a mark and a badge go to the student', async () => {
    const [student, classmate, mother] = await Promise.all([sara, classroom.students[1]!, classroom.mother].map(connect));
    await emitEvents(app, school, 'grade.published', grade(), grade({ assessmentId: null, score: '25', maxScore: '20' }));
    await emitEvents(app, school, 'badge.earned', badge());
    await expect.poll(() => student?.types()).toEqual(['grade_published', 'grade_published', 'badge_earned']);
    expect(student?.messages[0]?.data).toEqual({
      homework_id: 25,
      homework_title: 'Math Quiz 1',
      student_id: Number(sara.id),
      score: 17,
      score_percentage: 85,
      points_earned: 42,
      feedback_available: true,
    });
    expect(student?.messages[1]?.data).toMatchObject({ homework_id: 9, score: 25, score_percentage: 100 });
    expect(student?.messages[2]?.data).toEqual({
      student_id: Number(sara.id),
      badge_id: 5,
      badge_name: 'Math Champion',
      badge_icon: '🏆',
      points_awarded: 100,
      rarity: 'EPIC',
    });
    await settled(200);
    expect([classmate?.types(), mother?.types()]).toEqual([[], []]);
  });

  it('an announcement goes to everybody of the school', async () => {
    const foreign = await app.school();
    const everybody = await Promise.all([classroom.mother, sara, school.admin, await school.person(Role.DRIVER)].map(connect));
    const outsider = await connect(foreign.admin);
    const endsAt = '2026-11-20T23:00:00.000Z';
    await emitEvents(app, school, 'system.alert', { ...announcement('Tonight'), severity: 'CRITICAL', endsAt }, announcement('Later'));
    for (const client of everybody) await expect.poll(() => client.types()).toEqual(['system_alert', 'system_alert']);
    expect(everybody[0]?.messages.map(({ data }) => data)).toEqual([
      { alert_type: 'maintenance', title: 'Tonight', message: 'Tonight', priority: 'urgent', expires_at: endsAt },
      { alert_type: 'maintenance', title: 'Later', message: 'Later', priority: 'low', expires_at: null },
    ]);
    await settled(200);
    expect(outsider.types()).toEqual([]);
  });
});

describe('who may open the notifications socket', () => {
  it('a browser offers its token as a subprotocol, and the server picks "bearer"', async () => {
    const client = await new DocumentedClient(pathOf(sara), { protocols: ['bearer', sara.token] }).opened();
    expect(client.socket.protocol).toBe('bearer');
    await emitEvents(app, school, 'badge.earned', badge());
    await expect.poll(() => client.types()).toEqual(['badge_earned']);
  });

  it('without a slash at the end of the path, as with it', async () => {
    const client = await new DocumentedClient(`/ws/notifications/${sara.id}`, { token: sara.token }).opened();
    expect(client.closed).toBeUndefined();
  });

  it('nobody without a good token: 4401', async () => {
    const { token } = sara;
    const altered = `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect(await endOf(pathOf(sara), {})).toBe(4401);
    expect(await endOf(pathOf(sara), { token: 'rubbish' })).toBe(4401);
    expect(await endOf(pathOf(sara), { token: altered })).toBe(4401);
    expect(await endOf(pathOf(sara), { protocols: ['bearer'] })).toBe(4401);
    expect(await endOf(pathOf(sara), { protocols: ['bearer', altered] })).toBe(4401);
    expect(await endOf(pathOf(sara), { token, headers: { 'x-organization': (await app.school()).slug } })).toBe(4401);
  });

  it('nobody for another account: 4403, an administrator neither', async () => {
    expect(await endOf(pathOf(sara), { token: classroom.mother.token })).toBe(4403);
    expect(await endOf(pathOf(sara), { token: school.admin.token })).toBe(4403);
    expect(await endOf(pathOf({ id: `0${sara.id}` }), { token: sara.token })).toBe(4403);
  });

  it('nobody of a school that does not speak the dialect: 4403', async () => {
    const other = await app.school();
    await other.sql(`update organization set dialects = '{}' where id = $1`, [other.id]);
    expect(await endOf(pathOf(other.admin), { token: other.admin.token })).toBe(4403);
  });

  it('other paths lead nowhere', async () => {
    for (const path of ['/ws/notifications/me/', '/ws/notifications/', '/ws/']) {
      const client = new DocumentedClient(path, { token: sara.token });
      await expect.poll(() => client.complaints).toEqual(['Unexpected server response: 404']);
      client.complaints.length = 0;
    }
  });
});

describe('how the notifications socket ends', () => {
  it('when the access token runs out: 4401', async () => {
    const client = await connect(sara);
    const later = Date.now() + 3_700_000;
    clock = () => new Date(later);
    expect(await client.ended()).toBe(4401);
    clock = () => new Date();
  });

  it('when the session is ended: 4401', async () => {
    const parent = await school.guardianOf(sara);
    const client = await connect(parent);
    const { errors } = await school.ask(parent, 'mutation { logout { __typename } }');
    expect(errors).toBeUndefined();
    expect(await client.ended()).toBe(4401);
  });

  it('after 90 seconds in which the client says nothing: 4408; a heartbeat keeps it open', async () => {
    const [silent, beating] = [await connect(sara), await connect(classroom.mother)];
    const real = performance.now.bind(performance);
    let ahead = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => real() + ahead);
    for (ahead = 30_000; ahead <= 60_000; ahead += 30_000) {
      beating.socket.send('{"type": "heartbeat"}');
      await settled(1300);
    }
    expect([silent.closed, beating.closed]).toEqual([undefined, undefined]);
    ahead = 88_000;
    expect(await silent.ended()).toBe(4408);
    expect(silent.closed?.reason).toBe('Silence');
    expect(beating.closed).toBeUndefined();
    expect(beating.messages).toEqual([]);
  });

  it('never by rubbish alone, but by too large a message and by a flood', async () => {
    const [odd, large, flooding] = [await connect(sara), await connect(sara), await connect(sara)];
    for (const rubbish of ['', 'x', 'null', '[]', '{"type":"subscribe"}', '\0', '{"type":{"__proto__":1}}', Buffer.from([255, 0, 254])])
      odd.socket.send(rubbish);
    large.socket.send('x'.repeat(5000));
    expect(await large.ended()).toBe(1009);
    large.complaints.length = 0;
    for (let i = 0; i < 500; i++) flooding.socket.send('{"type": "heartbeat"}');
    expect(await flooding.ended()).toBe(4420);
    await emitEvents(app, school, 'badge.earned', badge());
    await expect.poll(() => odd.types()).toEqual(['badge_earned']);
  });
});
