import { ref } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { Room } from '../../entities/structure/room.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Subject } from '../../entities/structure/subject.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import type { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { weekdayOf } from '../calendar.js';

/**
 * Carries a changed weekly lesson over to its dated lessons from today on whose register nobody has opened. One that was moved or
 * cancelled by hand stays as it is, and so does one on a day of the week that the lesson has left.
 */
export async function changePlannedLessons(ctx: Context, session: TimetableSession): Promise<void> {
  const planned = await ctx.em.find(SessionInstance, {
    timetableSession: session.id,
    date: { $gte: ctx.today },
    status: SessionStatus.PLANNED,
    registerStatus: RegisterStatus.NOT_STARTED,
  });
  for (const lesson of planned.filter(({ date }) => weekdayOf(date) === session.dayOfWeek)) {
    lesson.schoolClass = ref(SchoolClass, session.schoolClass.id);
    lesson.subject = ref(Subject, session.subject.id);
    lesson.teacher = ref(Teacher, session.teacher.id);
    lesson.room = session.room && ref(Room, session.room.id);
    lesson.startTime = session.startTime;
    lesson.endTime = session.endTime;
  }
}
