import type { Context } from '../../context.js';
import { Lesson, type LessonCycle, type LessonDifficulty } from '../../entities/lessons/lesson.js';
import { invalid } from '../../errors.js';
import { rows } from '../../reading.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { checkLesson, notTaught, setPublished, type LessonInput } from './check-lesson.js';
import { addTag, tagsNamed } from './tags-of-lesson.js';

export interface CreateLessonInput extends LessonInput {
  title: string;
  content: string;
  cycle: LessonCycle;
  difficulty: LessonDifficulty;
  subjectId: string;
  gradeId: string;
}

/** Writes a lesson: a draft of the viewer's own, unless it is to be published at once. Without a place it comes last in its course. */
export async function createLesson(ctx: Context, input: CreateLessonInput): Promise<{ lesson: Lesson }> {
  const faults = new Faults();
  const checked = await checkLesson(ctx, faults, input);
  const [subject, grade] = [faults.settled(checked.subject), faults.settled(checked.grade)];
  const wrong = await notTaught(ctx, subject.id, grade.id);
  if (wrong) throw invalid(wrong);
  const tags = await tagsNamed(ctx, input.tags ?? []);
  const { title, cycle, difficulty } = input;
  const lesson = ctx.em.create(Lesson, {
    organization: ctx.organization.id,
    title,
    cycle,
    difficulty,
    content: input.content,
    ...checked.values,
    order: checked.values.order ?? (await lastPlace(ctx, subject.id, grade.id)) + 1,
    subject,
    grade,
    createdBy: actingUser(ctx),
  });
  setPublished(ctx, lesson, input.isPublished ?? false);
  for (const tag of tags) addTag(ctx, lesson, tag);
  return { lesson };
}

/** The highest place in a course; 0 when it has no lesson. */
async function lastPlace(ctx: Context, subject: string, grade: string): Promise<number> {
  const sql = `select coalesce(max(l.sort_order), 0) from lesson l where l.organization_id = :organization and l.grade_id = :grade::bigint
    and l.subject_id = :subject::bigint and l.deleted_at is null`;
  const [last] = await rows(ctx, sql, { subject, grade }, ([place]) => ({ place: Number(place) }));
  return last?.place ?? 0;
}
