import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, JsonScalar, PointsScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { TenantEntity } from '../tenant-entity.js';
import { Attempt } from './attempt.js';
import { Question } from './question.js';

/** A student's answer to one question of an attempt; it is there from the start, and says nothing until the student does. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a student answers to one question of an attempt; there from the start of the attempt.',
})
@Entity({ tableName: 'answer' })
@Unique({ name: 'answer_once', properties: ['attempt', 'question'] })
@Index({ name: 'answer_question', properties: ['question', 'attempt'] })
@Check({ name: 'answer_points', expression: 'points >= 0' })
export class Answer extends TenantEntity {
  @Field(() => Attempt, { nullable: true, description: 'The attempt.' })
  @ManyToOne(() => Attempt, { ref: true, deleteRule: 'cascade' })
  attempt!: Ref<Attempt>;

  @Field(() => Question, { nullable: true, description: 'The question, in the version that the attempt has.' })
  @ManyToOne(() => Question, { ref: true })
  question!: Ref<Question>;

  @Field(() => Int, { description: 'Place of the question in this attempt, from 1.' })
  @Property({ type: 'integer' })
  position!: number;

  /** The body in the order of this attempt, where its choices are shuffled. */
  @Property({ type: 'jsonb', nullable: true })
  presentation: unknown = null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What the student answers; null: nothing yet. Its shape depends on the type of the question.',
  })
  @Property({ type: 'jsonb', nullable: true })
  response: unknown = null;

  @Field(() => Int, { description: "The client's counter of the save that stands; an older save that comes late is passed over." })
  @Property({ type: 'integer', default: 0 })
  revision: number = 0;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last saved; null: never.' })
  @Property({ type: 'timestamptz', nullable: true })
  savedAt: Date | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is right. Null while it is not graded, for open questions, and for viewers who may not see it yet.',
  })
  @Property({ type: 'boolean', nullable: true })
  isCorrect: boolean | null = null;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'Points that it earned. Null while it is not graded, and for viewers who may not see it yet.',
  })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  points: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the grader says about it. Null for viewers who may not see it yet.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  feedback: string | null = null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'How a person came to the points: a list of `{criterion, points, maxPoints, comment}`. Null as the points.',
  })
  @Property({ type: 'jsonb', nullable: true })
  criteria: unknown = null;

  @Field(() => ID, { nullable: true, description: 'The account that gave the points; null: the server. Null as the points.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  gradedById: string | null = null;

  @Field(() => JsonScalar, { description: 'The body of the question, its choices and items in the order of this attempt.' })
  @Computed((t) => `coalesce(${t}.presentation, (select q.body from question q where q.id = ${t}.question_id))`)
  body!: unknown;

  @Field(() => ID, { description: 'Key of the attempt.' })
  @Computed((t) => `${t}.attempt_id`)
  attemptId!: string;

  @Field(() => ID, { description: 'Key of the question.' })
  @Computed((t) => `${t}.question_id`)
  questionId!: string;
}
