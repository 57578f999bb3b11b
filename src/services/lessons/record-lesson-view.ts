import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { within } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { countView } from './count-view.js';

export interface RecordLessonViewInput {
  readonly lessonId: string;
  /** Seconds since the last report; left out when the lesson is opened. */
  readonly secondsSpent?: number | null;
  readonly completed?: boolean | null;
}

/**
 * Notes that a student opens a lesson, has spent some time with it, or came to its end. A report of time that arrives twice adds nothing
 * the second time, since no time has passed, and what was completed stays completed.
 */
export async function recordLessonView(
  ctx: Context,
  { lessonId, secondsSpent, completed }: RecordLessonViewInput,
): Promise<{ lessonView: RowRef }> {
  const lesson = await within(ctx, Lesson, lessonId);
  const opens = typeof secondsSpent !== 'number';
  const view = await countView(ctx, { lesson: lesson.id, opens, seconds: secondsSpent ?? 0, completed: completed ?? false });
  return { lessonView: refTo(view) };
}
