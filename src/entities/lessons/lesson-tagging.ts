import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { TenantEntity } from '../tenant-entity.js';
import { LessonTag } from './lesson-tag.js';
import { Lesson } from './lesson.js';

/** That a lesson has a tag; it goes with either of them. */
@Entity({ tableName: 'lesson_tagging' })
@Unique({ name: 'lesson_tagging_once', properties: ['lesson', 'lessonTag'] })
@Index({ name: 'lesson_tagging_tag', properties: ['lessonTag'] })
export class LessonTagging extends TenantEntity {
  @ManyToOne(() => Lesson, { ref: true, deleteRule: 'cascade' })
  lesson!: Ref<Lesson>;

  @ManyToOne(() => LessonTag, { ref: true, deleteRule: 'cascade' })
  lessonTag!: Ref<LessonTag>;
}
