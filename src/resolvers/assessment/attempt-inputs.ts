import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { JsonScalar, PointsScalar } from '../../scalars.js';
import type { CorrectAnswerKeyInput as Correction } from '../../services/assessment/correct-answer-key.js';
import { longestAttempt } from '../../services/assessment/deadline.js';
import type { ExtendAttemptInput as Extension } from '../../services/assessment/extend-attempt.js';
import type { GradeAttemptInput as Grading } from '../../services/assessment/grade-attempt.js';
import type { GradeAttemptsInput as Gradings } from '../../services/assessment/grade-attempts.js';
import type { SaveAnswersInput as Saving } from '../../services/assessment/save-answers.js';
import type { StartAttemptInput as Start } from '../../services/assessment/start-attempt.js';
import type { SubmitAttemptInput as Submission } from '../../services/assessment/submit-attempt.js';

/** What a student answers to one question. */
@InputType({ description: 'What a student answers to one question.' })
export class AnswerInput {
  @Field(() => ID, { description: 'The question, one of the attempt.' })
  questionId!: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The response, in the shape of its type (see `QuestionType`); null takes it back.',
  })
  response?: unknown;

  @Field(() => Int, {
    nullable: true,
    description: "The client's own counter for this answer: a save with a smaller one, or the same, came late or twice and is passed over.",
  })
  @IsOptional()
  @Min(1)
  @Max(2_147_483_647)
  revision?: number | null;
}

/** What is to be worked on. */
@InputType({ description: 'What is to be worked on.' })
export class StartAttemptInput implements Start {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the student, who is the viewer.' })
  studentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The code, where the assessment has one. Wrong ones cost waiting.' })
  @MaxLength(64)
  accessCode?: string | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'What is answered already, 200 at most.' })
  @ArrayMaxSize(200)
  answers?: AnswerInput[] | null;
}

/** Answers of an attempt, as they are now. */
@InputType({ description: 'Answers of an attempt, as they are now; others stay as they are.' })
export class SaveAnswersInput implements Saving {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId!: string;

  @Field(() => [AnswerInput], { description: 'The answers, 200 at most.' })
  @ArrayMaxSize(200)
  answers!: AnswerInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether these are all: answers that are not named are taken back.' })
  replace?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the assessment of the attempt.' })
  assessmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the student of the attempt.' })
  studentId?: string | null;
}

/** What is handed in. */
@InputType({ description: 'What is handed in.' })
export class SubmitAttemptInput implements Submission {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId!: string;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'A last save, 200 answers at most; passed over when the attempt has ended by itself.',
  })
  @ArrayMaxSize(200)
  answers?: AnswerInput[] | null;
}

/** More time for an attempt. */
@InputType({ description: 'More time for an attempt: named itself, or as the one that a student has open.' })
export class ExtendAttemptInput implements Extension {
  @Field(() => ID, { nullable: true, description: 'The attempt, which runs.' })
  attemptId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Without the attempt: the assessment.' })
  assessmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Without the attempt: the student.' })
  studentId?: string | null;

  @Field(() => Int, { description: 'Seconds more, from 1; with its time limit a week at most.' })
  @Min(1)
  @Max(longestAttempt)
  seconds!: number;
}

/** One line of how a person came to the points of an answer. */
@InputType({ description: 'One line of how a person came to the points of an answer.' })
export class CriterionInput {
  @Field(() => String, { description: 'What is looked at, such as `grammar`.' })
  @MaxLength(200)
  criterion!: string;

  @Field(() => PointsScalar, { description: 'Points for it.' })
  points!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Most points that there are for it.' })
  maxPoints?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(1000)
  comment?: string | null;
}

/** The grade of one answer. */
@InputType({ description: 'The grade of one answer.' })
export class AnswerGradeInput {
  @Field(() => ID, { description: 'The question that it answers.' })
  questionId!: string;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'Its points, at most those of the question; the sum of `criteria` when left out.',
  })
  points?: string | null;

  @Field(() => [CriterionInput], {
    nullable: true,
    description: 'How they come about, 20 lines at most. Their sum may differ from the points.',
  })
  @ArrayMaxSize(20)
  criteria?: CriterionInput[] | null;

  @Field(() => String, { nullable: true, description: 'What is said about it.' })
  @MaxLength(2000)
  feedback?: string | null;
}

/** The grade of an attempt. */
@InputType({ description: 'The grade of an attempt. What is left out stays as it is.' })
export class GradeAttemptInput implements Grading {
  @Field(() => ID, { description: 'The attempt, handed in.' })
  attemptId!: string;

  @Field(() => PointsScalar, {
    nullable: true,
    description:
      'The score of the whole instead of the sum, without a late penalty; at most the points of all questions. Null takes it back.',
  })
  manualScore?: string | null;

  @Field(() => String, { nullable: true, description: 'What is said about the whole.' })
  @MaxLength(5000)
  feedback?: string | null;

  @Field(() => [AnswerGradeInput], { nullable: true, description: 'Grades of answers, 200 at most.' })
  @ArrayMaxSize(200)
  answers?: AnswerGradeInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Refuse when answers would still have to be graded.' })
  complete?: boolean | null;
}

/** Grades of many attempts. */
@InputType({ description: 'Grades of many attempts.' })
export class GradeAttemptsInput implements Gradings {
  @Field(() => ID, { nullable: true, description: 'The assessment that all of them belong to.' })
  assessmentId?: string | null;

  @Field(() => [GradeAttemptInput], { description: 'The grades, 200 at most.' })
  @ArrayMaxSize(200)
  grades!: GradeAttemptInput[];
}

/** A key that was wrong. */
@InputType({ description: 'A key that was wrong.' })
export class CorrectAnswerKeyInput implements Correction {
  @Field(() => ID, { description: 'The question, in the version whose key was wrong.' })
  questionId!: string;

  @Field(() => JsonScalar, { description: 'Its content (see `QuestionType`) with what is right: the same choices and items as before.' })
  content!: unknown;
}
