import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { ask, done, refused } from './asking.js';

let app: App;
let school: School;
let teacher: Person;
let headed: { id: string; students: readonly Person[] };
const ids: Record<string, string> = {};

const make = async (thing: string, input: object): Promise<string> => {
  const field = `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
  return (await done<{ id: string }>(school, school.admin, `create${thing}`, { input }, `${field} { id }`)).id;
};

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
  headed = await school.schoolClass({ section: 'A', teacher, students: 2 });
  await school.schoolClass({ section: 'B' });
  const level = await make('EducationalLevel', { name: 'Lycée', nameArabic: 'الثانوية', level: 'HIGH', order: 2, minAge: 15 });
  ids['level'] = level;
  ids['grade'] = await make('Grade', { name: 'Tronc commun', gradeNumber: 10, educationalLevelId: level, isActive: false });
  ids['subject'] = await make('Subject', { name: 'Arts_100%', code: 'ART', isActive: false });
  await done(school, school.admin, 'updateGrade', { id: ids['grade'], input: { subjectIds: [ids['subject']] } }, 'grade { id }');
  ids['room'] = await make('Room', { name: 'Laboratoire', roomNumber: 'L-1', roomType: 'LAB', isAvailable: false, building: 'Annexe' });
  ids['year'] = await make('AcademicYear', { year: '2027-2028', startDate: '2027-09-01', endDate: '2028-06-30', description: 'prochaine' });
});
afterAll(() => app.close());

const names: Readonly<Record<string, string>> = {
  academicYears: 'year',
  rooms: 'roomNumber',
  subjects: 'code',
  classEnrollments: 'studentName',
};
const filters: Readonly<Record<string, string>> = {
  academicYears: 'AcademicYear',
  educationalLevels: 'EducationalLevel',
  grades: 'Grade',
  subjects: 'Subject',
  rooms: 'Room',
  schoolClasses: 'SchoolClass',
  classEnrollments: 'ClassEnrollment',
};
const list = async (field: string, filter: object, orderBy?: object[]): Promise<unknown[]> => {
  const type = filters[field] ?? '';
  const name = names[field] ?? 'name';
  const found = await ask<{ totalCount: number; nodes: Record<string, unknown>[] }>(
    school,
    school.admin,
    `query ($filter: ${type}Filter, $orderBy: [${type}Order!]) { ${field}(filter: $filter, orderBy: $orderBy) { totalCount nodes { ${name} } } }`,
    { filter, orderBy },
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map((node) => node[name]);
};

describe('lists are narrowed', () => {
  it('school years by state and text', async () => {
    expect(await list('academicYears', {})).toEqual(['2027-2028', '2026-2027']);
    expect(await list('academicYears', { isCurrent: true })).toEqual(['2026-2027']);
    expect(await list('academicYears', { isCurrent: false, isActive: true })).toEqual(['2027-2028']);
    expect(await list('academicYears', { search: 'PROCH' })).toEqual(['2027-2028']);
    expect(await list('academicYears', { isActive: null, search: null })).toHaveLength(2);
  });

  it('stages by kind and text, in any of their names', async () => {
    expect(await list('educationalLevels', { level: 'HIGH' })).toEqual(['Lycée']);
    expect(await list('educationalLevels', { search: 'الثان' })).toEqual(['Lycée']);
    expect(await list('educationalLevels', { isActive: false })).toEqual([]);
  });

  it('grades by level, number, state, classes and text', async () => {
    const { level } = ids;
    expect(await list('grades', { educationalLevelId: level })).toEqual(['Tronc commun']);
    expect(await list('grades', { gradeNumber: 7 })).toEqual(['1ère Année']);
    expect(await list('grades', { hasClasses: true })).toEqual(['1ère Année']);
    expect(await list('grades', { hasClasses: false })).toEqual(['Tronc commun']);
    expect(await list('grades', { isActive: false })).toEqual(['Tronc commun']);
    expect(await list('grades', { educationalLevelId: 'nothing' })).toEqual([]);
    const [row] = await school.sql<{ uuid: string }>('select uuid from educational_level where id = $1', [level]);
    expect(await list('grades', { educationalLevelId: row?.uuid })).toEqual(['Tronc commun']);
  });

  it('subjects by grade, state and text, which is taken as it is written', async () => {
    expect(await list('subjects', { gradeId: ids['grade'] })).toEqual(['ART']);
    expect(await list('subjects', { isActive: true })).toEqual(['MATH']);
    expect(await list('subjects', { search: 's_100%' })).toEqual(['ART']);
    expect(await list('subjects', { search: '%' })).toEqual(['ART']);
    expect(await list('subjects', { search: 'Mat_' })).toEqual([]);
    expect(await list('subjects', { search: '\\' })).toEqual([]);
  });

  it('rooms by kind, availability and text', async () => {
    expect(await list('rooms', { roomType: 'LAB' })).toEqual(['L-1']);
    expect(await list('rooms', { isAvailable: true })).toEqual(['101']);
    expect(await list('rooms', { search: 'annexe' })).toEqual(['L-1']);
  });

  it('classes by grade, year, teacher, section, state, text and when they were made', async () => {
    const name = '1ère Année - A';
    expect(await list('schoolClasses', { gradeId: school.gradeId, academicYearId: school.yearId })).toHaveLength(2);
    expect(await list('schoolClasses', { academicYearId: ids['year'] })).toEqual([]);
    expect(await list('schoolClasses', { classTeacherId: teacher.id })).toEqual([name]);
    expect(await list('schoolClasses', { hasTeacher: true })).toEqual([name]);
    expect(await list('schoolClasses', { hasTeacher: false })).toEqual(['1ère Année - B']);
    expect(await list('schoolClasses', { section: 'a' })).toEqual([name]);
    expect(await list('schoolClasses', { search: 'année - a' })).toEqual([name]);
    const { createdAt } = await ask<{ createdAt: string }>(
      school,
      school.admin,
      'query ($id: ID!) { schoolClass(id: $id) { createdAt } }',
      { id: headed.id },
    );
    expect(await list('schoolClasses', { createdFrom: createdAt, createdTo: createdAt })).toEqual([name]);
    expect(await list('schoolClasses', { createdTo: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  it('enrollments by student, class, year, state and text', async () => {
    const [sara] = headed.students;
    expect(await list('classEnrollments', { studentId: sara?.id })).toHaveLength(1);
    expect(await list('classEnrollments', { schoolClassId: headed.id, academicYearId: school.yearId, isActive: true })).toHaveLength(2);
    expect(await list('classEnrollments', { search: 'sara naji' })).toHaveLength(2);
    expect(await list('classEnrollments', { search: 'nobody' })).toEqual([]);
  });
});

describe('lists are ordered', () => {
  it('by every field that is stored, both ways, the same from page to page', async () => {
    const introspection = 'query ($name: String!) { __type(name: $name) { enumValues { name } } }';
    for (const [field, type] of Object.entries(filters)) {
      const { enumValues } = await ask<{ enumValues: { name: string }[] }>(school, school.admin, introspection, {
        name: `${type}OrderField`,
      });
      for (const { name } of enumValues) {
        const all = await list(field, {}, [{ field: name, direction: 'DESC' }]);
        const page = `query ($after: String) { ${field}(first: 1, after: $after, orderBy: [{ field: ${name}, direction: DESC }]) { nodes { ${names[field] ?? 'name'} } pageInfo { endCursor hasNextPage } } }`;
        const walked: unknown[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const part: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = await ask(
            school,
            school.admin,
            page,
            {
              after,
            },
          );
          walked.push(...part.nodes.map((node) => node[names[field] ?? 'name']));
          ({ hasNextPage: more, endCursor: after } = part.pageInfo);
        }
        expect([field, name, walked]).toEqual([field, name, all]);
      }
    }
  }, 60_000);

  it('by several at once, ascending unless it is said otherwise', async () => {
    const orderBy = [{ field: 'CLASS_TEACHER' }, { field: 'NAME', direction: 'DESC' }];
    expect(await list('schoolClasses', {}, orderBy)).toEqual(['1ère Année - B', '1ère Année - A']);
  });
});

describe('the students of a class', () => {
  it('are listed by name, with those who left on request', async () => {
    const made = await school.schoolClass({ section: 'R' });
    for (const [firstName, lastName] of [
      ['Omar', 'Zaki'],
      ['Sara', 'Alami'],
      ['Ali', 'Alami'],
    ]) {
      const student = await school.person(Role.STUDENT, { firstName: firstName ?? '', lastName: lastName ?? '' });
      await done(school, school.admin, 'enrollStudent', { input: { studentId: student.id, schoolClassId: made.id } }, 'enrollment { id }');
    }
    const roster = (filter: object) =>
      ask<{ nodes: { studentName: string; id: string }[] }>(
        school,
        school.admin,
        'query ($id: ID!, $filter: ClassStudentFilter) { classStudents(schoolClassId: $id, filter: $filter) { nodes { id studentName student { fullName } } } }',
        { id: made.id, filter },
      ).then(({ nodes }) => nodes);
    const all = await roster({});
    expect(all.map(({ studentName }) => studentName)).toEqual(['Ali Alami', 'Sara Alami', 'Omar Zaki']);
    expect((await roster({ search: 'alami' })).length).toBe(2);
    await done(school, school.admin, 'endEnrollment', { id: all[0]?.id ?? '', input: {} }, 'enrollment { id }');
    expect((await roster({ isActive: true })).map(({ studentName }) => studentName)).toEqual(['Sara Alami', 'Omar Zaki']);
    expect((await roster({ isActive: false })).map(({ studentName }) => studentName)).toEqual(['Ali Alami']);
    expect((await roster({})).length).toBe(3);
  });

  it('of a class that is not there are not found', async () => {
    const query = 'query ($id: ID!) { classStudents(schoolClassId: $id) { totalCount } }';
    for (const id of ['999999999', 'x', '0', '-1', '6a5e3c1c-0d0d-4b5b-9f0e-0a3b1c2d3e4f'])
      expect(refused(await school.ask(school.admin, query, { id }))).toBe('NOT_FOUND');
  });
});
