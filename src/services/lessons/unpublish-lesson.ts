import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { within } from '../../permissions/within.js';
import { setPublished } from './check-lesson.js';

/** Takes a lesson back: a draft again, without a time of publishing. */
export async function unpublishLesson(ctx: Context, id: string): Promise<{ lesson: Lesson }> {
  const lesson = await within(ctx, Lesson, id, { lock: true });
  setPublished(ctx, lesson, false);
  return { lesson };
}
