import { expect, test } from 'vitest';
import { check } from './madrasti/client.js';

const tags = ['Authentication', 'Users', 'Schools', 'Lessons', 'Homework', 'Attendance', 'Files', 'System'];

test('each documented operation has been called with success, and with each documented failure', () => {
  expect(check.missing(tags)).toEqual([]);
});
