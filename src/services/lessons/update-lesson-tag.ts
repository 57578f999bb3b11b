import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkLessonTag, type LessonTagInput } from './check-lesson-tag.js';

/** Changes a tag; the lessons that have it show the new words. */
export async function updateLessonTag(ctx: Context, id: string, input: LessonTagInput): Promise<{ lessonTag: LessonTag }> {
  const lessonTag = await within(ctx, LessonTag, id, { lock: true });
  const faults = new Faults();
  const values = await checkLessonTag(ctx, faults, input, lessonTag);
  faults.stop();
  ctx.em.assign(lessonTag, values);
  return { lessonTag };
}
