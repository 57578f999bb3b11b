import type { Context } from '../../context.js';
import type { RegisterStatus } from '../../entities/timetable/session-instance.js';
import type { Locale } from '../../messages.js';
import type { NoticeFacts } from '../notifications/notice-texts.js';
import { selectObjects } from '../select-objects.js';

/** What marks, flags and notices need to know of a dated lesson. */
export interface Lesson {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly subjectFrench: string;
  readonly subjectArabic: string;
  readonly teacherId: string;
  readonly registerStatus: RegisterStatus;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly startTime: string;
  /** First day of the academic year: flags look no further back. */
  readonly yearStart: string;
  /** The language that the school publishes in first. */
  readonly mainLanguage: Locale;
}

const select = `
  select i.id::text as id, i.school_class_id::text as "classId", c.name as "className", i.subject_id::text as "subjectId", s.name as "subjectName",
    coalesce(nullif(s.name_french, ''), s.name) as "subjectFrench", coalesce(nullif(s.name_arabic, ''), s.name) as "subjectArabic",
    i.teacher_id::text as "teacherId", i.register_status as "registerStatus", i.date, to_char(i.start_time, 'HH24:MI') as "startTime", least(y.start_date, i.date) as "yearStart",
    case when o.languages[1] in ('ar', 'en') then o.languages[1] else 'fr' end as "mainLanguage"
  from session_instance i
  join school_class c on c.id = i.school_class_id
  join academic_year y on y.id = c.academic_year_id
  join subject s on s.id = i.subject_id
  join organization o on o.id = i.organization_id
  where i.organization_id = :organization and i.id = any(:ids::bigint[])`;

/** The facts of some lessons, by key. */
export async function lessonsByKey(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Lesson>> {
  return new Map((await selectObjects<Lesson>(ctx, select, { ids })).map((lesson) => [lesson.id, lesson]));
}

/** The facts of one lesson that is known to exist. */
export async function lessonOf(ctx: Context, id: string): Promise<Lesson> {
  const lesson = (await lessonsByKey(ctx, [id])).get(id);
  if (!lesson) throw new Error(`lesson ${id} has gone`);
  return lesson;
}

/** What a notice about a student in a lesson says. */
export const noticeFacts = (studentName: string, lesson: Lesson): NoticeFacts => ({
  studentName,
  className: lesson.className,
  subject: { en: lesson.subjectName, fr: lesson.subjectFrench, ar: lesson.subjectArabic },
  date: lesson.date,
  time: lesson.startTime,
});
