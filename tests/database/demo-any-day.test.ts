import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeDemo } from '../../src/database/demo/make-demo.js';
import { localOf } from '../../src/services/calendar.js';
import { createTestDatabase } from '../support/database.js';

const moments: readonly (readonly [name: string, instant: string])[] = [
  ['a Monday at midnight', '2026-11-15T23:00:00Z'],
  ['a Tuesday morning', '2026-11-17T07:00:00Z'],
  ['a Wednesday noon', '2026-11-18T11:00:00Z'],
  ['a Thursday during lessons', '2026-11-19T09:30:00Z'],
  ['a Friday evening', '2026-11-20T20:00:00Z'],
  ['a Saturday', '2026-11-21T16:00:00Z'],
  ['a Sunday, the last minute', '2026-11-22T22:59:59Z'],
  ['1 January', '2027-01-01T12:00:00Z'],
  ['a night of Ramadan, when the clocks are different', '2027-02-28T23:30:00Z'],
  ['29 February', '2028-02-29T08:00:00Z'],
  ['30 March, a school day after the clocks changed', '2026-03-30T06:00:00Z'],
  ['31 August', '2026-08-31T21:00:00Z'],
  ['1 September, which is still August in UTC', '2026-08-31T23:30:00Z'],
];

interface Figures {
  readonly year: boolean;
  readonly weeks: number;
  readonly timetables: number;
  readonly lessons: number;
  readonly own: number;
  readonly days: number;
  readonly outside: number;
  readonly left: number;
  readonly future: number;
  readonly flags: string[];
  readonly notifications: number;
  readonly reports: number;
}
/** What is there, by one look at the tables: `$1` the day, `$2` the moment. */
const figures = `select
  (select bool_and($1::date between start_date and end_date) from academic_year where is_current) as year,
  (select ($1::date - start_date) / 7 from academic_year where is_current) as weeks,
  (select count(*)::int from timetable t join academic_year y on y.id = t.academic_year_id where y.is_current and t.is_active and t.effective_from = y.start_date) as timetables,
  (select count(*)::int from session_instance where date = $1 and status = 'PLANNED' and register_status = 'NOT_STARTED') as lessons,
  (select count(distinct u.id)::int from session_instance i join user_account u on u.id = i.teacher_id where i.date = $1 and u.email in ('teacher@madrasti.test', 'teacher2@madrasti.test')) as own,
  (select count(distinct date)::int from attendance_record) as days,
  (select count(*)::int from attendance_record where date not between $1::date - 28 and $1::date - 1) as outside,
  (select count(*)::int from session_instance where date < $1 and status = 'PLANNED' and register_status <> 'CLOSED') as left,
  (select count(*)::int from attendance_record where greatest(created_at, marked_at, updated_at) > $2)
    + (select count(*)::int from notification where greatest(created_at, sent_at, read_at) > $2)
    + (select count(*)::int from absence_flag where greatest(created_at, resolved_at) > $2)
    + (select count(*)::int from session_instance where greatest(created_at, started_at, completed_at) > $2) as future,
  (select array_agg(distinct flag_type order by flag_type) from absence_flag) as flags,
  (select count(*)::int from notification) as notifications,
  (select count(*)::int from attendance_report) as reports`;

let pool: pg.Pool;
beforeAll(async () => {
  // The database goes with the run.
  pool = new pg.Pool({ connectionString: (await createTestDatabase()).url });
});
afterEach(() => pool.query('truncate organization cascade'));
afterAll(() => pool.end());

describe('the demo data can be made on any day and at any hour:', () => {
  test.each(moments)('%s', async (_name, instant) => {
    const now = new Date(instant);
    const { refusal } = await makeDemo(pool, { now, students: 20 });
    expect(refusal).toBeNull();
    const { day } = localOf(now, 'Africa/Casablanca');
    const [found] = (await pool.query<Figures>(figures, [day, now])).rows;
    expect(found).toMatchObject({
      year: true,
      timetables: 8,
      own: 2,
      days: 28,
      outside: 0,
      left: 0,
      future: 0,
      flags: ['ABSENCE', 'CHRONIC_ABSENCE', 'LATE_PATTERN'],
      reports: 6,
    });
    expect(found?.weeks).toBeGreaterThanOrEqual(10);
    expect(found?.lessons).toBeGreaterThan(0);
    expect(found?.notifications).toBeGreaterThan(0);
    // Later the same day there is nothing more to tell.
    expect([...(await makeDemo(pool, { now, students: 20 })).added]).toEqual([]);
  });
});
