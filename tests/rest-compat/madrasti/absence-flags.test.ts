import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { pdf } from '../../files/samples.js';
import { here, sentFile } from '../../files/uploading.js';
import { startApp, type App } from '../../support/app.js';
import { mark } from '../../support/mark.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  colleague = await school.person(Role.TEACHER);
});
afterAll(() => app.close());

const list = '/api/attendance/absence-flags/';
const details = (body: Record<string, unknown>): Record<string, string[]> => body['details'] as Record<string, string[]>;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);
const notices = async (parent: Person): Promise<unknown[]> =>
  (await client.rows(parent, 'GET /api/attendance/notifications/?ordering=id')).map(({ notification_type: type }) => type);

/** A student with a guardian who may see how they attend, alone in the class of a teacher; and a lesson of today. */
async function pupil(): Promise<{ teacher: Person; schoolClass: SchoolClassUnderTest; student: Person; parent: Person; lesson: Lesson }> {
  const teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
  const schoolClass = await school.schoolClass({ teacher, students: 1 });
  const student = schoolClass.students[0] as Person;
  return {
    teacher,
    schoolClass,
    student,
    parent: await school.guardianOf(student),
    lesson: await school.lesson(schoolClass, teacher, { register: 'OPEN' }),
  };
}
/** The same, absent on so many days up to today. */
async function absentee(days: number) {
  const one = await pupil();
  const { teacher } = one;
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const lesson = ago === 0 ? one.lesson : await school.lesson(one.schoolClass, teacher, { date: school.day(-ago), register: 'OPEN' });
    await mark(school, teacher, lesson, [{ studentId: one.student.id, status: 'ABSENT' }]);
  }
  const rows = await client.rows(staff, `GET ${list}?student=${one.student.id}&ordering=id`);
  return { ...one, flags: rows, flag: rows[0]?.['id'] as number };
}
/** Public id of a paper that the office uploaded. */
const proof = async (): Promise<string> => (await sentFile(app, school, staff, pdf(), { context: 'JUSTIFICATION' })).publicId;

/** A flag made by hand. */
async function flagged(more: Record<string, unknown> = {}) {
  const one = await pupil();
  const { body } = await client.send(staff, `POST ${list}`, {
    body: { student: Number(one.student.id), session: Number(one.lesson.instanceId), ...more },
  });
  return { ...one, flag: body['id'] as number, row: body };
}

describe('flags of the policy', () => {
  test('say who missed which lesson, how often in a row, and that the guardian knows', async () => {
    const { student, lesson, schoolClass, flags } = await absentee(3);
    expect(flags).toEqual([
      {
        id: expect.any(Number) as number,
        student: Number(student.id),
        student_name: expect.stringContaining('Sara') as string,
        session: Number(lesson.instanceId),
        session_details: {
          date: school.today,
          class: schoolClass.name,
          subject: 'Mathématiques',
          start_time: '08:00',
          teacher_name: 'Karim Bennani',
        },
        flag_type: 'ABSENCE',
        priority: 'MEDIUM',
        status: 'ACTIVE',
        absence_count: 3,
        created_at: expect.any(String) as string,
        resolved_at: null,
        resolved_by: null,
        resolution_notes: null,
        documents: null,
        auto_generated: true,
        parent_notified: true,
        follow_up_required: false,
      },
    ]);
  });

  test('are seen by the office, by who teaches the class, by the student and by the parents; nobody else', async () => {
    const { teacher, student, parent, flag } = await absentee(1);
    const blind = await school.guardianOf(student, { maySeeAttendance: false });
    const stranger = await school.guardianOf((await pupil()).student);
    for (const who of [school.admin, staff, teacher, student, parent]) {
      expect((await client.send(who, `GET ${list}${flag}/`)).body).toMatchObject({ id: flag, student: Number(student.id) });
      expect(ids(await client.rows(who, `GET ${list}?student=${student.id}`))).toEqual([flag]);
    }
    for (const who of [colleague, stranger, blind, (await pupil()).student]) {
      expect((await client.send(who, `GET ${list}${flag}/`)).status).toBe(404);
      expect(await client.rows(who, `GET ${list}?student=${student.id}`)).toEqual([]);
    }
    expect((await client.send(await school.person(Role.DRIVER), `GET ${list}`)).status).toBe(403);
  });

  test('show documents to the office and the family, not to teachers', async () => {
    const publicId = await proof();
    const { teacher, parent, student, flag } = await flagged({ documents: [publicId] });
    const seen = async (who: Person) => (await client.send(who, `GET ${list}${flag}/`)).body['documents'];
    expect(await seen(staff)).toEqual([publicId]);
    expect(await seen(parent)).toEqual([publicId]);
    expect(await seen(student)).toEqual([publicId]);
    expect(await seen(teacher)).toBeNull();

    // The family reads what the office uploaded, by a link of its own.
    const urls = async (who: Person) =>
      (
        await school.ask<{ absenceFlag: { documentUrls: string[] | null } }>(
          who,
          'query ($id: ID!) { absenceFlag(id: $id) { documentUrls } }',
          {
            id: String(flag),
          },
        )
      ).data.absenceFlag.documentUrls;
    const [url = ''] = (await urls(parent)) ?? [];
    expect(Buffer.from(await (await fetch(here(app, url))).arrayBuffer())).toEqual(pdf());
    expect(await urls(teacher)).toBeNull();
  });
});

describe('the list of flags', () => {
  test('is filtered, searched, sorted and cut into pages', async () => {
    const urgent = await flagged({ priority: 'URGENT', flag_type: 'LATE_PATTERN' });
    const low = await flagged({ priority: 'LOW' });
    const both = [urgent.flag, low.flag];
    const of = async (query: string) =>
      ids(await client.rows(staff, `GET ${list}?page_size=100&${query}`)).filter((id) => both.includes(Number(id)));
    expect(await of('priority=URGENT')).toEqual([urgent.flag]);
    expect(await of('flag_type=LATE_PATTERN')).toEqual([urgent.flag]);
    expect(await of('flag_type=ABSENCE')).toEqual([low.flag]);
    expect(await of('status=RESOLVED')).toEqual([]);
    expect(await of('status=ACTIVE&ordering=priority')).toEqual([low.flag, urgent.flag]);
    expect(await of('ordering=-priority')).toEqual([urgent.flag, low.flag]);
    expect(await of(`search=${encodeURIComponent(low.schoolClass.name)}`)).toEqual([low.flag]);
    expect(await of(`created_at__gte=${school.today}`)).toEqual([low.flag, urgent.flag]);
    expect(await of(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const page = await client.send(staff, `GET ${list}?page_size=1&page=2`);
    expect(page.body['page_info']).toMatchObject({ current_page: 2, page_size: 1, has_previous: true });
    expect((await client.send(staff, `GET ${list}?priority=SOON`)).body).toMatchObject({ details: { priority: [expect.any(String)] } });
    expect((await client.send(staff, `GET ${list}?page=999`)).status).toBe(404);
  });

  test('of pending ones has the open flags, the most urgent first, for the office and for the classes of a teacher', async () => {
    const low = await flagged({ priority: 'LOW' });
    const urgent = await flagged({ priority: 'URGENT' });
    const high = await flagged({ priority: 'HIGH' });
    const closed = await flagged({ priority: 'URGENT' });
    await client.send(staff, `POST ${list}${closed.flag}/dismiss/`);
    const three = [low.flag, urgent.flag, high.flag, closed.flag];
    const pending = async (who: Person, query = '') =>
      ids(await client.rows(who, `GET ${list}pending/?page_size=100${query}`)).filter((id) => three.includes(Number(id)));
    expect(await pending(staff)).toEqual([urgent.flag, high.flag, low.flag]);
    expect(await pending(high.teacher)).toEqual([high.flag]);
    expect(await pending(colleague)).toEqual([]);
    expect(await pending(staff, '&ordering=id')).toEqual([low.flag, urgent.flag, high.flag]);
    expect(await pending(staff, '&priority=HIGH')).toEqual([high.flag]);
    expect(await pending(staff, `&search=${encodeURIComponent(low.schoolClass.name)}`)).toEqual([low.flag]);
    expect((await client.send(low.student, `GET ${list}pending/`)).status).toBe(403);
    expect((await client.send(low.parent, `GET ${list}pending/`)).status).toBe(403);
    expect((await client.send(staff, `GET ${list}pending/?priority=SOON`)).status).toBe(400);
  });
});

describe('a flag made by hand', () => {
  test('is an open absence that the parents are told of; its urgency comes from the marks', async () => {
    const { row, parent } = await flagged({ resolution_notes: 'Seen outside', follow_up_required: true });
    expect(row).toMatchObject({
      flag_type: 'ABSENCE',
      priority: 'LOW',
      status: 'ACTIVE',
      absence_count: 0,
      auto_generated: false,
      parent_notified: true,
      resolution_notes: 'Seen outside',
      follow_up_required: true,
    });
    expect(await notices(parent)).toEqual(['FLAG_CREATED']);

    const { student, lesson } = await absentee(4);
    const { body } = await client.send(staff, `POST ${list}`, {
      body: { student: Number(student.id), session: Number(lesson.instanceId) },
    });
    expect(body).toMatchObject({ priority: 'HIGH', absence_count: 4, auto_generated: false });
  });

  test('is refused with the field at fault: a student who is none or of another class, a lesson that is not there', async () => {
    const { teacher, student, lesson } = await pupil();
    const other = await pupil();
    const refused = async (body: object) => {
      const answer = await client.send(staff, `POST ${list}`, { body });
      expect(answer.status).toBe(400);
      return Object.keys(details(answer.body));
    };
    expect(await refused({ student: Number(student.id), session: 999_999_999 })).toEqual(['session']);
    expect(await refused({ student: 999_999_999, session: Number(lesson.instanceId) })).toEqual(['student']);
    expect(await refused({ student: Number(teacher.id), session: Number(lesson.instanceId) })).toEqual(['student']);
    expect(await refused({ student: Number(other.student.id), session: Number(lesson.instanceId) })).toEqual(['student']);
    expect(await refused({ student: Number(student.id), session: Number(lesson.instanceId), documents: [''] })).toEqual(['documents.0']);
    expect(await refused({ session: Number(lesson.instanceId), flag_type: 'OTHER' })).toEqual(
      expect.arrayContaining(['student', 'flag_type']),
    );
  });

  test('is replaced: notes that are left out are cleared, type and urgency stay, status is not for here', async () => {
    const { flag, student, lesson, row } = await flagged({
      flag_type: 'LATE_PATTERN',
      priority: 'HIGH',
      resolution_notes: 'Late again',
      documents: [await proof()],
      follow_up_required: true,
    });
    const whole = { student: Number(student.id), session: Number(lesson.instanceId) };
    const { status, body } = await client.send(staff, `PUT ${list}${flag}/`, { body: { ...whole, status: 'RESOLVED' } });
    expect(status).toBe(200);
    expect(body).toEqual({ ...row, resolution_notes: null, documents: null, follow_up_required: false });
    const changed = await client.send(staff, `PUT ${list}${flag}/`, {
      body: { ...whole, flag_type: 'CHRONIC_ABSENCE', priority: 'URGENT', resolution_notes: 'Seen' },
    });
    expect(changed.body).toMatchObject({ flag_type: 'CHRONIC_ABSENCE', priority: 'URGENT', resolution_notes: 'Seen', status: 'ACTIVE' });
    expect((await client.send(staff, `GET ${list}${flag}/`)).body).toEqual(changed.body);
  });

  test('keeps its student and its lesson, and one of the policy its type', async () => {
    const { flag, student, lesson } = await absentee(1);
    const other = await pupil();
    const refused = async (body: object) => {
      const answer = await client.send(staff, `PUT ${list}${flag}/`, { body });
      expect(answer.status).toBe(400);
      return Object.keys(details(answer.body)).toSorted();
    };
    expect(await refused({ student: Number(other.student.id), session: Number(other.lesson.instanceId) })).toEqual(['session', 'student']);
    expect(await refused({ student: Number(student.id), session: Number(lesson.instanceId), flag_type: 'LATE_PATTERN' })).toEqual([
      'flag_type',
    ]);
  });

  test('is deleted without an answer body, once, by the office only', async () => {
    const { teacher, flag } = await flagged();
    expect((await client.send(teacher, `DELETE ${list}${flag}/`)).status).toBe(403);
    expect((await client.send(staff, `DELETE ${list}${flag}/`)).status).toBe(204);
    expect((await client.send(staff, `GET ${list}${flag}/`)).status).toBe(404);
    expect((await client.send(staff, `DELETE ${list}${flag}/`)).status).toBe(404);
  });
});

describe('closing a flag', () => {
  test('with a justification excuses the absences, keeps the papers, tells the parents, and is done once', async () => {
    const { flag, parent, student } = await absentee(3);
    const certificate = await proof();
    const { status, body } = await client.send(staff, `POST ${list}${flag}/resolve/`, {
      body: {
        resolution_type: 'justified',
        resolution_notes: 'Medical certificate provided for illness',
        documents: [certificate],
        mark_excused: true,
        follow_up_required: true,
      },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      flag_id: flag,
      status: 'RESOLVED',
      resolved_at: expect.any(String) as string,
      absences_updated: 3,
      parent_notified: true,
    });
    expect((await client.send(staff, `GET ${list}${flag}/`)).body).toMatchObject({
      status: 'RESOLVED',
      resolved_at: body['resolved_at'],
      resolved_by: Number(staff.id),
      resolution_notes: 'Medical certificate provided for illness',
      documents: [certificate],
      follow_up_required: true,
    });
    const history = await client.send(student, 'GET /api/attendance/reports/student_history/');
    expect(history.body['summary']).toMatchObject({ absent: 3, excused: 3 });
    expect(await notices(parent)).toEqual(['ABSENCE_ALERT', 'ABSENCE_ALERT', 'ABSENCE_ALERT', 'FLAG_RESOLVED']);
    const again = await client.send(staff, `POST ${list}${flag}/resolve/`, { body: { resolution_type: 'partial' } });
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({ error_code: 'VALIDATION_ERROR', details: { id: ['Not possible while the status is RESOLVED.'] } });
  });

  test('as unjustified leaves the absences as they are', async () => {
    const { flag } = await absentee(2);
    const { body } = await client.send(school.admin, `POST ${list}${flag}/resolve/`, { body: { resolution_type: 'unjustified' } });
    expect(body).toMatchObject({ status: 'RESOLVED', absences_updated: 0, parent_notified: true });
  });

  test('needs a kind of resolution that exists, and papers that were uploaded', async () => {
    const { flag } = await flagged();
    const refused = async (body: object) => details((await client.send(staff, `POST ${list}${flag}/resolve/`, { body })).body);
    expect(Object.keys(await refused({}))).toEqual(['resolution_type']);
    expect(Object.keys(await refused({ resolution_type: 'FORGIVEN' }))).toEqual(['resolution_type']);
    expect(Object.keys(await refused({ resolution_type: 'justified', documents: [await proof(), 'medical_cert_123'] }))).toEqual([
      'documents.1',
    ]);
    expect((await client.send(staff, `GET ${list}${flag}/`)).body['status']).toBe('ACTIVE');
  });

  test('by dismissing it changes no absence, tells nobody, takes a note or no body at all, and is done once', async () => {
    const { flag, parent } = await absentee(2);
    const before = await notices(parent);
    const { status, body } = await client.send(staff, `POST ${list}${flag}/dismiss/`, { body: { resolution_notes: 'A school trip' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ flag_id: flag, status: 'DISMISSED', absences_updated: 0, parent_notified: false });
    expect((await client.send(staff, `GET ${list}${flag}/`)).body).toMatchObject({
      resolution_notes: 'A school trip',
      resolved_by: Number(staff.id),
    });
    expect(await notices(parent)).toEqual(before);
    const again = await client.send(staff, `POST ${list}${flag}/dismiss/`);
    expect(again.status).toBe(400);
    expect(details(again.body)).toEqual({ id: ['Not possible while the status is DISMISSED.'] });
    expect((await client.send(staff, `POST ${list}${(await flagged()).flag}/dismiss/`)).status).toBe(200);
  });

  test('is the work of the office alone', async () => {
    const { flag, teacher, student, parent } = await flagged();
    for (const who of [teacher, student, parent]) {
      expect((await client.send(who, `POST ${list}${flag}/resolve/`, { body: { resolution_type: 'justified' } })).status).toBe(403);
      expect((await client.send(who, `POST ${list}${flag}/dismiss/`)).status).toBe(403);
    }
  });
});

describe('figures on flags', () => {
  test('count what was made by type and urgency, what became of it, and day by day', async () => {
    const own = await school.person(Role.TEACHER);
    const schoolClass = await school.schoolClass({ teacher: own, students: 3 });
    const lesson = await school.lesson(schoolClass, own, { register: 'OPEN' });
    const made: number[] = [];
    for (const [at, more] of [{ priority: 'LOW' }, { priority: 'HIGH', flag_type: 'LATE_PATTERN' }, { priority: 'HIGH' }].entries()) {
      const { body } = await client.send(staff, `POST ${list}`, {
        body: { student: Number(schoolClass.students[at]?.id), session: Number(lesson.instanceId), ...more },
      });
      made.push(body['id'] as number);
    }
    const [resolved, dismissed, open] = made;
    // Made two hours before it is resolved, and one made long ago that is resolved in the period.
    await school.sql("update absence_flag set created_at = created_at - interval '2 hours' where id = $1", [resolved]);
    await client.send(staff, `POST ${list}${resolved}/resolve/`, { body: { resolution_type: 'partial' } });
    await client.send(staff, `POST ${list}${dismissed}/dismiss/`);
    const query = `?start_date=${school.day(-1)}&end_date=${school.today}`;
    const { body } = await client.send(own, `GET ${list}analytics/${query}`);
    const trends = body['trends'] as { date: string; created: number; resolved: number }[];
    expect(body).toMatchObject({
      period: { start_date: school.day(-1), end_date: school.today },
      total_flags: 3,
      active: 1,
      resolved: 1,
      dismissed: 1,
      by_type: { ABSENCE: 2, CHRONIC_ABSENCE: 0, LATE_PATTERN: 1 },
      by_priority: { LOW: 1, MEDIUM: 0, HIGH: 2, URGENT: 0 },
      average_resolution_hours: 2,
    });
    expect(trends.reduce((sum, { created }) => sum + created, 0)).toBe(3);
    expect(trends.at(-1)).toMatchObject({ date: school.today, resolved: 1 });
    expect((await client.send(own, `GET /api/attendance/reports/flag_statistics/${query}`)).body).toEqual(body);
    expect((await client.send(staff, `GET ${list}analytics/${query}`)).body['total_flags']).toBeGreaterThan(3);
    const nothing = await client.send(await school.person(Role.TEACHER), `GET ${list}analytics/${query}`);
    expect(nothing.body).toMatchObject({ total_flags: 0, average_resolution_hours: null, trends: [] });
    expect(open).toBeDefined();
  });

  test('are of the current month unless said otherwise, and of days in order', async () => {
    const month = school.today.slice(0, 7);
    const { body } = await client.send(staff, `GET ${list}analytics/`);
    expect(body['period']).toMatchObject({ start_date: `${month}-01` });
    for (const path of [`${list}analytics/`, '/api/attendance/reports/flag_statistics/']) {
      const wrong = await client.send(staff, `GET ${path}?start_date=2026-09-02&end_date=2026-09-01`);
      expect(wrong.status).toBe(400);
      expect(Object.keys(details(wrong.body))).toEqual(['end_date']);
    }
    const noDay = await client.send(staff, `GET ${list}analytics/?start_date=2026-02-30`);
    expect(Object.keys(details(noDay.body))).toEqual(['start_date']);
  });
});
