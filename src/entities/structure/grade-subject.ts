import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../tenant-entity.js';
import { Grade } from './grade.js';
import { Subject } from './subject.js';

/** That a subject is taught in a grade. */
@ObjectType({ simpleResolvers: true, description: 'That a subject is taught in a grade.' })
@Entity({ tableName: 'grade_subject' })
@Unique({ name: 'grade_subject_once', properties: ['grade', 'subject'] })
@Index({ name: 'grade_subject_subject', properties: ['subject'] })
export class GradeSubject extends TenantEntity {
  @Field(() => Grade, { nullable: true, description: 'The grade.' })
  @ManyToOne(() => Grade, { ref: true, deleteRule: 'cascade' })
  grade!: Ref<Grade>;

  @Field(() => Subject, { nullable: true, description: 'The subject.' })
  @ManyToOne(() => Subject, { ref: true, deleteRule: 'cascade' })
  subject!: Ref<Subject>;
}
