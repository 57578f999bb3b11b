import type { Context } from '../../context.js';
import type { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { addDays } from '../calendar.js';
import { displaceStudent } from './place-student.js';

/** Ends an active enrollment: from today on the student is not in the class, its row and its days stay. An ended one is left as it is. */
export async function end(ctx: Pick<Context, 'today'>, enrollment: ClassEnrollment, lastDay = addDays(ctx.today, -1)): Promise<void> {
  if (!enrollment.isActive) return;
  enrollment.isActive = false;
  enrollment.endedOn = lastDay;
  // Though the account or the year is deleted.
  const anyway = { filters: { kept: false } };
  const [student, year] = [await enrollment.student.loadOrFail(anyway), await enrollment.academicYear.loadOrFail(anyway)];
  displaceStudent(student, enrollment.schoolClass.id, year);
}
