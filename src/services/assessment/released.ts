import type { Attempt } from '../../entities/assessment/attempt.js';
import { AttemptStatus } from '../../entities/assessment/attempt.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { ScoreRelease } from '../../entities/assessment/policies.js';

/** Whether the policy lets the student know the score now. `permissions/assessment.ts` says the same of rows. */
export function isReleased(
  { status, score }: Pick<Attempt, 'status' | 'score'>,
  { scoreRelease, dueAt }: Pick<Assessment, 'scoreRelease' | 'dueAt'>,
  now: Date,
): boolean {
  if (score === null) return false;
  const due = dueAt !== null && dueAt <= now;
  const byPerson = status === AttemptStatus.GRADED;
  switch (scoreRelease) {
    case ScoreRelease.IMMEDIATELY:
      return true;
    case ScoreRelease.WHEN_GRADED:
      return byPerson || due;
    case ScoreRelease.AFTER_DUE:
      return due || (dueAt === null && byPerson);
  }
}
