import type { Context } from '../../context.js';
import { minutesOf } from '../calendar.js';
import type { Faults } from '../faults.js';
import { bookingsOf, schoolHours, type Except, type Period } from './bookings.js';
import { concerns, findClashes, type Wanted, type Who } from './find-clashes.js';
import { freeSlots, type Slot } from './free-slots.js';

/** Where each clash is told. */
export type ClashPaths = Readonly<Record<Who, string>>;
export const inputPaths: ClashPaths = { TEACHER: 'input.teacherId', ROOM: 'input.roomId', SCHOOL_CLASS: 'input.startTime' };

/** So many free slots are offered, and so many lessons of a plan are told to clash. */
const OFFERED = 5;
const TOLD = 20;
const said = ({ startTime, endTime }: Slot): string => `${startTime}–${endTime}`;

/**
 * Notes what lessons clash with within their period, each with the slots of that day that are free for their teacher, room and class
 * together. The caller has taken its turn, so what is free now is still free when the lessons are written.
 */
export async function refuseClashes(
  ctx: Context,
  faults: Faults,
  period: Period,
  lessons: readonly Wanted[],
  except: Except,
  paths: ClashPaths = inputPaths,
): Promise<void> {
  if (!lessons.length) return;
  const occupants = {
    teacherIds: lessons.map(({ teacherId }) => teacherId),
    roomIds: lessons.map(({ roomId }) => roomId),
    classIds: lessons.map(({ schoolClassId }) => schoolClassId),
  };
  const bookings = await bookingsOf(ctx, period, occupants, except);
  const clashes = lessons.flatMap((wanted) => findClashes(wanted, bookings).map((clash) => ({ wanted, ...clash })));
  if (!clashes.length) return;
  const hours = await schoolHours(ctx);
  for (const { wanted, who, name, booking } of clashes.slice(0, TOLD)) {
    const own = lessons.filter((lesson) => lesson !== wanted && lesson.dayOfWeek === wanted.dayOfWeek);
    const taken = [...bookings.filter((one) => concerns(wanted, one)), ...own];
    const free = freeSlots(hours, taken, minutesOf(wanted.endTime) - minutesOf(wanted.startTime))
      .slice(0, OFFERED)
      .map(said);
    faults.add(paths[who], 'CLASH', {
      who,
      what: name,
      with: [booking.subjectName, booking.className, said(booking)].join(', '),
      withSessionId: booking.sessionId,
      dayOfWeek: booking.dayOfWeek,
      free: free.join(', ') || '–',
    });
  }
}
