import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Question } from '../../entities/assessment/question.js';
import { createQuestion } from '../../services/assessment/create-question.js';
import { createQuestions } from '../../services/assessment/create-questions.js';
import { deleteQuestion } from '../../services/assessment/delete-question.js';
import { reorderQuestions } from '../../services/assessment/reorder-questions.js';
import { reviseQuestion } from '../../services/assessment/revise-question.js';
import { updateQuestion } from '../../services/assessment/update-question.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { RowError } from '../row-error.js';
import {
  CreateQuestionInput,
  CreateQuestionsInput,
  ReorderQuestionsInput,
  ReviseQuestionInput,
  UpdateQuestionInput,
} from './question-inputs.js';

const CreateQuestionPayload = rowPayload('CreateQuestion', 'question', Question);
const UpdateQuestionPayload = rowPayload('UpdateQuestion', 'question', Question);
const ReorderQuestionsPayload = rowPayload('ReorderQuestions', 'assessment', Assessment);
const DeleteQuestionPayload = deletedPayload('Question');

/** What `createQuestions` did. */
@ObjectType({ simpleResolvers: true, description: 'What `createQuestions` did.' })
class CreateQuestionsPayload {
  @Field(() => [Question], { description: 'The questions that were added.' })
  questions!: object[];

  @Field(() => Int, { description: 'How many were added.' })
  createdCount!: number;

  @Field(() => Int, { description: 'How many were not.' })
  failedCount!: number;

  @Field(() => [RowError], { description: 'Why not; empty unless `partial` was asked.' })
  errors!: RowError[];
}

/** What `reviseQuestion` did. */
@ObjectType({ simpleResolvers: true, description: 'What `reviseQuestion` did.' })
class ReviseQuestionPayload {
  @Field(() => Question, { nullable: true, description: 'The new version.' })
  question!: object | null;

  @Field(() => Question, { nullable: true, description: 'The version that it replaces.' })
  replaced!: object | null;
}

@Resolver()
export class QuestionChangesResolver {
  @Mutation(() => CreateQuestionPayload, { description: 'Adds a question to an assessment that no student has started on.' })
  createQuestion(
    @Arg('input', () => CreateQuestionInput, { description: 'What it asks.' }) input: CreateQuestionInput,
    @Ctx() ctx: Context,
  ) {
    return createQuestion(ctx, input);
  }

  @Mutation(() => CreateQuestionsPayload, { description: 'Adds many questions to an assessment that no student has started on.' })
  createQuestions(
    @Arg('input', () => CreateQuestionsInput, { description: 'What they ask.' }) input: CreateQuestionsInput,
    @Ctx() ctx: Context,
  ) {
    return createQuestions(ctx, input);
  }

  @Mutation(() => UpdateQuestionPayload, {
    description: 'Changes a question that no student has been asked; `reviseQuestion` does it later.',
  })
  updateQuestion(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateQuestionInput, { description: 'What is to change.' }) input: UpdateQuestionInput,
    @Ctx() ctx: Context,
  ) {
    return updateQuestion(ctx, id, input);
  }

  @Mutation(() => ReviseQuestionPayload, {
    description: 'Replaces a question by a new version: attempts that were started keep the one they have, later ones get the new one.',
  })
  reviseQuestion(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => ReviseQuestionInput, { description: 'What is to be different.' }) input: ReviseQuestionInput,
    @Ctx() ctx: Context,
  ) {
    return reviseQuestion(ctx, id, input);
  }

  @Mutation(() => DeleteQuestionPayload, { description: 'Takes a question out of an assessment that no student has started on.' })
  deleteQuestion(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteQuestion(ctx, id);
  }

  @Mutation(() => ReorderQuestionsPayload, {
    description: 'Puts the questions of an assessment that no student has started on in another order.',
  })
  reorderQuestions(
    @Arg('input', () => ReorderQuestionsInput, { description: 'In which order.' }) input: ReorderQuestionsInput,
    @Ctx() ctx: Context,
  ) {
    return reorderQuestions(ctx, input);
  }
}
