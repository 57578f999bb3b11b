import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { Role } from '../../src/entities/identity/role.js';
import { hashPassword } from '../../src/services/identity/password.js';
import type { Answer, App } from './app.js';
import { zone } from './zone.js';

/** Somebody of a school under test, signed in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly token: string;
  readonly sessionId: string;
}
export interface SchoolClassUnderTest {
  readonly id: string;
  readonly name: string;
  readonly students: readonly Person[];
}
/** A lesson of today, or of another day. */
export interface Lesson {
  readonly timetableSessionId: string;
  readonly instanceId: string;
  readonly date: string;
}

/** An organization of one's own, made by SQL: what is tested is done through the doors. */
export interface School {
  readonly id: string;
  readonly slug: string;
  readonly admin: Person;
  readonly headers: Record<string, string>;
  readonly yearId: string;
  readonly gradeId: string;
  readonly subjectId: string;
  readonly roomId: string;
  readonly today: string;
  /** `today` plus some days. */
  day(offset: number): string;
  person(role: Role, more?: { firstName?: string; lastName?: string; password?: string; locale?: string }): Promise<Person>;
  schoolClass(more?: { section?: string; teacher?: Person; students?: number }): Promise<SchoolClassUnderTest>;
  guardianOf(
    student: Person,
    more?: { mayReceiveAlerts?: boolean; maySeeAttendance?: boolean; endsOn?: string; guardian?: Person },
  ): Promise<Person>;
  lesson(
    schoolClass: SchoolClassUnderTest,
    teacher: Person,
    more?: { date?: string; start?: string; end?: string; register?: 'NOT_STARTED' | 'OPEN' | 'CLOSED' },
  ): Promise<Lesson>;
  /** Asks GraphQL as somebody, or as nobody. */
  ask<T = Record<string, unknown>>(
    who: Person | null,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  sql<R extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
}

export const PASSWORD = 'Correct-horse-1';
let hashed: Promise<string> | undefined;
const cheapHash = { memoryKiB: 8, passes: 1, lanes: 1 };

export async function makeSchool(app: App, { timeZone = zone }: { timeZone?: string } = {}): Promise<School> {
  const { pool, tokens } = app.server.platform;
  const slug = `school-${randomBytes(6).toString('hex')}`;
  const sql = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await pool.query<R>(text, values)).rows;
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const names = Object.keys(row);
    const [made] = await sql<{ id: string }>(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id::text as id`,
      Object.values(row),
    );
    if (!made) throw new Error(`${table} took no row`);
    return made.id;
  };
  const id = await insert('organization', {
    slug,
    name: slug,
    time_zone: timeZone,
    dialects: ['madrasti'],
    settings: JSON.stringify({
      passwords: { hashing: cheapHash },
      limits: { authenticated: 1_000_000, anonymous: 1_000_000, bulk: 100_000 },
    }),
  });
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  const day = (offset: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);

  const person: School['person'] = async (
    role,
    { firstName = 'Amina', lastName = `Naji ${randomBytes(2).toString('hex')}`, password, locale } = {},
  ) => {
    const email = `${role.toLowerCase()}-${randomBytes(5).toString('hex')}@example.test`;
    hashed ??= hashPassword(PASSWORD, cheapHash);
    const userId = await insert('user_account', {
      organization_id: id,
      email,
      first_name: firstName,
      last_name: lastName,
      role,
      locale: locale ?? null,
      password_hash: password === undefined ? await hashed : await hashPassword(password, cheapHash),
    });
    const profile = role === Role.STUDENT ? 'student' : role === Role.TEACHER ? 'teacher' : role === Role.PARENT ? 'guardian' : null;
    if (profile) await insert(profile, { id: userId, organization_id: id, user_id: userId });
    const expiresAt = new Date(Date.now() + 3_600_000);
    const sessionId = await insert('auth_session', {
      organization_id: id,
      user_id: userId,
      last_used_at: new Date(),
      expires_at: expiresAt,
    });
    return {
      id: userId,
      email,
      role,
      sessionId,
      token: tokens.access({ sub: userId, org: id, sid: sessionId, role }, new Date(), expiresAt),
    };
  };

  const admin = await person(Role.ADMIN);
  const yearId = await insert('academic_year', {
    organization_id: id,
    year: '2026-2027',
    start_date: day(-200),
    end_date: day(150),
    is_current: true,
  });
  const levelId = await insert('educational_level', { organization_id: id, name: 'Collège', level: 'MIDDLE', sort_order: 1 });
  const gradeId = await insert('grade', { organization_id: id, name: '1ère Année', grade_number: 7, educational_level_id: levelId });
  const subjectId = await insert('subject', { organization_id: id, name: 'Mathématiques', code: 'MATH' });
  const roomId = await insert('room', { organization_id: id, name: 'Salle 101', room_number: '101', room_type: 'CLASSROOM' });

  return {
    id,
    slug,
    admin,
    yearId,
    gradeId,
    subjectId,
    roomId,
    today,
    day,
    person,
    sql,
    headers: { 'x-organization': slug },
    async schoolClass({ section = randomBytes(4).toString('hex'), teacher, students = 0 } = {}) {
      const name = `1ère Année - ${section}`;
      const classId = await insert('school_class', {
        organization_id: id,
        name,
        section,
        grade_id: gradeId,
        academic_year_id: yearId,
        class_teacher_id: teacher?.id ?? null,
      });
      const enrolled: Person[] = [];
      for (let i = 0; i < students; i++) {
        const student = await person(Role.STUDENT, { firstName: 'Sara' });
        await sql('update student set school_class_id = $1 where id = $2', [classId, student.id]);
        await insert('class_enrollment', {
          organization_id: id,
          student_id: student.id,
          school_class_id: classId,
          academic_year_id: yearId,
          enrollment_date: day(-200),
        });
        enrolled.push(student);
      }
      return { id: classId, name, students: enrolled };
    },
    async guardianOf(student, { mayReceiveAlerts = true, maySeeAttendance = true, endsOn, guardian } = {}) {
      const parent = guardian ?? (await person(Role.PARENT, { firstName: 'Nadia' }));
      await insert('guardianship', {
        organization_id: id,
        guardian_id: parent.id,
        student_id: student.id,
        relation: 'MOTHER',
        starts_on: day(-365),
        ends_on: endsOn ?? null,
        may_receive_alerts: mayReceiveAlerts,
        may_see_attendance: maySeeAttendance,
      });
      return parent;
    },
    async lesson(schoolClass, teacher, { date = today, start = '08:00', end = '09:00', register = 'NOT_STARTED' } = {}) {
      const [existing] = await sql<{ id: string }>('select id::text as id from timetable where school_class_id = $1', [schoolClass.id]);
      const timetableId =
        existing?.id ??
        (await insert('timetable', {
          organization_id: id,
          school_class_id: schoolClass.id,
          academic_year_id: yearId,
          effective_from: day(-200),
          created_by_id: admin.id,
        }));
      const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
      const about = {
        organization_id: id,
        school_class_id: schoolClass.id,
        subject_id: subjectId,
        teacher_id: teacher.id,
        start_time: start,
        end_time: end,
      };
      const [known] = await sql<{ id: string }>(
        'select id::text as id from timetable_session where timetable_id = $1 and day_of_week = $2 and start_time = $3',
        [timetableId, dayOfWeek, start],
      );
      const timetableSessionId =
        known?.id ??
        (await insert('timetable_session', { ...about, timetable_id: timetableId, day_of_week: dayOfWeek, effective_from: day(-200) }));
      const instanceId = await insert('session_instance', {
        ...about,
        timetable_session_id: timetableSessionId,
        date,
        register_status: register,
      });
      return { timetableSessionId, instanceId, date };
    },
    ask: (who, query, variables = {}, headers = {}) =>
      app.graphql(query, variables, { token: who?.token, headers: { 'x-organization': slug, ...headers } }),
  };
}
