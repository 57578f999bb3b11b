import { raw } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a tag. Left out: as it is; null: cleared. */
export interface LessonTagInput {
  name?: string;
  nameArabic?: string | null;
  nameFrench?: string | null;
}

/** Checks what a client says of a tag; gives what to store. */
export async function checkLessonTag(ctx: Context, faults: Faults, input: LessonTagInput, stored?: LessonTag) {
  faults.notNull(input, 'name');
  const values = sent(input, 'name', 'nameArabic', 'nameFrench');
  if (values.name) {
    const others = { [raw('lower(name)')]: raw('lower(?)', [values.name]), ...(stored && { id: { $ne: stored.id } }) };
    faults.when((await ctx.em.count(LessonTag, others)) > 0, 'input.name', 'TAKEN');
  }
  return values;
}
