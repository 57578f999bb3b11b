import { raw } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { Grade } from '../../entities/structure/grade.js';
import { Room } from '../../entities/structure/room.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { teacherNamed } from './person-with-role.js';

/** What a client may say of a class. Left out: as it is; null: cleared. */
export interface SchoolClassInput {
  section?: string;
  gradeId?: string;
  academicYearId?: string;
  classTeacherId?: string | null;
  roomId?: string | null;
  maxStudents?: number | null;
  isActive?: boolean;
}

/** Checks what a client says of a class; gives what to store, its new grade and its new year. */
export async function checkSchoolClass(ctx: Context, faults: Faults, input: SchoolClassInput) {
  faults.notNull(input, 'section', 'gradeId', 'academicYearId', 'isActive');
  // Locked, so that neither is deleted meanwhile.
  const grade = await faults.named(input.gradeId, (id) => within(ctx, Grade, id, { path: 'input.gradeId', scope: 'all', lock: true }));
  const academicYear = await faults.named(input.academicYearId, (id) =>
    within(ctx, AcademicYear, id, { path: 'input.academicYearId', scope: 'all', lock: true }),
  );
  const classTeacher = await faults.named(input.classTeacherId, (id) => teacherNamed(ctx, id, 'input.classTeacherId'));
  const room = await faults.named(input.roomId, (id) => within(ctx, Room, id, { path: 'input.roomId', scope: 'all' }));
  const values = { ...sent(input, 'section', 'maxStudents', 'isActive'), ...sent({ classTeacher, room }, 'classTeacher', 'room') };
  return { values, grade, academicYear };
}

/** Whether another class of the grade and year has a section, whatever its case. */
export async function sectionIsTaken(
  ctx: Context,
  { grade, academicYear, section }: { grade: { id: string }; academicYear: { id: string }; section: string },
  stored?: SchoolClass,
): Promise<boolean> {
  const taken = await ctx.em.count(SchoolClass, {
    grade: grade.id,
    academicYear: academicYear.id,
    [raw('upper(section)')]: raw('upper(?)', [section]),
    ...(stored && { id: { $ne: stored.id } }),
  });
  return taken > 0;
}
