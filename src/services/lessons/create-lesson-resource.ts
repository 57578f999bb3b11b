import type { Context } from '../../context.js';
import { LessonResource, type LessonResourceType } from '../../entities/lessons/lesson-resource.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import { Faults } from '../faults.js';
import { checkLessonResource, type LessonResourceInput } from './check-lesson-resource.js';

/** Resources that a lesson takes. */
const MOST = 100;

/** Adds a resource to a lesson, at its end unless a place is given. */
export async function createLessonResource(
  ctx: Context,
  input: LessonResourceInput & { lessonId: string; title: string; resourceType: LessonResourceType },
  lessonId?: string | null,
): Promise<{ lessonResource: LessonResource }> {
  // Locked, so that of two that are added at once each has a place of its own.
  const lesson = await within(ctx, Lesson, lessonId ?? input.lessonId, { lock: true });
  const { count, last } = await placesIn(ctx, lesson.id);
  if (count >= MOST) throw invalid(fault('input.lessonId', 'TOO_MANY', { max: MOST }));
  const faults = new Faults();
  const { values } = await checkLessonResource(ctx, faults, input, lesson);
  faults.stop();
  const { title, resourceType } = input;
  const lessonResource = ctx.em.create(LessonResource, {
    organization: ctx.organization.id,
    lesson,
    title,
    resourceType,
    isDownloadable: false,
    ...values,
    order: values.order ?? last + 1,
  });
  return { lessonResource };
}

async function placesIn(ctx: Context, lesson: string): Promise<{ count: number; last: number }> {
  const sql = `select count(*)::int, coalesce(max(r.sort_order), 0) from lesson_resource r where r.lesson_id = :lesson::bigint`;
  const [found] = await rows(ctx, sql, { lesson }, ([count, last]) => ({ count: Number(count), last: Number(last) }));
  return found ?? { count: 0, last: 0 };
}
