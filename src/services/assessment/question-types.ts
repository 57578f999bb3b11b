import { HomeworkType } from '../../entities/assessment/policies.js';
import { QuestionType } from '../../entities/assessment/question.js';

const choices = [QuestionType.QCM_SINGLE, QuestionType.QCM_MULTIPLE, QuestionType.TRUE_FALSE];
const words = [QuestionType.OPEN_SHORT, QuestionType.OPEN_LONG];
const allowed: Readonly<Record<HomeworkType, readonly QuestionType[]>> = {
  [HomeworkType.QCM]: choices,
  [HomeworkType.BOOK]: words,
  [HomeworkType.OPEN]: words,
  [HomeworkType.MIXED]: Object.values(QuestionType),
};

/** The types of question that an assessment takes; anything but a homework takes all. */
export const allowedTypes = (homeworkType: HomeworkType | null): readonly QuestionType[] =>
  homeworkType === null ? Object.values(QuestionType) : allowed[homeworkType];
