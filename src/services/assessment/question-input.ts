import type { QuestionType } from '../../entities/assessment/question.js';

/** What a client may say of a question. Left out: as it is; null: cleared. */
export interface QuestionInput {
  questionType?: QuestionType;
  questionText?: string;
  questionTextArabic?: string | null;
  questionTextFrench?: string | null;
  points?: string;
  position?: number;
  explanation?: string | null;
  isRequired?: boolean;
  image?: string | null;
  /** What the type asks for, with what is right; see the graders. */
  content?: unknown;
}
export interface NewQuestionInput extends QuestionInput {
  questionType: QuestionType;
  questionText: string;
  points: string;
}
