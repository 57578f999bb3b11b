import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { Grade } from '../../entities/structure/grade.js';
import { Subject } from '../../entities/structure/subject.js';
import { deletedRow, restore } from '../soft-delete.js';
import { requireKept } from '../structure/require-kept.js';

/** Brings a deleted lesson back as it was, published or not; its subject and grade come first. */
export async function restoreLesson(ctx: Context, id: string): Promise<{ lesson: Lesson }> {
  const lesson = await deletedRow(ctx, Lesson, id);
  await requireKept(ctx, Subject, lesson.subject.id);
  await requireKept(ctx, Grade, lesson.grade.id);
  restore(lesson);
  return { lesson };
}
