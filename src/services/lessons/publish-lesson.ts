import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { within } from '../../permissions/within.js';
import { setPublished } from './check-lesson.js';

/** Shows a lesson to the students of its grade and to their guardians. Done again it keeps its first time. */
export async function publishLesson(ctx: Context, id: string): Promise<{ lesson: Lesson }> {
  const lesson = await within(ctx, Lesson, id, { lock: true });
  setPublished(ctx, lesson, true);
  return { lesson };
}
