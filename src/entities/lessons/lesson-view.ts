import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { EdgeFrom } from '../edge-from.js';
import { TenantEntity } from '../tenant-entity.js';
import { Student } from '../identity/student.js';
import { Lesson } from './lesson.js';

/** How a student looked at a lesson on one school day. */
@ObjectType({ simpleResolvers: true, description: 'How a student looked at a lesson on one school day.' })
@Entity({ tableName: 'lesson_view' })
@Unique({ name: 'lesson_view_once', properties: ['lesson', 'student', 'date'] })
@Index({ name: 'lesson_view_student', properties: ['organization', 'student', 'date'] })
@Index({ name: 'lesson_view_recent', properties: ['organization', 'lastSeenAt', 'id'] })
@Check({ name: 'lesson_view_figures', expression: 'views >= 1 and seconds_spent >= 0' })
export class LessonView extends TenantEntity {
  @Field(() => Lesson, { nullable: true, description: 'The lesson.' })
  @EdgeFrom(() => Lesson, 'views', 'How students looked at it, day by day, page by page.')
  @ManyToOne(() => Lesson, { ref: true, deleteRule: 'cascade' })
  lesson!: Ref<Lesson>;

  @Field(() => Student, { nullable: true, description: 'Who looked at it.' })
  @EdgeFrom(() => Student, 'lessonViews', 'How this student looked at lessons, day by day, page by page.')
  @ManyToOne(() => Student, { ref: true, deleteRule: 'cascade' })
  student!: Ref<Student>;

  @Field(() => LocalDateScalar, { description: 'The school day.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => Int, { description: 'How often it was opened that day.' })
  @Property({ type: 'integer', default: 1 })
  views: number = 1;

  @Field(() => Int, { description: 'Seconds spent on it that day, as far as the client told.' })
  @Property({ type: 'integer', default: 0 })
  secondsSpent: number = 0;

  @Field(() => Boolean, { description: 'Whether the student came to its end that day.' })
  @Property({ type: 'boolean', default: false })
  completed: boolean = false;

  @Field(() => DateTimeScalar, { description: 'When it was last looked at that day.' })
  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Field(() => ID, { description: 'Key of the lesson.' })
  @Computed((t) => `${t}.lesson_id`)
  lessonId!: string;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;
}
