import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Question } from '../../entities/assessment/question.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { AppError } from '../../errors.js';
import { cell, columnOf } from '../../permissions/matrix.js';
import { within } from '../../permissions/within.js';
import { actingUser } from '../acting-user.js';
import { classesGiven, setClasses } from './classes-of-assessment.js';
import { shareImage } from './share-image.js';

/** Makes a draft copy of an assessment, with its questions as they are now, for those of its classes that the viewer may name. */
export async function duplicateAssessment(ctx: Context, id: string): Promise<{ assessment: Assessment }> {
  const original = await within(ctx, Assessment, id);
  const { kind, title, titleArabic, titleFrench, description, instructions, homeworkType, subject, grade, opensAt, dueAt } = original;
  const { timeLimitSeconds, maxAttempts, passingScore, scoreRelease, correctionRelease, allowLate, latePenalty } = original;
  const { shuffleQuestions, shuffleChoices, allowTimeExtension, accessCode } = original;
  const organization = ctx.organization.id;
  const assessment = ctx.em.create(Assessment, {
    organization,
    kind,
    title,
    titleArabic,
    titleFrench,
    description,
    instructions,
    homeworkType,
    subject,
    grade,
    opensAt,
    dueAt,
    timeLimitSeconds,
    maxAttempts,
    passingScore,
    scoreRelease,
    correctionRelease,
    allowLate,
    latePenalty,
    shuffleQuestions,
    shuffleChoices,
    allowTimeExtension,
    accessCode,
    createdBy: actingUser(ctx),
  });
  setClasses(ctx, assessment, await nameable(ctx, original), []);
  const questions = await ctx.em.find(Question, { assessment: original, replacedById: null }, { orderBy: { position: 'asc', id: 'asc' } });
  for (const { questionType, questionText, questionTextArabic, questionTextFrench, points, position, ...rest } of questions) {
    const { explanation, isRequired, image, body, answerKey } = rest;
    await shareImage(ctx, image);
    ctx.em.create(Question, {
      organization,
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
    });
  }
  return { assessment };
}

/** Those of an assessment's classes that the viewer may give work to. */
async function nameable(ctx: Context, original: Assessment): Promise<SchoolClass[]> {
  const scope = cell('Query.assessments', columnOf(ctx.viewer));
  const classes: SchoolClass[] = [];
  for (const { schoolClass } of await classesGiven(ctx, original)) {
    try {
      classes.push(await within(ctx, SchoolClass, schoolClass.id, { scope }));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
    }
  }
  return classes;
}
