import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { weeklyLessons, timetableSchool, type TimetableSchool } from './timetable-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let teacher: Person;
let colleague: Person;
let student: Person;
let plan: TimetableSchool['plan'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, teacher, colleague, student, plan } = await timetableSchool(school, client));
});
afterAll(() => app.close());

describe('timetable sessions', () => {
  test('are made, read, replaced and listed; the day has a name in the language of the client', async () => {
    const { id, lesson } = await plan();
    const body = lesson({ day_of_week: 2, start_time: '10:00', end_time: '11:00', room: Number(school.roomId), notes: 'Calculatrice' });
    const made = await client.send(staff, `POST ${weeklyLessons}`, { body });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      timetable: id,
      day_of_week: 2,
      day_name: 'Tuesday',
      start_time: '10:00',
      end_time: '11:00',
      subject: Number(school.subjectId),
      subject_name: 'Mathématiques',
      teacher: Number(teacher.id),
      teacher_name: 'Karim Bennani',
      room: Number(school.roomId),
      room_name: 'Salle 101',
      session_type: 'REGULAR',
      is_active: true,
      notes: 'Calculatrice',
    });
    const one = `${weeklyLessons}${String(made.body['id'])}/`;
    const dayName = async (language: string) =>
      (await client.send(staff, `GET ${one}`, { headers: { 'accept-language': language } })).body['day_name'];
    expect([await dayName('fr'), await dayName('ar'), await dayName('en')]).toEqual(['Mardi', 'الثلاثاء', 'Tuesday']);

    const replaced = await client.send(staff, `PUT ${one}`, {
      body: lesson({ day_of_week: 2, start_time: '10:30', end_time: '11:30', session_type: 'EXAM' }),
    });
    expect(replaced.status).toBe(200);
    expect(replaced.body).toMatchObject({ start_time: '10:30', session_type: 'EXAM', room: null, room_name: null, notes: null });
    expect(await client.rows(staff, `GET ${weeklyLessons}?timetable=${id}`)).toEqual([replaced.body]);
  });

  test('are refused, by field, where a teacher, a room or a class is booked twice', async () => {
    const first = await plan();
    const second = await plan();
    const slot = { day_of_week: 3, start_time: '14:00', end_time: '15:00', room: Number(school.roomId) };
    const stood = await client.send(staff, `POST ${weeklyLessons}`, { body: first.lesson(slot) });
    expect(stood.status).toBe(201);
    const clash = async (line: string, body: Record<string, unknown>) => {
      const answer = await client.send(staff, line, { body });
      expect(answer.status).toBe(400);
      return detailsOf(answer);
    };
    const late = { ...slot, start_time: '14:30', end_time: '15:30' };
    const both = await clash(`POST ${weeklyLessons}`, second.lesson(late));
    expect(Object.keys(both).sort()).toEqual(['room', 'teacher']);
    expect(both['teacher']?.[0]).toMatch(/^Karim Bennani is already booked: Mathématiques, .*14:00–15:00/);
    const sameClass = first.lesson({ ...late, teacher: Number(colleague.id), room: null });
    expect(Object.keys(await clash(`POST ${weeklyLessons}`, sameClass))).toEqual(['start_time']);

    const apart = await client.send(staff, `POST ${weeklyLessons}`, {
      body: second.lesson({ ...slot, start_time: '15:00', end_time: '16:00' }),
    });
    expect(apart.status).toBe(201);
    expect(Object.keys(await clash(`PUT ${weeklyLessons}${String(apart.body['id'])}/`, second.lesson(late))).sort()).toEqual([
      'room',
      'teacher',
    ]);
  });

  test('end after they start, and name rows that are there', async () => {
    const { lesson } = await plan();
    const refused = async (more: Record<string, unknown>) => {
      const answer = await client.send(staff, `POST ${weeklyLessons}`, { body: lesson(more) });
      expect(answer.status).toBe(400);
      return Object.keys(detailsOf(answer)).sort();
    };
    expect(await refused({ start_time: '09:00', end_time: '09:00' })).toEqual(['end_time']);
    expect(await refused({ start_time: '25:00', day_of_week: 8 })).toEqual(['day_of_week', 'start_time']);
    const nowhere = 999_999_999;
    expect(await refused({ timetable: nowhere, subject: nowhere, teacher: nowhere, room: nowhere })).toEqual([
      'room',
      'subject',
      'teacher',
      'timetable',
    ]);
    expect(await refused({ teacher: Number(student.id) })).toEqual(['teacher']);
  });

  test('are filtered, searched and sorted', async () => {
    const { id, lesson } = await plan();
    const make = async (more: Record<string, unknown>) =>
      (await client.send(staff, `POST ${weeklyLessons}`, { body: lesson(more) })).body['id'] as number;
    const monday = await make({ day_of_week: 1, start_time: '17:00', end_time: '18:00', notes: 'Olympiades' });
    const friday = await make({ day_of_week: 5, start_time: '17:00', end_time: '18:00', teacher: Number(colleague.id) });
    const idle = await make({ day_of_week: 5, start_time: '18:00', end_time: '19:00', is_active: false });
    const found = async (query: string) => idsOf(await client.rows(staff, `GET ${weeklyLessons}?timetable=${id}${query}`));
    expect(await found('&ordering=-day_of_week,start_time')).toEqual([friday, idle, monday]);
    expect(await found('&day_of_week=1')).toEqual([monday]);
    expect(await found(`&teacher=${colleague.id}`)).toEqual([friday]);
    expect(await found(`&subject=${school.subjectId}&is_active=false`)).toEqual([idle]);
    expect(await found(`&room=${school.roomId}`)).toEqual([]);
    expect(await found('&search=olympiades')).toEqual([monday]);
    const bad = await client.send(staff, `GET ${weeklyLessons}?day_of_week=8`);
    expect([bad.status, Object.keys(detailsOf(bad))]).toEqual([400, ['day_of_week']]);
  });

  test('are deleted softly, and their slot is free again', async () => {
    const { id, lesson } = await plan();
    const body = lesson({ day_of_week: 4, start_time: '07:00', end_time: '08:00' });
    const made = await client.send(staff, `POST ${weeklyLessons}`, { body });
    const one = `${weeklyLessons}${String(made.body['id'])}/`;
    const gone = await client.send(staff, `DELETE ${one}`);
    expect([gone.status, gone.body['id'], gone.body['deleted']]).toEqual([200, made.body['id'], true]);
    expect((await client.send(staff, `GET ${one}`)).status).toBe(404);
    expect((await client.send(staff, `PUT ${one}`, { body })).status).toBe(404);
    expect(idsOf(await client.rows(staff, `GET ${weeklyLessons}?timetable=${id}&is_active=false`))).toEqual([made.body['id']]);
    expect((await client.send(staff, `POST ${weeklyLessons}`, { body })).status).toBe(201);
  });
});
