import type { Context } from '../../context.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkSchoolClass, sectionIsTaken, type SchoolClassInput } from './check-school-class.js';
import { classNameOf } from './class-name.js';
import { countEnrolled } from './count-enrolled.js';

/** Changes a class. It keeps its year once somebody has been enrolled, and never takes fewer students than it has. */
export async function updateSchoolClass(ctx: Context, id: string, input: SchoolClassInput): Promise<{ schoolClass: SchoolClass }> {
  const schoolClass = await within(ctx, SchoolClass, id, { lock: true });
  const faults = new Faults();
  const checked = await checkSchoolClass(ctx, faults, input);
  const grade = checked.grade ?? (await schoolClass.grade.loadOrFail({ filters: { kept: false } }));
  const academicYear = checked.academicYear ?? { id: schoolClass.academicYear.id };
  const { section = schoolClass.section } = checked.values;
  faults.when(await sectionIsTaken(ctx, { grade, academicYear, section }, schoolClass), 'input.section', 'TAKEN');
  if (academicYear.id !== schoolClass.academicYear.id) {
    const count = await ctx.em.count(ClassEnrollment, { schoolClass });
    faults.when(count > 0, 'input.academicYearId', 'IN_USE', { by: schoolClass.name, count });
  }
  if (typeof input.maxStudents === 'number') {
    const count = await countEnrolled(ctx, schoolClass.id);
    faults.when(count > input.maxStudents, 'input.maxStudents', 'BELOW_COUNT', { count });
  }
  faults.stop();
  ctx.em.assign(schoolClass, {
    ...checked.values,
    ...(checked.grade && { grade: checked.grade }),
    ...(checked.academicYear && { academicYear: checked.academicYear }),
    name: classNameOf(grade, { section }),
  });
  return { schoolClass };
}
