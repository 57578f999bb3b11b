import type { QuestionType } from '../../../entities/assessment/question.js';
import { fillBlank } from './fill-blank.js';
import type { Grader } from './grader.js';
import { matching } from './matching.js';
import { openLong } from './open-long.js';
import { openShort } from './open-short.js';
import { ordering } from './ordering.js';
import { qcmMultiple } from './qcm-multiple.js';
import { qcmSingle } from './qcm-single.js';
import { trueFalse } from './true-false.js';

/** The grader of each type of question: a new type is a file and a line. */
export const graders: Readonly<Record<QuestionType, Grader>> = {
  QCM_SINGLE: qcmSingle,
  QCM_MULTIPLE: qcmMultiple,
  TRUE_FALSE: trueFalse,
  FILL_BLANK: fillBlank,
  MATCHING: matching,
  ORDERING: ordering,
  OPEN_SHORT: openShort,
  OPEN_LONG: openLong,
};
