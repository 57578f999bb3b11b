import { Delivery } from '../delivery.js';
import { operations, type Status } from '../operations.js';
import type { Entry } from '../outbox.js';
import { request } from '../session.js';

/** The mark of one pupil, the line, in the register of one lesson, the sheet. */
export interface Mark extends Entry {
  status: Status;
}
interface Marked {
  markAttendance: { errors: readonly { path: string; message: string }[] };
}

/** Marks on their way to the server. */
export const marks = new Delivery<Mark>({
  name: 'marks',
  most: 100,
  send: async ({ key, entries }) => {
    const input = {
      sessionInstanceId: entries[0]?.sheet,
      partial: true,
      marks: entries.map(({ line, status }) => ({ studentId: line, status })),
    };
    const { markAttendance } = await request<Marked>(operations.markAttendance, { input }, key);
    return markAttendance.errors.map(({ path, message }) => ({ at: Number(/marks\.(\d+)/.exec(path)?.[1]), message }));
  },
});

export const mark = (lesson: string, student: string, status: Status): void => marks.put({ sheet: lesson, line: student, status });
