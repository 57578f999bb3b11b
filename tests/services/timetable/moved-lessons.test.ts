import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { clientOf, type Client } from '../../rest-compat/madrasti/client.js';
import { startApp, type App } from '../../support/app.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { ask, change, refused, tally } from '../structure/asking.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

interface Moved {
  school: School;
  client: Client;
  teacher: Person;
  schoolClass: SchoolClassUnderTest;
  /** Planned for today, 08:00 to 09:00. */
  lesson: Lesson;
}
const selection = 'sessionInstance { date plannedDate startTime status }';
const move = ({ school, lesson }: Moved, input: object) =>
  change(school, school.admin, 'moveSessionInstance', { id: lesson.instanceId, input }, selection);
const moved = async (room: Moved, input: object) => {
  const answer = await move(room, input);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return (answer.data['moveSessionInstance'] as { sessionInstance: object }).sessionInstance;
};
async function room(): Promise<Moved> {
  const school = await app.school();
  const teacher = await school.person(Role.TEACHER);
  const schoolClass = await school.schoolClass({ students: 1 });
  const lesson = await school.lesson(schoolClass, teacher);
  return { school, client: clientOf(app, school), teacher, schoolClass, lesson };
}
const planOn = async ({ school, lesson, teacher }: Moved, date: string, who = teacher) =>
  refused(
    await change(
      school,
      who,
      'createSessionInstance',
      { input: { timetableSessionId: lesson.timetableSessionId, date } },
      'sessionInstance { id }',
    ),
  );
/** The lessons of today for the teacher, and the days of a week with one: by GraphQL as planned and as moved, by REST together. */
async function told({ school, client, teacher }: Moved, weekOf: string) {
  const { lessons } = await ask<{ lessons: { startTime: string }[] }>(school, teacher, '{ todaySessions { lessons { startTime } } }');
  const { days } = await ask<{ days: { date: string; sessions: object[]; movedLessons: { startTime: string }[] }[] }>(
    school,
    teacher,
    'query ($day: LocalDate) { weeklySchedule(weekStart: $day) { days { date sessions { id } movedLessons { startTime } } } }',
    { day: weekOf },
  );
  const rest = (await client.send(teacher, `GET /api/attendance/timetable-sessions/weekly_schedule/?week_start=${weekOf}`)).body;
  const restDays = rest['days'] as { date: string; sessions: { start_time: string }[] }[];
  const restToday = (await client.send(teacher, 'GET /api/attendance/timetable-sessions/today_sessions/')).body['sessions'] as object[];
  return {
    today: lessons.map(({ startTime }) => startTime),
    planned: days.filter(({ sessions }) => sessions.length).map(({ date }) => date),
    moved: days.flatMap(({ date, movedLessons }) => movedLessons.map(({ startTime }) => `${date} ${startTime}`)),
    rest: restDays.flatMap(({ date, sessions }) => sessions.map(({ start_time }) => `${date} ${start_time}`)),
    restToday: restToday.length,
  };
}
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};

describe('a lesson that was moved to another day', () => {
  it('is held on that day alone: neither listed nor opened a second time on the day of the plan', async () => {
    const its = await room();
    const { school, client, teacher, lesson } = its;
    const { today } = school;
    // A day of another week, so that each week has one of the two.
    const later = school.day(9);
    expect(await told(its, mondayOf(today))).toEqual({
      today: ['08:00'],
      planned: [today],
      moved: [],
      rest: [`${today} 08:00`],
      restToday: 1,
    });
    expect(await moved(its, { date: later, startTime: '14:00', endTime: '15:00' })).toEqual({
      date: later,
      plannedDate: today,
      startTime: '14:00',
      status: 'MOVED',
    });
    expect(await told(its, mondayOf(today))).toEqual({ today: [], planned: [], moved: [], rest: [], restToday: 0 });
    const there = await told(its, mondayOf(later));
    expect(there.moved).toEqual([`${later} 14:00`]);
    expect(there.rest).toContain(`${later} 14:00`);
    expect(there.planned).not.toContain(later);

    expect(await planOn(its, today)).toBe('input.date LESSON_MOVED');
    const body = { timetable_session: Number(lesson.timetableSessionId), date: today };
    for (const [language, sentence] of [
      ['en', `The lesson of this day was moved to ${later}.`],
      ['fr', `Le cours de ce jour a été déplacé au ${later}.`],
      ['ar', `نُقلت حصة هذا اليوم إلى ${later}.`],
    ] as const) {
      const again = await client.send(teacher, 'POST /api/attendance/sessions/', { body, headers: { 'accept-language': language } });
      expect([again.status, again.body['details']]).toEqual([400, { date: [sentence] }]);
    }
    expect((await client.send(teacher, `POST /api/attendance/sessions/${lesson.instanceId}/start/`)).status).toBe(200);
    expect(await planOn(its, today)).toBe('input.date LESSON_MOVED');
  });

  it('moved twice still stands for the day of the plan, and back in its place it is as planned again', async () => {
    const its = await room();
    const { school } = its;
    const { today } = school;
    const back = { startTime: '08:00', endTime: '09:00', date: today };
    await moved(its, { date: school.day(1) });
    expect(await moved(its, { date: school.day(2) })).toMatchObject({ date: school.day(2), plannedDate: today, status: 'MOVED' });
    expect(await planOn(its, school.day(7))).toBeUndefined();
    expect(await moved(its, { ...back, startTime: '08:30' })).toMatchObject({ date: today, plannedDate: today, status: 'MOVED' });
    expect(await moved(its, back)).toEqual({ date: today, plannedDate: today, startTime: '08:00', status: 'PLANNED' });
    expect(await told(its, mondayOf(today))).toMatchObject({ today: ['08:00'], planned: [today], moved: [], restToday: 1 });
    expect(await planOn(its, today)).toBe('input.date TAKEN');
  });

  it('may share a day with the next one of the same weekly lesson, at another time, and not at the same', async () => {
    const its = await room();
    const next = its.school.day(7);
    expect(refused(await move(its, { date: next }))).toBe('input.startTime CLASH, input.teacherId CLASH');
    await moved(its, { date: next, startTime: '10:00', endTime: '11:00' });
    expect(await planOn(its, next)).toBeUndefined();
    expect(await planOn(its, next)).toBe('input.date TAKEN');
    expect(refused(await move(its, { startTime: '08:30', endTime: '09:30' }))).toBe('input.startTime CLASH, input.teacherId CLASH');
  });

  it('leaves its place to another, and cannot go back while that one is there', async () => {
    const its = await room();
    const { school, teacher, schoolClass } = its;
    const other = await school.lesson(schoolClass, teacher, { date: school.day(1), start: '10:00', end: '11:00' });
    await moved(its, { date: school.day(2) });
    const into = { date: school.today, startTime: '08:00', endTime: '09:00' };
    await moved({ ...its, lesson: other }, into);
    expect(refused(await move(its, into))).toBe('input.startTime CLASH, input.teacherId CLASH');
    // Where the other one was planned, nobody is any more.
    await moved(its, { date: school.day(1), startTime: '10:00', endTime: '11:00' });
    expect(await told(its, mondayOf(school.today))).toMatchObject({ today: ['08:00'], restToday: 1 });
  });

  it('and then cancelled is held on neither day', async () => {
    const its = await room();
    const { school, lesson } = its;
    const target = { date: school.day(9), startTime: '14:00', endTime: '15:00' };
    await moved(its, target);
    const cancelled = await change(school, school.admin, 'cancelSessionInstance', { id: lesson.instanceId }, selection);
    expect(cancelled.data).toMatchObject({
      cancelSessionInstance: { sessionInstance: { status: 'CANCELLED', plannedDate: school.today } },
    });
    expect(await told(its, mondayOf(school.today))).toEqual({ today: [], planned: [], moved: [], rest: [], restToday: 0 });
    expect((await told(its, mondayOf(target.date))).moved).toEqual([]);
    expect(await planOn(its, school.today)).toBe('input.date LESSON_MOVED');
    const start = { sessionInstanceId: lesson.instanceId };
    expect(refused(await change(school, its.teacher, 'startAttendance', { input: start }, 'sessionInstance { id }'))).toBe(
      'input.sessionInstanceId WRONG_STATE',
    );
  });

  it('and then deleted leaves the plan as it was', async () => {
    const its = await room();
    const { school, lesson } = its;
    await moved(its, { date: school.day(9), startTime: '14:00', endTime: '15:00' });
    const gone = await change(school, school.admin, 'deleteSessionInstance', { id: lesson.instanceId }, 'deletedSessionInstanceId');
    expect(refused(gone)).toBeUndefined();
    expect(await told(its, mondayOf(school.today))).toMatchObject({ today: ['08:00'], planned: [school.today], moved: [] });
    expect(await planOn(its, school.today)).toBeUndefined();
  });

  it('given another day of the plan stands for that one, unless another was moved from it', async () => {
    const its = await room();
    const { school, client, lesson } = its;
    const put = (date: string) =>
      client.send(school.admin, `PUT /api/attendance/sessions/${lesson.instanceId}/`, {
        body: { timetable_session: Number(lesson.timetableSessionId), date },
      });
    await moved(its, { date: school.day(1), startTime: '14:00', endTime: '15:00' });
    expect((await put(school.day(7))).status).toBe(200);
    expect(await planOn(its, school.today)).toBeUndefined();
    await moved(its, { date: school.day(8), startTime: '14:00', endTime: '15:00' });
    expect(await planOn(its, school.day(7))).toBe('input.date LESSON_MOVED');
    expect((await put(school.today)).body['details']).toMatchObject({ date: ['This value is already in use.'] });
  });

  it('cannot have another for the day that it left, and each other day has one, whoever asks at the same moment', async () => {
    const its = await room();
    const { school, lesson } = its;
    await moved(its, { date: school.day(9), startTime: '14:00', endTime: '15:00' });
    const opens = (date: string) =>
      change(
        school,
        its.teacher,
        'createSessionInstance',
        { input: { timetableSessionId: lesson.timetableSessionId, date } },
        'sessionInstance { id }',
      );
    const [left, other] = [school.today, school.day(7)];
    const answers = await Promise.all([left, other, left, other, other].map(opens));
    expect(tally(answers)).toEqual({ done: 1, 'input.date TAKEN': 2, 'input.date LESSON_MOVED': 2 });
  });
});

describe('a lesson that was given to a colleague on its day', () => {
  it('is on the schedule of who stands in, not of who would have held it', async () => {
    const its = await room();
    const { school, teacher } = its;
    const standIn = await school.person(Role.TEACHER);
    await moved(its, { teacherId: standIn.id });
    const of = async (who: Person) => {
      const { days } = await ask<{ days: { sessions: object[]; movedLessons: object[] }[] }>(
        school,
        school.admin,
        'query ($teacher: ID) { weeklySchedule(teacherId: $teacher) { days { sessions { id } movedLessons { id } } } }',
        { teacher: who.id },
      );
      return days.flatMap(({ sessions, movedLessons }) => [...sessions, ...movedLessons]);
    };
    expect(await of(teacher)).toEqual([]);
    expect(await of(standIn)).toEqual([{ id: its.lesson.instanceId }]);
  });
});
