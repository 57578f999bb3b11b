import type { Context } from '../../context.js';
import type { SessionInstance } from '../../entities/timetable/session-instance.js';
import { emit } from '../../subscriptions/outbox.js';
import type { Lesson } from './lesson.js';

/** What is said of a register that changed. */
type Register = Pick<Lesson, 'id' | 'classId' | 'teacherId' | 'registerStatus'>;

/** Says that a register was opened, marked, completed or reset. */
export function registerChanged(ctx: Context, { id, classId, teacherId, registerStatus }: Register): void {
  emit(ctx, 'attendance.register', { sessionInstanceId: id, classId, teacherId, registerStatus });
}

/** The same of a dated lesson that was loaded to be changed. */
export const registerOf = ({ id, schoolClass, teacher, registerStatus }: SessionInstance): Register => ({
  id,
  classId: schoolClass.id,
  teacherId: teacher.id,
  registerStatus,
});
