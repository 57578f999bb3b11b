import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { ask, change, done, refused, tally } from './asking.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

interface Named {
  id: string;
  name: string;
}
const make = (school: School, thing: string, input: object, more = '') =>
  done<Named & Record<string, unknown>>(
    school,
    school.admin,
    `create${thing}`,
    { input },
    `${thing.charAt(0).toLowerCase()}${thing.slice(1)} { id uuid name ${more} }`,
  );
const remove = (school: School, thing: string, id: string) =>
  change(school, school.admin, `delete${thing}`, { id }, `deleted${thing}Id`).then((answer) => refused(answer) ?? 'deleted');

describe('a stage of schooling', () => {
  it('has its grades nested, the lowest first, and keeps its ages in order', async () => {
    const school = await app.school();
    const level = await make(school, 'EducationalLevel', { name: 'Lycée', level: 'HIGH', order: 3, minAge: 15 }, 'gradesCount');
    expect(level['gradesCount']).toBe(0);
    for (const gradeNumber of [12, 10])
      await make(school, 'Grade', { name: `Année ${gradeNumber}`, gradeNumber, educationalLevelId: level.id });
    const read = await ask(
      school,
      school.admin,
      'query ($id: ID!) { educationalLevel(id: $id) { gradesCount grades { name educationalLevel { id } } } }',
      {
        id: level['uuid'],
      },
    );
    const above = { id: level.id };
    expect(read).toEqual({
      gradesCount: 2,
      grades: [
        { name: 'Année 10', educationalLevel: above },
        { name: 'Année 12', educationalLevel: above },
      ],
    });
    const ages = await change(
      school,
      school.admin,
      'updateEducationalLevel',
      { id: level.id, input: { maxAge: 14 } },
      'educationalLevel { id }',
    );
    expect(refused(ages)).toBe('input.maxAge TOO_SMALL');
    const blank = { name: '  ', level: null, order: null };
    expect(
      refused(await change(school, school.admin, 'updateEducationalLevel', { id: level.id, input: blank }, 'educationalLevel { id }')),
    ).toBe('input.name BLANK');
    const nulls = { name: null, level: null, order: null, maxAge: null };
    expect(
      refused(await change(school, school.admin, 'updateEducationalLevel', { id: level.id, input: nulls }, 'educationalLevel { id }')),
    ).toBe('input.name NULL, input.level NULL, input.order NULL');
  });

  it('is deleted only without grades, and brings none back that are below a deleted one', async () => {
    const school = await app.school();
    const level = await make(school, 'EducationalLevel', { name: 'Lycée', level: 'HIGH', order: 3 });
    const grade = await make(school, 'Grade', { name: 'Tronc commun', gradeNumber: 10, educationalLevelId: level.id });
    expect(await remove(school, 'EducationalLevel', level.id)).toBe('id IN_USE');
    expect(await remove(school, 'Grade', grade.id)).toBe('deleted');
    expect(await remove(school, 'EducationalLevel', level.id)).toBe('deleted');
    expect(refused(await change(school, school.admin, 'restoreGrade', { id: grade.id }, 'grade { id }'))).toBe('id UNKNOWN_ID');
    await done(school, school.admin, 'restoreEducationalLevel', { id: level.id }, 'educationalLevel { id }');
    const back = await done(school, school.admin, 'restoreGrade', { id: grade.id }, 'grade { id isActive educationalLevel { name } }');
    expect(back).toEqual({ id: grade.id, isActive: true, educationalLevel: { name: 'Lycée' } });
  });
});

describe('a grade', () => {
  it('has the subjects that it is taught, by number or uuid, replaced as a whole', async () => {
    const school = await app.school();
    const french = await make(school, 'Subject', { name: 'Français', code: 'FR' });
    const input = { subjectIds: [school.subjectId, french['uuid'], french.id] };
    const subjects = 'grade { subjects { name grades { name } } }';
    const above = [{ name: '1ère Année' }];
    expect(await done(school, school.admin, 'updateGrade', { id: school.gradeId, input }, subjects)).toEqual({
      subjects: [
        { name: 'Français', grades: above },
        { name: 'Mathématiques', grades: above },
      ],
    });
    const one = { subjectIds: [french.id], description: 'x' };
    expect(await done(school, school.admin, 'updateGrade', { id: school.gradeId, input: one }, subjects)).toEqual({
      subjects: [{ name: 'Français', grades: above }],
    });
    expect(await done(school, school.admin, 'updateGrade', { id: school.gradeId, input: { description: null } }, subjects)).toEqual({
      subjects: [{ name: 'Français', grades: above }],
    });
    const other = await app.school();
    const unknown = { subjectIds: [french.id, other.subjectId, 'x', '99999999999'], educationalLevelId: '7' };
    expect(refused(await change(school, school.admin, 'updateGrade', { id: school.gradeId, input: unknown }, subjects))).toBe(
      'input.educationalLevelId UNKNOWN_ID, input.subjectIds.1 UNKNOWN_ID, input.subjectIds.2 UNKNOWN_ID, input.subjectIds.3 UNKNOWN_ID',
    );
    expect(await remove(school, 'Subject', french.id)).toBe('id IN_USE');
    const none = await done(school, school.admin, 'updateGrade', { id: school.gradeId, input: { subjectIds: [] } }, subjects);
    expect(none).toEqual({ subjects: [] });
    expect(await remove(school, 'Subject', french.id)).toBe('deleted');
  });

  it('gives its classes their name, also after it is renamed', async () => {
    const school = await app.school();
    const made = await make(school, 'SchoolClass', { section: ' A ', gradeId: school.gradeId, academicYearId: school.yearId }, 'section');
    expect(made).toMatchObject({ name: '1ère Année - A', section: 'A' });
    const gone = await make(school, 'SchoolClass', { section: 'B', gradeId: school.gradeId, academicYearId: school.yearId });
    expect(await remove(school, 'SchoolClass', gone.id)).toBe('deleted');
    await done(school, school.admin, 'updateGrade', { id: school.gradeId, input: { name: 'Première' } }, 'grade { id }');
    const names = await ask<{ nodes: Named[] }>(school, school.admin, '{ schoolClasses { nodes { name } } }');
    expect(names.nodes).toEqual([{ name: 'Première - A' }]);
    const back = await done<Named>(school, school.admin, 'restoreSchoolClass', { id: gone.id }, 'schoolClass { name }');
    expect(back).toEqual({ name: 'Première - B' });
    expect(await remove(school, 'Grade', school.gradeId)).toBe('id IN_USE');
  });
});

describe('a class', () => {
  it('has one section in its grade and year, whatever the case', async () => {
    const school = await app.school();
    const input = { section: 'A', gradeId: school.gradeId, academicYearId: school.yearId };
    const made = await make(school, 'SchoolClass', input);
    const again = (more: object) =>
      change(school, school.admin, 'createSchoolClass', { input: { ...input, ...more } }, 'schoolClass { id }').then(refused);
    expect(await again({ section: 'a' })).toBe('input.section TAKEN');
    expect(await again({ section: 'B', gradeId: '99999', academicYearId: '99999', classTeacherId: school.admin.id, roomId: '' })).toBe(
      'input.gradeId UNKNOWN_ID, input.academicYearId UNKNOWN_ID, input.classTeacherId WRONG_ROLE, input.roomId UNKNOWN_ID',
    );
    const races = await Promise.all(['C', 'c', 'C'].map((section) => again({ section })));
    expect(races.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(races.filter((outcome) => outcome === 'input.section TAKEN')).toHaveLength(2);
    expect(await remove(school, 'SchoolClass', made.id)).toBe('deleted');
    await make(school, 'SchoolClass', input);
    expect(refused(await change(school, school.admin, 'restoreSchoolClass', { id: made.id }, 'schoolClass { id }'))).toBe('id TAKEN');
  });

  it('has a teacher and a room, and can be without', async () => {
    const school = await app.school();
    const teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
    const input = {
      section: 'A',
      gradeId: school.gradeId,
      academicYearId: school.yearId,
      classTeacherId: teacher.id,
      roomId: school.roomId,
    };
    const more = 'classTeacher { id fullName } room { name } grade { name } academicYear { year } maxStudents currentStudents';
    const made = await make(school, 'SchoolClass', input, more);
    expect(made).toMatchObject({
      classTeacher: { id: teacher.id, fullName: 'Karim Bennani' },
      room: { name: 'Salle 101' },
      currentStudents: 0,
    });
    expect(await remove(school, 'Room', school.roomId)).toBe('id IN_USE');
    const without = { classTeacherId: null, roomId: null, maxStudents: 12 };
    const changed = await done(school, school.admin, 'updateSchoolClass', { id: made.id, input: without }, `schoolClass { ${more} }`);
    expect(changed).toMatchObject({ classTeacher: null, room: null, maxStudents: 12, grade: { name: '1ère Année' } });
    expect(await remove(school, 'Room', school.roomId)).toBe('deleted');
    expect(await school.sql('select 1 from room where id = $1', [school.roomId])).toEqual([]);
  });

  it('takes no fewer students than it has, keeps its year, and is not deleted while somebody is in it', async () => {
    const school = await app.school();
    const made = await school.schoolClass({ section: 'A', students: 3 });
    const update = (input: object) =>
      change(school, school.admin, 'updateSchoolClass', { id: made.id, input }, 'schoolClass { id maxStudents }');
    const answer = await update({ maxStudents: 2 });
    expect(refused(answer)).toBe('input.maxStudents BELOW_COUNT');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ count: 3 });
    expect(refused(await update({ maxStudents: 3 }))).toBeUndefined();
    const year = await done<Named>(
      school,
      school.admin,
      'createAcademicYear',
      { input: { year: '2027-2028', startDate: '2027-09-01', endDate: '2028-06-30' } },
      'academicYear { id }',
    );
    expect(refused(await update({ academicYearId: year.id }))).toBe('input.academicYearId IN_USE');
    expect(await remove(school, 'SchoolClass', made.id)).toBe('id IN_USE');
  });

  it('can be moved to another grade, whose name it takes', async () => {
    const school = await app.school();
    const made = await school.schoolClass({ section: 'A' });
    const level = await ask<{ nodes: Named[] }>(school, school.admin, '{ educationalLevels { nodes { id } } }');
    const grade = await make(school, 'Grade', { name: '2ème Année', gradeNumber: 8, educationalLevelId: level.nodes[0]?.id });
    const moved = await done(
      school,
      school.admin,
      'updateSchoolClass',
      { id: made.id, input: { gradeId: grade.id } },
      'schoolClass { name grade { name } }',
    );
    expect(moved).toEqual({ name: '2ème Année - A', grade: { name: '2ème Année' } });
  });
});

describe('a subject', () => {
  it('has a code of its own, whatever the case, and a colour', async () => {
    const school = await app.school();
    const create = (input: object) =>
      change(school, school.admin, 'createSubject', { input: { name: 'Arts', ...input } }, 'subject { id code color }');
    expect(refused(await create({ code: 'math', color: 'red' }))).toBe('input.color PATTERN');
    expect(refused(await create({ code: 'math', color: '#00ff7F' }))).toBe('input.code TAKEN');
    const races = await Promise.all([create({ code: 'ART' }), create({ code: 'art' })]);
    expect(tally(races)).toEqual({ done: 1, 'input.code TAKEN': 1 });
    const { id } = await make(school, 'Subject', { name: 'Sport', code: 'EPS' });
    expect(await remove(school, 'Subject', id)).toBe('deleted');
    await make(school, 'Subject', { name: 'Sport', code: 'eps' });
    expect(refused(await change(school, school.admin, 'restoreSubject', { id }, 'subject { id }'))).toBe('id TAKEN');
  });
});

describe('the structure', () => {
  it('is read by everybody who is signed in and changed by the office alone', async () => {
    const school = await app.school();
    const query =
      '{ academicYears { totalCount } educationalLevels { totalCount } grades { totalCount } subjects { totalCount } rooms { totalCount } schoolClasses { totalCount } }';
    const input = { name: 'Salle 2', roomNumber: '2', roomType: 'LAB' };
    const outcome: Record<string, string> = {};
    for (const role of Object.values(Role)) {
      const who = await school.person(role);
      const read = refused(await school.ask(who, query)) ?? 'reads';
      outcome[role] = `${read}, ${refused(await change(school, who, 'createRoom', { input }, 'room { id }')) ?? 'changes'}`;
    }
    expect(
      new Set(
        Object.entries(outcome)
          .filter(([, what]) => what === 'reads, changes')
          .map(([role]) => role),
      ),
    ).toEqual(new Set(['ADMIN', 'STAFF']));
    expect(new Set(Object.values(outcome))).toEqual(new Set(['reads, changes', 'reads, FORBIDDEN']));
    expect(refused(await school.ask(null, query))).toBe('UNAUTHENTICATED');
  });

  it('of one organization is nothing to another', async () => {
    const [school, other] = [await app.school(), await app.school()];
    expect(refused(await other.ask(other.admin, 'query ($id: ID!) { room(id: $id) { id } }', { id: school.roomId }))).toBe('NOT_FOUND');
    expect(refused(await change(other, other.admin, 'updateRoom', { id: school.roomId, input: { name: 'x' } }, 'room { id }'))).toBe(
      'NOT_FOUND',
    );
    expect(refused(await change(other, other.admin, 'deleteGrade', { id: school.gradeId }, 'deletedGradeId'))).toBe('NOT_FOUND');
    const input = { section: 'A', gradeId: school.gradeId, academicYearId: other.yearId };
    expect(refused(await change(other, other.admin, 'createSchoolClass', { input }, 'schoolClass { id }'))).toBe(
      'input.gradeId UNKNOWN_ID',
    );
  });
});
