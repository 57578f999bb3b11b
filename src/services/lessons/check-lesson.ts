import type { Context } from '../../context.js';
import type { Lesson, LessonCycle, LessonDifficulty } from '../../entities/lessons/lesson.js';
import { GradeSubject } from '../../entities/structure/grade-subject.js';
import { Grade } from '../../entities/structure/grade.js';
import { Subject } from '../../entities/structure/subject.js';
import { fault, type FieldFault } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { isTooDeep, safeHtml, showsNothing } from './safe-html.js';

/** What a client may say of a lesson. Left out: as it is; null: cleared. */
export interface LessonInput {
  title?: string | null;
  titleArabic?: string | null;
  titleFrench?: string | null;
  description?: string | null;
  /** HTML; what is not safe to show is taken out. */
  content?: string | null;
  cycle?: LessonCycle | null;
  order?: number | null;
  objectives?: string | null;
  prerequisites?: string | null;
  difficulty?: LessonDifficulty | null;
  estimatedDuration?: number | null;
  subjectId?: string | null;
  gradeId?: string | null;
  /** Names of its tags, all of them. */
  tags?: readonly string[] | null;
  isActive?: boolean | null;
  isPublished?: boolean | null;
}

const plain = [
  'title',
  'titleArabic',
  'titleFrench',
  'description',
  'cycle',
  'order',
  'objectives',
  'prerequisites',
  'difficulty',
  'estimatedDuration',
  'isActive',
] as const;

/** Checks what a client says of a lesson; gives what to store, and the subject and grade that it names. */
export async function checkLesson(ctx: Context, faults: Faults, input: LessonInput, path = 'input') {
  for (const name of ['title', 'content', 'cycle', 'order', 'difficulty', 'subjectId', 'gradeId', 'isActive', 'isPublished'] as const)
    faults.when(input[name] === null, `${path}.${name}`, 'NULL');
  // Locked, so that neither is deleted meanwhile.
  const subject = await faults.named(input.subjectId ?? undefined, (id) =>
    within(ctx, Subject, id, { path: `${path}.subjectId`, scope: 'all', lock: true }),
  );
  const grade = await faults.named(input.gradeId ?? undefined, (id) =>
    within(ctx, Grade, id, { path: `${path}.gradeId`, scope: 'all', lock: true }),
  );
  const content = typeof input.content === 'string' ? htmlIn(faults, `${path}.content`, input.content) : undefined;
  const values = { ...sent(input, ...plain), ...(content !== undefined && { content }) };
  return { values: values as Stored, subject, grade };
}

/** Safe HTML that shows something; a fault where nothing is left of it, or where it is no text that anybody would write. */
function htmlIn(faults: Faults, path: string, html: string): string | undefined {
  if (isTooDeep(html)) {
    faults.add(path, 'INVALID');
    return undefined;
  }
  const safe = safeHtml(html);
  faults.when(showsNothing(safe), path, 'BLANK');
  return safe;
}

/** What may be stored as it is, once no fault was found. */
type Stored = Partial<Pick<Lesson, (typeof plain)[number] | 'content'>>;

/** What is wrong with a subject that is not taught in the grade of a lesson; nothing when it is. */
export async function notTaught(ctx: Context, subjectId: string, gradeId: string, path = 'input'): Promise<FieldFault | undefined> {
  if ((await ctx.em.count(GradeSubject, { subject: subjectId, grade: gradeId })) > 0) return undefined;
  const grade = await ctx.em.findOneOrFail(Grade, gradeId, { filters: { kept: false } });
  return fault(`${path}.subjectId`, 'NOT_TAUGHT', { grade: grade.name });
}

/** Publishes a lesson, or takes it back. What is published already keeps its time. */
export function setPublished({ now }: Pick<Context, 'now'>, lesson: Lesson, isPublished: boolean): void {
  if (lesson.isPublished === isPublished) return;
  lesson.isPublished = isPublished;
  lesson.publishedAt = isPublished ? now : null;
}
