import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, timeOf } from '../../../src/services/calendar.js';
import { freeSlots, overlaps, type Slot } from '../../../src/services/timetable/free-slots.js';

const slot = (startTime: string, endTime: string): Slot => ({ startTime, endTime });
const day = slot('08:00', '18:00');
const anySlot = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => slot(timeOf(start), timeOf(Math.min(start + length, 1439))))
  .filter(({ startTime, endTime }) => startTime < endTime);
const anyDay = fc.array(anySlot, { maxLength: 12 });

/** The minutes of a day that slots cover, one by one. */
const minutesIn = (slots: readonly Slot[]): Set<number> =>
  new Set(
    slots.flatMap(({ startTime, endTime }) => {
      const start = minutesOf(startTime);
      return Array.from({ length: minutesOf(endTime) - start }, (_, i) => start + i);
    }),
  );

describe('free slots', () => {
  it('are the whole day when nothing is planned', () => {
    expect(freeSlots(day, [], 60)).toEqual([day]);
  });

  it('lie between, before and after what is planned', () => {
    const taken = [slot('10:00', '12:00'), slot('09:00', '10:00'), slot('14:00', '17:30')];
    expect(freeSlots(day, taken, 60)).toEqual([slot('08:00', '09:00'), slot('12:00', '14:00')]);
    expect(freeSlots(day, taken, 30)).toEqual([slot('08:00', '09:00'), slot('12:00', '14:00'), slot('17:30', '18:00')]);
  });

  it('take no notice of what is planned outside the day', () => {
    expect(freeSlots(day, [slot('06:00', '07:00'), slot('19:00', '20:00')], 60)).toEqual([day]);
    expect(freeSlots(day, [slot('07:00', '09:00'), slot('17:00', '20:00')], 60)).toEqual([slot('09:00', '17:00')]);
  });

  it('are exactly the minutes of the day that nobody has taken, when any length will do', () => {
    fc.assert(
      fc.property(anyDay, (taken) => {
        const occupied = minutesIn(taken);
        const free = [...minutesIn([day])].filter((minute) => !occupied.has(minute));
        expect([...minutesIn(freeSlots(day, taken, 1))].toSorted((a, b) => a - b)).toEqual(free);
      }),
    );
  });

  it('are long enough, in order, apart, within the day and clear of everything planned', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (taken, minutes) => {
        const free = freeSlots(day, taken, minutes);
        for (const [i, one] of free.entries()) {
          expect(minutesOf(one.endTime) - minutesOf(one.startTime)).toBeGreaterThanOrEqual(minutes);
          expect(one.startTime >= day.startTime && one.endTime <= day.endTime).toBe(true);
          expect(taken.some((other) => overlaps(one, other))).toBe(false);
          expect((free[i - 1]?.endTime ?? '') < one.startTime).toBe(true);
        }
      }),
    );
  });

  it('leave none out that is long enough', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (taken, minutes) => {
        const all = freeSlots(day, taken, 1);
        const long = all.filter(({ startTime, endTime }) => minutesOf(endTime) - minutesOf(startTime) >= minutes);
        expect(freeSlots(day, taken, minutes)).toEqual(long);
      }),
    );
  });
});

describe('two lessons', () => {
  it('overlap when they share a minute, whichever is named first', () => {
    fc.assert(
      fc.property(anySlot, anySlot, (one, other) => {
        const shared = minutesIn([one]).intersection(minutesIn([other])).size > 0;
        expect(overlaps(one, other)).toBe(shared);
        expect(overlaps(other, one)).toBe(shared);
      }),
    );
  });

  it('may follow each other at once', () => {
    expect(overlaps(slot('08:00', '09:00'), slot('09:00', '10:00'))).toBe(false);
  });
});
