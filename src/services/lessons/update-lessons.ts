import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { fault, sayFault, type FieldFault } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { formOf, rows } from '../../reading.js';
import { Faults } from '../faults.js';
import { checkLesson, notTaught, setPublished, type LessonInput } from './check-lesson.js';
import { setTags, tagsNamed } from './tags-of-lesson.js';

export interface UpdateLessonsInput {
  readonly ids: readonly string[];
  /** What is to change of each of them. */
  readonly data: LessonInput;
}
export interface UpdateLessonsPayload {
  lessons: Lesson[];
  updatedIds: string[];
  errors: { id: string; path: string; code: string; message: string }[];
}

/**
 * Makes the same change to many lessons. What is wrong with the change itself refuses all of it; lessons that are out of reach, or that
 * it does not fit, are answered as errors and stay as they are.
 */
export async function updateLessons(ctx: Context, { ids, data }: UpdateLessonsInput): Promise<UpdateLessonsPayload> {
  const faults = new Faults();
  const { values, subject, grade } = await checkLesson(ctx, faults, data, 'input.data');
  faults.stop();
  const lessons = await lessonsNamed(ctx, ids);
  const courses = new Map<string, Promise<FieldFault | undefined>>();
  const courseFault = (subjectId: string, gradeId: string): Promise<FieldFault | undefined> => {
    const key = `${subjectId} ${gradeId}`;
    const known = courses.get(key) ?? notTaught(ctx, subjectId, gradeId, 'input.data');
    courses.set(key, known);
    return known;
  };
  const updated = new Set<Lesson>();
  const errors: UpdateLessonsPayload['errors'] = [];
  const refuse = (id: string, wrong: FieldFault): void => {
    errors.push({ id, path: wrong.path, code: wrong.code, message: sayFault(wrong, ctx.locale) });
  };
  for (const [place, id] of ids.entries()) {
    const lesson = lessons.get(id.toLowerCase());
    if (!lesson) {
      refuse(id, fault(`input.ids.${place}`, 'UNKNOWN_ID', { resource: 'Lesson', id }));
      continue;
    }
    if (updated.has(lesson)) continue;
    const course = { subject: subject ?? lesson.subject, grade: grade ?? lesson.grade };
    const moves = course.subject.id !== lesson.subject.id || course.grade.id !== lesson.grade.id;
    const wrong = moves ? await courseFault(course.subject.id, course.grade.id) : undefined;
    if (wrong) refuse(id, wrong);
    else updated.add(lesson);
  }
  for (const lesson of updated) {
    ctx.em.assign(lesson, { ...values, ...(subject && { subject }), ...(grade && { grade }) });
    if (typeof data.isPublished === 'boolean') setPublished(ctx, lesson, data.isPublished);
  }
  if (data.tags !== undefined && updated.size) await setTags(ctx, [...updated], await tagsNamed(ctx, data.tags ?? []));
  return { lessons: [...updated], updatedIds: [...updated].map(({ id }) => id), errors };
}

/** The lessons in reach that ids name, by key and by uuid; locked in the order of their keys, so that two such changes never wait for each other. */
async function lessonsNamed(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Lesson>> {
  const keys = ids.filter((id) => formOf(id) === 'key');
  const uuids = ids.filter((id) => formOf(id) === 'uuid');
  const sql = `select t.id::text from lesson t where t.organization_id = :organization and t.deleted_at is null
    and (t.id = any(:keys::bigint[]) or t.uuid = any(:uuids::uuid[])) and ${conditionOf('Lesson', ctx.scope)} order by t.id for no key update of t`;
  const found = await rows(ctx, sql, { keys, uuids }, ([id]) => ({ id: String(id) }));
  const lessons = await ctx.em.find(Lesson, { id: { $in: found.map(({ id }) => id) } });
  return new Map(lessons.flatMap((lesson) => [[lesson.id, lesson] as const, [lesson.uuid, lesson] as const]));
}
