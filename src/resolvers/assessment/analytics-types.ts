import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, PercentScalar, PointsScalar } from '../../scalars.js';

/** What was handed in on a day. */
@ObjectType({ simpleResolvers: true, description: 'What was handed in on a day.' })
export class SubmissionDay {
  @Field(() => LocalDateScalar, { description: 'The school day.' })
  date!: string;

  @Field(() => Int, { description: 'Attempts that were handed in.' })
  count!: number;
}

/** How a question was answered. */
@ObjectType({ simpleResolvers: true, description: 'How a question was answered, in all attempts that were handed in.' })
export class QuestionAnalytics {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => Int, { description: 'Answers that are graded.' })
  gradedCount!: number;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage of them that earned all points; null without any.' })
  correctRate!: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Mean of their points; null without any.' })
  averagePoints!: string | null;

  @Field(() => String, { nullable: true, description: 'The wrong answer that was given most often, in words; null without one.' })
  mostCommonMistake!: string | null;

  @Field(() => Int, { description: 'Wrong answers.' })
  mistakeCount!: number;
}

/** How long attempts took, in seconds. */
@ObjectType({ simpleResolvers: true, description: 'How long attempts took, in seconds; null without any.' })
export class TimeStatistics {
  @Field(() => Int, { nullable: true, description: 'Mean.' })
  averageTime!: number | null;

  @Field(() => Int, { nullable: true, description: 'Median.' })
  medianTime!: number | null;

  @Field(() => Int, { nullable: true, description: 'Shortest.' })
  fastestCompletion!: number | null;

  @Field(() => Int, { nullable: true, description: 'Longest.' })
  slowestCompletion!: number | null;
}

/** How an assessment was worked on. */
@ObjectType({
  simpleResolvers: true,
  description: 'How an assessment was worked on. Of several attempts of a student the best one counts.',
})
export class AssessmentAnalytics {
  @Field(() => ID, { description: 'Key of the assessment.' })
  assessmentId!: string;

  @Field(() => Int, { description: 'Students who are given it, or have handed in.' })
  totalStudents!: number;

  @Field(() => Int, { description: 'Those of them who have handed in.' })
  submittedCount!: number;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage who have handed in; null without students.' })
  completionRate!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Mean percentage; null without scores.' })
  averageScore!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Median percentage; null without scores.' })
  medianScore!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Best percentage; null without scores.' })
  highestScore!: string | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Lowest percentage; null without scores.' })
  lowestScore!: string | null;

  @Field(() => Int, { description: 'Students with all points.' })
  perfectScores!: number;

  @Field(() => Int, { description: 'Students below the passing score; none without one.' })
  failingScores!: number;

  @Field(() => [SubmissionDay], { description: 'Attempts by the day on which they were handed in, the first day first.' })
  submissionTimeline!: SubmissionDay[];

  @Field(() => [QuestionAnalytics], { description: 'Its questions, and earlier versions that were answered.' })
  questionAnalytics!: QuestionAnalytics[];

  @Field(() => TimeStatistics, { description: 'How long attempts took.' })
  timeStatistics!: TimeStatistics;
}
