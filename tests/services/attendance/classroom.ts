import { randomBytes } from 'node:crypto';
import { IsolationLevel, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import type { Context } from '../../../src/context.js';
import { openDatabase } from '../../../src/database/orm.js';
import { Role } from '../../../src/entities/identity/role.js';
import type { Scope } from '../../../src/permissions/scopes.js';
import { addDays, weekdayOf } from '../../../src/services/calendar.js';
import { sharedDatabaseUrl } from '../../support/database.js';
import { zone } from '../../support/zone.js';

let opened: Promise<MikroORM> | undefined;
/** One pool for a test file. */
export const database = (): Promise<MikroORM> => (opened ??= openDatabase({ url: sharedDatabaseUrl() }, { size: 8 }));
export const closeDatabase = async (): Promise<void> => (await opened)?.close();

/** A Monday. */
export const monday = '2026-09-14';
export const day = (offset: number): string => addDays(monday, offset);

/** An organization of its own with one class, its teacher, its students and a guardian for each, and a lesson on every day of the week. */
export class Classroom {
  private constructor(
    readonly orm: MikroORM,
    readonly organization: string,
    readonly teacher: string,
    readonly admin: string,
    readonly classId: string,
    readonly subject: string,
    readonly students: readonly string[],
    readonly guardians: readonly string[],
    /** The weekly lesson of each day, Monday first. */
    readonly weekly: readonly string[],
  ) {}

  static async make({ students = 3, settings = {} }: { students?: number; settings?: object } = {}): Promise<Classroom> {
    const orm = await database();
    const insert = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
      const [row] = await orm.em.fork().execute<{ id: string }[]>(`${sql} returning id`, [...values]);
      return String(row?.id);
    };
    const slug = `class-${randomBytes(6).toString('hex')}`;
    const organization = await insert(`insert into organization (slug, name, time_zone, settings) values (?, ?, '${zone}', ?::jsonb)`, [
      slug,
      slug,
      JSON.stringify(settings),
    ]);
    const account = (role: Role, first: string, last: string): Promise<string> =>
      insert('insert into user_account (organization_id, email, first_name, last_name, role) values (?, ?, ?, ?, ?)', [
        organization,
        `${first}.${last}@${slug}.test`.toLowerCase(),
        first,
        last,
        role,
      ]);
    const profile = async (table: string, id: string): Promise<string> =>
      insert(`insert into ${table} (id, user_id, organization_id) values (?, ?, ?)`, [id, id, organization]);

    const admin = await account(Role.ADMIN, 'Amina', 'Idrissi');
    const teacher = await profile('teacher', await account(Role.TEACHER, 'Karim', 'Bennani'));
    const year = await insert(
      `insert into academic_year (organization_id, year, start_date, end_date, is_current) values (?, '2026-2027', '2026-09-01', '2027-06-30', true)`,
      [organization],
    );
    const level = await insert(
      `insert into educational_level (organization_id, name, level, sort_order) values (?, 'Primaire', 'PRIMARY', 1)`,
      [organization],
    );
    const grade = await insert(
      `insert into grade (organization_id, name, grade_number, educational_level_id) values (?, '1ère Année', 1, ?)`,
      [organization, level],
    );
    const classId = await insert(
      `insert into school_class (organization_id, name, section, grade_id, academic_year_id, class_teacher_id) values (?, '1ère Année - A', 'A', ?, ?, ?)`,
      [organization, grade, year, teacher],
    );
    const subject = await insert(
      `insert into subject (organization_id, name, name_arabic, name_french, code) values (?, 'Mathématiques', 'الرياضيات', 'Mathématiques', 'MATH')`,
      [organization],
    );
    const timetable = await insert(
      `insert into timetable (organization_id, school_class_id, academic_year_id, effective_from, effective_to, created_by_id) values (?, ?, ?, '2026-09-07', '2027-06-25', ?)`,
      [organization, classId, year, admin],
    );
    const weekly: string[] = [];
    for (let weekday = 1; weekday <= 7; weekday++)
      weekly.push(
        await insert(
          `insert into timetable_session (organization_id, timetable_id, school_class_id, day_of_week, start_time, end_time, subject_id, teacher_id, effective_from, effective_to)
           values (?, ?, ?, ?, '08:00', '09:00', ?, ?, '2026-09-07', '2027-06-25')`,
          [organization, timetable, classId, weekday, subject, teacher],
        ),
      );
    const enrolled: string[] = [];
    const guardians: string[] = [];
    for (let i = 0; i < students; i++) {
      const student = await profile('student', await account(Role.STUDENT, `Sara${i}`, `Alami${String(i).padStart(3, '0')}`));
      const guardian = await profile('guardian', await account(Role.PARENT, `Omar${i}`, 'Alami'));
      await insert(`insert into guardianship (organization_id, guardian_id, student_id, starts_on) values (?, ?, ?, '2026-01-01')`, [
        organization,
        guardian,
        student,
      ]);
      await insert(
        `insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date) values (?, ?, ?, ?, '2026-09-01')`,
        [organization, student, classId, year],
      );
      enrolled.push(student);
      guardians.push(guardian);
    }
    return new Classroom(orm, organization, teacher, admin, classId, subject, enrolled, guardians, weekly);
  }

  /** A lesson of the class on a day, its register open unless said otherwise. */
  async lesson(date: string, { status = 'OPEN', start = '08:00' }: { status?: string; start?: string } = {}): Promise<string> {
    const weekly = start === '08:00' ? this.weekly[weekdayOf(date) - 1] : null;
    const [row] = await this.em().execute<{ id: string }[]>(
      `insert into session_instance (organization_id, timetable_session_id, school_class_id, subject_id, teacher_id, date, start_time, end_time, register_status)
       values (?, ?, ?, ?, ?, ?, ?::time, ?::time + interval '1 hour', ?) returning id`,
      [this.organization, weekly ?? null, this.classId, this.subject, this.teacher, date, start, start, status],
    );
    return String(row?.id);
  }

  em(): EntityManager {
    const em = this.orm.em.fork();
    em.setFilterParams('organization', { id: this.organization });
    return em;
  }
  select<T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.em().execute<T[]>(sql, [this.organization, ...values]);
  }

  /** A request of somebody's: a mutation in its transaction, as the server runs it, or a query outside one. */
  async as<T>(
    who: 'admin' | 'teacher',
    work: (ctx: Context) => Promise<T>,
    { writing = true, now = `${day(0)}T09:00:00Z`, scope }: Request = {},
  ): Promise<T> {
    const em = this.em();
    const [facts] = await em.execute<{ slug: string; settings: object }[]>('select slug, settings from organization where id = ?', [
      this.organization,
    ]);
    const context = {
      organization: {
        id: this.organization,
        slug: facts?.slug,
        name: 'x',
        timeZone: zone,
        dialects: ['madrasti'],
        settings: facts?.settings,
      },
      viewer: {
        userId: who === 'admin' ? this.admin : this.teacher,
        role: who === 'admin' ? Role.ADMIN : Role.TEACHER,
        sessionId: '1',
        expiresAt: new Date(now),
      },
      locale: 'en',
      now: new Date(now),
      today: now.slice(0, 10),
      requestId: 'test',
      address: '',
      em,
      writing,
      dryRun: false,
      scope: scope ?? (who === 'admin' ? 'all' : 'ownSessions'),
      dialect: null,
      userAgent: null,
      cost: { current: null },
      platform: { orm: this.orm },
    } as unknown as Context;
    if (!writing) return work(context);
    await em.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
    try {
      const answer = await work(context);
      await em.flush();
      await em.commit();
      return answer;
    } catch (error) {
      await em.rollback().catch(() => undefined);
      throw error;
    }
  }
}
interface Request {
  writing?: boolean;
  now?: string;
  scope?: Scope;
}
