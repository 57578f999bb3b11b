import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { Question } from '../../entities/assessment/question.js';
import { DateTimeScalar, PointsScalar } from '../../scalars.js';
import { correctAnswerKey } from '../../services/assessment/correct-answer-key.js';
import { extendAttempt } from '../../services/assessment/extend-attempt.js';
import { gradeAttempt } from '../../services/assessment/grade-attempt.js';
import { gradeAttempts } from '../../services/assessment/grade-attempts.js';
import { saveAnswers } from '../../services/assessment/save-answers.js';
import { startAttempt } from '../../services/assessment/start-attempt.js';
import { submitAttempt } from '../../services/assessment/submit-attempt.js';
import { rowPayload } from '../payloads.js';
import { RewardsEarned } from '../rewards/rewards-earned.js';
import { RowError } from '../row-error.js';
import {
  CorrectAnswerKeyInput,
  ExtendAttemptInput,
  GradeAttemptInput,
  GradeAttemptsInput,
  SaveAnswersInput,
  StartAttemptInput,
  SubmitAttemptInput,
} from './attempt-inputs.js';

const StartAttemptPayload = rowPayload('StartAttempt', 'attempt', Attempt);
const GradeAttemptPayload = rowPayload('GradeAttempt', 'attempt', Attempt);

/** What `saveAnswers` did. */
@ObjectType({ simpleResolvers: true, description: 'What `saveAnswers` did.' })
class SaveAnswersPayload {
  @Field(() => Attempt, { nullable: true, description: 'The attempt as it is now.' })
  attempt!: object | null;

  @Field(() => Int, { description: 'Answers that were stored; those that were there already, or came late, are not counted.' })
  savedCount!: number;
}

/** What `extendAttempt` did. */
@ObjectType({ simpleResolvers: true, description: 'What `extendAttempt` did.' })
class ExtendAttemptPayload {
  @Field(() => Attempt, { nullable: true, description: 'The attempt as it is now; null for teachers until it is handed in.' })
  attempt!: object | null;

  @Field(() => ID, { description: 'Key of the attempt.' })
  attemptId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself now.' })
  deadlineAt!: Date | null;

  @Field(() => Int, { description: 'Seconds that it was given so far beyond the time limit of the assessment.' })
  extendedSeconds!: number;
}

/** What `submitAttempt` did. */
@ObjectType({ simpleResolvers: true, description: 'What `submitAttempt` did.' })
class SubmitAttemptPayload {
  @Field(() => Attempt, { nullable: true, description: 'The attempt as it is now, its score as far as it is released.' })
  attempt!: object | null;

  @Field(() => RewardsEarned, { nullable: true, description: 'What it brought to the reward account; null in a dry run.' })
  rewardsEarned!: RewardsEarned | null;
}

/** What `gradeAttempts` did. */
@ObjectType({ simpleResolvers: true, description: 'What `gradeAttempts` did.' })
class GradeAttemptsPayload {
  @Field(() => [Attempt], { description: 'Those that were graded, as they are now.' })
  attempts!: object[];

  @Field(() => Int, { description: 'How many were graded.' })
  gradedCount!: number;

  @Field(() => Int, { description: 'How many could not be graded.' })
  failedCount!: number;

  @Field(() => [RowError], { description: 'Why not.' })
  errors!: RowError[];
}

/** A grade that a corrected key changes. */
@ObjectType({ simpleResolvers: true, description: 'A grade that a corrected key changes.' })
class Regrade {
  @Field(() => Attempt, { nullable: true, description: 'The attempt.' })
  attempt!: object | null;

  @Field(() => ID, { description: 'Whose it is.' })
  studentId!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Points of the answer before.' })
  previousPoints!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points of the answer now.' })
  points!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Score of the attempt before; null while answers were still to be graded.' })
  previousScore!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Score of the attempt now.' })
  score!: string | null;
}

/** What `correctAnswerKey` did. */
@ObjectType({ simpleResolvers: true, description: 'What `correctAnswerKey` did.' })
class CorrectAnswerKeyPayload {
  @Field(() => Question, { nullable: true, description: 'The question with its new key.' })
  question!: object | null;

  @Field(() => [Regrade], { description: 'Whose grade changes, from what to what.' })
  regrades!: Regrade[];
}

@Resolver()
export class AttemptChangesResolver {
  @Mutation(() => StartAttemptPayload, {
    description: 'Opens an attempt of the viewer with the questions as they are now; its clock runs. A dry run shows no questions.',
  })
  startAttempt(
    @Arg('input', () => StartAttemptInput, { description: 'What is to be worked on.' }) input: StartAttemptInput,
    @Ctx() ctx: Context,
  ) {
    return startAttempt(ctx, input);
  }

  @Mutation(() => SaveAnswersPayload, {
    description: 'Saves answers of an open attempt as they come. What is sent twice is saved once; nothing tells whether it is right.',
  })
  saveAnswers(@Arg('input', () => SaveAnswersInput, { description: 'Which answers.' }) input: SaveAnswersInput, @Ctx() ctx: Context) {
    return saveAnswers(ctx, input);
  }

  @Mutation(() => SubmitAttemptPayload, {
    description:
      'Hands in an attempt, once, and grades what can be graded. After its deadline it counts as handed in at the deadline, with what was saved. A dry run tells no score.',
  })
  submitAttempt(@Arg('input', () => SubmitAttemptInput, { description: 'Which.' }) input: SubmitAttemptInput, @Ctx() ctx: Context) {
    return submitAttempt(ctx, input);
  }

  @Mutation(() => ExtendAttemptPayload, {
    description:
      'Gives an attempt that runs more time, where its assessment allows that; a due date after which nothing is accepted still ends it.',
  })
  extendAttempt(@Arg('input', () => ExtendAttemptInput, { description: 'How much.' }) input: ExtendAttemptInput, @Ctx() ctx: Context) {
    return extendAttempt(ctx, input);
  }

  @Mutation(() => GradeAttemptPayload, {
    description: 'Grades an attempt that was handed in: points of answers, the score of the whole, or words. What was before is kept.',
  })
  gradeAttempt(@Arg('input', () => GradeAttemptInput, { description: 'The grade.' }) input: GradeAttemptInput, @Ctx() ctx: Context) {
    return gradeAttempt(ctx, input);
  }

  @Mutation(() => GradeAttemptsPayload, {
    description: 'Grades many attempts; those that cannot be graded are told, the others are graded.',
  })
  gradeAttempts(@Arg('input', () => GradeAttemptsInput, { description: 'The grades.' }) input: GradeAttemptsInput, @Ctx() ctx: Context) {
    return gradeAttempts(ctx, input);
  }

  @Mutation(() => CorrectAnswerKeyPayload, {
    description:
      'Corrects a key that was wrong and grades anew what was answered, except what a person has graded. A dry run only shows whose grade would change.',
  })
  correctAnswerKey(
    @Arg('input', () => CorrectAnswerKeyInput, { description: 'What is right.' }) input: CorrectAnswerKeyInput,
    @Ctx() ctx: Context,
  ) {
    return correctAnswerKey(ctx, input);
  }
}
