import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FlagStatus, FlagType, Priority } from '../../../src/entities/attendance/absence-flag.js';
import { dueFlags, type DueFlag, type SchoolDay } from '../../../src/services/attendance/absence-policy.js';
import { reconcileFlags, type StoredFlag } from '../../../src/services/attendance/reconcile-flags.js';
import { addDays, daysBetween } from '../../../src/services/calendar.js';
import { settingsOf } from '../../../src/settings.js';

const policy = settingsOf({ slug: 'test', dialects: [], settings: {} }).attendance;
const start = '2026-09-07';

/** A student's marks by day, the flags that came of them, and the days that closed flags answer for. */
class School {
  readonly marks = new Map<number, 'a' | 'p' | 'l'>();
  flags: StoredFlag[] = [];
  #next = 1;

  mark(day: number, sign: 'a' | 'p' | 'l' | undefined): void {
    if (sign) this.marks.set(day, sign);
    else this.marks.delete(day);
    const { create, change, withdraw } = reconcileFlags(this.due(), this.flags);
    this.#neverTwoAtOnce(withdraw, change);
    this.flags = [
      ...this.flags.filter((flag) => !withdraw.includes(flag) && !change.some(({ stored }) => stored === flag)),
      ...change.map(({ stored, due }) => ({ ...stored, ...asStored(due) })),
      ...create.map((due) => ({ id: String(this.#next++), status: FlagStatus.ACTIVE, parentNotified: false, ...asStored(due) })),
    ];
  }
  /** The database changes flags one by one and refuses two open flags that begin on the same day, even for a moment. */
  #neverTwoAtOnce(withdraw: readonly StoredFlag[], change: readonly { stored: StoredFlag; due: DueFlag }[]): void {
    const begins = new Map(this.open().flatMap((flag) => (withdraw.includes(flag) ? [] : [[flag.id, `${flag.flagType} ${flag.from}`]])));
    for (const { stored, due } of change) {
      begins.set(stored.id, `${due.flagType} ${due.from}`);
      if (new Set(begins.values()).size < begins.size) throw new Error('two open flags begin on the same day');
    }
  }
  close(place: number): void {
    const open = this.open();
    const flag = open[place % (open.length || 1)];
    if (flag) this.flags = this.flags.map((one) => (one === flag ? { ...one, status: FlagStatus.RESOLVED } : one));
  }
  due(): DueFlag[] {
    const days = [...this.marks]
      .toSorted(([a], [b]) => a - b)
      .map(([at, sign]): SchoolDay => {
        const lesson = { sessionInstanceId: String(1000 + at), schoolClassId: '1' };
        return {
          date: addDays(start, at),
          absentFrom: sign === 'a' ? lesson : null,
          late: sign === 'l' ? 1 : 0,
          lateFor: sign === 'l' ? lesson : null,
        };
      });
    return dueFlags(days, policy);
  }
  open = (): StoredFlag[] => this.flags.filter(({ status }) => status === FlagStatus.ACTIVE);
  shown = (): string[] => this.open().map(describeFlag).toSorted();
}
const asStored = ({ flagType, from, until, count, priority, lesson }: DueFlag) => ({
  flagType,
  from,
  until,
  count,
  priority,
  sessionInstanceId: lesson.sessionInstanceId,
});
const describeFlag = ({
  flagType,
  from,
  until,
  count,
  priority,
}: Pick<DueFlag, 'flagType' | 'from' | 'until' | 'count' | 'priority'>): string =>
  [flagType, daysBetween(start, from), daysBetween(start, until), count, priority].join(' ');

describe('an open flag', () => {
  test('is raised by an absence that extends its run', () => {
    const school = new School();
    school.mark(0, 'a');
    school.mark(1, 'a');
    expect(school.flags).toMatchObject([{ id: '1', count: 2, priority: Priority.MEDIUM }]);
  });
  test('stays alone when an older day that is filled in joins two runs', () => {
    const school = new School();
    school.mark(0, 'a');
    school.mark(1, 'p');
    school.mark(2, 'a');
    expect(school.shown()).toEqual(['ABSENCE 0 0 1 LOW', 'ABSENCE 2 2 1 LOW']);
    school.mark(1, 'a');
    expect(school.flags).toMatchObject([{ id: '1', count: 3 }]);
  });
  test('is lowered, and a second one made, by a correction inside its run', () => {
    const school = new School();
    for (const day of [0, 1, 2, 3]) school.mark(day, 'a');
    school.mark(1, 'p');
    expect(school.shown()).toEqual(['ABSENCE 0 0 1 LOW', 'ABSENCE 2 3 2 MEDIUM']);
  });
  test('is withdrawn when its only absence was a mistake', () => {
    const school = new School();
    school.mark(0, 'a');
    school.mark(0, 'p');
    expect(school.flags).toEqual([]);
  });
});

describe('a closed flag', () => {
  test('answers for its days: marking them again changes nothing', () => {
    const school = new School();
    school.mark(0, 'a');
    school.mark(1, 'a');
    school.close(0);
    school.mark(1, 'p');
    school.mark(1, 'a');
    expect(school.open()).toEqual([]);
    expect(school.flags).toMatchObject([{ status: FlagStatus.RESOLVED, count: 2 }]);
  });
  test('does not answer for a run that grows: it is flagged again, for its whole length', () => {
    const school = new School();
    school.mark(0, 'a');
    school.close(0);
    school.mark(1, 'a');
    expect(school.shown()).toEqual(['ABSENCE 0 1 2 MEDIUM']);
  });
  test('answers again when the run shrinks to its days', () => {
    const school = new School();
    school.mark(0, 'a');
    school.close(0);
    school.mark(1, 'a');
    school.mark(1, 'p');
    expect(school.open()).toEqual([]);
  });
});

const steps = fc.array(
  fc.record({ day: fc.nat({ max: 25 }), sign: fc.constantFrom<('a' | 'p' | 'l' | undefined)[]>('a', 'a', 'a', 'p', 'l', undefined) }),
  { maxLength: 60 },
);

test('open flags are those that the marks call for, in whatever order registers are filled in and corrected', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const school = new School();
      for (const { day, sign } of given) school.mark(day, sign);
      expect(school.shown()).toEqual(school.due().map(describeFlag).toSorted());
    }),
  );
});

test('with closed flags, the open ones are those with a day that nobody has answered for', () => {
  const closing = fc.option(fc.nat({ max: 5 }), { freq: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, closing), { maxLength: 8 }), (given) => {
      const school = new School();
      for (const [marks, place] of given) {
        for (const { day, sign } of marks) school.mark(day, sign);
        if (place !== null) school.close(place);
      }
      const answeredDays = (flagType: FlagType): Set<string> => {
        const found = new Set<string>();
        for (const flag of school.flags)
          if (flag.status === FlagStatus.RESOLVED && flag.flagType === flagType)
            for (let day = flag.from; day <= flag.until; day = addDays(day, 1)) found.add(day);
        return found;
      };
      const expected = school.due().filter(({ flagType, days }) => !days.every((day) => answeredDays(flagType).has(day)));
      expect(school.shown()).toEqual(expected.map(describeFlag).toSorted());
    }),
  );
});
