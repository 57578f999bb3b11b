import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { ask, change, done, refused } from './asking.js';

interface Year {
  id: string;
  year: string;
  isCurrent: boolean;
}
let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const next = { year: '2027-2028', startDate: '2027-09-01', endDate: '2028-06-30' };
const create = (school: School, input: object) =>
  done<Year>(school, school.admin, 'createAcademicYear', { input }, 'academicYear { id uuid year isCurrent isActive startDate endDate }');
const years = (school: School) => ask<{ nodes: Year[] }>(school, school.admin, '{ academicYears { nodes { id year isCurrent } } }');
const current = async (school: School) => (await years(school)).nodes.filter(({ isCurrent }) => isCurrent).map(({ year }) => year);

describe('a school year', () => {
  it('is added, changed and found by its number or its uuid', async () => {
    const school = await app.school();
    const made = await create(school, { ...next, description: ' the next one ' });
    expect(made).toMatchObject({ year: '2027-2028', isCurrent: false, isActive: true, startDate: '2027-09-01' });
    const { uuid } = made as unknown as { uuid: string };
    const changed = await done(
      school,
      school.admin,
      'updateAcademicYear',
      { id: uuid, input: { endDate: '2028-07-01', registrationStart: '2027-05-01' } },
      'academicYear { id endDate registrationStart description startDate }',
    );
    expect(changed).toEqual({
      id: made.id,
      endDate: '2028-07-01',
      registrationStart: '2027-05-01',
      description: 'the next one',
      startDate: '2027-09-01',
    });
    const input = { registrationStart: null, description: null };
    const cleared = await done(
      school,
      school.admin,
      'updateAcademicYear',
      { id: made.id, input },
      'academicYear { registrationStart description }',
    );
    expect(cleared).toEqual({ registrationStart: null, description: null });
  });

  it('with several faults hears of all of them at once', async () => {
    const school = await app.school();
    const wrong = {
      ...next,
      year: '2026-2027',
      endDate: '2027-09-01',
      registrationStart: '2027-06-02',
      registrationEnd: '2027-06-01',
      isActive: null,
    };
    expect(refused(await change(school, school.admin, 'createAcademicYear', { input: wrong }, 'academicYear { id }'))).toBe(
      'input.isActive NULL, input.endDate NOT_AFTER, input.registrationEnd BEFORE, input.year TAKEN',
    );
    const form = { ...next, year: '2027/28' };
    expect(refused(await change(school, school.admin, 'createAcademicYear', { input: form }, 'academicYear { id }'))).toBe(
      'input.year PATTERN',
    );
    expect((await years(school)).nodes).toHaveLength(1);
  });

  it('compares the day that is changed with the one that stays', async () => {
    const school = await app.school();
    const { id } = await create(school, next);
    const answer = await change(
      school,
      school.admin,
      'updateAcademicYear',
      { id, input: { startDate: '2029-01-01' } },
      'academicYear { id }',
    );
    expect(refused(answer)).toBe('input.endDate NOT_AFTER');
  });

  it('is not deleted while it is current or has classes, and names them', async () => {
    const school = await app.school();
    const remove = (id: string) => change(school, school.admin, 'deleteAcademicYear', { id }, 'deletedAcademicYearId deletedAt');
    expect(refused(await remove(school.yearId))).toBe('id IS_CURRENT');
    const { id } = await create(school, { ...next, isCurrent: true });
    await school.schoolClass({ section: 'A' });
    const answer = await remove(school.yearId);
    expect(refused(answer)).toBe('id IN_USE');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ by: '1ère Année - A', count: 1 });
    expect(await current(school)).toEqual(['2027-2028']);
    expect(id).not.toBe(school.yearId);
  });

  it('that is deleted leaves every list, can be named anew, and comes back only while its name is free', async () => {
    const school = await app.school();
    const { id } = await create(school, next);
    const gone = await done(school, school.admin, 'deleteAcademicYear', { id }, 'deletedAcademicYearId deletedAt');
    expect(gone).toMatchObject({ deletedAcademicYearId: id });
    expect((await years(school)).nodes.map(({ year }) => year)).toEqual(['2026-2027']);
    expect(refused(await school.ask(school.admin, 'query ($id: ID!) { academicYear(id: $id) { id } }', { id }))).toBe('NOT_FOUND');
    const listed = await ask<{ nodes: Year[] }>(school, school.admin, '{ academicYears(filter: { isActive: false }) { nodes { id } } }');
    expect(listed.nodes).toEqual([{ id }]);
    const student = await school.person(Role.STUDENT);
    const hidden = await ask<{ nodes: Year[] }>(school, student, '{ academicYears(filter: { isActive: false }) { nodes { id } } }');
    expect(hidden.nodes).toEqual([]);

    const again = await create(school, next);
    const restore = (of: string) => change(school, school.admin, 'restoreAcademicYear', { id: of }, 'academicYear { id isActive }');
    expect(refused(await restore(id))).toBe('id TAKEN');
    expect(refused(await restore(again.id))).toBe('id NOT_DELETED');
    await done(school, school.admin, 'deleteAcademicYear', { id: again.id }, 'deletedAcademicYearId');
    expect((await restore(id)).data).toEqual({ restoreAcademicYear: { academicYear: { id, isActive: true } } });
  });
});

describe('the current year', () => {
  it('is one, or none', async () => {
    const school = await app.school();
    const { id } = await create(school, { ...next, isCurrent: true });
    expect(await current(school)).toEqual(['2027-2028']);
    await done(school, school.admin, 'updateAcademicYear', { id: school.yearId, input: { isCurrent: true } }, 'academicYear { id }');
    expect(await current(school)).toEqual(['2026-2027']);
    await done(school, school.admin, 'updateAcademicYear', { id: school.yearId, input: { isCurrent: false } }, 'academicYear { id }');
    expect(await current(school)).toEqual([]);
    await done(school, school.admin, 'updateAcademicYear', { id, input: { isCurrent: true } }, 'academicYear { id }');
    expect(await current(school)).toEqual(['2027-2028']);
  });

  it('puts each student into the class of that year, and takes them out of the other', async () => {
    const school = await app.school();
    const old = await school.schoolClass({ students: 2 });
    const [sara, omar] = old.students;
    const { id } = await create(school, next);
    const input = { section: 'Z', gradeId: school.gradeId, academicYearId: id };
    const fresh = await done<{ id: string }>(school, school.admin, 'createSchoolClass', { input }, 'schoolClass { id }');
    const enroll = { studentId: sara?.id, schoolClassId: fresh.id, studentNumber: 'ST2027001' };
    await done(school, school.admin, 'enrollStudent', { input: enroll }, 'enrollment { id }');
    const places = () =>
      school.sql('select school_class_id::text as class, student_number as number from student where id = any($1) order by id', [
        [sara?.id, omar?.id],
      ]);
    expect(await places()).toEqual([
      { class: old.id, number: null },
      { class: old.id, number: null },
    ]);
    await done(school, school.admin, 'updateAcademicYear', { id, input: { isCurrent: true } }, 'academicYear { id }');
    expect(await places()).toEqual([
      { class: fresh.id, number: 'ST2027001' },
      { class: null, number: null },
    ]);
    await create(school, { year: '2028-2029', startDate: '2028-09-01', endDate: '2029-06-30', isCurrent: true });
    expect(await places()).toEqual([
      { class: null, number: null },
      { class: null, number: null },
    ]);
  });

  it('is one however many are made current at the same moment', async () => {
    const school = await app.school();
    const made = await Promise.all(
      [2030, 2031, 2032, 2033].map((from) =>
        create(school, { year: `${from}-${from + 1}`, startDate: `${from}-09-01`, endDate: `${from + 1}-06-30` }),
      ),
    );
    const answers = await Promise.all(
      made.map(({ id }) => change(school, school.admin, 'updateAcademicYear', { id, input: { isCurrent: true } }, 'academicYear { id }')),
    );
    expect(answers.map(refused)).toEqual([undefined, undefined, undefined, undefined]);
    expect(await current(school)).toHaveLength(1);
  });
});

describe("the school's settings", () => {
  const known = {
    name: 'École Atlas',
    phone: '+212 522 000 000',
    email: 'info@atlas.test',
    address: '1, rue',
    city: 'Casablanca',
    region: 'Casablanca-Settat',
  };
  const selection = 'schoolSettings { id name city website currentAcademicYear { id } director { id } }';

  it('are nothing until they are said, and then need what cannot be missing', async () => {
    const school = await app.school();
    expect(await ask(school, school.admin, '{ schoolSettings { id } }')).toBeNull();
    const input = { name: 'École Atlas', phone: '123', email: 'no', website: 'atlas' };
    expect(refused(await change(school, school.admin, 'updateSchoolSettings', { input }, selection))).toBe(
      'input.phone PATTERN, input.email EMAIL, input.website INVALID',
    );
    const some = { name: 'École Atlas', phone: '+212 522 000 000' };
    expect(refused(await change(school, school.admin, 'updateSchoolSettings', { input: some }, selection))).toBe(
      'input.email REQUIRED, input.address REQUIRED, input.city REQUIRED, input.region REQUIRED',
    );
    const made = await done(school, school.admin, 'updateSchoolSettings', { input: { ...known, directorId: school.admin.id } }, selection);
    expect(made).toMatchObject({ name: 'École Atlas', currentAcademicYear: { id: school.yearId }, director: { id: school.admin.id } });
  });

  it('take an administrator as director, and nobody else', async () => {
    const school = await app.school();
    const teacher = await school.person(Role.TEACHER);
    const input = { ...known, directorId: teacher.id, currentAcademicYearId: '999999999' };
    expect(refused(await change(school, school.admin, 'updateSchoolSettings', { input }, selection))).toBe(
      'input.directorId WRONG_ROLE, input.currentAcademicYearId UNKNOWN_ID',
    );
  });

  it('and the years agree on which is current, whichever is changed', async () => {
    const school = await app.school();
    const { id } = await create(school, next);
    await done(school, school.admin, 'updateSchoolSettings', { input: { ...known, currentAcademicYearId: id } }, selection);
    expect(await current(school)).toEqual(['2027-2028']);
    await done(school, school.admin, 'updateAcademicYear', { id: school.yearId, input: { isCurrent: true } }, 'academicYear { id }');
    expect(await ask(school, school.admin, `{ ${selection} }`)).toMatchObject({ currentAcademicYear: { id: school.yearId } });
    const cleared = await done(school, school.admin, 'updateSchoolSettings', { input: { currentAcademicYearId: null } }, selection);
    expect(cleared).toMatchObject({ currentAcademicYear: null, city: 'Casablanca' });
    expect(await current(school)).toEqual([]);
  });

  it('are one row, also when two say them first at the same moment', async () => {
    const school = await app.school();
    const answers = await Promise.all(
      [1, 2, 3].map(() => change(school, school.admin, 'updateSchoolSettings', { input: known }, selection)),
    );
    expect(answers.map(refused)).toEqual([undefined, undefined, undefined]);
    expect(await school.sql('select count(*)::int as n from school_settings where organization_id = $1', [school.id])).toEqual([{ n: 1 }]);
  });

  it('are for the office, not for teachers and families', async () => {
    const school = await app.school();
    for (const role of [Role.TEACHER, Role.STUDENT, Role.PARENT, Role.DRIVER])
      expect(refused(await school.ask(await school.person(role), '{ schoolSettings { id } }'))).toBe('FORBIDDEN');
    expect(refused(await change(school, await school.person(Role.LEADERSHIP), 'updateSchoolSettings', { input: known }, selection))).toBe(
      'FORBIDDEN',
    );
  });
});
