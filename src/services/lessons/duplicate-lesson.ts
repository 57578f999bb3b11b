import type { Context } from '../../context.js';
import { LessonResource } from '../../entities/lessons/lesson-resource.js';
import { LessonTagging } from '../../entities/lessons/lesson-tagging.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { within } from '../../permissions/within.js';
import { actingUser } from '../acting-user.js';
import { shareFiles } from '../files/share-files.js';

/** Copies a lesson with its tags and resources: a draft that belongs to the viewer, and that nobody has looked at. */
export async function duplicateLesson(ctx: Context, id: string): Promise<{ lesson: Lesson }> {
  const original = await within(ctx, Lesson, id);
  const organization = ctx.organization.id;
  const lesson = ctx.em.create(Lesson, { organization, ...textOf(original), createdBy: actingUser(ctx) });
  for (const { lessonTag } of await ctx.em.find(LessonTagging, { lesson: original.id }))
    ctx.em.create(LessonTagging, { organization, lesson, lessonTag });
  const resources = await ctx.em.find(LessonResource, { lesson: original.id }, { orderBy: { id: 'asc' } });
  await shareFiles(
    ctx,
    resources.flatMap(({ file }) => file ?? []),
  );
  for (const resource of resources) ctx.em.create(LessonResource, { organization, lesson, ...partOf(resource) });
  return { lesson };
}

const textOf = (lesson: Lesson) => ({
  title: lesson.title,
  titleArabic: lesson.titleArabic,
  titleFrench: lesson.titleFrench,
  description: lesson.description,
  content: lesson.content,
  cycle: lesson.cycle,
  order: lesson.order,
  objectives: lesson.objectives,
  prerequisites: lesson.prerequisites,
  difficulty: lesson.difficulty,
  estimatedDuration: lesson.estimatedDuration,
  subject: lesson.subject,
  grade: lesson.grade,
});

const partOf = (resource: LessonResource) => ({
  title: resource.title,
  description: resource.description,
  resourceType: resource.resourceType,
  file: resource.file,
  externalUrl: resource.externalUrl,
  content: resource.content,
  order: resource.order,
  isDownloadable: resource.isDownloadable,
  fileSize: resource.fileSize,
  mimeType: resource.mimeType,
});
