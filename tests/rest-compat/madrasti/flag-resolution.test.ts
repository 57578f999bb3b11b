import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, type Client } from './client.js';
import { flagList, flagSchool, type FlagSchool } from './flag-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let absentee: FlagSchool['absentee'];
let proof: FlagSchool['proof'];
let flagged: FlagSchool['flagged'];
let notices: FlagSchool['notices'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, absentee, proof, flagged, notices } = await flagSchool(app, school, client));
});
afterAll(() => app.close());

describe('closing a flag', () => {
  test('with a justification excuses the absences, keeps the papers, tells the parents, and is done once', async () => {
    const { flag, parent, student } = await absentee(3);
    const certificate = await proof();
    const { status, body } = await client.send(staff, `POST ${flagList}${flag}/resolve/`, {
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
    expect((await client.send(staff, `GET ${flagList}${flag}/`)).body).toMatchObject({
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
    const again = await client.send(staff, `POST ${flagList}${flag}/resolve/`, { body: { resolution_type: 'partial' } });
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({ error_code: 'VALIDATION_ERROR', details: { id: ['Not possible while the status is RESOLVED.'] } });
  });

  test('as unjustified leaves the absences as they are', async () => {
    const { flag } = await absentee(2);
    const { body } = await client.send(school.admin, `POST ${flagList}${flag}/resolve/`, { body: { resolution_type: 'unjustified' } });
    expect(body).toMatchObject({ status: 'RESOLVED', absences_updated: 0, parent_notified: true });
  });

  test('needs a kind of resolution that exists, and papers that were uploaded', async () => {
    const { flag } = await flagged();
    const refused = async (body: object) => detailsOf(await client.send(staff, `POST ${flagList}${flag}/resolve/`, { body }));
    expect(Object.keys(await refused({}))).toEqual(['resolution_type']);
    expect(Object.keys(await refused({ resolution_type: 'FORGIVEN' }))).toEqual(['resolution_type']);
    expect(Object.keys(await refused({ resolution_type: 'justified', documents: [await proof(), 'medical_cert_123'] }))).toEqual([
      'documents.1',
    ]);
    expect((await client.send(staff, `GET ${flagList}${flag}/`)).body['status']).toBe('ACTIVE');
  });

  test('by dismissing it changes no absence, tells nobody, takes a note or no body at all, and is done once', async () => {
    const { flag, parent } = await absentee(2);
    const before = await notices(parent);
    const { status, body } = await client.send(staff, `POST ${flagList}${flag}/dismiss/`, { body: { resolution_notes: 'A school trip' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ flag_id: flag, status: 'DISMISSED', absences_updated: 0, parent_notified: false });
    expect((await client.send(staff, `GET ${flagList}${flag}/`)).body).toMatchObject({
      resolution_notes: 'A school trip',
      resolved_by: Number(staff.id),
    });
    expect(await notices(parent)).toEqual(before);
    const again = await client.send(staff, `POST ${flagList}${flag}/dismiss/`);
    expect(again.status).toBe(400);
    expect(detailsOf(again)).toEqual({ id: ['Not possible while the status is DISMISSED.'] });
    expect((await client.send(staff, `POST ${flagList}${(await flagged()).flag}/dismiss/`)).status).toBe(200);
  });

  test('is the work of the office alone', async () => {
    const { flag, teacher, student, parent } = await flagged();
    for (const who of [teacher, student, parent]) {
      expect((await client.send(who, `POST ${flagList}${flag}/resolve/`, { body: { resolution_type: 'justified' } })).status).toBe(403);
      expect((await client.send(who, `POST ${flagList}${flag}/dismiss/`)).status).toBe(403);
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
      const { body } = await client.send(staff, `POST ${flagList}`, {
        body: { student: Number(schoolClass.students[at]?.id), session: Number(lesson.instanceId), ...more },
      });
      made.push(body['id'] as number);
    }
    const [resolved, dismissed, open] = made;
    // Made two hours before it is resolved, and one made long ago that is resolved in the period.
    await school.sql("update absence_flag set created_at = created_at - interval '2 hours' where id = $1", [resolved]);
    await client.send(staff, `POST ${flagList}${resolved}/resolve/`, { body: { resolution_type: 'partial' } });
    await client.send(staff, `POST ${flagList}${dismissed}/dismiss/`);
    const query = `?start_date=${school.day(-1)}&end_date=${school.today}`;
    const { body } = await client.send(own, `GET ${flagList}analytics/${query}`);
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
    expect((await client.send(staff, `GET ${flagList}analytics/${query}`)).body['total_flags']).toBeGreaterThan(3);
    const nothing = await client.send(await school.person(Role.TEACHER), `GET ${flagList}analytics/${query}`);
    expect(nothing.body).toMatchObject({ total_flags: 0, average_resolution_hours: null, trends: [] });
    expect(open).toBeDefined();
  });

  test('are of the current month unless said otherwise, and of days in order', async () => {
    const month = school.today.slice(0, 7);
    const { body } = await client.send(staff, `GET ${flagList}analytics/`);
    expect(body['period']).toMatchObject({ start_date: `${month}-01` });
    for (const path of [`${flagList}analytics/`, '/api/attendance/reports/flag_statistics/']) {
      const wrong = await client.send(staff, `GET ${path}?start_date=2026-09-02&end_date=2026-09-01`);
      expect(wrong.status).toBe(400);
      expect(Object.keys(detailsOf(wrong))).toEqual(['end_date']);
    }
    const noDay = await client.send(staff, `GET ${flagList}analytics/?start_date=2026-02-30`);
    expect(Object.keys(detailsOf(noDay))).toEqual(['start_date']);
  });
});
