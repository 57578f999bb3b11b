import { AnswersResolver } from './assessment/answers.js';
import { AssessmentAttemptsResolver } from './assessment/assessment-attempts.js';
import { AssessmentChangesResolver } from './assessment/assessment-changes.js';
import { AssessmentsResolver } from './assessment/assessments.js';
import { AttemptChangesResolver } from './assessment/attempt-changes.js';
import { AttemptsResolver } from './assessment/attempts.js';
import { GradeFiguresResolver } from './assessment/grade-figures.js';
import { QuestionChangesResolver } from './assessment/question-changes.js';
import { QuestionsResolver } from './assessment/questions.js';

/** The GraphQL face of assessments: homework, quizzes, exams and surveys. */
export const assessmentResolvers = [
  AssessmentsResolver,
  AssessmentChangesResolver,
  QuestionsResolver,
  QuestionChangesResolver,
  AttemptsResolver,
  AttemptChangesResolver,
  AssessmentAttemptsResolver,
  AnswersResolver,
  GradeFiguresResolver,
] as const;
