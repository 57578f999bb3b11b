import type { Context } from '../../context.js';
import { AssessmentClass } from '../../entities/assessment/assessment-class.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { cell, columnOf } from '../../permissions/matrix.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';

const path = 'input.schoolClassIds';

/**
 * The classes that ids name: of the grade, each once, and for a teacher their own, besides those that the assessment has already. Undefined
 * when the client says nothing.
 */
export async function checkedClasses(
  ctx: Context,
  faults: Faults,
  ids: readonly string[] | undefined,
  gradeId: string | null,
  given: readonly AssessmentClass[],
): Promise<SchoolClass[] | undefined> {
  if (!ids) return undefined;
  const kept = new Set(given.map(({ schoolClass }) => schoolClass.id));
  const reach = cell('Query.assessments', columnOf(ctx.viewer));
  const classes: SchoolClass[] = [];
  for (const [i, id] of ids.entries()) {
    const at = `${path}.${i}`;
    const scope = kept.has(id) ? 'all' : reach;
    const one = await faults.of(within(ctx, SchoolClass, id, { path: at, scope }));
    if (!one) continue;
    faults.when(gradeId !== null && one.grade.id !== gradeId, at, 'NOT_IN_GRADE');
    if (classes.includes(one)) faults.add(at, 'DUPLICATE');
    else classes.push(one);
  }
  return classes;
}

/** Classes that an assessment keeps although its grade becomes another. */
export async function checkGrade(ctx: Context, faults: Faults, gradeId: string, given: readonly AssessmentClass[]): Promise<void> {
  for (const { schoolClass } of given) {
    const { grade } = await within(ctx, SchoolClass, schoolClass.id, { scope: 'all', deleted: true });
    if (grade.id === gradeId) continue;
    faults.add('input.gradeId', 'NOT_IN_GRADE');
    return;
  }
}

/** The classes that an assessment is given to now. */
export const classesGiven = (ctx: Context, assessment: Assessment): Promise<AssessmentClass[]> =>
  ctx.em.find(AssessmentClass, { assessment });

/** Makes these the classes of an assessment. */
export function setClasses(ctx: Context, assessment: Assessment, classes: readonly SchoolClass[], given: readonly AssessmentClass[]): void {
  const wanted = new Set(classes.map(({ id }) => id));
  const has = new Set(given.map(({ schoolClass }) => schoolClass.id));
  for (const link of given) if (!wanted.has(link.schoolClass.id)) ctx.em.remove(link);
  for (const schoolClass of classes)
    if (!has.has(schoolClass.id)) ctx.em.create(AssessmentClass, { organization: ctx.organization.id, assessment, schoolClass });
}
