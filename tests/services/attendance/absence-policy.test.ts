import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FlagType, Priority } from '../../../src/entities/attendance/absence-flag.js';
import { dueFlags, priorityOf, type SchoolDay } from '../../../src/services/attendance/absence-policy.js';
import { addDays, daysBetween } from '../../../src/services/calendar.js';
import { settingsOf } from '../../../src/settings.js';
import { thinned } from './thinned-days.js';

const policy = settingsOf({ slug: 'test', dialects: [], settings: {} }).attendance;
const start = '2026-09-07';
const day = (offset: number, absent: boolean, late = 0): SchoolDay => {
  const lesson = { sessionInstanceId: String(1000 + offset), schoolClassId: '1' };
  return { date: addDays(start, offset), absentFrom: absent ? lesson : null, late, lateFor: late ? lesson : null };
};
/** `a` absent, `p` there, `2` late twice, `.` no lesson. */
const days = (week: string): SchoolDay[] =>
  week.split('').flatMap((sign, i) => (sign === '.' ? [] : [day(i, sign === 'a', /\d/.test(sign) ? Number(sign) : 0)]));
const flagsOf = (week: string): string[] =>
  dueFlags(days(week), policy).map(({ flagType, from, until, count, priority }) =>
    [flagType, daysBetween(start, from), daysBetween(start, until), count, priority].join(' '),
  );

describe('runs of absences', () => {
  test('one unexcused absence is a flag of low priority', () => {
    expect(flagsOf('ppapp')).toEqual(['ABSENCE 2 2 1 LOW']);
  });
  test('a day without marks neither breaks nor extends a run', () => {
    expect(flagsOf('a..a')).toEqual(['ABSENCE 0 3 2 MEDIUM']);
  });
  test('a day on which the student was there ends the run', () => {
    expect(flagsOf('apa')).toEqual(['ABSENCE 0 0 1 LOW', 'ABSENCE 2 2 1 LOW']);
  });
  test('a late arrival ends a run too', () => {
    expect(flagsOf('a1a')).toEqual(['ABSENCE 0 0 1 LOW', 'ABSENCE 2 2 1 LOW']);
  });
  test.each([
    [1, Priority.LOW],
    [2, Priority.MEDIUM],
    [3, Priority.MEDIUM],
    [4, Priority.HIGH],
    [6, Priority.HIGH],
    [7, Priority.URGENT],
    [30, Priority.URGENT],
  ])('a run of %i school days is %s', (length, priority) => {
    expect(priorityOf(length, false, policy)).toBe(priority);
  });
  test('a chronic pattern is urgent at once', () => {
    expect(priorityOf(1, true, policy)).toBe(Priority.URGENT);
  });
  test('a flag shows the last lesson that was missed', () => {
    expect(dueFlags(days('aaap'), policy)[0]?.lesson.sessionInstanceId).toBe('1002');
  });
});

describe('patterns', () => {
  test('five absences within two weeks are chronic, four are not', () => {
    expect(flagsOf('apapapa')).not.toContainEqual(expect.stringContaining('CHRONIC'));
    expect(flagsOf('apapapapa')).toContain('CHRONIC_ABSENCE 0 8 5 URGENT');
  });
  test('the fifteenth day is outside two weeks', () => {
    expect(flagsOf('aaaap........a')).toContain('CHRONIC_ABSENCE 0 13 5 URGENT');
    expect(flagsOf('aaaap.........a')).not.toContainEqual(expect.stringContaining('CHRONIC'));
  });
  test('a long time of absences is one flag that counts the worst two weeks', () => {
    expect(flagsOf('ap'.repeat(15)).filter((flag) => flag.startsWith('CHRONIC'))).toEqual(['CHRONIC_ABSENCE 0 28 7 URGENT']);
  });
  test('late arrivals count by mark, not by day', () => {
    expect(flagsOf('22p1')).toEqual(['LATE_PATTERN 0 3 5 URGENT']);
    expect(flagsOf('22p')).toEqual([]);
  });
  test('two times of late arrivals that share no arrival are two flags', () => {
    expect(flagsOf(`5${'p'.repeat(20)}5`)).toEqual(['LATE_PATTERN 0 0 5 URGENT', 'LATE_PATTERN 21 21 5 URGENT']);
  });
});

const anySchoolYear = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom('p', 'a', '.') }, { weight: 1, arbitrary: fc.constantFrom('1', '2', '3') }), {
    maxLength: 60,
  })
  .map((signs) => signs.join(''));

describe('whatever the marks', () => {
  test('runs are what counting by hand finds', () => {
    fc.assert(
      fc.property(anySchoolYear, (week) => {
        // By hand: drop the days without lessons, cut at every day of attendance, keep the lengths.
        const lengths = week
          .replaceAll('.', '')
          .split(/[^a]+/)
          .filter(Boolean)
          .map((run) => run.length);
        const found = dueFlags(days(week), policy).filter(({ flagType }) => flagType === FlagType.ABSENCE);
        expect(found.map(({ count }) => count)).toEqual(lengths);
        expect(found.map(({ days: inRun }) => inRun.length)).toEqual(lengths);
      }),
    );
  });

  test.each([
    [FlagType.CHRONIC_ABSENCE, /a/g],
    [FlagType.LATE_PATTERN, /\d/g],
  ])('a day is in a %s exactly when some two weeks around it hold five', (flagType, sign) => {
    fc.assert(
      fc.property(anySchoolYear, (week) => {
        const marks = [...week.matchAll(sign)].flatMap((match) => Array.from({ length: Number(match[0]) || 1 }, () => match.index));
        const within = (first: number): number[] => marks.filter((at) => at >= first && at < first + 14);
        const expected = [...new Set(marks)].filter((at) =>
          Array.from({ length: 14 }, (_, i) => within(at - i)).some((held) => held.length >= 5),
        );
        const found = dueFlags(days(week), policy).filter((flag) => flag.flagType === flagType);
        expect(found.flatMap((flag) => flag.days.map((date) => daysBetween(start, date)))).toEqual(expected);
        for (const flag of found) {
          const inside = marks.map((at) => within(at).filter((other) => flag.days.includes(addDays(start, other))).length);
          expect(flag.count).toBe(Math.max(...inside));
        }
      }),
    );
  });

  test('flags of one type never share a day, and begin and end with one of their own', () => {
    fc.assert(
      fc.property(anySchoolYear, (week) => {
        const due = dueFlags(days(week), policy);
        for (const { from, until, days: own } of due) expect([from, until]).toEqual([own[0], own.at(-1)]);
        for (const flagType of Object.values(FlagType)) {
          const ranges = due.filter((flag) => flag.flagType === flagType);
          ranges.slice(1).forEach(({ from }, i) => expect(from > (ranges[i]?.until ?? '')).toBe(true));
        }
      }),
    );
  });

  test('one ordinary day between two absences tells as much as all of them', () => {
    fc.assert(
      fc.property(anySchoolYear, (week) => {
        expect(dueFlags(thinned(days(week)), policy)).toEqual(dueFlags(days(week), policy));
      }),
    );
  });
});
