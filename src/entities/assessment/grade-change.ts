import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, PointsScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { TenantEntity } from '../tenant-entity.js';
import { Answer } from './answer.js';
import { Attempt } from './attempt.js';

/** What caused an entry in the history of a grade. */
export enum GradeCause {
  SUBMITTED = 'SUBMITTED',
  ANSWER_GRADED = 'ANSWER_GRADED',
  OVERRIDE = 'OVERRIDE',
  KEY_CORRECTED = 'KEY_CORRECTED',
}
registerEnumType(GradeCause, {
  name: 'GradeCause',
  description: 'What caused an entry in the history of a grade.',
  valuesConfig: {
    SUBMITTED: { description: 'The attempt was handed in, and the server graded what it can.' },
    ANSWER_GRADED: { description: 'A person gave points to an answer.' },
    OVERRIDE: { description: 'A person set the score of the whole, or took that back.' },
    KEY_CORRECTED: { description: 'The key of a question was corrected.' },
  },
});

/** One entry in the history of a grade: append only. */
@ObjectType({ simpleResolvers: true, description: 'One entry in the history of a grade; never changed.' })
@Entity({ tableName: 'grade_change' })
@Index({ name: 'grade_change_attempt', properties: ['attempt', 'id'] })
export class GradeChange extends TenantEntity {
  @Field(() => Attempt, { nullable: true, description: 'The attempt.' })
  @ManyToOne(() => Attempt, { ref: true, deleteRule: 'cascade' })
  attempt!: Ref<Attempt>;

  @Field(() => Answer, { nullable: true, description: 'The answer whose points changed; null for the score of the whole.' })
  @ManyToOne(() => Answer, { ref: true, nullable: true, deleteRule: 'cascade' })
  answer: Ref<Answer> | null = null;

  @Field(() => GradeCause, { description: 'What caused it.' })
  @Enum({ items: () => GradeCause, type: 'text' })
  cause!: GradeCause;

  @Field(() => PointsScalar, { nullable: true, description: 'Points before; null: none yet.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  previousPoints: string | null = null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points since; null: none.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  points: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The account that did it; null: the server.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  changedById: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who did it.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.changed_by_id)`)
  changedByName!: string | null;
}
