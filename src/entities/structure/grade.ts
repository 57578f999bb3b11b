import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../computed.js';
import { ToMany } from '../to-many.js';
import { EducationalLevel } from './educational-level.js';
import { enrolledNow } from './enrolled.js';
import { Subject } from './subject.js';
import { NamedEntity } from './named-entity.js';

/** A year of a level, such as the first year of primary. */
@ObjectType({ simpleResolvers: true, description: 'A year of a level, such as the first of primary.' })
@Entity({ tableName: 'grade' })
@Index({ name: 'grade_order', properties: ['organization', 'educationalLevel', 'gradeNumber', 'id'] })
export class Grade extends NamedEntity {
  @Field(() => Int, { description: 'Which year of schooling, usually 1 to 12.' })
  @Property({ type: 'integer' })
  gradeNumber!: number;

  @Field(() => EducationalLevel, { nullable: true, description: 'Its level.' })
  @ManyToOne(() => EducationalLevel, { ref: true })
  educationalLevel!: Ref<EducationalLevel>;

  @Field(() => Int, { description: 'Classes that it has.' })
  @Computed((t) => `(select count(*)::int from school_class c where c.grade_id = ${t}.id and c.deleted_at is null)`)
  classesCount!: number;

  @Field(() => Int, { description: 'Students with an active enrollment in one of its classes.' })
  @Computed(
    (t) =>
      `(select count(*)::int from class_enrollment e join school_class c on c.id = e.school_class_id where c.grade_id = ${t}.id and ${enrolledNow('e')})`,
  )
  studentsCount!: number;

  @Field(() => [Subject], { description: 'The subjects that it is taught, by name.' })
  @ToMany({
    of: () => Subject,
    on: (t, c) => `exists (select from grade_subject gs where gs.grade_id = ${t}.id and gs.subject_id = ${c}.id)`,
    orderBy: (c) => `${c}.name, ${c}.id`,
  })
  subjects!: Subject[];
}
