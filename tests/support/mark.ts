import { expect } from 'vitest';
import type { Lesson, Person, School } from './school.js';

/** Marks students in a lesson whose register is open, as its teacher does. */
export async function mark(school: School, teacher: Person, { instanceId }: Lesson, marks: readonly object[]): Promise<void> {
  const { errors } = await school.ask(
    teacher,
    'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { presentCount absentCount } }',
    { input: { sessionInstanceId: instanceId, marks } },
  );
  expect(errors).toBeUndefined();
}
