import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttemptStatus } from '../../entities/assessment/attempt.js';
import { GradeCause } from '../../entities/assessment/grade-change.js';
import { DateTimeScalar, JsonScalar, PercentScalar, PointsScalar } from '../../scalars.js';

/** What one answer has to do with a grade. */
@ObjectType({ simpleResolvers: true, description: 'What one answer has to do with a grade; what the viewer may not see yet is null.' })
export class QuestionExplained {
  @Field(() => ID, { description: 'The question, in the version of the attempt.' })
  questionId!: string;

  @Field(() => Int, { description: 'Its place in the attempt.' })
  position!: number;

  @Field(() => String, { description: 'The question.' })
  questionText!: string;

  @Field(() => PointsScalar, { description: 'Points that it is worth.' })
  worth!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Points that the answer earned.' })
  points!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may see what the answer earned.' })
  isShown!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the answer is right.' })
  isCorrect!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was answered, in words; null: nothing.' })
  response!: string | null;

  @Field(() => String, { nullable: true, description: 'What is right, in words.' })
  right!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is right.' })
  explanation!: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'How a person came to the points: a list of `{criterion, points, maxPoints, comment}`.',
  })
  criteria!: unknown;

  @Field(() => String, { nullable: true, description: 'What the grader says about it.' })
  feedback!: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave the points; null: the server.' })
  gradedByName!: string | null;

  @Field(() => String, { description: "All of this as a sentence, in the viewer's language." })
  sentence!: string;
}

/** One step on the way to a grade. */
@ObjectType({ simpleResolvers: true, description: 'One step on the way to a grade.' })
export class GradeStep {
  @Field(() => GradeCause, { description: 'What happened.' })
  cause!: keyof typeof GradeCause;

  @Field(() => Int, { nullable: true, description: 'Place of the question that it is about; null for the whole.' })
  position!: number | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points before.' })
  previousPoints!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points since.' })
  points!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it; null: the server.' })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string;

  @Field(() => String, { description: "The same as a sentence, in the viewer's language." })
  sentence!: string;
}

/** How a grade came about. */
@ObjectType({ simpleResolvers: true, description: 'How a grade came about, as far as the viewer may see it.' })
export class GradeExplained {
  @Field(() => ID, { description: 'Key of the attempt.' })
  id!: string;

  @Field(() => AttemptStatus, { description: 'Where the attempt stands.' })
  status!: keyof typeof AttemptStatus;

  @Field(() => Boolean, { description: 'Whether the viewer may see the score.' })
  isScoreShown!: boolean;

  @Field(() => PointsScalar, { nullable: true, description: 'The score.' })
  score!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'The score in percent.' })
  percentage!: string | null;

  @Field(() => PointsScalar, { description: 'Points of all questions.' })
  totalPoints!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'What a person set instead of the sum.' })
  manualScore!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage that is taken off because it was late.' })
  latePenalty!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points that this takes off.' })
  penaltyPoints!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage from which it is passed.' })
  passingScore!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is passed.' })
  passed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the grader says about the whole.' })
  feedback!: string | null;

  @Field(() => String, { nullable: true, description: 'Who graded it last.' })
  gradedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  gradedAt!: string | null;

  @Field(() => [String], { description: "The whole in sentences, in the viewer's language." })
  sentences!: string[];

  @Field(() => [QuestionExplained], { description: 'The answers, in the order of the attempt.' })
  questions!: QuestionExplained[];

  @Field(() => [GradeStep], { description: 'What happened, the first thing first; for those who grade.' })
  history!: GradeStep[];
}
