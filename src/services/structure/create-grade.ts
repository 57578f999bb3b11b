import type { Context } from '../../context.js';
import { Grade } from '../../entities/structure/grade.js';
import { Faults } from '../faults.js';
import { checkGrade, type GradeInput } from './check-grade.js';
import { setSubjects, subjectsNamed } from './subjects-of-grade.js';

/** Adds a grade to a level, with the subjects that it is taught. */
export async function createGrade(
  ctx: Context,
  input: GradeInput & { name: string; gradeNumber: number; educationalLevelId: string },
): Promise<{ grade: Grade }> {
  const faults = new Faults();
  const { values, educationalLevel } = await checkGrade(ctx, faults, input);
  const subjects = await faults.of(subjectsNamed(ctx, input.subjectIds ?? [], 'input.subjectIds'));
  const { name, gradeNumber } = input;
  const level = faults.settled(educationalLevel);
  const organization = ctx.organization.id;
  const grade = ctx.em.create(Grade, { organization, name, gradeNumber, ...values, educationalLevel: level });
  await setSubjects(ctx, grade, subjects ?? [], false);
  return { grade };
}
