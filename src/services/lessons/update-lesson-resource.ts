import type { Context } from '../../context.js';
import type { LessonResource } from '../../entities/lessons/lesson-resource.js';
import { Faults } from '../faults.js';
import { checkLessonResource, type LessonResourceInput } from './check-lesson-resource.js';
import { resourceOf } from './resource-of.js';

/** Changes a resource. What it is afterwards has to have what its kind needs. */
export async function updateLessonResource(
  ctx: Context,
  id: string,
  input: LessonResourceInput,
  lessonId?: string | null,
): Promise<{ lessonResource: LessonResource }> {
  const { resource: lessonResource, lesson } = await resourceOf(ctx, id, lessonId);
  const faults = new Faults();
  const { values } = await checkLessonResource(ctx, faults, input, lesson, lessonResource);
  faults.stop();
  ctx.em.assign(lessonResource, values);
  return { lessonResource };
}
