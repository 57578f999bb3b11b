import type { Context } from '../../context.js';
import { Question } from '../../entities/assessment/question.js';
import { Faults } from '../faults.js';
import { checkQuestion } from './check-question.js';
import { exchangeFile } from '../files/claim-file.js';
import { FileKind } from '../../entities/files/stored-file.js';
import { rows } from '../../reading.js';
import { lockedQuestion } from './editable.js';
import type { QuestionInput } from './question-input.js';
import { shareImage } from './share-image.js';

/** Replaces a question by a new version: attempts that were started keep the one they have, later ones get the new one. */
export async function reviseQuestion(ctx: Context, id: string, input: QuestionInput): Promise<{ question: Question; replaced: Question }> {
  const { question: replaced, assessment } = await lockedQuestion(ctx, id);
  const faults = new Faults();
  const values = checkQuestion(faults, input, { assessment, stored: replaced });
  faults.stop();
  // The old version goes on naming its image.
  if (input.image === undefined || input.image === replaced.image) await shareImage(ctx, replaced.image);
  else await exchangeFile(ctx, faults, 'input.image', { from: null, to: input.image, kinds: [FileKind.IMAGE] });
  faults.stop();
  const { questionType, questionText, questionTextArabic, questionTextFrench, points, position, ...rest } = replaced;
  const { explanation, isRequired, image, body, answerKey, version } = rest;
  const question = ctx.em.create(Question, {
    organization: ctx.organization.id,
    assessment,
    questionType,
    questionText,
    questionTextArabic,
    questionTextFrench,
    points,
    position,
    explanation,
    isRequired,
    image,
    body,
    answerKey,
    version: version + 1,
    id: await nextKey(ctx),
    ...values,
  });
  replaced.replacedById = question.id;
  return { question, replaced };
}

/** The key of a question that is about to be made, so that the one that it replaces can name it. */
async function nextKey(ctx: Context): Promise<string> {
  const [next] = await rows(ctx, `select nextval(pg_get_serial_sequence('question', 'id'))::text as id`, {}, ([id]) => ({
    id: String(id),
  }));
  if (!next) throw new Error('the sequence of questions gave no key');
  return next.id;
}
