import type { Context } from '../../context.js';
import type { Slot } from './free-slots.js';
import type { Booking } from './find-clashes.js';

/** Days in force; without an end, for good. */
export interface Period {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}
/** Whose bookings are looked for. */
export interface Occupants {
  readonly teacherIds: readonly (string | null)[];
  readonly roomIds: readonly (string | null)[];
  readonly classIds: readonly (string | null)[];
}
/** Bookings that are left out: those of the lesson or the plan that is being changed. */
export interface Except {
  readonly sessionId?: string;
  readonly timetableId?: string;
}

const text = `select s.id::text as "sessionId", s.teacher_id::text as "teacherId", s.room_id::text as "roomId", s.school_class_id::text as "schoolClassId",
    s.day_of_week::int as "dayOfWeek", to_char(s.start_time, 'HH24:MI') as "startTime", to_char(s.end_time, 'HH24:MI') as "endTime",
    u.full_name as "teacherName", r.name as "roomName", c.name as "className", b.name as "subjectName"
  from timetable_session s join user_account u on u.id = s.teacher_id join school_class c on c.id = s.school_class_id
    join subject b on b.id = s.subject_id left join room r on r.id = s.room_id
  where s.organization_id = ? and s.is_live and daterange(s.effective_from, s.effective_to, '[]') && daterange(?::date, ?::date, '[]')
    and (s.teacher_id = any(?::bigint[]) or s.room_id = any(?::bigint[]) or s.school_class_id = any(?::bigint[]))
    and s.id is distinct from ?::bigint and s.timetable_id is distinct from ?::bigint
  order by s.day_of_week, s.start_time, s.id`;

/** The lessons in force within a period that occupy one of these teachers, rooms or classes. */
export function bookingsOf(ctx: Context, period: Period, occupants: Occupants, except: Except = {}): Promise<Booking[]> {
  const { effectiveFrom, effectiveTo } = period;
  return ctx.em.execute<Booking[]>(text, [
    ctx.organization.id,
    effectiveFrom,
    effectiveTo,
    array(occupants.teacherIds),
    array(occupants.roomIds),
    array(occupants.classIds),
    except.sessionId ?? null,
    except.timetableId ?? null,
  ]);
}

/** One parameter, whatever the number of keys. */
const array = (keys: readonly (string | null)[]): string => `{${[...new Set(keys)].filter((key) => key !== null).join(',')}}`;

/** From when to when lessons are planned: eight to six, and whatever the organization's own lessons reach beyond. */
export async function schoolHours({ em, organization }: Context): Promise<Slot> {
  const [hours] = await em.execute<Slot[]>(
    `select to_char(least(min(start_time), time '08:00'), 'HH24:MI') as "startTime", to_char(greatest(max(end_time), time '18:00'), 'HH24:MI') as "endTime"
       from timetable_session where organization_id = ? and is_live`,
    [organization.id],
  );
  return hours ?? { startTime: '08:00', endTime: '18:00' };
}
