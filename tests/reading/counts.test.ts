import { describe, expect, it, vi } from 'vitest';
import { Counts } from '../../src/reading/counts.js';

describe('the count of a list', () => {
  it('is asked anew each time while the list is short', async () => {
    const counts = new Counts();
    const count = vi.fn<() => Promise<number>>(() => Promise.resolve(9999));
    for (let i = 0; i < 3; i++) expect(await counts.of('1', 'rooms', count)).toBe(9999);
    expect(count).toHaveBeenCalledTimes(3);
  });

  it('is remembered when the list is long, for this question and organization alone', async () => {
    const counts = new Counts();
    const count = vi.fn<() => Promise<number>>(() => Promise.resolve(10_000));
    for (let i = 0; i < 3; i++) await counts.of('1', 'records of the year', count);
    expect(count).toHaveBeenCalledTimes(1);
    await counts.of('1', 'records of the month', count);
    await counts.of('2', 'records of the year', count);
    expect(count).toHaveBeenCalledTimes(3);
  });

  it('is shared by all who ask at the same time', async () => {
    const counts = new Counts();
    const count = vi.fn<() => Promise<number>>(() => Promise.resolve(7));
    expect(await Promise.all([1, 2, 3].map(() => counts.of('1', 'rooms', count)))).toEqual([7, 7, 7]);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when something changes, and what was being counted meanwhile is not remembered after it', async () => {
    const counts = new Counts();
    let done: (rows: number) => void = () => undefined;
    const before = counts.of('1', 'records', () => new Promise((resolve) => (done = resolve)));
    counts.changed('1');
    expect(await counts.of('1', 'records', () => Promise.resolve(20_001))).toBe(20_001);
    done(20_000);
    expect(await before).toBe(20_000);
    expect(await counts.of('1', 'records', () => Promise.resolve(20_002))).toBe(20_001);
  });

  it('that failed is asked again', async () => {
    const counts = new Counts();
    await expect(counts.of('1', 'records', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await counts.of('1', 'records', () => Promise.resolve(3))).toBe(3);
  });

  it('is forgotten after a moment, for what other nodes change', async () => {
    const counts = new Counts(20);
    await counts.of('1', 'records', () => Promise.resolve(20_000));
    await new Promise((later) => setTimeout(later, 60));
    expect(await counts.of('1', 'records', () => Promise.resolve(20_001))).toBe(20_001);
  });
});
