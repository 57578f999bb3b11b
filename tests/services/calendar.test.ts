import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  instantOf,
  instantsOf,
  localOf,
  minutesOf,
  mondayOf,
  schoolDay,
  schoolTime,
  timeOf,
  weekdayOf,
} from '../../src/services/calendar.js';

const zones = [
  'UTC',
  'Africa/Casablanca',
  'Europe/Paris',
  'Asia/Dhaka',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Toronto',
];
const zone = fc.constantFrom(...zones);
const instant = fc
  .integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((ms) => new Date(Math.floor(ms / 60_000) * 60_000));
const day = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1950-01-01', n));
const minutes = fc.integer({ min: 0, max: 1439 });

describe('the school day', () => {
  it('is the day of the organization, not that of UTC', () => {
    const ctx = { now: new Date('2024-11-20T23:30:00Z'), organization: { timeZone: 'Africa/Casablanca' } };
    expect(schoolDay(ctx)).toBe('2024-11-21');
    expect(schoolTime(ctx)).toBe('00:30');
  });

  it('follows the clocks of Morocco into Ramadan and out of it', () => {
    expect(localOf(new Date('2024-03-09T09:00:00Z'), 'Africa/Casablanca').time).toBe('10:00');
    expect(localOf(new Date('2024-03-11T09:00:00Z'), 'Africa/Casablanca').time).toBe('09:00');
    expect(instantOf('2024-03-11', '08:00', 'Africa/Casablanca').toISOString()).toBe('2024-03-11T08:00:00.000Z');
    expect(instantOf('2024-05-02', '08:00', 'Africa/Casablanca').toISOString()).toBe('2024-05-02T07:00:00.000Z');
  });

  it('holds every instant of it, and none of the next', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const { from, to } = instantsOf(schoolDay({ now, organization: { timeZone } }), timeZone);
        expect(from.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(to.getTime()).toBeGreaterThan(now.getTime());
      }),
    );
  });

  it('ends where the next begins, and lasts a day, give or take a change of the clocks', () => {
    fc.assert(
      fc.property(day, zone, (today, timeZone) => {
        const { from, to } = instantsOf(today, timeZone);
        expect(instantsOf(addDays(today, 1), timeZone).from).toEqual(to);
        expect((to.getTime() - from.getTime()) / 3_600_000).toBeGreaterThanOrEqual(timeZone === 'Pacific/Apia' ? 0 : 22);
        expect((to.getTime() - from.getTime()) / 3_600_000).toBeLessThanOrEqual(26);
      }),
    );
  });

  it('begins at the jump where the clocks skip midnight', () => {
    const { from } = instantsOf('2018-11-04', 'America/Sao_Paulo');
    expect(from.toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(localOf(from, 'America/Sao_Paulo')).toEqual({ day: '2018-11-04', time: '01:00' });
  });

  it('has no instants where a zone left it out', () => {
    const { from, to } = instantsOf('2011-12-30', 'Pacific/Apia');
    expect(from).toEqual(to);
  });
});

describe('a local time', () => {
  it('comes back from its instant, unless the clocks skip it', () => {
    fc.assert(
      fc.property(day, minutes, zone, (today, minute, timeZone) => {
        const time = timeOf(minute);
        const found = localOf(instantOf(today, time, timeZone), timeZone);
        const later = `${found.day}T${found.time}` > `${today}T${time}`;
        expect(later || (found.day === today && found.time === time)).toBe(true);
      }),
    );
  });

  it('that comes twice means the first', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Paris').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('that never comes means the moment of the jump', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Paris').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is the same as minutes since midnight', () => {
    fc.assert(fc.property(minutes, (minute) => minutesOf(timeOf(minute)) === minute));
    expect(minutesOf('08:30:00')).toBe(510);
  });
});

describe('days', () => {
  it('count forwards and backwards', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(addDays(addDays(from, n), -n)).toBe(from);
      }),
    );
  });

  it('of a week run from Monday, 1, to Sunday, 7', () => {
    expect([weekdayOf('2026-11-16'), weekdayOf('2026-11-22')]).toEqual([1, 7]);
    fc.assert(
      fc.property(day, (any) => {
        const monday = mondayOf(any);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, any)).toBe(weekdayOf(any) - 1);
        expect(weekdayOf(addDays(any, 7))).toBe(weekdayOf(any));
      }),
    );
  });
});
