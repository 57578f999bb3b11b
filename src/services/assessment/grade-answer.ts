import type { AnswerRow, GradedAnswer } from './attempt-answers.js';
import { graders } from './graders/all.js';
import { pointsOf, pointsText } from './points.js';

/**
 * What the server says of an answer: right earns all points, wrong none, and nothing answered none either. Points stay open where a person
 * has to grade.
 */
export function gradeAnswer({ id, questionType, body, answerKey, response, worth }: Omit<AnswerRow, 'points'>): GradedAnswer {
  const open = answerKey === null;
  if (response === null) return { id, isCorrect: open ? null : false, points: '0', gradedById: null };
  const verdict = graders[questionType].grade(body, answerKey, response);
  if (verdict === 'PERSON') return { id, isCorrect: null, points: null, gradedById: null };
  return { id, isCorrect: verdict === 'RIGHT', points: verdict === 'RIGHT' ? pointsText(pointsOf(worth)) : '0', gradedById: null };
}
