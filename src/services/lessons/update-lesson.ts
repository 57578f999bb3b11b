import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkLesson, notTaught, setPublished, type LessonInput } from './check-lesson.js';
import { setTags, tagsNamed } from './tags-of-lesson.js';

/** Changes a lesson; `tags` are all of its tags from then on. */
export async function updateLesson(ctx: Context, id: string, input: LessonInput): Promise<{ lesson: Lesson }> {
  const lesson = await within(ctx, Lesson, id, { lock: true });
  const faults = new Faults();
  const { values, subject, grade } = await checkLesson(ctx, faults, input);
  faults.stop();
  const course = { subject: subject ?? lesson.subject, grade: grade ?? lesson.grade };
  // A course that the school has given up since stays with its old lessons.
  const moves = course.subject.id !== lesson.subject.id || course.grade.id !== lesson.grade.id;
  const wrong = moves ? await notTaught(ctx, course.subject.id, course.grade.id) : undefined;
  if (wrong) throw invalid(wrong);
  ctx.em.assign(lesson, { ...values, ...(subject && { subject }), ...(grade && { grade }) });
  if (typeof input.isPublished === 'boolean') setPublished(ctx, lesson, input.isPublished);
  if (input.tags !== undefined) await setTags(ctx, [lesson], await tagsNamed(ctx, input.tags ?? []));
  return { lesson };
}
