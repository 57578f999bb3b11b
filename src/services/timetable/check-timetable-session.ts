import type { Context } from '../../context.js';
import { Room } from '../../entities/structure/room.js';
import { Subject } from '../../entities/structure/subject.js';
import type { SessionType, TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import { minutesOf } from '../calendar.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { teacherNamed } from '../structure/person-with-role.js';

/** What a client may say of a weekly lesson. Left out: as it is; null: cleared. */
export interface TimetableSessionInput {
  timetableId?: string;
  dayOfWeek?: number;
  startTime?: string;
  endTime?: string;
  subjectId?: string;
  teacherId?: string;
  roomId?: string | null;
  sessionType?: SessionType;
  isActive?: boolean;
  notes?: string | null;
}

/** Checks what a client says of a weekly lesson, clashes aside; gives what to store and the rows that its ids name. */
export async function checkTimetableSession(ctx: Context, faults: Faults, input: TimetableSessionInput, stored?: TimetableSession) {
  faults.notNull(input, 'timetableId', 'dayOfWeek', 'startTime', 'endTime', 'subjectId', 'teacherId', 'sessionType', 'isActive');
  const timetable = await faults.named(input.timetableId, (id) =>
    within(ctx, Timetable, id, { path: 'input.timetableId', scope: 'all', lock: true }),
  );
  // Locked, so that it is not deleted meanwhile.
  const subject = await faults.named(input.subjectId, (id) =>
    within(ctx, Subject, id, { path: 'input.subjectId', scope: 'all', lock: true }),
  );
  const teacher = await faults.named(input.teacherId, (id) => teacherNamed(ctx, id, 'input.teacherId'));
  const room = await faults.named(input.roomId, (id) => within(ctx, Room, id, { path: 'input.roomId', scope: 'all' }));
  faults.when(Boolean(room && !room.isAvailable && room.id !== stored?.room?.id), 'input.roomId', 'NOT_AVAILABLE');
  const { startTime = stored?.startTime, endTime = stored?.endTime } = input;
  const backwards = Boolean(startTime && endTime && minutesOf(endTime) <= minutesOf(startTime));
  faults.when(backwards, 'input.endTime', 'NOT_AFTER', { other: 'startTime' });
  const values = {
    ...sent(input, 'dayOfWeek', 'startTime', 'endTime', 'sessionType', 'isActive', 'notes'),
    ...sent({ room }, 'room'),
  };
  return { values, timetable, subject, teacher };
}
