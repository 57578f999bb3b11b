import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { QuestionType } from '../../entities/assessment/question.js';
import { JsonScalar, PointsScalar } from '../../scalars.js';
import type { CreateQuestionsInput as Creations } from '../../services/assessment/create-questions.js';
import type { NewQuestionInput as New, QuestionInput } from '../../services/assessment/question-input.js';
import type { ReorderQuestionsInput as Reordering } from '../../services/assessment/reorder-questions.js';
import type { UpdateQuestionInput as Update } from '../../services/assessment/update-question.js';
import { NotBlank } from '../not-blank.js';

/** What may be said of a question. */
@InputType({ description: 'What may be said of a question.' })
abstract class QuestionDetailsInput implements QuestionInput {
  @Field(() => String, { nullable: true, description: 'The question in Arabic.' })
  @MaxLength(5000)
  questionTextArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'The question in French.' })
  @MaxLength(5000)
  questionTextFrench?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the assessment; at its end when a new question names none.' })
  @Min(0)
  @Max(1_000_000)
  position?: number;

  @Field(() => String, { nullable: true, description: 'Why the right answer is right; shown with the correction.' })
  @MaxLength(5000)
  explanation?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether students are asked to answer it, for clients to show; yes unless said.' })
  isRequired?: boolean;

  @Field(() => String, { nullable: true, description: 'Public id of an uploaded image.' })
  @MaxLength(300)
  image?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What the type asks for, with what is right: see `QuestionType`. Open questions need none.',
  })
  content?: unknown;
}

/** One of many new questions. */
@InputType({ description: 'One of many new questions.' })
export class NewQuestionInput extends QuestionDetailsInput implements New {
  @Field(() => QuestionType, { description: 'How it is asked and graded.' })
  questionType!: QuestionType;

  @Field(() => String, { description: "The question, in the school's main language." })
  @NotBlank()
  @MaxLength(5000)
  questionText!: string;

  @Field(() => PointsScalar, { description: 'Points for a right answer: more than 0, 10000 at most, three decimals at most.' })
  points!: string;
}

/** A new question. */
@InputType({ description: 'A new question.' })
export class CreateQuestionInput extends NewQuestionInput {
  @Field(() => ID, { description: 'The assessment that it belongs to.' })
  assessmentId!: string;
}

/** New questions of one assessment. */
@InputType({ description: 'New questions of one assessment, in their order.' })
export class CreateQuestionsInput implements Creations {
  @Field(() => ID, { description: 'The assessment that they belong to.' })
  assessmentId!: string;

  @Field(() => [NewQuestionInput], { description: 'The questions, 200 at most.' })
  @ArrayMaxSize(200)
  questions!: NewQuestionInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Store the good ones and answer the errors of the others, instead of refusing all of them.',
  })
  partial?: boolean | null;
}

/** What is to change of a question. */
@InputType({ description: 'What is to change of a question. What is left out stays as it is; null clears, where a value may be missing.' })
export class ReviseQuestionInput extends QuestionDetailsInput {
  @Field(() => QuestionType, { nullable: true, description: 'How it is asked and graded; another type needs its `content`.' })
  questionType?: QuestionType;

  @Field(() => String, { nullable: true, description: "The question, in the school's main language." })
  @NotBlank()
  @MaxLength(5000)
  questionText?: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Points for a right answer: more than 0, 10000 at most.' })
  points?: string;
}

/** What is to change of a question in place. */
@InputType({ description: 'What is to change of a question. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateQuestionInput extends ReviseQuestionInput implements Update {
  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the assessment of the question.' })
  assessmentId?: string | null;
}

/** The questions of an assessment in another order. */
@InputType({ description: 'The questions of an assessment in another order.' })
export class ReorderQuestionsInput implements Reordering {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => [ID], { description: 'Every question of the assessment, each once.' })
  @ArrayMaxSize(200)
  questionIds!: string[];
}
