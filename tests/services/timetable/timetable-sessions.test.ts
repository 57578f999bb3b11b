import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import { ask, change, done, refused, tally } from '../structure/asking.js';
import { Plan } from './plan.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const firstFault = (answer: Awaited<ReturnType<Plan['ask']>>) => answer.errors?.[0]?.extensions.fields?.[0];

describe('a weekly lesson', () => {
  it('is of the class of its timetable and in force as long', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const made = await done(
      school,
      school.admin,
      'createTimetableSession',
      { input: plan.input({ roomId: school.roomId, sessionType: 'LAB', notes: 'x' }) },
      'timetableSession { id dayOfWeek startTime endTime isActive sessionType notes timetable { id sessionsCount } schoolClass { id } teacher { fullName } subject { name } room { name } viewerCan { update delete } }',
    );
    expect(made).toEqual({
      id: made['id'],
      dayOfWeek: 1,
      startTime: '08:00',
      endTime: '09:00',
      isActive: true,
      sessionType: 'LAB',
      notes: 'x',
      timetable: { id: plan.planOfA, sessionsCount: 1 },
      schoolClass: { id: plan.a.id },
      teacher: { fullName: 'Karim Bennani' },
      subject: { name: 'Mathématiques' },
      room: { name: 'Salle 101' },
      viewerCan: { update: true, delete: true },
    });
    expect(await plan.stored(String(made['id']))).toEqual({ class: plan.a.id, from: school.day(-30), to: null, live: true });
  });

  it('with several faults hears of all of them at once', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    await done(school, school.admin, 'updateRoom', { id: school.roomId, input: { isAvailable: false } }, 'room { id }');
    const wrong = { endTime: '08:00', teacherId: school.admin.id, subjectId: '99', timetableId: 'x', roomId: school.roomId };
    expect(refused(await plan.ask(wrong))).toBe(
      'input.timetableId UNKNOWN_ID, input.subjectId UNKNOWN_ID, input.teacherId WRONG_ROLE, input.roomId NOT_AVAILABLE, input.endTime NOT_AFTER',
    );
    expect(refused(await plan.ask({ dayOfWeek: 8 }))).toBe('input.dayOfWeek TOO_LARGE');
    expect(refused(await plan.ask({ startTime: '24:00' }))).toBe('BAD_USER_INPUT');
  });

  it('does not clash with one that follows it, is on another day, or has nothing in common with it', async () => {
    const plan = await Plan.make(app);
    await plan.lesson({ roomId: plan.school.roomId });
    expect(refused(await plan.ask({ startTime: '09:00', endTime: '10:00', roomId: plan.school.roomId }))).toBeUndefined();
    expect(refused(await plan.ask({ dayOfWeek: 2, roomId: plan.school.roomId }))).toBeUndefined();
    expect(refused(await plan.ask({ timetableId: plan.planOfB, teacherId: plan.leila.id }))).toBeUndefined();
  });
});

describe('a clash', () => {
  it('names who is taken, by what, and when they are all free', async () => {
    const plan = await Plan.make(app);
    const first = await plan.lesson();
    await plan.lesson({ timetableId: plan.planOfB, teacherId: plan.leila.id, startTime: '10:00', endTime: '12:00' });
    const answer = await plan.ask({ timetableId: plan.planOfB, startTime: '08:30', endTime: '09:30' });
    expect(refused(answer)).toBe('input.teacherId CLASH');
    expect(firstFault(answer)).toMatchObject({
      who: 'TEACHER',
      what: 'Karim Bennani',
      with: 'Mathématiques, 1ère Année - A, 08:00–09:00',
      withSessionId: first.id,
      free: '09:00–10:00, 12:00–18:00',
      message: 'Karim Bennani is already booked: Mathématiques, 1ère Année - A, 08:00–09:00. Free: 09:00–10:00, 12:00–18:00.',
    });
  });

  it('of the room and of the class is told as that, all of them at once', async () => {
    const plan = await Plan.make(app);
    const { roomId } = plan.school;
    await plan.lesson({ roomId });
    expect(refused(await plan.ask({ timetableId: plan.planOfB, teacherId: plan.leila.id, roomId }))).toBe('input.roomId CLASH');
    expect(refused(await plan.ask({ teacherId: plan.leila.id }))).toBe('input.startTime CLASH');
    expect(refused(await plan.ask({ roomId }))).toBe('input.teacherId CLASH, input.roomId CLASH, input.startTime CLASH');
  });

  it('is impossible, whoever comes first of many at the same moment', async () => {
    const plan = await Plan.make(app);
    const inputs = [plan.planOfA, plan.planOfB, plan.planOfB, plan.planOfA].map((timetableId) => ({ timetableId }));
    const answers = await Promise.all(inputs.map((changes) => plan.ask(changes)));
    const { done: won, ...lost } = tally(answers);
    expect(won).toBe(1);
    expect(Object.entries(lost).every(([outcome]) => outcome.startsWith('input.teacherId CLASH'))).toBe(true);
    // Each of the losers is told with whom, and what is free instead.
    for (const answer of answers.filter(({ errors }) => errors))
      expect(firstFault(answer)).toMatchObject({ what: 'Karim Bennani', free: '09:00–18:00' });
    expect(await plan.school.sql('select count(*)::int as n from timetable_session where teacher_id = $1', [plan.karim.id])).toEqual([
      { n: 1 },
    ]);
  });

  it('is impossible in the database itself, for two who never looked', async () => {
    const plan = await Plan.make(app);
    const { id } = await plan.lesson();
    const copy = (changes: string) =>
      plan.school
        .sql(
          `insert into timetable_session (organization_id, timetable_id, school_class_id, day_of_week, start_time, end_time, subject_id, teacher_id, effective_from)
           select organization_id, timetable_id, school_class_id, day_of_week, ${changes}, subject_id, teacher_id, effective_from from timetable_session where id = $1`,
          [id],
        )
        .then(() => 'stored')
        .catch((error: unknown) => {
          const { code, constraint } = error as { code: string; constraint: string };
          return `${code} ${constraint}`;
        });
    const outcomes = await Promise.all([copy(`'14:00', '15:00'`), copy(`'14:59', '16:00'`), copy(`'14:30', '15:30'`)]);
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => outcome !== 'stored'))).toEqual(new Set(['23P01 timetable_session_teacher_clash']));
  });

  it('is not with a lesson that is switched off or deleted, until it comes back', async () => {
    const plan = await Plan.make(app);
    const off = await plan.lesson();
    expect(refused(await plan.move(off.id, { isActive: false }))).toBeUndefined();
    expect(await plan.stored(off.id)).toMatchObject({ live: false });
    const other = await plan.lesson({ timetableId: plan.planOfB });
    expect(refused(await plan.move(off.id, { isActive: true }))).toBe('input.teacherId CLASH');
    const { school } = plan;
    await done(school, school.admin, 'deleteTimetableSession', { id: other.id }, 'deletedTimetableSessionId');
    expect(refused(await plan.move(off.id, { isActive: true }))).toBeUndefined();
    const back = await change(school, school.admin, 'restoreTimetableSession', { id: other.id }, 'timetableSession { id }');
    expect(refused(back)).toBe('id CLASH');
    expect(refused(await plan.move(off.id, { dayOfWeek: 3 }))).toBeUndefined();
    const restored = await done(school, school.admin, 'restoreTimetableSession', { id: other.id }, 'timetableSession { isActive }');
    expect(restored).toEqual({ isActive: true });
    expect(await plan.stored(other.id)).toMatchObject({ live: true });
  });

  it('is looked for when a lesson moves, and never with itself', async () => {
    const plan = await Plan.make(app);
    const { roomId } = plan.school;
    const first = await plan.lesson({ roomId });
    const second = await plan.lesson({ timetableId: plan.planOfB, teacherId: plan.leila.id, startTime: '10:00', endTime: '11:00' });
    expect(refused(await plan.move(first.id, { startTime: '08:30', endTime: '09:30' }))).toBeUndefined();
    expect(refused(await plan.move(second.id, { startTime: '09:00', roomId }))).toBe('input.roomId CLASH');
    expect(refused(await plan.move(second.id, { timetableId: plan.planOfA, startTime: '09:00' }))).toBe('input.startTime CLASH');
    expect(refused(await plan.move(second.id, { startTime: '11:00' }))).toBe('input.endTime NOT_AFTER');
    expect(refused(await plan.move(second.id, { startTime: null, teacherId: null }))).toBe('input.startTime NULL, input.teacherId NULL');
    expect(refused(await plan.move(second.id, { timetableId: plan.planOfA }))).toBeUndefined();
    expect(await plan.stored(second.id)).toMatchObject({ class: plan.a.id });
    expect((await plan.move(first.id, { roomId: null })).data).toMatchObject({
      updateTimetableSession: { timetableSession: { room: null } },
    });
  });
});

describe('a change of a weekly lesson', () => {
  it('is carried over to dated lessons from today on that nobody has begun', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const today = new Date(`${school.today}T00:00:00Z`).getUTCDay() || 7;
    const { id } = await plan.lesson({ dayOfWeek: today });
    const dated = (date: string, register: string) =>
      school.sql(
        `insert into session_instance (organization_id, timetable_session_id, school_class_id, subject_id, teacher_id, date, start_time, end_time, register_status)
         select organization_id, id, school_class_id, subject_id, teacher_id, $2, start_time, end_time, $3 from timetable_session where id = $1`,
        [id, date, register],
      );
    await dated(school.day(-7), 'NOT_STARTED');
    await dated(school.today, 'OPEN');
    await dated(school.day(7), 'NOT_STARTED');
    expect(refused(await plan.move(id, { teacherId: plan.leila.id, startTime: '15:00', endTime: '16:00' }))).toBeUndefined();
    const held = await school.sql(
      'select date::text, start_time::text as start, teacher_id::text as teacher from session_instance where timetable_session_id = $1 order by date',
      [id],
    );
    expect(held).toEqual([
      { date: school.day(-7), start: '08:00:00', teacher: plan.karim.id },
      { date: school.today, start: '08:00:00', teacher: plan.karim.id },
      { date: school.day(7), start: '15:00:00', teacher: plan.leila.id },
    ]);
  });
});

describe('weekly lessons', () => {
  it('are seen by those whom they concern', async () => {
    const plan = await Plan.make(app);
    const { school, karim, leila, a, b } = plan;
    await plan.lesson();
    await plan.lesson({ timetableId: plan.planOfB, teacherId: leila.id });
    const parent = await school.guardianOf(a.students[0] ?? karim);
    const query = '{ timetableSessions { nodes { schoolClass { id } } } timetables { totalCount } }';
    const seenBy = async (who: typeof karim): Promise<unknown> => {
      const answer = await school.ask<{
        timetableSessions: { nodes: { schoolClass: { id: string } }[] };
        timetables: { totalCount: number };
      }>(who, query);
      return (
        refused(answer) ?? [answer.data.timetables.totalCount, ...answer.data.timetableSessions.nodes.map((node) => node.schoolClass.id)]
      );
    };
    expect(await seenBy(school.admin)).toEqual([2, a.id, b.id]);
    expect(await seenBy(await school.person(Role.STAFF))).toEqual([2, a.id, b.id]);
    expect(await seenBy(karim)).toEqual([1, a.id]);
    expect(await seenBy(leila)).toEqual([1, b.id]);
    expect(await seenBy(parent)).toEqual([1, a.id]);
    expect(await seenBy(b.students[0] ?? karim)).toEqual([1, b.id]);
    expect(await seenBy(await school.person(Role.PARENT))).toEqual([0]);
    expect(await seenBy(await school.person(Role.DRIVER))).toBe('FORBIDDEN');
    expect(refused(await school.ask(leila, 'query ($id: ID!) { timetable(id: $id) { id } }', { id: plan.planOfA }))).toBe('NOT_FOUND');
    for (const who of [karim, parent])
      expect(refused(await change(school, who, 'createTimetableSession', { input: plan.input() }, 'timetableSession { id }'))).toBe(
        'FORBIDDEN',
      );
  });

  it('are narrowed by timetable, day, teacher, subject, room and text', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const first = await plan.lesson({ roomId: school.roomId });
    const second = await plan.lesson({
      timetableId: plan.planOfB,
      teacherId: plan.leila.id,
      dayOfWeek: 3,
      notes: 'Examen blanc',
      isActive: false,
    });
    const found = (filter: object) =>
      ask<{ nodes: { id: string }[] }>(
        school,
        school.admin,
        'query ($filter: TimetableSessionFilter) { timetableSessions(filter: $filter) { nodes { id } } }',
        {
          filter,
        },
      ).then(({ nodes }) => nodes.map(({ id }) => id));
    for (const filter of [
      { timetableId: plan.planOfA },
      { dayOfWeek: 1 },
      { teacherId: plan.karim.id },
      { roomId: school.roomId },
      { isActive: true },
      { search: 'bennani' },
      { schoolClassId: plan.a.id },
    ])
      expect(await found(filter)).toEqual([first.id]);
    for (const filter of [{ search: 'BLANC' }, { search: 'Année - B' }, { isActive: false }, { dayOfWeek: 3, subjectId: school.subjectId }])
      expect(await found(filter)).toEqual([second.id]);
    expect(await found({ subjectId: school.subjectId })).toEqual([first.id, second.id]);
    expect(refused(await school.ask(school.admin, '{ timetableSessions(filter: { dayOfWeek: 9 }) { totalCount } }'))).toBe(
      'filter.dayOfWeek TOO_LARGE',
    );
  });
});
