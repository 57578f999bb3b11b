import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/services/calendar.js';
import { admin, demoUnderTest, type DemoUnderTest } from './demo-under-test.js';

/** A Thursday, in the middle of a school year. */
const now = new Date('2026-11-19T13:00:00Z');
const today = '2026-11-19';
let demo: DemoUnderTest;
beforeAll(async () => {
  demo = await demoUnderTest({ now: () => now, students: 200 });
});
afterAll(() => demo[Symbol.asyncDispose]());

interface Named {
  readonly fullName: string;
}
interface WeeklyLesson {
  readonly schoolClass: { readonly name: string };
  readonly subject: { readonly code: string };
  readonly teacher: { readonly id: string };
}
const classA = '1ère Année Collège - A';
const classB = '1ère Année Collège - B';
const idOf = async (email: string): Promise<string> => (await demo.ask<{ me: { id: string } }>(email, '{ me { id } }')).me.id;
const namesOf = (rows: readonly Named[]): string[] => rows.map(({ fullName }) => fullName);

/** The lists that the administrator finds empty. */
async function emptyOf(lists: readonly (readonly [list: string, filter?: string])[]): Promise<string[]> {
  const empty: string[] = [];
  for (const [list, filter] of lists) if ((await demo.count(admin, list, filter)) === 0) empty.push(`${list} ${filter ?? ''}`);
  return empty;
}

describe('the accounts of the demo data', () => {
  test('are those of the documentation, and each signs in with the one password', async () => {
    const accounts = {
      'admin@madrasti.test': 'ADMIN',
      'staff@madrasti.test': 'STAFF',
      'teacher@madrasti.test': 'TEACHER',
      'teacher2@madrasti.test': 'TEACHER',
      'student@madrasti.test': 'STUDENT',
      'student2@madrasti.test': 'STUDENT',
      'parent@madrasti.test': 'PARENT',
      'driver@madrasti.test': 'DRIVER',
      'admin@entraide.test': 'ADMIN',
      'admin@lms.test': 'ADMIN',
      'admin@smart-academy.test': 'ADMIN',
      'admin@learnmore.test': 'ADMIN',
    };
    for (const [email, role] of Object.entries(accounts))
      expect(await demo.ask(email, '{ me { email role } }')).toEqual({ me: { email, role } });
  });

  test('teacher@ alone teaches class A mathematics and is its class teacher', async () => {
    const id = await idOf('teacher@madrasti.test');
    const lessons = await demo.all<WeeklyLesson>(admin, 'timetableSessions', 'schoolClass { name } subject { code } teacher { id }');
    const isMathsOfA = ({ schoolClass, subject }: WeeklyLesson): boolean => schoolClass.name === classA && subject.code === 'MATH';
    expect(lessons.filter(isMathsOfA).length).toBeGreaterThan(0);
    expect(lessons.filter(isMathsOfA)).toEqual(lessons.filter(({ teacher }) => teacher.id === id));
    const classes = await demo.all<{ name: string; classTeacher: { id: string } }>(admin, 'schoolClasses', 'name classTeacher { id }');
    expect(classes.filter(({ classTeacher }) => classTeacher.id === id).map(({ name }) => name)).toEqual([classA]);
  });

  test('teacher2@ teaches in class B only, and both see their own class alone', async () => {
    const id = await idOf('teacher2@madrasti.test');
    const lessons = await demo.all<WeeklyLesson>(admin, 'timetableSessions', 'schoolClass { name }', `teacherId: "${id}"`);
    expect(new Set(lessons.map(({ schoolClass }) => schoolClass.name))).toEqual(new Set([classB]));
    for (const [teacher, own] of [
      ['teacher@madrasti.test', classA],
      ['teacher2@madrasti.test', classB],
    ] as const) {
      const pupils = await demo.all<{ schoolClass: { name: string } }>(teacher, 'students', 'schoolClass { name }');
      expect(new Set(pupils.map(({ schoolClass }) => schoolClass.name))).toEqual(new Set([own]));
    }
  });

  test('student@ is Sara Alami of class A, student2@ is of class B', async () => {
    for (const [email, fullName, name] of [
      ['student@madrasti.test', 'Sara Alami', classA],
      ['student2@madrasti.test', 'Youssef Idrissi', classB],
    ] as const) {
      const query = 'query ($id: ID!) { student(id: $id) { fullName schoolClass { name } } }';
      expect(await demo.ask(admin, query, { id: await idOf(email) })).toEqual({ student: { fullName, schoolClass: { name } } });
    }
  });

  test('parent@ is the guardian of Sara only, and sees no other child', async () => {
    expect(namesOf(await demo.all<Named>('parent@madrasti.test', 'students', 'fullName'))).toEqual(['Sara Alami']);
    const told = await demo.all<{ studentName: string }>('parent@madrasti.test', 'notifications', 'studentName');
    expect(new Set(told.map(({ studentName }) => studentName))).toEqual(new Set(['Sara Alami']));
    const sara = await idOf('student@madrasti.test');
    const records = await demo.all<{ studentId: string }>('parent@madrasti.test', 'attendanceRecords', 'studentId');
    expect(new Set(records.map(({ studentId }) => studentId))).toEqual(new Set([sara]));
  });
});

describe('the demo school', () => {
  test('has 200 students in 8 classes, 12 teachers, a guardian for each student, rooms and subjects', async () => {
    const sizes: Record<string, number> = {};
    for (const list of ['students', 'teachers', 'schoolClasses', 'timetables', 'classEnrollments'])
      sizes[list] = await demo.count(admin, list);
    expect(sizes).toEqual({ students: 200, teachers: 12, schoolClasses: 8, timetables: 8, classEnrollments: 200 });
    const others = ['guardians', 'rooms', 'subjects', 'grades', 'educationalLevels', 'outgoingMessages', 'auditEntries'];
    expect(await emptyOf(others.map((list) => [list]))).toEqual([]);
    const ties = await demo.all<{ student: { id: string } }>(admin, 'guardianships', 'student { id }');
    expect(new Set(ties.map(({ student }) => student.id)).size).toBe(200);
    const classes = await demo.all<{ currentStudents: number }>(admin, 'schoolClasses', 'currentStudents');
    expect(classes.map(({ currentStudents }) => currentStudents)).toEqual(Array.from({ length: 8 }, () => 25));
  });

  test('began its year at least ten weeks ago, and each class has a timetable in force since then', async () => {
    const years = await demo.all<{ isCurrent: boolean; startDate: string; endDate: string }>(
      admin,
      'academicYears',
      'isCurrent startDate endDate',
    );
    const [current, ...others] = years.filter(({ isCurrent }) => isCurrent);
    expect(others).toEqual([]);
    expect((current?.startDate ?? '') <= addDays(today, -70)).toBe(true);
    expect((current?.endDate ?? '') > today).toBe(true);
    const timetables = await demo.all<Record<string, unknown>>(
      admin,
      'timetables',
      'isActive effectiveFrom effectiveTo schoolClass { id }',
    );
    for (const timetable of timetables)
      expect(timetable).toMatchObject({ isActive: true, effectiveFrom: current?.startDate, effectiveTo: null });
    expect(new Set(timetables.map(({ schoolClass }) => JSON.stringify(schoolClass))).size).toBe(8);
  });

  test('has its registers filled in on each school day of the last four weeks, and none before or after', async () => {
    const lessons = await demo.all<Lesson>(admin, 'sessionInstances', lessonFields);
    const past = lessons.filter(({ date }) => date < today);
    expect([...new Set(past.map(({ date }) => date))].toSorted()).toEqual(
      Array.from({ length: 28 }, (_, index) => addDays(today, index - 28)),
    );
    const held = past.filter(({ status }) => status === 'PLANNED');
    expect(held.length / past.length).toBeGreaterThan(0.95);
    for (const { registerStatus, totalStudents, presentCount, absentCount, unmarkedCount } of held) {
      expect({ registerStatus, totalStudents, unmarkedCount }).toEqual({ registerStatus: 'CLOSED', totalStudents: 25, unmarkedCount: 0 });
      expect(presentCount + absentCount).toBe(25);
    }
    const rest = lessons.filter(({ date, status }) => date >= today || status === 'CANCELLED');
    for (const { registerStatus, presentCount } of rest)
      expect({ registerStatus, presentCount }).toEqual({ registerStatus: 'NOT_STARTED', presentCount: 0 });
    expect(await demo.count(admin, 'attendanceRecords', `dateTo: "${addDays(today, -29)}"`)).toBe(0);
    expect(await demo.count(admin, 'attendanceRecords', `dateFrom: "${today}"`)).toBe(0);
  });

  test('has every kind of flag in every state, and told guardians in every way', async () => {
    const flags = [
      ...['ABSENCE', 'CHRONIC_ABSENCE', 'LATE_PATTERN'].map((type) => `flagType: ${type}`),
      ...['ACTIVE', 'RESOLVED', 'DISMISSED'].map((status) => `status: ${status}`),
      ...['LOW', 'MEDIUM', 'HIGH', 'URGENT'].map((priority) => `priority: ${priority}`),
    ];
    const alerts = ['ABSENCE_ALERT', 'LATE_ALERT', 'CHRONIC_ABSENCE', 'ATTENDANCE_CORRECTED'];
    const notices = [...alerts, 'FLAG_CREATED', 'FLAG_RESOLVED', 'EXCUSE_REQUIRED', 'ATTENDANCE_SUMMARY'];
    expect(await emptyOf(flags.map((filter) => ['absenceFlags', filter]))).toEqual([]);
    expect(await emptyOf(notices.map((type) => ['notifications', `notificationTypes: [${type}]`]))).toEqual([]);
    expect(await demo.count('parent@madrasti.test', 'unreadNotifications')).toBeGreaterThan(0);
  });
});

interface Lesson {
  readonly date: string;
  readonly status: string;
  readonly registerStatus: string;
  readonly totalStudents: number;
  readonly presentCount: number;
  readonly absentCount: number;
  readonly unmarkedCount: number;
}
const lessonFields = 'date status registerStatus totalStudents presentCount absentCount unmarkedCount';

describe('the other organizations', () => {
  test('have their administrator and nobody else, and see nothing of the school', async () => {
    const sara = await idOf('student@madrasti.test');
    for (const slug of ['entraide', 'lms', 'smart-academy', 'learnmore']) {
      const head = `admin@${slug}.test`;
      expect(await demo.all(head, 'users', 'email role')).toEqual([{ email: head, role: 'ADMIN' }]);
      const lists = [
        'students',
        'schoolClasses',
        'sessionInstances',
        'attendanceRecords',
        'absenceFlags',
        'notifications',
        'attendanceReports',
      ];
      for (const list of lists) expect([slug, list, await demo.count(head, list)]).toEqual([slug, list, 0]);
      await expect(demo.ask(head, 'query ($id: ID!) { student(id: $id) { id } }', { id: sara })).rejects.toThrow('NOT_FOUND');
      expect(await demo.signIn(head, 'madrasti')).toBeUndefined();
      const token = await demo.signIn(head);
      const { errors } = await demo.app.graphql('{ me { id } }', {}, { token, headers: { 'x-organization': 'madrasti' } });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
