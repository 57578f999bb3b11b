import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School, SchoolClassUnderTest } from '../support/school.js';
import { alertOf, emitEvents } from './harness/emit.js';
import { Listener } from './harness/listener.js';
import { settled } from './harness/settled.js';
import { announcement } from './harness/node.js';

let database: TestDatabase;
let app: App;
let school: School;
let foreign: School;
let classA: SchoolClassUnderTest;
let classB: SchoolClassUnderTest;
let sara: Person;
let people: Record<'teacher' | 'teacher2' | 'parent' | 'parent2' | 'former' | 'unheeding' | 'staff' | 'leadership' | 'driver', Person>;
const open: Listener[] = [];
const listen = (who: Person, query: string, variables?: Record<string, unknown>): Listener => {
  const listener = Listener.of(app, who, query, variables);
  open.push(listener);
  return listener;
};
const alerts = 'subscription { attendanceAlert { cursor occurredAt studentId studentName className status flagCreated priority } }';
/** Whoever is subscribed hears this as its last: what came before has come. */
const heardNames = async (listeners: Record<string, Listener>, act: () => Promise<void>): Promise<string[]> => {
  await Promise.all(Object.values(listeners).map((listener) => listener.ready()));
  await settled();
  await act();
  await settled(600);
  return Object.entries(listeners)
    .filter(([, { heard }]) => heard.length > 0)
    .map(([name]) => name);
};

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  [school, foreign] = [await app.school(), await app.school()];
  const of = (role: Role): Promise<Person> => school.person(role);
  const [teacher, teacher2] = [await of(Role.TEACHER), await of(Role.TEACHER)];
  classA = await school.schoolClass({ teacher, students: 1 });
  classB = await school.schoolClass({ students: 1 });
  await school.lesson(classB, teacher2);
  sara = classA.students[0]!;
  people = {
    teacher,
    teacher2,
    parent: await school.guardianOf(sara),
    parent2: await school.guardianOf(classB.students[0]!),
    former: await school.guardianOf(sara, { endsOn: school.day(-1) }),
    unheeding: await school.guardianOf(sara, { mayReceiveAlerts: false }),
    staff: await of(Role.STAFF),
    leadership: await of(Role.LEADERSHIP),
    driver: await of(Role.DRIVER),
  };
});
afterEach(() => {
  for (const listener of open.splice(0)) listener.close();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('an attendance alert', () => {
  it('is heard by guardians who are told today, the student, teachers of the class and the office, and by nobody else', async () => {
    const listeners = {
      ...Object.fromEntries(Object.entries({ ...people, admin: school.admin }).map(([name, who]) => [name, listen(who, alerts)])),
      sara: listen(sara, alerts),
      student2: listen(classB.students[0]!, alerts),
      foreignAdmin: listen(foreign.admin, alerts),
    };
    const heard = await heardNames(listeners, () => emitEvents(app, school, 'attendance.alert', alertOf(sara, classA)));
    expect(heard.toSorted()).toEqual(['admin', 'leadership', 'parent', 'sara', 'staff', 'teacher']);
    expect(listeners.sara.heard[0]).toMatchObject({
      studentId: sara.id,
      className: classA.name,
      status: 'ABSENT',
      flagCreated: true,
      priority: 'LOW',
    });
  });

  it('of class B is heard by who teaches it by its timetable', async () => {
    const listeners = { teacher: listen(people.teacher, alerts), teacher2: listen(people.teacher2, alerts) };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'attendance.alert', alertOf(classB.students[0]!, classB)))).toEqual([
      'teacher2',
    ]);
  });

  it('stops reaching a guardian from the moment that the tie ends', async () => {
    const parent = await school.guardianOf(sara);
    const listener = listen(parent, alerts);
    expect(await heardNames({ parent: listener }, () => emitEvents(app, school, 'attendance.alert', alertOf(sara, classA)))).toEqual([
      'parent',
    ]);
    await school.sql('update guardianship set ends_on = $1 where guardian_id = $2', [school.day(-1), parent.id]);
    await emitEvents(app, school, 'attendance.alert', alertOf(sara, classA));
    await settled();
    expect(listener.heard).toHaveLength(1);
  });

  it('can be asked for of one class, by key or uuid', async () => {
    const query = 'subscription ($class: ID) { attendanceAlert(classId: $class) { cursor } }';
    const [{ uuid } = { uuid: '' }] = await school.sql<{ uuid: string }>('select uuid::text as uuid from school_class where id = $1', [
      classB.id,
    ]);
    const listeners = {
      byKey: listen(school.admin, query, { class: classB.id }),
      byUuid: listen(school.admin, query, { class: uuid }),
      other: listen(school.admin, query, { class: classA.id }),
    };
    const heard = await heardNames(listeners, () => emitEvents(app, school, 'attendance.alert', alertOf(classB.students[0]!, classB)));
    expect(heard).toEqual(['byKey', 'byUuid']);
    const nowhere = listen(school.admin, query, { class: '999999999' });
    await expect.poll(() => nowhere.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});

describe('other events', () => {
  it('a notification is heard by its recipient alone, with the row as the client selects it', async () => {
    const query = 'subscription { notificationCreated { cursor notificationId recipientId notification { id title student { id } } } }';
    const [made] = await school.sql<{ id: string }>(
      `insert into notification (organization_id, recipient_id, student_id, notification_type, title, message) values ($1, $2, $3, 'ABSENCE_ALERT', 'Absence', '…') returning id::text as id`,
      [school.id, people.parent.id, sara.id],
    );
    const listeners = { parent: listen(people.parent, query), parent2: listen(people.parent2, query), admin: listen(school.admin, query) };
    const payload = { notificationId: made!.id, recipientId: people.parent.id };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'notification.created', payload))).toEqual(['parent']);
    expect(listeners.parent.heard[0]).toMatchObject({
      ...payload,
      notification: { id: made!.id, title: 'Absence', student: { id: sara.id } },
    });
  });

  it('an announcement is heard by everybody who is signed in', async () => {
    const query = 'subscription { systemAlert { cursor alertType title severity startsAt endsAt } }';
    const listeners = {
      driver: listen(people.driver, query),
      parent: listen(people.parent, query),
      foreignAdmin: listen(foreign.admin, query),
    };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'system.alert', announcement('Tonight')))).toEqual([
      'driver',
      'parent',
    ]);
    expect(listeners.driver.heard[0]).toMatchObject({ alertType: 'maintenance', title: 'Tonight', severity: 'INFO', startsAt: null });
  });

  it('a change of a register is heard by teachers of the class and who gives the lesson', async () => {
    const query = 'subscription { registerChanged { cursor sessionInstanceId classId teacherId registerStatus } }';
    const listeners = {
      teacher: listen(people.teacher, query),
      teacher2: listen(people.teacher2, query),
      staff: listen(people.staff, query),
    };
    const payload = { sessionInstanceId: '1', classId: classA.id, teacherId: '1', registerStatus: 'OPEN' as const };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'attendance.register', payload))).toEqual(['teacher', 'staff']);
    const substitute = { ...payload, teacherId: people.teacher2.id };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'attendance.register', substitute))).toEqual([
      'teacher',
      'teacher2',
      'staff',
    ]);
  });

  it('work that is handed in is heard by teachers of the class, who made it and the office, of one assessment where that is asked for', async () => {
    const query =
      'subscription ($of: ID) { attemptSubmitted(assessmentId: $of) { cursor attemptId kind title studentName className attemptNumber isLate submittedAt } }';
    const author = await school.person(Role.TEACHER);
    const [homework] = await school.sql<{ id: string; uuid: string }>(
      `insert into assessment (organization_id, kind, title, created_by_id, homework_type, subject_id, grade_id, score_release, correction_release)
       values ($1, 'HOMEWORK', 'Fractions', $2, 'QCM', $3, $4, 'IMMEDIATELY', 'NEVER') returning id::text as id, uuid::text as uuid`,
      [school.id, author.id, school.subjectId, school.gradeId],
    );
    const { id, uuid } = homework!;
    const listeners = {
      author: listen(author, query),
      teacher: listen(people.teacher, query, { of: uuid }),
      teacher2: listen(people.teacher2, query),
      staff: listen(people.staff, query),
      leadership: listen(people.leadership, query, { of: id }),
    };
    const submitted = {
      attemptId: '7',
      assessmentId: id,
      authorId: author.id,
      kind: 'HOMEWORK' as const,
      title: 'Fractions',
      studentId: sara.id,
      studentName: 'Sara',
      classId: classA.id,
      className: classA.name,
      attemptNumber: 1,
      isLate: false,
      submittedAt: '2026-11-21T10:00:00.000Z',
    };
    const told = await heardNames(listeners, () => emitEvents(app, school, 'attempt.submitted', submitted));
    expect(told).toEqual(['author', 'teacher', 'staff', 'leadership']);
    expect(listeners.teacher.heard[0]).toMatchObject({ attemptId: '7', kind: 'HOMEWORK', className: classA.name, isLate: false });
    // Of another assessment: whoever asked for this one alone hears nothing more.
    await emitEvents(app, school, 'attempt.submitted', { ...submitted, assessmentId: '999999999' });
    await settled(600);
    expect([listeners.author, listeners.teacher, listeners.leadership].map(({ heard }) => heard.length)).toEqual([2, 1, 1]);

    const child = listen(sara, query);
    await expect.poll(() => child.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const nowhere = listen(author, query, { of: '999999999' });
    await expect.poll(() => nowhere.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('a mark and a badge are heard by the student, guardians who may see marks, and teachers of the class', async () => {
    const query = 'subscription { gradePublished { cursor gradeId title score pointsEarned } }';
    const blind = await school.guardianOf(sara);
    await school.sql('update guardianship set may_see_grades = false where guardian_id = $1', [blind.id]);
    const listeners = {
      sara: listen(sara, query),
      parent: listen(people.parent, query),
      blind: listen(blind, query),
      teacher: listen(people.teacher, query),
      teacher2: listen(people.teacher2, query),
    };
    const grade = {
      gradeId: '1',
      assessmentId: null,
      studentId: sara.id,
      studentName: 'Sara',
      title: 'Quiz',
      subjectName: 'Math',
      score: '17.5',
      maxScore: '20',
      pointsEarned: 42,
      feedbackAvailable: true,
    };
    expect(await heardNames(listeners, () => emitEvents(app, school, 'grade.published', grade))).toEqual(['sara', 'parent', 'teacher']);
    const badges = { blind: listen(blind, 'subscription { badgeEarned { cursor badgeName rarity } }') };
    const badge = {
      studentId: sara.id,
      studentName: 'Sara',
      badgeId: '5',
      badgeName: 'Champion',
      icon: 'cup',
      rarity: 'EPIC' as const,
      pointsReward: 100,
    };
    expect(await heardNames(badges, () => emitEvents(app, school, 'badge.earned', badge))).toEqual(['blind']);
  });
});

describe('the door', () => {
  it('is shut for roles that may not, and says why', async () => {
    const listener = listen(people.driver, alerts);
    await expect.poll(() => listener.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await expect.poll(() => listener.completed).toEqual(['1']);
    const parent = listen(people.parent, 'subscription { registerChanged { cursor } }');
    await expect.poll(() => parent.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
