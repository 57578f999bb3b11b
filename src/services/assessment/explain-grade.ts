import type { Context } from '../../context.js';
import { readExplained, type ExplainedAnswer, type ExplainedAttempt, type ExplainedStep } from './explained-rows.js';
import { gradeWords } from './grade-words.js';
import { graders } from './graders/all.js';
import { lessPercent, pointsOf, pointsText } from './points.js';

export interface QuestionExplained extends Omit<ExplainedAnswer, 'body' | 'answerKey' | 'questionType' | 'response'> {
  readonly response: string | null;
  readonly right: string | null;
  readonly sentence: string;
}
export interface GradeExplained extends ExplainedAttempt {
  /** Points that the late penalty takes off; null when nothing is, or nothing is shown. */
  readonly penaltyPoints: string | null;
  readonly sentences: readonly string[];
  readonly questions: readonly QuestionExplained[];
  readonly history: readonly (ExplainedStep & { readonly sentence: string })[];
}

/** A grade as a tree, in data and in words, as far as the viewer may see it: nothing that is not released is in either. */
export async function explainGrade(ctx: Context, id: string): Promise<GradeExplained> {
  const { attempt, answers, steps } = await readExplained(ctx, id);
  const { locale } = ctx;
  const questions = answers.map((answer) => {
    const { body, answerKey, questionType, response, ...rest } = answer;
    const grader = graders[questionType];
    return {
      ...rest,
      response: response === null ? null : grader.say(body, response),
      right: answerKey === null ? null : grader.sayKey(body, answerKey),
      sentence: gradeWords(wordOf(answer, attempt), { ...facts(answer), who: answer.gradedByName }, locale),
    };
  });
  const history = steps.map((step) => ({
    ...step,
    sentence: gradeWords(
      `STEP_${step.cause}`,
      { who: step.changedByName, place: step.position, from: step.previousPoints, to: step.points },
      locale,
    ),
  }));
  return { ...attempt, penaltyPoints: penaltyOf(attempt, answers), sentences: sentencesOf(ctx, attempt), questions, history };
}

const facts = ({ position, points, worth }: ExplainedAnswer) => ({ place: position, points, worth });

function wordOf(answer: ExplainedAnswer, { status }: ExplainedAttempt): 'RIGHT' | 'WRONG' | 'BLANK' | 'BY_PERSON' | 'WAITS' | 'HIDDEN' {
  if (!answer.isShown || status === 'IN_PROGRESS') return 'HIDDEN';
  if (answer.points === null) return 'WAITS';
  if (answer.gradedByName !== null) return 'BY_PERSON';
  if (answer.response === null) return 'BLANK';
  return answer.isCorrect === true ? 'RIGHT' : 'WRONG';
}

function sentencesOf({ locale }: Context, attempt: ExplainedAttempt): string[] {
  const { isScoreShown, score, totalPoints, percentage, latePenalty, manualScore, passed, passingScore, gradedByName } = attempt;
  if (!isScoreShown) return [gradeWords('NOT_SHOWN', {}, locale)];
  if (score === null) return [gradeWords('NO_SCORE', {}, locale)];
  return [
    ...(manualScore === null
      ? latePenalty === null
        ? []
        : [gradeWords('LATE', { penalty: latePenalty }, locale)]
      : [gradeWords('OVERRIDE', { who: gradedByName, score: manualScore }, locale)]),
    gradeWords('SCORE', { score, total: totalPoints, percentage }, locale),
    ...(passed === null ? [] : [gradeWords(passed ? 'PASSED' : 'FAILED', { needed: passingScore }, locale)]),
  ];
}

/** The sum of the answers is told by the score and the penalty, so it is shown with the score alone. */
function penaltyOf(
  { isScoreShown, score, manualScore, latePenalty }: ExplainedAttempt,
  answers: readonly ExplainedAnswer[],
): string | null {
  if (!isScoreShown || score === null || manualScore !== null || latePenalty === null) return null;
  const points = answers.map((answer) => answer.points).filter((one) => one !== null);
  if (points.length < answers.length) return null;
  const sum = points.reduce((all, one) => all + pointsOf(one), 0n);
  return pointsText(sum - lessPercent(sum, pointsOf(latePenalty)));
}
