import type { EducationalLevel, LevelCode } from '../../entities/structure/educational-level.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a level. Left out: as it is; null: cleared. */
export interface EducationalLevelInput {
  name?: string;
  nameArabic?: string | null;
  nameFrench?: string | null;
  level?: LevelCode;
  order?: number;
  description?: string | null;
  minAge?: number | null;
  maxAge?: number | null;
  isActive?: boolean;
}

/** Checks a level as it would be after the change; gives what to store. */
export function checkEducationalLevel(faults: Faults, input: EducationalLevelInput, stored?: EducationalLevel) {
  faults.notNull(input, 'name', 'level', 'order', 'isActive');
  const values = sent(input, 'name', 'nameArabic', 'nameFrench', 'level', 'order', 'description', 'minAge', 'maxAge', 'isActive');
  const { minAge = stored?.minAge ?? null, maxAge = stored?.maxAge ?? null } = values;
  faults.when(minAge !== null && maxAge !== null && maxAge < minAge, 'input.maxAge', 'TOO_SMALL', { min: minAge });
  return values;
}
