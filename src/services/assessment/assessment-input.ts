import type { AssessmentKind, CorrectionRelease, HomeworkType, ScoreRelease } from '../../entities/assessment/policies.js';

/** What a client may say of an assessment. Left out: as it is; null: cleared. */
export interface AssessmentInput {
  title?: string;
  titleArabic?: string | null;
  titleFrench?: string | null;
  description?: string | null;
  instructions?: string | null;
  homeworkType?: HomeworkType | null;
  subjectId?: string | null;
  gradeId?: string | null;
  schoolClassIds?: string[];
  opensAt?: Date | null;
  dueAt?: Date | null;
  timeLimitSeconds?: number | null;
  maxAttempts?: number | null;
  passingScore?: string | null;
  isPublished?: boolean;
  scoreRelease?: ScoreRelease;
  correctionRelease?: CorrectionRelease;
  shuffleQuestions?: boolean;
  shuffleChoices?: boolean;
  allowLate?: boolean;
  latePenalty?: string | null;
  allowTimeExtension?: boolean;
  /** Never answered. */
  accessCode?: string | null;
}
export interface CreateAssessmentInput extends AssessmentInput {
  kind: AssessmentKind;
  title: string;
}
