import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOf, isEarned, type Work } from '../../../src/services/rewards/badge-criteria.js';

const work = (...scores: (number | null)[]): Work[] => scores.map((score) => ({ subjectCode: 'MATH', score, isEarly: false }));
const earns = (requirements: Parameters<typeof criteriaOf>[0], done: readonly Work[]): boolean => isEarned(criteriaOf(requirements, done));

describe('a badge is earned', () => {
  test('by ten pieces of work in a subject with an average of 85 or more, and by no other subject', () => {
    const champion = { subject: 'MATH', homework_completed: 10, average_score__gte: 85 };
    const done = work(...Array.from({ length: 10 }, () => 8500));
    expect(earns(champion, done)).toBe(true);
    expect(earns(champion, done.slice(1))).toBe(false);
    expect(earns(champion, [...done.slice(1), ...work(8499)])).toBe(false);
    expect(earns({ ...champion, subject: 'math' }, done)).toBe(true);
    expect(earns({ ...champion, subject: 'PHYS' }, done)).toBe(false);
  });
  test('by five perfect scores in a row, and not by five with a lesser one between', () => {
    const perfect = { consecutive_perfect_scores: 5 };
    expect(earns(perfect, work(0, 10_000, 10_000, 10_000, 10_000, 10_000, 3))).toBe(true);
    expect(earns(perfect, work(10_000, 10_000, 10_000, 9999, 10_000, 10_000))).toBe(false);
    expect(earns(perfect, work(10_000, 10_000, null, 10_000, 10_000, 10_000))).toBe(true);
  });
  test('by twenty early submissions', () => {
    const early = Array.from({ length: 20 }, (): Work => ({ subjectCode: null, score: null, isEarly: true }));
    expect(earns({ early_submissions: 20 }, early)).toBe(true);
    expect(earns({ early_submissions: 20 }, [...early.slice(1), ...work(10_000)])).toBe(false);
  });
  test('never by work alone when it asks for nothing', () => {
    expect(earns({}, work(10_000))).toBe(false);
    expect(earns({ subject: 'MATH' }, work(10_000))).toBe(false);
  });
  test('never by an average of nothing', () => {
    expect(earns({ average_score__gte: 1 }, work(null, null))).toBe(false);
  });
  test('only when the exact mean reaches the average, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 10_000 }),
        (scores, hundredths) => {
          const sum = scores.reduce((all, one) => all + BigInt(one), 0n);
          expect(earns({ average_score__gte: hundredths / 100 }, work(...scores))).toBe(sum >= BigInt(hundredths) * BigInt(scores.length));
        },
      ),
    );
  });
  test('shows how far somebody is', () => {
    expect(criteriaOf({ homework_completed: 3, average_score__gte: 90 }, work(8000, 9001))).toEqual([
      { name: 'homework_completed', required: 3, current: 2, isMet: false },
      { name: 'average_score__gte', required: 90, current: 85, isMet: false },
    ]);
  });
});
