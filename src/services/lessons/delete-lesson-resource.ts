import type { Context } from '../../context.js';
import { releaseFile } from '../files/claim-file.js';
import { resourceOf } from './resource-of.js';

/** Removes a resource from its lesson. Resources are not kept; a file that nothing else names goes after a while. */
export async function deleteLessonResource(
  ctx: Context,
  id: string,
  lessonId?: string | null,
): Promise<{ deletedLessonResourceId: string; deletedAt: Date }> {
  const { resource } = await resourceOf(ctx, id, lessonId);
  await releaseFile(ctx, resource.file);
  ctx.em.remove(resource);
  return { deletedLessonResourceId: resource.id, deletedAt: ctx.now };
}
