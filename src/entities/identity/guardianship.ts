import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';
import { Guardian } from './guardian.js';
import { Student } from './student.js';
import { EdgeFrom } from '../edge-from.js';

/** What a guardian is to a child. */
export enum GuardianRelation {
  MOTHER = 'MOTHER',
  FATHER = 'FATHER',
  GUARDIAN = 'GUARDIAN',
  OTHER = 'OTHER',
}
registerEnumType(GuardianRelation, { name: 'GuardianRelation', description: 'What a guardian is to a child.' });

/** The tie between a guardian and a child: from when until when, and what of the child's the guardian may see. */
@ObjectType({
  simpleResolvers: true,
  description: "The tie between a guardian and a child: its days, and what of the child's the guardian may see.",
})
@Entity({ tableName: 'guardianship' })
@Unique({ name: 'guardianship_once', properties: ['organization', 'guardian', 'student', 'startsOn'] })
@Index({ name: 'guardianship_student', properties: ['organization', 'student'] })
@Check({ name: 'guardianship_days', expression: 'ends_on is null or ends_on >= starts_on' })
export class Guardianship extends TenantEntity {
  @Field(() => Guardian, { nullable: true, description: 'The adult.' })
  @EdgeFrom(() => Guardian, 'guardianships', 'Their ties to children, past and future ones too, page by page.')
  @ManyToOne(() => Guardian, { ref: true, deleteRule: 'cascade' })
  guardian!: Ref<Guardian>;

  @Field(() => Student, { nullable: true, description: 'The child.' })
  @EdgeFrom(() => Student, 'guardianships', 'Their ties to guardians, past and future ones too, page by page.')
  @ManyToOne(() => Student, { ref: true, deleteRule: 'cascade' })
  student!: Ref<Student>;

  @Field(() => GuardianRelation, { description: 'What the guardian is to the child.' })
  @Enum({ items: () => GuardianRelation, type: 'text' })
  relation: GuardianRelation = GuardianRelation.GUARDIAN;

  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it holds; null: no end is set.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;

  @Field(() => Boolean, { description: 'Hears of absences and late arrivals.' })
  @Property({ type: 'boolean', default: true })
  mayReceiveAlerts: boolean = true;

  @Field(() => Boolean, { description: 'Sees attendance records and absence flags.' })
  @Property({ type: 'boolean', default: true })
  maySeeAttendance: boolean = true;

  @Field(() => Boolean, { description: 'Sees marks and submissions.' })
  @Property({ type: 'boolean', default: true })
  maySeeGrades: boolean = true;

  @Field(() => Boolean, { description: 'Sees medical information.' })
  @Property({ type: 'boolean', default: true })
  maySeeMedical: boolean = true;
}
