import type { Context } from '../../context.js';
import { EducationalLevel, type LevelCode } from '../../entities/structure/educational-level.js';
import { Faults } from '../faults.js';
import { checkEducationalLevel, type EducationalLevelInput } from './check-educational-level.js';

/** Adds a stage of schooling. */
export function createEducationalLevel(
  ctx: Context,
  input: EducationalLevelInput & { name: string; level: LevelCode; order: number },
): { educationalLevel: EducationalLevel } {
  const faults = new Faults();
  const values = checkEducationalLevel(faults, input);
  faults.stop();
  const { name, level, order } = input;
  return { educationalLevel: ctx.em.create(EducationalLevel, { organization: ctx.organization.id, name, level, order, ...values }) };
}
