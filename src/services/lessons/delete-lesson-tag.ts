import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import { within } from '../../permissions/within.js';

/** Removes a tag from the lessons that have it, and altogether. Tags are not kept: there is nothing to restore. */
export async function deleteLessonTag(ctx: Context, id: string): Promise<{ deletedLessonTagId: string; deletedAt: Date }> {
  const lessonTag = await within(ctx, LessonTag, id, { lock: true });
  ctx.em.remove(lessonTag);
  return { deletedLessonTagId: lessonTag.id, deletedAt: ctx.now };
}
