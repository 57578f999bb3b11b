import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client } from '../../rest-compat/madrasti/client.js';
import { ask, change, done, refused } from './asking.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const remove = (school: School, { id }: Person) => done(school, school.admin, 'deleteUser', { id }, 'deletedUserId');
const restore = (school: School, { id }: Person) => change(school, school.admin, 'restoreUser', { id }, 'user { id }');

interface Classroom {
  school: School;
  client: Client;
  teacher: Person;
  schoolClass: SchoolClassUnderTest;
  gone: Person;
  there: Person;
}
/** A class of two, and a teacher who heads it. */
async function classroom(): Promise<Classroom> {
  const school = await app.school();
  const teacher = await school.person(Role.TEACHER);
  const schoolClass = await school.schoolClass({ teacher, students: 2 });
  const [gone, there] = schoolClass.students as [Person, Person];
  return { school, client: clientOf(app, school), teacher, schoolClass, gone, there };
}

/** Who is in the class, on every road that tells it. */
async function seen({ school, client, teacher, schoolClass: { id } }: Classroom, lesson: string) {
  const counted = await ask<{ currentStudents: number; grade: { studentsCount: number } }>(
    school,
    school.admin,
    'query ($id: ID!) { schoolClass(id: $id) { currentStudents grade { studentsCount } } }',
    { id },
  );
  const keys = (rows: { studentId: string }[]) => rows.map(({ studentId }) => studentId).toSorted();
  const roster = await ask<{ nodes: { studentId: string }[] }>(
    school,
    teacher,
    'query ($id: ID!) { classStudents(schoolClassId: $id) { nodes { studentId } } }',
    { id },
  );
  const register = await ask<{ entries: { studentId: string }[]; sessionInstance: Record<string, number> }>(
    school,
    teacher,
    'query ($id: ID!) { register(sessionInstanceId: $id) { entries { studentId } sessionInstance { totalStudents unmarkedCount } } }',
    { id: lesson },
  );
  const today = await ask<{ lessons: { studentsCount: number }[] }>(school, teacher, '{ todaySessions { lessons { studentsCount } } }');
  const report = await ask<{ totalStudents: number; studentBreakdown: { studentId: string }[] }>(
    school,
    school.admin,
    'query ($id: ID!, $day: LocalDate) { classStatistics(schoolClassId: $id, startDate: $day, endDate: $day) { totalStudents studentBreakdown { studentId } } }',
    { id, day: school.today },
  );
  const students = (rows: Record<string, unknown>[]) => rows.map(({ student }) => String(student)).toSorted();
  return {
    class: [counted.currentStudents, counted.grade.studentsCount],
    roster: keys(roster.nodes),
    register: keys(register.entries),
    lesson: register.sessionInstance,
    today: today.lessons.map(({ studentsCount }) => studentsCount),
    report: [report.totalStudents, ...keys(report.studentBreakdown)],
    rest: {
      class: (await client.send(school.admin, `GET /api/schools/classes/${id}/`)).body['current_students'],
      roster: students(await client.rows(teacher, `GET /api/schools/classes/${id}/students/`)),
      enrolled: students(await client.rows(school.admin, `GET /api/users/enrollments/?school_class=${id}&is_active=true`)),
      session: (await client.send(teacher, `GET /api/attendance/sessions/${lesson}/`)).body['total_students'],
      mine: (await client.rows(teacher, 'GET /api/users/?role=STUDENT')).map((user) => String(user['id'])).toSorted(),
    },
  };
}

describe('a student whose account is deleted', () => {
  it('is on no register, roster or count from then on, and on all of them again once restored', async () => {
    const room = await classroom();
    const { school, teacher, schoolClass, gone, there } = room;
    const { instanceId } = await school.lesson(schoolClass, teacher);
    const told = (...students: Person[]) => {
      const ids = students.map(({ id }) => id).toSorted();
      const { length } = ids;
      return {
        class: [length, length],
        roster: ids,
        register: ids,
        lesson: { totalStudents: length, unmarkedCount: length },
        today: [length],
        report: [length, ...ids],
        rest: { class: length, roster: ids, enrolled: ids, session: length, mine: ids },
      };
    };
    expect(await seen(room, instanceId)).toEqual(told(gone, there));
    await remove(school, gone);
    expect(await seen(room, instanceId)).toEqual(told(there));
    expect(refused(await restore(school, gone))).toBeUndefined();
    expect(await seen(room, instanceId)).toEqual(told(gone, there));
  });

  it('can neither be marked nor flagged, and a register is complete without them', async () => {
    const { school, client, teacher, schoolClass, gone, there } = await classroom();
    const { instanceId } = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    await remove(school, gone);
    const marks = [gone, there].map(({ id }) => ({ studentId: id, status: 'PRESENT' }));
    const mark = (given: object[]) =>
      change(school, teacher, 'markAttendance', { input: { sessionInstanceId: instanceId, marks: given } }, 'markedCount');
    expect(refused(await mark(marks))).toBe('input.marks.0.studentId NOT_ENROLLED');
    const body = { student: Number(gone.id), session: Number(instanceId), status: 'ABSENT' };
    expect((await client.send(teacher, 'POST /api/attendance/records/', { body })).status).toBe(400);
    const flag = { student: Number(gone.id), session: Number(instanceId), flag_type: 'ABSENCE', priority: 'LOW' };
    expect((await client.send(school.admin, 'POST /api/attendance/absence-flags/', { body: flag })).status).toBe(400);
    expect(refused(await mark(marks.slice(1)))).toBeUndefined();
    const input = { sessionInstanceId: instanceId, refuseUnmarked: true };
    const completed = await change(
      school,
      teacher,
      'completeAttendance',
      { input },
      'sessionInstance { unmarkedCount attendancePercentage }',
    );
    expect(completed.data).toEqual({ completeAttendance: { sessionInstance: { unmarkedCount: 0, attendancePercentage: 100 } } });
  });

  it('leaves what was marked of them to be read, by the office and in the lesson', async () => {
    const { school, client, teacher, schoolClass, gone } = await classroom();
    const { instanceId } = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    const input = { sessionInstanceId: instanceId, marks: [{ studentId: gone.id, status: 'ABSENT' }] };
    await done(school, teacher, 'markAttendance', { input }, 'markedCount');
    await remove(school, gone);
    const records = await client.rows(school.admin, `GET /api/attendance/records/?student=${gone.id}`);
    expect(records.map(({ student, status }) => [student, status])).toEqual([[Number(gone.id), 'ABSENT']]);
    expect(await client.rows(school.admin, `GET /api/attendance/absence-flags/?student=${gone.id}`)).toHaveLength(1);
    const { entries } = await ask<{ entries: object[] }>(
      school,
      school.admin,
      'query ($id: ID!) { register(sessionInstanceId: $id) { entries { studentId status } } }',
      { id: instanceId },
    );
    expect(entries).toContainEqual({ studentId: gone.id, status: 'ABSENT' });
    const listed = await client.rows(school.admin, `GET /api/users/enrollments/?student=${gone.id}`);
    expect(listed.map(({ student }) => student)).toEqual([Number(gone.id)]);
  });

  it('leaves a seat that somebody else may take; then they come back once there is one again', async () => {
    const { school, client, schoolClass, gone } = await classroom();
    const { id } = schoolClass;
    const seats = (maxStudents: number) =>
      change(school, school.admin, 'updateSchoolClass', { id, input: { maxStudents } }, 'schoolClass { id }');
    const enroll = async () => {
      const student = await school.person(Role.STUDENT);
      return change(school, school.admin, 'enrollStudent', { input: { studentId: student.id, schoolClassId: id } }, 'enrollment { id }');
    };
    await seats(2);
    expect(refused(await enroll())).toBe('input.schoolClassId CLASS_FULL');
    await remove(school, gone);
    expect(refused(await seats(1))).toBeUndefined();
    await seats(2);
    expect(refused(await enroll())).toBeUndefined();
    expect(refused(await restore(school, gone))).toBe('id CLASS_FULL');
    expect((await client.send(school.admin, `POST /api/users/${gone.id}/restore/`)).body['error_code']).toBe('VALIDATION_ERROR');
    await seats(3);
    expect((await client.send(school.admin, `POST /api/users/${gone.id}/restore/`)).status).toBe(200);
    expect(refused(await enroll())).toBe('input.schoolClassId CLASS_FULL');
  });
});

describe('a teacher whose account is deleted', () => {
  it('is offered and taken for no lesson, class or schedule', async () => {
    const { school, client, teacher, schoolClass } = await classroom();
    const other = await school.person(Role.TEACHER);
    const { instanceId, timetableSessionId } = await school.lesson(schoolClass, other);
    await remove(school, teacher);
    const listed = await ask<{ nodes: { id: string }[] }>(school, school.admin, '{ teachers { nodes { id } } }');
    expect(listed.nodes.map(({ id }) => id)).toEqual([other.id]);
    expect((await client.rows(school.admin, 'GET /api/users/?role=TEACHER')).map(({ id }) => id)).toEqual([Number(other.id)]);
    const input = { teacherId: teacher.id };
    for (const [mutation, id, selection] of [
      ['moveSessionInstance', instanceId, 'sessionInstance { id }'],
      ['updateTimetableSession', timetableSessionId, 'timetableSession { id }'],
      ['updateSchoolClass', schoolClass.id, 'schoolClass { id }'],
    ] as const) {
      const named = mutation === 'updateSchoolClass' ? { classTeacherId: teacher.id } : input;
      const answer = await change(school, school.admin, mutation, { id, input: named }, selection);
      expect([mutation, refused(answer)]).toEqual([mutation, `input.${Object.keys(named)[0] ?? ''} UNKNOWN_ID`]);
    }
    expect((await client.send(school.admin, `GET /api/attendance/timetable-sessions/weekly_schedule/?teacher=${teacher.id}`)).status).toBe(
      404,
    );
  });
});

describe('a guardian whose account is deleted', () => {
  it('hears nothing, is told nothing by hand, and is tied to nobody anew', async () => {
    const { school, client, teacher, schoolClass, gone: child, there: sibling } = await classroom();
    const [deleted, other] = [await school.guardianOf(child), await school.guardianOf(child)];
    await remove(school, deleted);
    const { instanceId } = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    const input = { sessionInstanceId: instanceId, marks: [{ studentId: child.id, status: 'ABSENT' }] };
    expect(await done(school, teacher, 'markAttendance', { input }, 'notificationsSent')).toBe(1);
    const told = await client.rows(school.admin, 'GET /api/attendance/notifications/');
    expect(told.map(({ recipient }) => recipient)).toEqual([Number(other.id)]);
    const notice = { studentId: child.id, notificationType: 'EXCUSE_REQUIRED', title: 'Absence', message: 'Un justificatif est attendu.' };
    const byHand = await change(
      school,
      school.admin,
      'createNotification',
      { input: { ...notice, recipientId: deleted.id, deliveryMethods: ['EMAIL'] } },
      'notification { id }',
    );
    expect(refused(byHand)).toBe('input.recipientId UNKNOWN_ID');
    const tie = { guardianId: deleted.id, studentId: sibling.id, relation: 'MOTHER' };
    expect(refused(await change(school, school.admin, 'linkGuardian', { input: tie }, 'guardianship { id }'))).toBe(
      'input.guardianId UNKNOWN_ID',
    );
  });

  it('is not sent what was still waiting to leave', async () => {
    const { school, gone: child } = await classroom();
    const guardian = await school.guardianOf(child);
    const input = {
      recipientId: guardian.id,
      studentId: child.id,
      notificationType: 'EXCUSE_REQUIRED',
      title: 'Absence',
      message: 'Un justificatif est attendu.',
      deliveryMethods: ['EMAIL'],
    };
    await done(school, school.admin, 'createNotification', { input }, 'notification { id }');
    // The server under test has no mail gateway, so nothing is queued by itself.
    await school.sql(`update outgoing_message set status = 'QUEUED' where organization_id = $1`, [school.id]);
    await remove(school, guardian);
    const { nodes } = await ask<{ nodes: { id: string }[] }>(
      school,
      school.admin,
      '{ outgoingMessages { nodes { id status lastError } } }',
    );
    const [message] = nodes;
    expect(nodes).toEqual([{ id: message?.id, status: 'FAILED', lastError: 'the account was deleted' }]);
    const again = () => change(school, school.admin, 'resendMessage', { id: String(message?.id) }, 'message { status }');
    expect(refused(await again())).toBe('id UNKNOWN_ID');
    await restore(school, guardian);
    expect((await again()).data).toEqual({ resendMessage: { message: { status: 'KEPT' } } });
  });
});
