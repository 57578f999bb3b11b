import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { report } from './ask-report.js';
import { attended } from './attended.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const statistics = `query ($from: LocalDate, $to: LocalDate) { flagStatistics(startDate: $from, endDate: $to) {
  period { startDate endDate } totalFlags active resolved dismissed byType { flagType count } byPriority { priority count }
  averageResolutionHours trends { date created resolved } } }`;
const types = ['ABSENCE', 'CHRONIC_ABSENCE', 'LATE_PATTERN'] as const;
const priorities = ['LOW', 'MEDIUM', 'HIGH', 'URGENT'] as const;

interface Flag {
  readonly of: number;
  readonly type: (typeof types)[number];
  readonly priority: (typeof priorities)[number];
  readonly status: 'ACTIVE' | 'RESOLVED' | 'DISMISSED';
  /** Minutes since the first instant that is drawn. */
  readonly made: number;
  /** Minutes from making to closing. */
  readonly open: number;
  readonly deleted: boolean;
}
const origin = Date.parse('2026-09-10T00:00:00Z');
const instant = (minutes: number): Date => new Date(origin + minutes * 60_000);
// The clocks of Morocco were set on 20 September 2026, of which older data of PostgreSQL do not know.
const timeZone = 'Africa/Casablanca';
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone });
const dayAt = (minutes: number): string => calendar.format(instant(minutes));
const dayOf = (offset: number): string => new Date(origin + offset * 86_400_000).toISOString().slice(0, 10);

/** What the statistics must say of some flags, counted one by one. */
function countedOf(flags: readonly Flag[], startDate: string, endDate: string) {
  const kept = flags.filter(({ deleted }) => !deleted);
  const within = (day: string): boolean => day >= startDate && day <= endDate;
  const made = kept.filter((flag) => within(dayAt(flag.made)));
  const resolved = made.filter(({ status }) => status === 'RESOLVED');
  const hours = resolved.reduce((sum, { open }) => sum + open, 0) / 60 / resolved.length;
  const days = new Map<string, { date: string; created: number; resolved: number }>();
  const on = (date: string) => {
    const day = days.get(date) ?? { date, created: 0, resolved: 0 };
    days.set(date, day);
    return day;
  };
  for (const flag of kept) {
    const made = dayAt(flag.made);
    const resolved = flag.status === 'RESOLVED' ? dayAt(flag.made + flag.open) : '';
    if (within(made)) on(made).created += 1;
    if (within(resolved)) on(resolved).resolved += 1;
  }
  return {
    hours: resolved.length === 0 ? null : hours,
    counted: {
      period: { startDate, endDate },
      totalFlags: made.length,
      active: made.filter(({ status }) => status === 'ACTIVE').length,
      resolved: resolved.length,
      dismissed: made.filter(({ status }) => status === 'DISMISSED').length,
      byType: types.map((flagType) => ({ flagType, count: made.filter(({ type }) => type === flagType).length })),
      byPriority: priorities.map((priority) => ({ priority, count: made.filter((flag) => flag.priority === priority).length })),
      trends: [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    },
  };
}

/** Whether a value says a number with one decimal, or null for none. */
const isRounded = (said: unknown, counted: number | null): boolean =>
  counted === null ? said === null : Math.abs(Number(said) - counted) <= 0.0500001 && Number(said) === Number(Number(said).toFixed(1));

const flags = fc.array(
  fc.record({
    of: fc.nat(1),
    type: fc.constantFrom(...types),
    priority: fc.constantFrom(...priorities),
    status: fc.constantFrom('ACTIVE', 'RESOLVED', 'RESOLVED', 'DISMISSED'),
    made: fc.nat(20 * 1440),
    open: fc.nat(10 * 1440),
    deleted: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 25 },
);

describe('figures on flags', () => {
  test('are what an independent count gives, by school days, for the office and for a teacher', async () => {
    await fc.assert(
      fc.asyncProperty(flags, fc.nat(22), fc.nat(22), async (drawn, one, other) => {
        const school = await app.school({ timeZone });
        const { classes, teachers } = await attended(school, [1, 1], []);
        const lessons = [];
        for (const [at, schoolClass] of classes.entries()) lessons.push(await school.lesson(schoolClass, teachers[at] as Person));
        for (const { of, type, priority, status, made, open, deleted } of drawn)
          await school.sql(
            `insert into absence_flag (organization_id, student_id, session_instance_id, school_class_id, flag_type, priority, status, created_at, resolved_at, deleted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
            [
              school.id,
              classes[of]?.students[0]?.id,
              lessons[of]?.instanceId,
              classes[of]?.id,
              type,
              priority,
              status,
              instant(made),
              status === 'ACTIVE' ? null : instant(made + open),
              deleted ? instant(made + open) : null,
            ],
          );
        const [from, to] = [dayOf(Math.min(one, other)), dayOf(Math.max(one, other))];
        const reach = [
          [school.admin, drawn],
          [teachers[0] as Person, drawn.filter(({ of }) => of === 0)],
        ] as const;
        for (const [who, seen] of reach) {
          const { averageResolutionHours, ...said } = await report(school, who, statistics, { from, to });
          const { hours, counted } = countedOf(seen, from, to);
          expect(said).toEqual(counted);
          expect(isRounded(averageResolutionHours, hours)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
