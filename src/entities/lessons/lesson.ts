import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { DeletableEntity } from '../deletable-entity.js';
import { EdgeFrom } from '../edge-from.js';
import { User } from '../identity/user.js';
import { Grade } from '../structure/grade.js';
import { Subject } from '../structure/subject.js';
import { ToMany } from '../to-many.js';
import { LessonResource } from './lesson-resource.js';
import { LessonTag } from './lesson-tag.js';

/** Which half of the school year a lesson belongs to. */
export enum LessonCycle {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
}
registerEnumType(LessonCycle, { name: 'LessonCycle', description: 'Which half of the school year a lesson belongs to.' });

/** How hard a lesson is. */
export enum LessonDifficulty {
  EASY = 'EASY',
  MEDIUM = 'MEDIUM',
  HARD = 'HARD',
}
registerEnumType(LessonDifficulty, { name: 'LessonDifficulty', description: 'How hard a lesson is.' });

/** What a teacher writes for the students of a grade in a subject. Students see it once it is published. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a teacher writes for the students of a grade in a subject. Students and guardians see it once it is published.',
})
@Entity({ tableName: 'lesson' })
@Index({ name: 'lesson_course', properties: ['organization', 'grade', 'subject', 'order', 'id'] })
@Index({ name: 'lesson_author', properties: ['organization', 'createdBy', 'id'] })
@Index({ name: 'lesson_created', properties: ['organization', 'createdAt', 'id'] })
@EdgeFrom(
  () => LessonTag,
  'lessons',
  'The lessons that have this tag, page by page.',
  (p, t) => `exists (select from lesson_tagging x where x.lesson_tag_id = ${p}.id and x.lesson_id = ${t}.id)`,
)
@Check({ name: 'lesson_published', expression: 'is_published = (published_at is not null)' })
export class Lesson extends DeletableEntity {
  @Field(() => String, { description: "Title in the school's main language." })
  @Property({ type: 'varchar', length: 200 })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleFrench: string | null = null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  description: string | null = null;

  @Field(() => String, { description: 'The lesson itself, as safe HTML: scripts and the like were taken out when it was stored.' })
  @Property({ type: 'text' })
  content!: string;

  @Field(() => LessonCycle, { description: 'Half of the school year.' })
  @Enum({ items: () => LessonCycle, type: 'text' })
  cycle!: LessonCycle;

  @Field(() => Int, { description: 'Place in the course, the lowest first.' })
  @Property({ type: 'integer', fieldName: 'sort_order' })
  order!: number;

  @Field(() => String, { nullable: true, description: 'What students know at its end.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  objectives: string | null = null;

  @Field(() => String, { nullable: true, description: 'What students need to know before it.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  prerequisites: string | null = null;

  @Field(() => LessonDifficulty, { description: 'How hard it is.' })
  @Enum({ items: () => LessonDifficulty, type: 'text' })
  difficulty!: LessonDifficulty;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  @Property({ type: 'integer', nullable: true })
  estimatedDuration: number | null = null;

  @Field(() => Subject, { nullable: true, description: 'Its subject.' })
  @EdgeFrom(() => Subject, 'lessons', 'The lessons of this subject, page by page.')
  @ManyToOne(() => Subject, { ref: true })
  subject!: Ref<Subject>;

  @Field(() => Grade, { nullable: true, description: 'The grade that it is for.' })
  @EdgeFrom(() => Grade, 'lessons', 'The lessons for this grade, page by page.')
  @ManyToOne(() => Grade, { ref: true })
  grade!: Ref<Grade>;

  @Field(() => Boolean, { description: 'Whether students and guardians see it.' })
  @Property({ type: 'boolean', default: false })
  isPublished: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is published; null: a draft.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  /** Always the sum of `views` of its `lesson_view` rows; kept here so that lists need not count. */
  @Field(() => Int, { description: 'How often students have opened it.' })
  @Property({ type: 'integer', default: 0 })
  viewCount: number = 0;

  @Field(() => User, { nullable: true, description: 'The account that wrote it, for viewers who may see it.' })
  @EdgeFrom(() => User, 'lessons', 'The lessons that this account wrote, page by page.')
  @ManyToOne(() => User, { ref: true })
  createdBy!: Ref<User>;

  @Field(() => ID, { description: 'Key of the account that wrote it.' })
  @Computed((t) => `${t}.created_by_id`)
  createdById!: string;

  @Field(() => String, { description: 'Name of whoever wrote it.' })
  @Computed((_t, join) => `${join('createdBy')}.full_name`)
  createdByName!: string;

  @Field(() => Int, { description: 'Resources that go with it.' })
  @Computed((t) => `(select count(*)::int from lesson_resource r where r.lesson_id = ${t}.id)`)
  resourcesCount!: number;

  @Field(() => [LessonTag], { description: 'The words that it is found by, by name.' })
  @ToMany({
    of: () => LessonTag,
    on: (t, c) => `exists (select from lesson_tagging x where x.lesson_id = ${t}.id and x.lesson_tag_id = ${c}.id)`,
    orderBy: (c) => `${c}.name, ${c}.id`,
  })
  tags!: LessonTag[];

  @Field(() => [LessonResource], { description: 'What goes with it, in its order.' })
  @ToMany({
    of: () => LessonResource,
    on: (t, c) => `${c}.lesson_id = ${t}.id`,
    orderBy: (c) => `${c}.sort_order, ${c}.id`,
  })
  resources!: LessonResource[];
}
