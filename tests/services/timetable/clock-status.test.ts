import { expect, it } from 'vitest';
import { clockStatusOf } from '../../../src/services/timetable/clock-status.js';

const at = (time: string): Date => new Date(`2026-11-20T${time}Z`);

it.each([
  ['07:59:59.999', 'UPCOMING'],
  ['08:00', 'ACTIVE'],
  ['08:59:59.999', 'ACTIVE'],
  ['09:00', 'COMPLETED'],
])('a lesson from eight to nine is at %s %s', (now, status) => {
  expect(clockStatusOf(at(now), at('08:00'), at('09:00'))).toBe(status);
});
