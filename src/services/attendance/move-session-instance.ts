import { ref } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { Room } from '../../entities/structure/room.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { weekdayOf } from '../calendar.js';
import { Faults } from '../faults.js';
import { selectObjects } from '../select-objects.js';
import { takeTurns } from '../take-turns.js';

export interface MoveSessionInstanceInput {
  readonly date?: string | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly teacherId?: string | null;
  /** Null: no room. */
  readonly roomId?: string | null;
}
interface Clash {
  who: 'TEACHER' | 'ROOM' | 'SCHOOL_CLASS';
  what: string;
  with: string;
}

/** Lessons of a day: the dated ones, and the weekly ones in force that have none for it. Where this one leaves its own day, that is free. */
const clashSelect = `
  with held as (
    select i.school_class_id, i.teacher_id, i.room_id, i.subject_id, i.start_time, i.end_time from session_instance i
    where i.organization_id = :organization and i.date = :date::date and i.status <> 'CANCELLED' and i.id <> :session::bigint
    union all
    select s.school_class_id, s.teacher_id, s.room_id, s.subject_id, s.start_time, s.end_time from timetable_session s
    where s.organization_id = :organization and s.is_live and s.day_of_week = :weekday::int and s.effective_from <= :date::date
      and (s.effective_to is null or s.effective_to >= :date::date)
      and not exists (select from session_instance i where i.timetable_session_id = s.id and i.planned_date = :date::date)
  )
  select who.who, case who.who when 'TEACHER' then u.full_name when 'ROOM' then r.name else c.name end as what,
    b.name || ', ' || c.name || ', ' || to_char(h.start_time, 'HH24:MI') || '–' || to_char(h.end_time, 'HH24:MI') as with
  from held h
  join user_account u on u.id = h.teacher_id join school_class c on c.id = h.school_class_id join subject b on b.id = h.subject_id
  left join room r on r.id = h.room_id
  cross join lateral (values ('TEACHER', h.teacher_id = :teacher::bigint), ('ROOM', h.room_id = :room::bigint),
    ('SCHOOL_CLASS', h.school_class_id = :schoolClass::bigint)) as who(who, same)
  where who.same and h.start_time < :endTime::time and h.end_time > :startTime::time
  order by who.who, h.start_time`;
const paths = { TEACHER: 'input.teacherId', ROOM: 'input.roomId', SCHOOL_CLASS: 'input.startTime' } as const;

/** Moves one dated lesson to another day, time, teacher or room, where nobody is booked twice. */
export async function moveSessionInstance(ctx: Context, id: string, input: MoveSessionInstanceInput): Promise<{ sessionInstance: RowRef }> {
  const session = await within(ctx, SessionInstance, id, { lock: true });
  const { registerStatus } = session;
  if (registerStatus !== RegisterStatus.NOT_STARTED) throw invalid(fault('id', 'WRONG_STATE', { status: registerStatus }));
  const faults = new Faults();
  faults.notNull(input, 'date', 'startTime', 'endTime', 'teacherId');
  const teacher = input.teacherId
    ? await faults.of(within(ctx, Teacher, input.teacherId, { path: 'input.teacherId', scope: 'all' }))
    : { id: session.teacher.id };
  const room = input.roomId
    ? await faults.of(within(ctx, Room, input.roomId, { path: 'input.roomId', scope: 'all' }))
    : input.roomId === null
      ? null
      : session.room && { id: session.room.id };
  const date = input.date ?? session.date;
  const startTime = (input.startTime ?? session.startTime).slice(0, 5);
  const endTime = (input.endTime ?? session.endTime).slice(0, 5);
  faults.when(endTime <= startTime, 'input.endTime', 'NOT_AFTER', { other: 'startTime' });
  faults.stop();

  await takeTurns(ctx, 'timetable');
  const values = {
    session: session.id,
    date,
    weekday: weekdayOf(date),
    startTime,
    endTime,
    teacher: teacher?.id ?? null,
    room: room?.id ?? null,
    schoolClass: session.schoolClass.id,
  };
  for (const { who, ...clash } of await selectObjects<Clash>(ctx, clashSelect, values))
    faults.add(paths[who], 'CLASH', { who, ...clash, free: '–' });
  faults.stop();

  // Moved twice, it still stands for the day of the plan.
  Object.assign(session, { date, startTime, endTime, movedFrom: date === session.plannedDate ? null : session.plannedDate });
  if (teacher) session.teacher = ref(Teacher, teacher.id);
  session.room = room ? ref(Room, room.id) : null;
  session.status = (await isAsPlanned(session)) ? SessionStatus.PLANNED : SessionStatus.MOVED;
  return { sessionInstance: session };
}

/** Whether a lesson is back where the weekly plan has it. */
async function isAsPlanned({ movedFrom, timetableSession, startTime, endTime, teacher, room }: SessionInstance): Promise<boolean> {
  const weekly = await timetableSession?.load({ filters: { kept: false } });
  if (!weekly || movedFrom !== null) return false;
  const same = [weekly.startTime.slice(0, 5) === startTime, weekly.endTime.slice(0, 5) === endTime, weekly.teacher.id === teacher.id];
  return same.every(Boolean) && weekly.room?.id === room?.id;
}
