import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import { LessonTagging } from '../../entities/lessons/lesson-tagging.js';
import type { Lesson } from '../../entities/lessons/lesson.js';
import { rows } from '../../reading.js';

/** Adds the names that no tag has, and answers the keys of all. Two lessons that bring the same new name at once share the tag. */
const naming = `
  with wanted as (
    select distinct on (lower(w.name)) w.name from unnest(:names::text[]) with ordinality w(name, place) order by lower(w.name), w.place
  )
  insert into lesson_tag (organization_id, created_at, updated_at, name)
  select :organization::bigint, :now::timestamptz, :now::timestamptz, w.name from wanted w
  on conflict (organization_id, lower(name)) do update set updated_at = lesson_tag.updated_at returning id::text`;

/**
 * The keys of the tags that have these names, whatever their case. A name that no tag has becomes a tag: whoever may write a lesson may
 * make tags, and the older clients know nothing of a lesson's tags but their names.
 */
export async function tagsNamed(ctx: Context, names: readonly string[]): Promise<readonly string[]> {
  if (!names.length) return [];
  const values = { names: names.map((name) => name.trim()), now: ctx.now };
  return (await rows(ctx, naming, values, ([id]) => ({ id: String(id) }))).map(({ id }) => id);
}

/** Makes these the tags of some lessons: adds what is new, takes away what is not among them. */
export async function setTags(ctx: Context, lessons: readonly Lesson[], tags: readonly string[]): Promise<void> {
  const taggings = await ctx.em.find(LessonTagging, { lesson: { $in: lessons.map(({ id }) => id) } });
  const wanted = new Set(tags);
  for (const tagging of taggings) if (!wanted.has(tagging.lessonTag.id)) ctx.em.remove(tagging);
  const known = new Set(taggings.map(({ lesson, lessonTag }) => `${lesson.id} ${lessonTag.id}`));
  for (const lesson of lessons) for (const tag of wanted) if (!known.has(`${lesson.id} ${tag}`)) addTag(ctx, lesson, tag);
}

/** Gives a lesson a tag that it has not. */
export function addTag(ctx: Context, lesson: Lesson, tag: string): void {
  ctx.em.create(LessonTagging, { organization: ctx.organization.id, lesson, lessonTag: ctx.em.getReference(LessonTag, tag) });
}
