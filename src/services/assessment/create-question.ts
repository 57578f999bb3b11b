import type { Context } from '../../context.js';
import { Question } from '../../entities/assessment/question.js';
import { Faults } from '../faults.js';
import { checkQuestion, takeImage } from './check-question.js';
import { editableAssessment, mostQuestions, placesIn } from './editable.js';
import type { NewQuestionInput } from './question-input.js';

/** Adds a question to an assessment that nobody has started on; at its end, unless it names a place. */
export async function createQuestion(ctx: Context, input: NewQuestionInput & { assessmentId: string }): Promise<{ question: Question }> {
  const assessment = await editableAssessment(ctx, input.assessmentId, 'input.assessmentId');
  const { count, last } = await placesIn(ctx, assessment.id);
  const faults = new Faults();
  faults.when(count >= mostQuestions, 'input.assessmentId', 'TOO_MANY', { max: mostQuestions });
  const values = checkQuestion(faults, input, { assessment });
  faults.stop();
  await takeImage(ctx, faults, input);
  faults.stop();
  const { questionType, questionText, points } = input;
  const required = { organization: ctx.organization.id, assessment, questionType, questionText, points, position: last + 1 };
  return { question: ctx.em.create(Question, { ...required, body: {}, ...values }) };
}
