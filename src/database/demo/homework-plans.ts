import { CorrectionRelease, ScoreRelease } from '../../entities/assessment/policies.js';
import type { SubjectCode } from './curriculum.js';
import { french, mathematics, type Sheet } from './exercises.js';

/** What a teacher gives to a class, days counted from today, and how far the class is. */
export interface Plan {
  readonly sheet: Sheet;
  readonly subject: SubjectCode;
  readonly state: 'draft' | 'published' | 'archived';
  /** Days ago. */
  readonly made: number;
  /** Days from now; behind us when negative. */
  readonly due: number;
  readonly maxAttempts?: number;
  readonly minutes?: number;
  readonly passingScore?: string;
  readonly latePenalty?: string;
  readonly shuffled?: boolean;
  readonly scores?: ScoreRelease;
  readonly corrections?: CorrectionRelease;
  /** Of a hundred students: how many have handed in, and how many more are at it. */
  readonly turnout: number;
  readonly open?: number;
  /** Of a hundred who have handed in: how many late, and how many a second time. */
  readonly late?: number;
  readonly again?: number;
  /** Of a hundred pieces of work that a person has to grade: how many are graded. */
  readonly graded?: number;
  /** The students that visitors may sign in as are at it; otherwise they have handed in. */
  readonly namedAtIt?: true;
}

/** The class of the first named teacher: homework in every state. */
export const ofMathematics: readonly Plan[] = [
  { sheet: mathematics.mental, subject: 'MATH', state: 'archived', made: 30, due: -22, turnout: 80 },
  { sheet: mathematics.fractions, subject: 'MATH', state: 'published', made: 14, due: -6, passingScore: '50', turnout: 92 },
  {
    sheet: mathematics.angles,
    subject: 'MATH',
    state: 'published',
    made: 10,
    due: -2,
    passingScore: '50',
    latePenalty: '20',
    scores: ScoreRelease.WHEN_GRADED,
    turnout: 88,
    late: 30,
    graded: 70,
  },
  {
    sheet: mathematics.relative,
    subject: 'MATH',
    state: 'published',
    made: 5,
    due: 5,
    maxAttempts: 3,
    minutes: 30,
    passingScore: '60',
    shuffled: true,
    turnout: 55,
    again: 40,
    open: 16,
  },
  { sheet: mathematics.problems, subject: 'MATH', state: 'published', made: 3, due: 3, turnout: 30, open: 25, graded: 0, namedAtIt: true },
  {
    sheet: mathematics.symmetry,
    subject: 'MATH',
    state: 'published',
    made: 1,
    due: 9,
    scores: ScoreRelease.AFTER_DUE,
    corrections: CorrectionRelease.NEVER,
    turnout: 0,
  },
  { sheet: mathematics.book, subject: 'MATH', state: 'draft', made: 1, due: 12, turnout: 0 },
];

/** Every class, by its teacher of French. */
export const ofFrench: readonly Plan[] = [
  { sheet: french.conjugation, subject: 'FR', state: 'published', made: 11, due: -4, passingScore: '50', turnout: 90 },
  { sheet: french.essay, subject: 'FR', state: 'published', made: 7, due: 2, turnout: 60, open: 12, graded: 50, passingScore: '50' },
];
