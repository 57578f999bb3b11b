import type { Context } from '../../context.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a grade. Left out: as it is; null: cleared. */
export interface GradeInput {
  name?: string;
  nameArabic?: string | null;
  nameFrench?: string | null;
  gradeNumber?: number;
  educationalLevelId?: string;
  description?: string | null;
  isActive?: boolean;
  /** The subjects that it is taught, all of them. */
  subjectIds?: readonly string[];
}

/** Checks what a client says of a grade; gives what to store, its subjects aside, and its new level. */
export async function checkGrade(ctx: Context, faults: Faults, input: GradeInput) {
  faults.notNull(input, 'name', 'gradeNumber', 'educationalLevelId', 'isActive', 'subjectIds');
  // Locked, so that the level is not deleted meanwhile.
  const educationalLevel = await faults.named(input.educationalLevelId, (id) =>
    within(ctx, EducationalLevel, id, { path: 'input.educationalLevelId', scope: 'all', lock: true }),
  );
  const values = sent(input, 'name', 'nameArabic', 'nameFrench', 'gradeNumber', 'description', 'isActive');
  return { values, educationalLevel };
}
