import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, type Client } from './client.js';
import { flagList, flagSchool, type FlagSchool } from './flag-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let pupil: FlagSchool['pupil'];
let absentee: FlagSchool['absentee'];
let proof: FlagSchool['proof'];
let flagged: FlagSchool['flagged'];
let notices: FlagSchool['notices'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, pupil, absentee, proof, flagged, notices } = await flagSchool(app, school, client));
});
afterAll(() => app.close());

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
    const { body } = await client.send(staff, `POST ${flagList}`, {
      body: { student: Number(student.id), session: Number(lesson.instanceId) },
    });
    expect(body).toMatchObject({ priority: 'HIGH', absence_count: 4, auto_generated: false });
  });

  test('is refused with the field at fault: a student who is none or of another class, a lesson that is not there', async () => {
    const { teacher, student, lesson } = await pupil();
    const other = await pupil();
    const refused = async (body: object) => {
      const answer = await client.send(staff, `POST ${flagList}`, { body });
      expect(answer.status).toBe(400);
      return Object.keys(detailsOf(answer));
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
    const { status, body } = await client.send(staff, `PUT ${flagList}${flag}/`, { body: { ...whole, status: 'RESOLVED' } });
    expect(status).toBe(200);
    expect(body).toEqual({ ...row, resolution_notes: null, documents: null, follow_up_required: false });
    const changed = await client.send(staff, `PUT ${flagList}${flag}/`, {
      body: { ...whole, flag_type: 'CHRONIC_ABSENCE', priority: 'URGENT', resolution_notes: 'Seen' },
    });
    expect(changed.body).toMatchObject({ flag_type: 'CHRONIC_ABSENCE', priority: 'URGENT', resolution_notes: 'Seen', status: 'ACTIVE' });
    expect((await client.send(staff, `GET ${flagList}${flag}/`)).body).toEqual(changed.body);
  });

  test('keeps its student and its lesson, and one of the policy its type', async () => {
    const { flag, student, lesson } = await absentee(1);
    const other = await pupil();
    const refused = async (body: object) => {
      const answer = await client.send(staff, `PUT ${flagList}${flag}/`, { body });
      expect(answer.status).toBe(400);
      return Object.keys(detailsOf(answer)).toSorted();
    };
    expect(await refused({ student: Number(other.student.id), session: Number(other.lesson.instanceId) })).toEqual(['session', 'student']);
    expect(await refused({ student: Number(student.id), session: Number(lesson.instanceId), flag_type: 'LATE_PATTERN' })).toEqual([
      'flag_type',
    ]);
  });

  test('is deleted without an answer body, once, by the office only', async () => {
    const { teacher, flag } = await flagged();
    expect((await client.send(teacher, `DELETE ${flagList}${flag}/`)).status).toBe(403);
    expect((await client.send(staff, `DELETE ${flagList}${flag}/`)).status).toBe(204);
    expect((await client.send(staff, `GET ${flagList}${flag}/`)).status).toBe(404);
    expect((await client.send(staff, `DELETE ${flagList}${flag}/`)).status).toBe(404);
  });
});
