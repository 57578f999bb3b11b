import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import { mark } from '../../support/mark.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client, idsOf } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
});
afterAll(() => app.close());

const list = '/api/attendance/notifications/';
const details = (body: Record<string, unknown>): Record<string, string[]> => body['details'] as Record<string, string[]>;

/** A student with a guardian, in a class of a teacher's. */
async function family() {
  const teacher = await school.person(Role.TEACHER);
  const schoolClass = await school.schoolClass({ teacher, students: 1 });
  const student = schoolClass.students[0] as Person;
  return { teacher, schoolClass, student, parent: await school.guardianOf(student) };
}
type Family = Awaited<ReturnType<typeof family>>;

/** What the office writes to a guardian. */
const letter = ({ parent, student }: Pick<Family, 'parent' | 'student'>, more: Record<string, unknown> = {}) => ({
  recipient: Number(parent.id),
  student: Number(student.id),
  notification_type: 'EXCUSE_REQUIRED',
  title: 'Please send a certificate',
  message: 'Sara was ill on Monday.',
  ...more,
});
/** The key of a notification that the office sent. */
async function sent(to: Pick<Family, 'parent' | 'student'>, more: Record<string, unknown> = {}): Promise<number> {
  const { body } = await client.send(staff, `POST ${list}`, { body: letter(to, more) });
  return body['id'] as number;
}

describe('a notification of the office', () => {
  test('reaches the guardian in the app, with what the contract fills in', async () => {
    const one = await family();
    const { status, body } = await client.send(staff, `POST ${list}`, { body: { ...letter(one), status: 'READ', auto_generated: true } });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...letter(one),
      id: expect.any(Number) as number,
      student_name: expect.stringContaining('Sara') as string,
      priority: 'MEDIUM',
      title_arabic: null,
      title_french: null,
      message_arabic: null,
      message_french: null,
      status: 'SENT',
      sent_at: expect.any(String) as string,
      read_at: null,
      delivery_method: ['IN_APP'],
      reference_id: null,
      reference_type: null,
      auto_generated: false,
      requires_action: false,
      action_taken: false,
      created_at: expect.any(String) as string,
    });
    expect(await client.rows(one.parent, `GET ${list}`)).toEqual([body]);
  });

  test('carries its translations, urgency, reference and ways', async () => {
    const more = {
      priority: 'HIGH',
      title_french: 'Justificatif demandé',
      title_arabic: 'يرجى إرسال شهادة',
      message_french: 'Sara était malade lundi.',
      message_arabic: 'كانت سارة مريضة يوم الاثنين.',
      delivery_method: ['IN_APP', 'EMAIL'],
      reference_id: 12,
      reference_type: 'AbsenceFlag',
      requires_action: true,
    };
    const one = await family();
    expect((await client.send(staff, `POST ${list}`, { body: letter(one, more) })).body).toMatchObject({ ...more, action_taken: false });
  });

  test('has failed when no way reaches the guardian', async () => {
    const { body } = await client.send(staff, `POST ${list}`, { body: letter(await family(), { delivery_method: ['SMS'] }) });
    expect(body).toMatchObject({ status: 'FAILED', sent_at: null, delivery_method: ['SMS'] });
  });

  test('goes to a guardian of the student only; every fault is told under the name that was sent', async () => {
    const one = await family();
    const other = await family();
    const refused = async (more: Record<string, unknown>) => {
      const { status, body } = await client.send(staff, `POST ${list}`, { body: letter(one, more) });
      expect(status).toBe(400);
      return details(body);
    };
    expect(await refused({ recipient: Number(other.parent.id) })).toEqual({ recipient: ['This guardian is not linked to the student.'] });
    const former = await school.guardianOf(one.student, { endsOn: school.day(-1) });
    expect(Object.keys(await refused({ recipient: Number(former.id) }))).toEqual(['recipient']);
    expect(Object.keys(await refused({ recipient: Number(one.teacher.id), student: 999_999_999 })).toSorted()).toEqual([
      'recipient',
      'student',
    ]);
    expect(Object.keys(await refused({ title: '', message: '   ', notification_type: 'HELLO' })).toSorted()).toEqual(
      expect.arrayContaining(['notification_type', 'title']) as string[],
    );
    expect(Object.keys(await refused({ message: '   ' }))).toEqual(['message']);
    expect(Object.keys(await refused({ delivery_method: [] }))).toEqual(['delivery_method']);
    expect(Object.keys(await refused({ reference_id: -1 }))).toEqual(['reference_id']);
    expect(Object.keys(await refused({ title: 'x'.repeat(201) }))).toEqual(['title']);
    expect(await client.rows(one.parent, `GET ${list}`)).toEqual([]);
  });

  test('is sent by the office alone', async () => {
    const one = await family();
    for (const who of [one.teacher, one.parent, one.student])
      expect((await client.send(who, `POST ${list}`, { body: letter(one) })).status).toBe(403);
  });
});

describe('who reads notifications', () => {
  test('parents read those addressed to them, not those to the other parent; the office reads all', async () => {
    const one = await family();
    const father = { student: one.student, parent: await school.guardianOf(one.student) };
    const hers = await sent(one);
    const his = await sent(father);
    expect(idsOf(await client.rows(one.parent, `GET ${list}`))).toEqual([hers]);
    expect(idsOf(await client.rows(father.parent, `GET ${list}`))).toEqual([his]);
    expect(idsOf(await client.rows(staff, `GET ${list}?student=${one.student.id}&ordering=id`))).toEqual([hers, his]);
    expect((await client.send(one.parent, `GET ${list}${his}/`)).status).toBe(404);
    expect((await client.send(one.parent, `GET ${list}${hers}/`)).body).toMatchObject({ id: hers, read_at: null, status: 'SENT' });
    expect((await client.send(staff, `GET ${list}${his}/`)).body).toMatchObject({ id: his });
    for (const who of [one.teacher, one.student]) {
      expect((await client.send(who, `GET ${list}`)).status).toBe(403);
      expect((await client.send(who, `GET ${list}${hers}/`)).status).toBe(403);
    }
  });

  test('marks of an absence and its correction are alerts to the client of the document, found by that type', async () => {
    const one = await family();
    const lesson = await school.lesson(one.schoolClass, one.teacher, { register: 'OPEN' });
    await mark(school, one.teacher, lesson, [{ studentId: one.student.id, status: 'ABSENT' }]);
    await mark(school, one.teacher, lesson, [{ studentId: one.student.id, status: 'PRESENT' }]);
    const [alert, correction, ...rest] = await client.rows(one.parent, `GET ${list}?notification_type=ABSENCE_ALERT&ordering=id`);
    expect(rest).toEqual([]);
    expect(alert).toMatchObject({ notification_type: 'ABSENCE_ALERT', auto_generated: true, reference_type: 'AttendanceRecord' });
    expect(correction).toMatchObject({ notification_type: 'ABSENCE_ALERT', auto_generated: true });
    expect(correction?.['message']).not.toEqual(alert?.['message']);
    expect(await client.rows(one.parent, `GET ${list}?notification_type=LATE_ALERT`)).toEqual([]);
  });

  test('the list is filtered, searched, sorted and cut into pages', async () => {
    const one = await family();
    const low = await sent(one, { priority: 'LOW', title: 'Bus late' });
    const urgent = await sent(one, { priority: 'URGENT', notification_type: 'ATTENDANCE_SUMMARY', title_french: 'Résumé' });
    const of = async (query: string) => idsOf(await client.rows(one.parent, `GET ${list}?${query}`));
    expect(await of('')).toEqual([urgent, low]);
    expect(await of('ordering=priority')).toEqual([low, urgent]);
    expect(await of('ordering=-title_french')).toEqual([urgent, low]);
    expect(await of('ordering=title')).toEqual([low, urgent]);
    expect(await of('priority=URGENT')).toEqual([urgent]);
    expect(await of('notification_type=EXCUSE_REQUIRED')).toEqual([low]);
    expect(await of('status=READ')).toEqual([]);
    expect(await of('status=SENT&search=bus')).toEqual([low]);
    expect(await of(`search=${encodeURIComponent('résumé')}`)).toEqual([urgent]);
    expect(await of(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const page = await client.send(one.parent, `GET ${list}?page_size=1`);
    expect(page.body).toMatchObject({ count: 2, previous: null, results: [{ id: urgent }] });
    expect((await client.send(one.parent, `GET ${list}?page=3&page_size=1`)).status).toBe(404);
    expect((await client.send(one.parent, `GET ${list}?status=LOST`)).status).toBe(400);
  });
});

describe('changing a notification', () => {
  test('parents say that they have answered, and may say nothing else', async () => {
    const one = await family();
    const id = await sent(one, { requires_action: true });
    const answered = await client.send(one.parent, `PATCH ${list}${id}/`, { body: { action_taken: true } });
    expect(answered.body).toMatchObject({ id, requires_action: true, action_taken: true, title: 'Please send a certificate' });
    const refused = await client.send(one.parent, `PATCH ${list}${id}/`, { body: { action_taken: false, title: 'Mine' } });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      error_code: 'PERMISSION_DENIED',
      details: { user_role: 'PARENT', required_roles: ['ADMIN', 'STAFF'] },
    });
    expect((await client.send(one.parent, `GET ${list}${id}/`)).body).toEqual(answered.body);
    const other = await family();
    expect((await client.send(other.parent, `PATCH ${list}${id}/`, { body: { action_taken: true } })).status).toBe(404);
  });

  test('the office changes what it wrote; what it leaves out stays, what may be missing is cleared by null', async () => {
    const id = await sent(await family(), { title_french: 'Justificatif', reference_id: 5, reference_type: 'AbsenceFlag' });
    const change = { title: 'A certificate, please', priority: 'LOW', title_french: null, reference_id: null };
    const { status, body } = await client.send(staff, `PATCH ${list}${id}/`, { body: change });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...change, message: 'Sara was ill on Monday.', reference_type: 'AbsenceFlag' });
    const refused = async (more: object) => details((await client.send(staff, `PATCH ${list}${id}/`, { body: more })).body);
    expect(Object.keys(await refused({ title: null }))).toEqual(['title']);
    expect(Object.keys(await refused({ message: '' }))).toEqual(['message']);
    expect(Object.keys(await refused({ delivery_method: [] }))).toEqual(['delivery_method']);
    expect(Object.keys(await refused({}))).toEqual(['non_field_errors']);
    expect((await client.send(staff, `GET ${list}${id}/`)).body).toEqual(body);
  });
});

describe('reading', () => {
  test('marks a notification as read once; the first time stays', async () => {
    const one = await family();
    const id = await sent(one);
    const first = await client.send(one.parent, `POST ${list}${id}/mark_read/`);
    expect(first.body).toEqual({ id, status: 'READ', read_at: expect.any(String) as string });
    const again = await client.send(one.parent, `POST ${list}${id}/mark_read/`, { body: {} });
    expect(again.body).toEqual(first.body);
    expect((await client.send(staff, `GET ${list}${id}/`)).body).toMatchObject({ status: 'READ', read_at: first.body['read_at'] });
    expect((await client.send((await family()).parent, `POST ${list}${id}/mark_read/`)).status).toBe(404);
    expect((await client.send(staff, `POST ${list}${id}/mark_read/`)).status).toBe(403);
  });

  test('unread ones are the own ones without a reading time, however they went out; their number is the badge', async () => {
    const one = await family();
    const failed = await sent(one, { delivery_method: ['SMS'], title: 'By phone' });
    const read = await sent(one);
    const fresh = await sent(one);
    await client.send(one.parent, `POST ${list}${read}/mark_read/`);
    await sent(await family());
    const { body } = await client.send(one.parent, `GET ${list}unread/`);
    expect(body['count']).toBe(2);
    expect(idsOf(body['results'] as Record<string, unknown>[])).toEqual([fresh, failed]);
    expect(idsOf(await client.rows(one.parent, `GET ${list}unread/?ordering=id`))).toEqual([failed, fresh]);
    expect(idsOf(await client.rows(one.parent, `GET ${list}unread/?search=phone`))).toEqual([failed]);
    expect((await client.send(one.parent, `GET ${list}unread/?page=2`)).status).toBe(404);
    expect((await client.send(one.parent, `GET ${list}unread/?created_at__gte=soon`)).status).toBe(400);
    expect((await client.send(staff, `GET ${list}unread/`)).status).toBe(403);
  });

  test('several at once leaves those of others alone and tells which they were', async () => {
    const one = await family();
    const [first, second] = [await sent(one), await sent(one)];
    const strangers = await sent(await family());
    const { status, body } = await client.send(one.parent, `POST ${list}bulk_read/`, {
      body: { ids: [second, strangers, first, 999_999_999] },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ updated_count: 2, failed_count: 2, updated_ids: [first, second].toSorted((a, b) => a - b) });
    const errors = body['errors'] as { id: number; errors: Record<string, string[]> }[];
    expect(errors.map(({ id }) => id)).toEqual([strangers, 999_999_999]);
    expect(errors[0]?.errors).toEqual({ id: [`There is no AttendanceNotification ${strangers}.`] });
    expect((await client.send(one.parent, `GET ${list}unread/`)).body['count']).toBe(0);
    expect((await client.send(staff, `GET ${list}${strangers}/`)).body).toMatchObject({ status: 'SENT', read_at: null });
  });

  test('several at once needs ids, each once, and not more than 500', async () => {
    const { parent } = await family();
    const refused = async (sentIds: unknown) => {
      const { status, body } = await client.send(parent, `POST ${list}bulk_read/`, { body: { ids: sentIds } });
      expect(status).toBe(400);
      return Object.keys(details(body));
    };
    expect(await refused([])).toEqual(['ids']);
    expect(await refused([4, 4])).toEqual(['ids.1']);
    expect(await refused(['four'])).toEqual(['ids.0']);
    expect(await refused(Array.from({ length: 501 }, (_, at) => at + 1))).toEqual(['ids']);
    expect((await client.send(staff, `POST ${list}bulk_read/`, { body: { ids: [1] } })).status).toBe(403);
  });
});
