import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../../src/services/calendar.js';
import { periodsOf } from '../../../src/services/rewards/periods.js';

const year = { startDate: '2026-09-01', endDate: '2027-06-30' };

describe('the periods of a day', () => {
  test('are its week, its month, its half of the academic year and that year', () => {
    expect(periodsOf('2027-02-10', year)).toEqual([
      { scale: 'WEEK', startsOn: '2027-02-08', endsOn: '2027-02-14' },
      { scale: 'MONTH', startsOn: '2027-02-01', endsOn: '2027-02-28' },
      { scale: 'SEMESTER', startsOn: '2027-01-31', endsOn: '2027-06-30' },
      { scale: 'YEAR', startsOn: '2026-09-01', endsOn: '2027-06-30' },
    ]);
    expect(periodsOf('2027-01-30', year)[2]).toEqual({ scale: 'SEMESTER', startsOn: '2026-09-01', endsOn: '2027-01-30' });
  });
  test('are the week and the month alone in the holidays between two years', () => {
    expect(periodsOf('2026-08-15', null).map(({ scale }) => scale)).toEqual(['WEEK', 'MONTH']);
  });
  test('hold the day, and are the same for each of their days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 302 }), (offset) => {
        const day = addDays(year.startDate, offset);
        const periods = periodsOf(day, year);
        for (const { scale, startsOn, endsOn } of periods) {
          expect(startsOn <= day && day <= endsOn).toBe(true);
          const inYear = [startsOn, endsOn].filter((other) => year.startDate <= other && other <= year.endDate);
          const same = inYear.map((other) => periodsOf(other, year).find((one) => one.scale === scale));
          expect(same).toEqual(inYear.map(() => ({ scale, startsOn, endsOn })));
        }
        expect(weekdayOf(periods[0]?.startsOn ?? '')).toBe(1);
        const [, , semester] = periods;
        expect(Math.abs(daysBetween(semester?.startsOn ?? '', semester?.endsOn ?? '') - 151)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
