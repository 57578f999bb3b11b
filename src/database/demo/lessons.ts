import { addDays, type Day, instantOf } from '../../services/calendar.js';
import { safeHtml } from '../../services/lessons/safe-html.js';
import { instantShown, wallClock } from '../../entities/wall-clock.sql.js';
import { zoneRulesOf } from '../../services/zone-rules.js';
import { schoolLogins } from './accounts.js';
import { insert, insertSelect, type Making } from './insert.js';
import { type LessonText, lessonTagNames, lessonTexts, type ResourceText } from './lesson-texts.js';
import type { School } from './organizations.js';

/** Who teaches a subject in a grade. */
interface Course {
  readonly grade: string;
  readonly number: number;
  readonly subject: string;
  readonly code: string;
  readonly teacher: string;
}

/** Days since a draft was left lying. */
const DRAFTED = 14;

/** Media types of the files of each kind. */
const mimeTypes: Readonly<Record<Exclude<ResourceText['type'], 'VIDEO' | 'LINK' | 'TEXT'>, string>> = {
  PDF: 'application/pdf',
  IMAGE: 'image/png',
  AUDIO: 'audio/mpeg',
  DOCUMENT: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PRESENTATION: 'application/pdf',
};

/** Lessons that teachers have written for their courses, with tags and resources, and what students have looked at since; once. */
export async function makeDemoLessons(making: Making, school: School, today: Day): Promise<void> {
  const { client, now } = making;
  const { rows: known } = await client.query('select from lesson where organization_id = $1 limit 1', [school.id]);
  if (known.length > 0) return;
  const { rows: courses } = await client.query<Course>(coursesTaught, [
    school.id,
    [schoolLogins.teacher.email, schoolLogins.teacher2.email],
  ]);
  const taught = new Map(courses.map((course) => [`${course.number} ${course.code}`, course]));
  const stamp = { organization_id: school.id, created_at: now, updated_at: now };
  const tags = await insert<{ id: string; name: string }>(
    making,
    'lesson_tag',
    Object.entries(lessonTagNames).map(([name, arabic]) => ({ ...stamp, name, name_arabic: arabic, name_french: name })),
    { returning: 'id::text, name', skipTaken: true },
  );
  const tagOf = new Map(tags.map(({ id, name }) => [name, id]));
  for (const [place, text] of lessonTexts.entries()) {
    const course = taught.get(`${text.grade} ${text.subject}`);
    if (!course) continue;
    const written = instantOf(addDays(today, -(text.publishedDaysAgo ?? DRAFTED) - 1), '17:30', school.timeZone);
    const [lesson] = await insert<{ id: string }>(making, 'lesson', [lessonRow(text, place, course, school, today, written)], {
      returning: 'id::text',
    });
    if (!lesson) throw new Error('a lesson was not stored');
    const own = { organization_id: school.id, created_at: written, updated_at: written, lesson_id: lesson.id };
    await insert(
      making,
      'lesson_tagging',
      text.tags.flatMap((name) => (tagOf.has(name) ? [{ ...own, lesson_tag_id: tagOf.get(name) }] : [])),
    );
    const resources = text.resources ?? [];
    await insert(
      making,
      'lesson_resource',
      resources.map((resource, index) => ({ ...own, ...resourceRow(resource), sort_order: index + 1 })),
    );
  }
  const { changes, localChanges, offsets } = zoneRulesOf(school.timeZone);
  await insertSelect(making, 'lesson_view', looked, [school.id, today, localChanges, now, changes, offsets]);
  await client.query(
    `update lesson l set view_count = v.views from (select lesson_id, sum(views)::int as views from lesson_view where organization_id = $1 group by lesson_id) v
     where l.id = v.lesson_id`,
    [school.id],
  );
}

function lessonRow(text: LessonText, place: number, course: Course, school: School, today: Day, written: Date) {
  const published =
    text.publishedDaysAgo === undefined ? null : instantOf(addDays(today, -text.publishedDaysAgo), '08:00', school.timeZone);
  return {
    organization_id: school.id,
    created_at: written,
    updated_at: published ?? written,
    is_active: true,
    title: text.title,
    title_arabic: text.arabic,
    title_french: text.title,
    description: text.description,
    content: safeHtml(text.content),
    cycle: text.cycle,
    sort_order: place + 1,
    objectives: text.objectives,
    difficulty: text.difficulty,
    estimated_duration: text.minutes,
    subject_id: course.subject,
    grade_id: course.grade,
    is_published: published !== null,
    published_at: published,
    view_count: 0,
    created_by_id: course.teacher,
  };
}

/** Files are names here; `makeFiles` stores them, and says how large they are. */
function resourceRow({ type, title, is, bytes = null }: Omit<ResourceText, 'bytes'> & { bytes?: number | null | undefined }) {
  const isFile = type !== 'VIDEO' && type !== 'LINK' && type !== 'TEXT';
  return {
    title,
    resource_type: type,
    file: isFile ? `lessons/${is}` : null,
    external_url: type === 'VIDEO' || type === 'LINK' ? is : null,
    content: type === 'TEXT' ? safeHtml(is) : null,
    is_downloadable: isFile,
    file_size: isFile ? bytes : null,
    mime_type: isFile ? mimeTypes[type] : null,
  };
}

/** One teacher for each course; those whom visitors sign in as come first. */
const coursesTaught = `
  select distinct on (g.grade_number, s.code) g.id::text as grade, g.grade_number as number, s.id::text as subject, s.code, u.id::text as teacher
  from timetable_session l
  join school_class c on c.id = l.school_class_id join grade g on g.id = c.grade_id
  join subject s on s.id = l.subject_id join user_account u on u.id = l.teacher_id
  where l.organization_id = $1 and l.is_live
  order by g.grade_number, s.code, lower(u.email) = any($2) desc, u.id`;

/** Students open what was published for their grade: half of them on any day since, most of those to the end. */
const looked = `
  insert into lesson_view (organization_id, created_at, updated_at, lesson_id, student_id, date, views, seconds_spent, completed, last_seen_at)
  select l.organization_id, m.seen, m.seen, l.id, e.student_id, d.day, 1 + (m.luck / 7) % 3, 240 + m.luck % 1500, m.luck % 4 > 0, m.seen
  from lesson l
  join school_class c on c.grade_id = l.grade_id and c.deleted_at is null
  join class_enrollment e on e.school_class_id = c.id and e.is_active and e.deleted_at is null
  cross join lateral generate_series(greatest(${wallClock('l.published_at', '$5', '$6')}::date, $2::date - 13), $2::date, interval '1 day') g (instant)
  cross join lateral (select g.instant::date as day) d
  cross join lateral (select (abs(hashtextextended(l.title || e.student_id || d.day, 11)) % 10000)::int as luck) h
  cross join lateral (select h.luck, least($4::timestamptz, ${instantShown("(d.day + time '17:00' + make_interval(mins => h.luck % 240))", '$3', '$6')}) as seen) m
  where l.organization_id = $1 and l.is_published and l.is_active and l.deleted_at is null and m.luck % 5 = 0 and extract(isodow from d.day) < 7
  order by d.day, l.id, e.student_id`;
