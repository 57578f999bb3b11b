import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';

/** Deletes a lesson. It is kept with its resources, tags and views, and can be restored. */
export async function deleteLesson(ctx: Context, id: string): Promise<{ deletedLessonId: string; deletedAt: Date }> {
  const lesson = await within(ctx, Lesson, id, { lock: true });
  return { deletedLessonId: lesson.id, deletedAt: softDelete(ctx, lesson) };
}
