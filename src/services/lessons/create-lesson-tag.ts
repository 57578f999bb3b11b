import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import { Faults } from '../faults.js';
import { checkLessonTag, type LessonTagInput } from './check-lesson-tag.js';

/** Adds a tag that lessons can be found by. */
export async function createLessonTag(ctx: Context, input: LessonTagInput & { name: string }): Promise<{ lessonTag: LessonTag }> {
  const faults = new Faults();
  const values = await checkLessonTag(ctx, faults, input);
  faults.stop();
  return { lessonTag: ctx.em.create(LessonTag, { organization: ctx.organization.id, name: input.name, ...values }) };
}
