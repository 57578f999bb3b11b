import { registerEnumType } from 'type-graphql';

/** What an assessment is. */
export enum AssessmentKind {
  HOMEWORK = 'HOMEWORK',
  QUIZ = 'QUIZ',
  EXAM = 'EXAM',
  SURVEY = 'SURVEY',
}
registerEnumType(AssessmentKind, {
  name: 'AssessmentKind',
  description: 'What an assessment is.',
  valuesConfig: {
    HOMEWORK: { description: 'Work for a class; its questions can be read before an attempt is started.' },
    QUIZ: { description: 'Questions that are shown with the attempt.' },
    EXAM: { description: 'As a quiz, for an examination.' },
    SURVEY: { description: 'Questions without right answers: nothing is scored.' },
  },
});

/** What a homework is made of: decides which types of question it takes. */
export enum HomeworkType {
  QCM = 'QCM',
  BOOK = 'BOOK',
  OPEN = 'OPEN',
  MIXED = 'MIXED',
}
registerEnumType(HomeworkType, {
  name: 'HomeworkType',
  description: 'What a homework is made of; decides which types of question it takes.',
  valuesConfig: {
    QCM: { description: 'Choices only: QCM_SINGLE, QCM_MULTIPLE, TRUE_FALSE.' },
    BOOK: { description: 'Exercises of the textbook, answered in words: OPEN_SHORT, OPEN_LONG.' },
    OPEN: { description: 'Questions answered in words: OPEN_SHORT, OPEN_LONG.' },
    MIXED: { description: 'Any type.' },
  },
});

/** When a student is shown the score of an attempt. */
export enum ScoreRelease {
  IMMEDIATELY = 'IMMEDIATELY',
  WHEN_GRADED = 'WHEN_GRADED',
  AFTER_DUE = 'AFTER_DUE',
}
registerEnumType(ScoreRelease, {
  name: 'ScoreRelease',
  description: 'When students, and guardians who may see marks, are shown the score of an attempt.',
  valuesConfig: {
    IMMEDIATELY: { description: 'As soon as it is known.' },
    WHEN_GRADED: { description: 'Once a person has graded it, or the due date has passed.' },
    AFTER_DUE: { description: 'Once the due date has passed; without one, once a person has graded it.' },
  },
});

/** When a student is shown what was right. */
export enum CorrectionRelease {
  NEVER = 'NEVER',
  WHEN_DONE = 'WHEN_DONE',
  AFTER_DUE_AND_DONE = 'AFTER_DUE_AND_DONE',
}
registerEnumType(CorrectionRelease, {
  name: 'CorrectionRelease',
  description: 'When students, and guardians who may see marks, are shown answer keys, explanations and what was right.',
  valuesConfig: {
    NEVER: { description: 'Not at all.' },
    WHEN_DONE: { description: 'Once the student has handed in and can neither go on with an attempt nor start another.' },
    AFTER_DUE_AND_DONE: { description: 'As WHEN_DONE, and not before the due date.' },
  },
});
