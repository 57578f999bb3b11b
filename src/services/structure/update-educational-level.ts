import type { Context } from '../../context.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkEducationalLevel, type EducationalLevelInput } from './check-educational-level.js';

/** Changes a stage of schooling. */
export async function updateEducationalLevel(
  ctx: Context,
  id: string,
  input: EducationalLevelInput,
): Promise<{ educationalLevel: EducationalLevel }> {
  const educationalLevel = await within(ctx, EducationalLevel, id);
  const faults = new Faults();
  const values = checkEducationalLevel(faults, input, educationalLevel);
  faults.stop();
  ctx.em.assign(educationalLevel, values);
  return { educationalLevel };
}
