import type { QuestionType } from '../operations.js';
import { blanks } from './blanks.js';
import { choices } from './choices.js';
import { matching } from './matching.js';
import { open } from './open.js';
import { ordering } from './ordering.js';
import type { QuestionFace } from './question-face.js';

/** What each type of question looks like: a new type is a file and a line. */
export const faces: Readonly<Record<QuestionType, QuestionFace>> = {
  QCM_SINGLE: choices(false),
  QCM_MULTIPLE: choices(true),
  TRUE_FALSE: choices(false),
  FILL_BLANK: blanks,
  MATCHING: matching,
  ORDERING: ordering,
  OPEN_SHORT: open(200, 1),
  OPEN_LONG: open(2000, 7),
};
