import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { EdgeFrom } from '../edge-from.js';
import { Student } from '../identity/student.js';
import { User } from '../identity/user.js';
import { TenantEntity } from '../tenant-entity.js';
import { Badge } from './badge.js';

/** That a student has a badge. */
@ObjectType({ simpleResolvers: true, description: 'That a student has a badge.' })
@Entity({ tableName: 'earned_badge' })
@Unique({ name: 'earned_badge_once', properties: ['badge', 'student'] })
@Index({ name: 'earned_badge_student', properties: ['organization', 'student', 'earnedAt'] })
export class EarnedBadge extends TenantEntity {
  @Field(() => Badge, { nullable: true, description: 'The badge.' })
  @EdgeFrom(() => Badge, 'earnedBadges', 'Who has it, page by page.')
  @ManyToOne(() => Badge, { ref: true })
  badge!: Ref<Badge>;

  @Field(() => Student, { nullable: true, description: 'Who has it.' })
  @EdgeFrom(() => Student, 'earnedBadges', 'The badges that they have, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  earnedAt!: Date;

  @Field(() => User, {
    nullable: true,
    description: 'Who gave it by hand, for viewers who may see that account; null: it was earned by work.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true })
  awardedBy: Ref<User> | null = null;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;
}
