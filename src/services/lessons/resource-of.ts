import type { Context } from '../../context.js';
import { LessonResource } from '../../entities/lessons/lesson-resource.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { notFound } from '../../errors.js';
import { within } from '../../permissions/within.js';

/**
 * Loads the resource that a mutation acts on, and its lesson. One of a deleted lesson is not found, and for a client that names the lesson too, neither
 * is one of another lesson.
 */
export async function resourceOf(
  ctx: Context,
  id: string,
  lessonId: string | null | undefined,
): Promise<{ resource: LessonResource; lesson: Lesson }> {
  const named = typeof lessonId === 'string' ? await within(ctx, Lesson, lessonId) : undefined;
  const resource = await within(ctx, LessonResource, id, { lock: true });
  const lesson = named ?? (await within(ctx, Lesson, resource.lesson.id));
  if (resource.lesson.id !== lesson.id) throw notFound('LessonResource', id);
  return { resource, lesson };
}
