import type { Context } from '../../context.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Faults } from '../faults.js';
import { checkSchoolClass, sectionIsTaken, type SchoolClassInput } from './check-school-class.js';
import { classNameOf } from './class-name.js';

/** Adds a class to a grade and a year; its name is made of the grade's and its section. */
export async function createSchoolClass(
  ctx: Context,
  input: SchoolClassInput & { section: string; gradeId: string; academicYearId: string },
): Promise<{ schoolClass: SchoolClass }> {
  const faults = new Faults();
  const checked = await checkSchoolClass(ctx, faults, input);
  const { section = input.section } = checked.values;
  const [grade, academicYear] = [checked.grade, checked.academicYear];
  if (grade && academicYear) faults.when(await sectionIsTaken(ctx, { grade, academicYear, section }), 'input.section', 'TAKEN');
  const own = { grade: faults.settled(grade), academicYear: faults.settled(academicYear), section };
  const schoolClass = ctx.em.create(SchoolClass, {
    organization: ctx.organization.id,
    ...checked.values,
    ...own,
    name: classNameOf(own.grade, own),
  });
  return { schoolClass };
}
