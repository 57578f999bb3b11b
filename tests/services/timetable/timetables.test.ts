import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import { ask, change, done, refused, tally } from '../structure/asking.js';
import { Plan } from './plan.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const selection = 'timetable { id isActive effectiveFrom effectiveTo createdById sessionsCount schoolClass { id } academicYear { id } }';
const create = (plan: Plan, input: object) => change(plan.school, plan.school.admin, 'createTimetable', { input }, selection);
const update = (plan: Plan, id: string, input: object) =>
  change(plan.school, plan.school.admin, 'updateTimetable', { id, input }, selection);

describe('a timetable', () => {
  it('is of a class for its year, made by whoever asks', async () => {
    const { school, a, planOfA } = await Plan.make(app);
    const read = await ask(school, school.admin, `query ($id: ID!) { ${selection.replace('timetable', 'timetable(id: $id)')} }`, {
      id: planOfA,
    });
    expect(read).toEqual({
      id: planOfA,
      isActive: true,
      effectiveFrom: school.day(-30),
      effectiveTo: null,
      createdById: school.admin.id,
      sessionsCount: 0,
      schoolClass: { id: a.id },
      academicYear: { id: school.yearId },
    });
  });

  it('with several faults hears of all of them at once', async () => {
    const plan = await Plan.make(app);
    const wrong = { schoolClassId: '99', academicYearId: '99', effectiveFrom: '2026-09-01', effectiveTo: '2026-08-31', isActive: null };
    expect(refused(await create(plan, wrong))).toBe(
      'input.isActive NULL, input.schoolClassId UNKNOWN_ID, input.academicYearId UNKNOWN_ID, input.effectiveTo BEFORE',
    );
    expect(refused(await create(plan, { ...wrong, effectiveTo: null, effectiveFrom: '2026-02-30' }))).toBe('BAD_USER_INPUT');
    const input = { year: '2027-2028', startDate: '2027-09-01', endDate: '2028-06-30' };
    const year = await done<{ id: string }>(plan.school, plan.school.admin, 'createAcademicYear', { input }, 'academicYear { id }');
    const later = { schoolClassId: plan.a.id, academicYearId: year.id, effectiveFrom: '2027-09-01', isActive: false };
    expect(refused(await create(plan, later))).toBe('input.academicYearId WRONG_YEAR');
  });

  it('never overlaps another active one of its class, also at the same moment', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const from = (days: number, more: object = {}) => ({ schoolClassId: plan.a.id, effectiveFrom: school.day(days), ...more });
    const answer = await create(plan, from(10));
    expect(refused(answer)).toBe('input.effectiveFrom OVERLAP');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ from: school.day(-30), to: '…', timetableId: plan.planOfA });
    expect(refused(await create(plan, from(10, { isActive: false })))).toBeUndefined();
    expect(refused(await create(plan, from(-60, { effectiveTo: school.day(-31) })))).toBeUndefined();
    expect(refused(await create(plan, from(-60, { effectiveTo: school.day(-30) })))).toBe('input.effectiveFrom OVERLAP');
    expect(refused(await update(plan, plan.planOfA, { effectiveTo: school.day(9) }))).toBeUndefined();
    const answers = await Promise.all([1, 2, 3].map(() => create(plan, from(10))));
    expect(tally(answers)).toEqual({ done: 1, 'input.effectiveFrom OVERLAP': 2 });
    expect(refused(await update(plan, plan.planOfA, { effectiveTo: null }))).toBe('input.effectiveTo OVERLAP');
  });

  it('takes its lessons along when its days, its class or its state change', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const { id } = await plan.lesson();
    expect(refused(await update(plan, plan.planOfA, { effectiveFrom: school.day(-20), effectiveTo: school.day(20) }))).toBeUndefined();
    expect(await plan.stored(id)).toEqual({ class: plan.a.id, from: school.day(-20), to: school.day(20), live: true });
    expect(refused(await update(plan, plan.planOfA, { isActive: false }))).toBeUndefined();
    expect(await plan.stored(id)).toMatchObject({ live: false });
    expect(refused(await update(plan, plan.planOfA, { isActive: true, effectiveTo: null }))).toBeUndefined();
    expect(await plan.stored(id)).toMatchObject({ to: null, live: true });
    const c = await school.schoolClass({ section: 'C' });
    expect(refused(await update(plan, plan.planOfA, { schoolClassId: c.id }))).toBeUndefined();
    expect(await plan.stored(id)).toMatchObject({ class: c.id });
    await school.sql(
      `insert into session_instance (organization_id, timetable_session_id, school_class_id, subject_id, teacher_id, date, start_time, end_time)
       select organization_id, id, school_class_id, subject_id, teacher_id, $2, start_time, end_time from timetable_session where id = $1`,
      [id, school.today],
    );
    expect(refused(await update(plan, plan.planOfA, { schoolClassId: plan.a.id }))).toBe('input.schoolClassId IN_USE');
  });

  it('does not come into force where one of its lessons would clash, and names it', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    await plan.lesson();
    await update(plan, plan.planOfA, { effectiveTo: school.day(5) });
    await update(plan, plan.planOfB, { effectiveFrom: school.day(6) });
    await plan.lesson({ timetableId: plan.planOfB, startTime: '08:30', endTime: '10:00' });
    const answer = await update(plan, plan.planOfB, { effectiveFrom: school.day(5) });
    expect(refused(answer)).toBe('input.effectiveFrom CLASH');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({
      who: 'TEACHER',
      dayOfWeek: 1,
      with: 'Mathématiques, 1ère Année - A, 08:00–09:00',
      free: '09:00–18:00',
    });
    // Two timetables that grow into each other at the same moment: one of them does.
    const answers = await Promise.all([
      update(plan, plan.planOfA, { effectiveTo: school.day(6) }),
      update(plan, plan.planOfB, { effectiveFrom: school.day(5) }),
    ]);
    expect(tally(answers)).toEqual({ 'input.effectiveTo CLASH': 1, 'input.effectiveFrom CLASH': 1 });
  });

  it('goes with its lessons and comes back with them, unless its time is taken', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const { id } = await plan.lesson();
    const remove = (of: string) => done(school, school.admin, 'deleteTimetable', { id: of }, 'deletedTimetableId deletedAt');
    expect(await remove(plan.planOfA)).toMatchObject({ deletedTimetableId: plan.planOfA });
    expect(await plan.stored(id)).toMatchObject({ live: false });
    const sessions = await ask<{ totalCount: number }>(school, school.admin, '{ timetableSessions { totalCount } }');
    expect(sessions.totalCount).toBe(0);
    const single = await change(school, school.admin, 'restoreTimetableSession', { id }, 'timetableSession { id }');
    expect(refused(single)).toBe('id UNKNOWN_ID');
    const restore = (of: string) => change(school, school.admin, 'restoreTimetable', { id: of }, selection);
    const busy = await plan.lesson({ timetableId: plan.planOfB });
    expect(refused(await restore(plan.planOfA))).toBe('id CLASH');
    await done(school, school.admin, 'deleteTimetableSession', { id: busy.id }, 'deletedTimetableSessionId');
    expect((await restore(plan.planOfA)).data).toMatchObject({ restoreTimetable: { timetable: { isActive: true, sessionsCount: 1 } } });
    expect(await plan.stored(id)).toMatchObject({ live: true });
    await remove(plan.planOfA);
    const next = await create(plan, { schoolClassId: plan.a.id, effectiveFrom: school.today });
    expect(refused(next)).toBeUndefined();
    expect(refused(await restore(plan.planOfA))).toBe('id OVERLAP');
  });

  it('keeps its class from being deleted', async () => {
    const plan = await Plan.make(app);
    const { school } = plan;
    const c = await school.schoolClass({ section: 'C' });
    const input = { schoolClassId: c.id, effectiveFrom: school.today };
    const made = await done<{ id: string }>(school, school.admin, 'createTimetable', { input }, 'timetable { id }');
    expect(refused(await change(school, school.admin, 'deleteSchoolClass', { id: c.id }, 'deletedSchoolClassId'))).toBe('id IN_USE');

    const { today } = school;
    const said = async (language: string) => {
      const headers = { ...school.headers, 'accept-language': language };
      const answer = await app.rest(`DELETE /api/schools/classes/${c.id}/`, { token: school.admin.token, headers });
      return (answer.body as { details: Record<string, string[]> }).details['id']?.[0];
    };
    expect(await said('en')).toBe(`Still in use: timetable since ${today}.`);
    expect(await said('fr')).toBe(`Encore utilisé : emploi du temps depuis le ${today}.`);
    expect(await said('ar')).toBe(`ما زال مستخدمًا: جدول الحصص منذ ${today}.`);
    const effectiveTo = school.day(30);
    await update(plan, made.id, { effectiveTo });
    expect(await said('en')).toBe(`Still in use: timetable ${today} to ${effectiveTo}.`);
  });
});
