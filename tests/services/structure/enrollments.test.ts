import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { ask, change, done, refused } from './asking.js';
import { enrolled, type Enrollment, placeOf, seatsOf, selection } from './enrolling.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
describe('an enrollment', () => {
  it('moves the student with its class, and the seat with the student', async () => {
    const school = await app.school();
    const [a, b] = [await school.schoolClass({ section: 'A', students: 1 }), await school.schoolClass({ section: 'B', students: 1 })];
    await seatsOf(school, b.id, 1);
    const sara = a.students[0] as Person;
    const [row] = await school.sql<{ id: string }>('select id::text as id from class_enrollment where student_id = $1', [sara.id]);
    const update = (input: object) => change(school, school.admin, 'updateEnrollment', { id: row?.id ?? '', input }, selection);
    expect(refused(await update({ schoolClassId: b.id }))).toBe('input.schoolClassId CLASS_FULL');
    await seatsOf(school, b.id, 2);
    expect(refused(await update({ schoolClassId: b.id, studentNumber: 'ST9' }))).toBeUndefined();
    expect(await placeOf(school, sara)).toEqual({ class: b.id, number: 'ST9' });
    // It has its seat already.
    expect(refused(await update({ schoolClassId: b.id, isActive: true, studentNumber: null, studentId: sara.id }))).toBeUndefined();
    expect(await placeOf(school, sara)).toEqual({ class: b.id, number: null });
    expect(refused(await update({ studentId: b.students[0]?.id }))).toBe('input.studentId ALREADY_ENROLLED');
    expect(refused(await update({ enrollmentDate: null, isActive: null, schoolClassId: null, studentId: null }))).toBe(
      'input.studentId NULL, input.schoolClassId NULL, input.enrollmentDate NULL, input.isActive NULL',
    );
    const omar = await school.person(Role.STUDENT);
    expect(refused(await update({ studentId: omar.id }))).toBeUndefined();
    expect([await placeOf(school, sara), await placeOf(school, omar)]).toEqual([
      { class: null, number: null },
      { class: b.id, number: null },
    ]);
  });

  it('ends the day before, keeps its row, and can be taken up again while there is a seat', async () => {
    const school = await app.school();
    const made = await school.schoolClass({ students: 1 });
    const sara = made.students[0] as Person;
    const input = { schoolClassId: made.id, studentId: sara.id };
    const ended = await done<{ enrollment: Enrollment; endedAt: string }>(
      school,
      school.admin,
      'unenrollStudent',
      { input },
      `${selection} endedAt`,
    );
    expect(ended.enrollment).toMatchObject({ isActive: false, endedOn: school.day(-1) });
    expect(await placeOf(school, sara)).toEqual({ class: null, number: null });
    expect(refused(await change(school, school.admin, 'unenrollStudent', { input }, 'endedAt'))).toBe('NOT_FOUND');
    const { id } = ended.enrollment;
    const again = await change(school, school.admin, 'endEnrollment', { id, input: {} }, selection);
    expect(refused(again)).toBe('id WRONG_STATE');
    const up = { isActive: true };
    const back = await done<Enrollment>(school, school.admin, 'updateEnrollment', { id, input: up }, selection);
    expect(back).toMatchObject({ isActive: true, endedOn: null });
    expect(await placeOf(school, sara)).toMatchObject({ class: made.id });
    const end = (endedOn: string) => change(school, school.admin, 'endEnrollment', { id, input: { endedOn } }, selection).then(refused);
    expect(await end(school.day(1))).toBe('input.endedOn IN_FUTURE');
    expect(await end(school.day(-201))).toBe('input.endedOn BEFORE');
    expect(await end(school.today)).toBeUndefined();
    await seatsOf(school, made.id, 1);
    await enrolled(school, { studentId: (await school.person(Role.STUDENT)).id, schoolClassId: made.id });
    expect(refused(await change(school, school.admin, 'updateEnrollment', { id, input: up }, selection))).toBe(
      'input.schoolClassId CLASS_FULL',
    );
  });

  it('that is deleted is out of every list but that of the ended ones, and comes back with its seat', async () => {
    const school = await app.school();
    const made = await school.schoolClass({ students: 1 });
    const sara = made.students[0] as Person;
    const [row] = await school.sql<{ id: string }>('select id::text as id from class_enrollment where student_id = $1', [sara.id]);
    const id = row?.id ?? '';
    await done(school, school.admin, 'deleteEnrollment', { id }, 'deletedEnrollmentId deletedAt');
    expect(await placeOf(school, sara)).toEqual({ class: null, number: null });
    const listed = (who: Person, filter: object) =>
      ask<{ nodes: { id: string }[] }>(
        school,
        who,
        'query ($filter: ClassEnrollmentFilter) { classEnrollments(filter: $filter) { nodes { id } } }',
        {
          filter,
        },
      ).then(({ nodes }) => nodes.length);
    expect([await listed(school.admin, {}), await listed(school.admin, { isActive: false })]).toEqual([0, 1]);
    expect(await listed(await school.person(Role.LEADERSHIP), { isActive: false })).toBe(0);
    expect(refused(await school.ask(school.admin, 'query ($id: ID!) { classEnrollment(id: $id) { id } }', { id }))).toBe('NOT_FOUND');
    await seatsOf(school, made.id, 1);
    const omar = await school.person(Role.STUDENT);
    const other = await enrolled(school, { studentId: omar.id, schoolClassId: made.id });
    const restore = () => change(school, school.admin, 'restoreEnrollment', { id }, selection);
    expect(refused(await restore())).toBe('id CLASS_FULL');
    await done(school, school.admin, 'deleteEnrollment', { id: other.id }, 'deletedEnrollmentId');
    expect(refused(await restore())).toBeUndefined();
    expect(await placeOf(school, sara)).toMatchObject({ class: made.id });
    expect(refused(await restore())).toBe('id NOT_DELETED');
  });
});
