import type { Context } from '../../context.js';
import { Room } from '../../entities/structure/room.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { notFound } from '../../errors.js';
import { idIs, rows } from '../../reading.js';
import { selectObjects } from '../select-objects.js';
import { bookingsOf, schoolHours, type Period } from './bookings.js';
import { freeSlots, type Slot } from './free-slots.js';
import { teacherKey } from './teacher-in-reach.js';

/** For whom, when and how long a free slot is looked for. */
export interface SlotsAsked {
  timetableId: string;
  dayOfWeek: number;
  teacherId?: string | null;
  roomId?: string | null;
  minutes: number;
}

/** When a lesson could be added to a timetable: the class, and the teacher and room if they are named, are all free. */
export async function offerSlots(ctx: Context, { timetableId, dayOfWeek, teacherId, roomId, minutes }: SlotsAsked): Promise<Slot[]> {
  const named = idIs('t.id', Timetable, timetableId);
  const [timetable] = await selectObjects<Period & { classId: string }>(
    ctx,
    `select t.school_class_id::text as "classId", t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo" from timetable t
      where t.organization_id = :organization and t.deleted_at is null and ${named?.sql ?? 'false'}`,
    named?.values ?? {},
  );
  if (!timetable) throw notFound('Timetable', timetableId);
  const teacher = typeof teacherId === 'string' ? await teacherKey(ctx, teacherId) : null;
  const room = typeof roomId === 'string' ? await roomKey(ctx, roomId) : null;
  const occupants = { teacherIds: [teacher], roomIds: [room], classIds: [timetable.classId] };
  const bookings = await bookingsOf(ctx, timetable, occupants);
  return freeSlots(
    await schoolHours(ctx),
    bookings.filter((booking) => booking.dayOfWeek === dayOfWeek),
    minutes,
  );
}

async function roomKey(ctx: Context, id: string): Promise<string> {
  const named = idIs('t.id', Room, id);
  const sql = `select t.id as c0 from room t where t.organization_id = :organization and ${named?.sql ?? 'false'}`;
  const [found] = await rows(ctx, sql, named?.values ?? {}, ([key]) => ({ key: String(key) }));
  if (!found) throw notFound('Room', id);
  return found.key;
}
