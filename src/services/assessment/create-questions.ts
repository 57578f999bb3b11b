import type { Context } from '../../context.js';
import { Question } from '../../entities/assessment/question.js';
import { AppError, invalid, sayFault, type FieldFault } from '../../errors.js';
import { Faults } from '../faults.js';
import { checkQuestion, takeImage } from './check-question.js';
import { editableAssessment, mostQuestions, placesIn } from './editable.js';
import type { NewQuestionInput } from './question-input.js';

export interface CreateQuestionsInput {
  readonly assessmentId: string;
  readonly questions: readonly NewQuestionInput[];
  /** Store the good ones and answer the errors of the others, instead of refusing all of them. */
  readonly partial?: boolean | null;
}
export interface CreateQuestionsPayload {
  questions: Question[];
  createdCount: number;
  failedCount: number;
  errors: { path: string; code: string; message: string }[];
}

/** Adds questions, in their order, to an assessment that nobody has started on. */
export async function createQuestions(ctx: Context, input: CreateQuestionsInput): Promise<CreateQuestionsPayload> {
  const assessment = await editableAssessment(ctx, input.assessmentId, 'input.assessmentId');
  let { count, last } = await placesIn(ctx, assessment.id);
  const questions: Question[] = [];
  const wrong: FieldFault[] = [];
  let failedCount = 0;
  for (const [i, given] of input.questions.entries()) {
    const path = `input.questions.${i}`;
    const faults = new Faults();
    try {
      faults.when(count >= mostQuestions, path, 'TOO_MANY', { max: mostQuestions });
      const values = checkQuestion(faults, given, { assessment, path });
      faults.stop();
      await takeImage(ctx, faults, given, undefined, path);
      faults.stop();
      const { questionType, questionText, points } = given;
      const required = { organization: ctx.organization.id, assessment, questionType, questionText, points, position: last + 1 };
      const question = ctx.em.create(Question, { ...required, body: {}, ...values });
      questions.push(question);
      count += 1;
      last = Math.max(last, question.position);
    } catch (error) {
      if (!(error instanceof AppError) || !error.detail.fields) throw error;
      wrong.push(...error.detail.fields);
      failedCount += 1;
    }
  }
  if (wrong.length && !input.partial) throw invalid(...wrong);
  const errors = wrong.map((one) => ({ path: one.path, code: one.code, message: sayFault(one, ctx.locale) }));
  return { questions, createdCount: questions.length, failedCount, errors };
}
