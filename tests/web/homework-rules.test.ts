import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/web/client/live/homework/operations.js';
import { byDue, mayStart, shownAttempt, stateOf } from '../../src/web/client/live/student/state-of.js';
import { readPoints } from '../../src/web/client/live/teacher/homework/read-points.js';

const now = Date.parse('2026-11-21T10:00:00Z');
type Tried = Work['myAttempts'][number];

const attempt = (attemptNumber: number, more: Partial<Tried> = {}): Tried => ({
  id: String(attemptNumber),
  attemptNumber,
  status: 'SUBMITTED',
  startedAt: '2026-11-20T10:00:00Z',
  deadlineAt: null,
  submittedAt: '2026-11-20T11:00:00Z',
  closedBy: 'STUDENT',
  isLate: false,
  score: null,
  percentage: null,
  passed: null,
  feedback: null,
  totalPoints: '20',
  isBest: null,
  ...more,
});
const work = (more: Partial<Work> = {}): Work => ({
  id: '1',
  kind: 'HOMEWORK',
  title: 'Fractions',
  titleArabic: null,
  titleFrench: null,
  dueAt: '2026-11-25T10:00:00Z',
  opensAt: null,
  isOpen: true,
  allowLate: false,
  maxAttempts: 1,
  attemptsLeft: 1,
  timeLimitSeconds: null,
  requiresAccessCode: false,
  totalPoints: '20',
  questionsCount: 2,
  subject: null,
  myAttempts: [],
  ...more,
});

describe('where homework stands for a student', () => {
  it.each([
    ['is to do while it is open', {}, 'toDo'],
    ['is to do before it opens', { isOpen: false, opensAt: '2026-11-22T08:00:00Z' }, 'toDo'],
    ['is missed once it is closed', { isOpen: false, opensAt: '2026-11-01T08:00:00Z' }, 'missed'],
    [
      'is to do while an attempt is open, whatever was handed in before',
      { myAttempts: [attempt(1), attempt(2, { status: 'IN_PROGRESS' })] },
      'toDo',
    ],
    ['is done once it was handed in, also when it can be tried again', { attemptsLeft: 2, myAttempts: [attempt(1)] }, 'done'],
  ] as const)('%s', (_, more, state) => expect(stateOf(work(more), now)).toBe(state));

  it('may be started while it is open, an attempt is left and none is open', () => {
    expect(mayStart(work())).toBe(true);
    expect(mayStart(work({ attemptsLeft: null }))).toBe(true);
    expect(mayStart(work({ attemptsLeft: 0 }))).toBe(false);
    expect(mayStart(work({ isOpen: false }))).toBe(false);
    expect(mayStart(work({ attemptsLeft: 2, myAttempts: [attempt(1, { status: 'IN_PROGRESS' })] }))).toBe(false);
  });

  it('is shown with the attempt that counts, else with the last that was handed in', () => {
    expect(shownAttempt(work({ myAttempts: [attempt(1, { isBest: true }), attempt(2)] }))?.id).toBe('1');
    expect(shownAttempt(work({ myAttempts: [attempt(1), attempt(2), attempt(3, { status: 'IN_PROGRESS' })] }))?.id).toBe('2');
    expect(shownAttempt(work())).toBeUndefined();
  });

  it('comes in the order of what is due, without a date last', () => {
    const list = [work({ id: 'never', dueAt: null }), work({ id: 'later' }), work({ id: 'soon', dueAt: '2026-11-22T10:00:00Z' })];
    expect(list.sort(byDue).map(({ id }) => id)).toEqual(['soon', 'later', 'never']);
  });
});

describe('points as a teacher types them', () => {
  it('may have a comma or a point, and three decimals', () => {
    expect(['3', ' 3,5 ', '3.125', '0'].map((typed) => readPoints(typed, '5'))).toEqual(['3', '3.5', '3.125', '0']);
  });
  it('are none when they are no number, finer, or more than there are', () => {
    for (const typed of ['', '-1', 'cinq', '1e1', '3.1255', '5.001', '3,5,1', 'Infinity']) expect(readPoints(typed, '5')).toBeUndefined();
  });
  it('are always what the server takes, or none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const points = readPoints(typed, '20');
        expect(points === undefined || (/^\d+(\.\d{1,3})?$/.test(points) && Number(points) <= 20)).toBe(true);
      }),
    );
  });
});
