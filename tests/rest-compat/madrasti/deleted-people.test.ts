import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let teacher: Person;
let pupil: Person;
let guardian: Person;
let staff: Person;
let schoolClass: SchoolClassUnderTest;
let lesson: Lesson;
let record: string;
let flag: string;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  teacher = await school.person(Role.TEACHER);
  staff = await school.person(Role.STAFF);
  schoolClass = await school.schoolClass({ teacher, students: 2 });
  [pupil] = schoolClass.students as [Person];
  guardian = await school.guardianOf(pupil);
  lesson = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
  const marks = [{ student: Number(pupil.id), status: 'absent' }];
  await client.send(staff, `POST /api/attendance/sessions/${lesson.instanceId}/bulk_mark/`, { body: { attendance_data: marks } });
  record = String((await client.rows(school.admin, `GET /api/attendance/records/?student=${pupil.id}`))[0]?.['id']);
  const body = { student: Number(pupil.id), session: Number(lesson.instanceId), flag_type: 'LATE_PATTERN', priority: 'LOW' };
  flag = String((await client.send(school.admin, 'POST /api/attendance/absence-flags/', { body })).body['id']);
  for (const { id } of [teacher, pupil, guardian, staff]) await client.send(school.admin, `DELETE /api/users/${id}/`);
});
afterAll(() => app.close());

describe('when the people of a lesson have been deleted', () => {
  test('what they were part of can still be read, under their names', async () => {
    const session = `/api/attendance/sessions/${lesson.instanceId}/`;
    for (const path of [
      session,
      `${session}students/`,
      '/api/attendance/sessions/',
      `/api/attendance/records/${record}/`,
      `/api/attendance/absence-flags/${flag}/`,
      '/api/attendance/absence-flags/pending/',
      '/api/attendance/notifications/',
      '/api/attendance/timetables/',
      `/api/attendance/timetable-sessions/${lesson.timetableSessionId}/`,
      `/api/attendance/timetable-sessions/weekly_schedule/?class=${schoolClass.id}`,
      `/api/schools/classes/${schoolClass.id}/`,
    ])
      expect([path, (await client.send(school.admin, `GET ${path}`)).status]).toEqual([path, 200]);
    const { body } = await client.send(school.admin, `GET /api/attendance/records/${record}/`);
    expect(body).toMatchObject({ student: Number(pupil.id), student_name: expect.stringContaining('Sara') as unknown });
  });

  test('what is left to be settled can be', async () => {
    const put = await client.send(school.admin, `PUT /api/attendance/records/${record}/`, {
      body: { student: Number(pupil.id), session: Number(lesson.instanceId), status: 'EXCUSED' },
    });
    expect([put.status, put.body['is_excused']]).toEqual([200, true]);
    const resolved = await client.send(school.admin, `POST /api/attendance/absence-flags/${flag}/resolve/`, {
      body: { resolution_type: 'justified', mark_excused: true },
    });
    expect([resolved.status, resolved.body['status']]).toEqual([200, 'RESOLVED']);
    expect((await client.send(school.admin, `POST /api/attendance/sessions/${lesson.instanceId}/complete/`)).status).toBe(200);
    expect((await client.send(school.admin, `POST /api/attendance/sessions/${lesson.instanceId}/reset/`)).status).toBe(200);
    const { section, grade, academic_year } = (await client.send(school.admin, `GET /api/schools/classes/${schoolClass.id}/`)).body;
    const replaced = await client.send(school.admin, `PUT /api/schools/classes/${schoolClass.id}/`, {
      body: { section, grade, academic_year },
    });
    expect([replaced.status, replaced.body['class_teacher']]).toEqual([200, null]);
  });
});
