import type { Context } from '../../context.js';
import { Grade } from '../../entities/structure/grade.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkGrade, type GradeInput } from './check-grade.js';
import { classNameOf } from './class-name.js';
import { setSubjects, subjectsNamed } from './subjects-of-grade.js';

/** Changes a grade. With its name change those of its classes; `subjectIds` are all of its subjects from then on. */
export async function updateGrade(ctx: Context, id: string, input: GradeInput): Promise<{ grade: Grade }> {
  const grade = await within(ctx, Grade, id, { lock: true });
  const faults = new Faults();
  const { values, educationalLevel } = await checkGrade(ctx, faults, input);
  const subjects = input.subjectIds && (await faults.of(subjectsNamed(ctx, input.subjectIds, 'input.subjectIds')));
  faults.stop();
  // Deleted classes too: one that is restored has its name right.
  const renamed = input.name !== undefined && input.name !== grade.name;
  const classes = renamed ? await ctx.em.find(SchoolClass, { grade }, { filters: { kept: false } }) : [];
  ctx.em.assign(grade, { ...values, ...(educationalLevel && { educationalLevel }) });
  for (const schoolClass of classes) schoolClass.name = classNameOf(grade, schoolClass);
  if (subjects) await setSubjects(ctx, grade, subjects, true);
  return { grade };
}
