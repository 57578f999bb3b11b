import { duePassed, handedIn, mayStillWork, ofClasses } from '../entities/assessment/windows.js';
import { childrenSeenGraded, taughtClasses, type Matrix, type Reach } from './scopes.js';
import { classesOfChildren, enrolledClasses } from './structure.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const enrolled = 'enrolled';
const authored = 'authored';
const none = 'none';

// prettier-ignore
export const assessment: Matrix = {
  //                              admin lead  staff cent. assoc teacher   student   parent    driver visitor
  'Query.assessments':           [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.assessment':            [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.questions':             [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Query.question':              [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Query.attempts':              [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Query.attempt':               [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Query.assessmentAttempts':    [all,  all,  all,  none, none, authored, none,     none,     none,  none],
  'Query.answers':               [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Query.gradeChanges':          [all,  all,  all,  none, none, authored, none,     none,     none,  none],
  'Query.assessmentAnalytics':   [all,  all,  all,  none, none, authored, none,     none,     none,  none],
  'Query.explainGrade':          [all,  all,  all,  none, none, authored, own,      children, none,  none],

  'Mutation.createAssessment':    [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateAssessment':    [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateAssessments':   [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.publishAssessment':   [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.unpublishAssessment': [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.duplicateAssessment': [all,  none, none, none, none, taught,   none,     none,     none,  none],
  'Mutation.deleteAssessment':    [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.restoreAssessment':   [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.createQuestion':      [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.createQuestions':     [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateQuestion':      [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.reviseQuestion':      [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.deleteQuestion':      [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.reorderQuestions':    [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.startAttempt':        [none, none, none, none, none, none,     enrolled, none,     none,  none],
  'Mutation.saveAnswers':         [none, none, none, none, none, none,     own,      none,     none,  none],
  'Mutation.submitAttempt':       [none, none, none, none, none, none,     own,      none,     none,  none],
  'Mutation.extendAttempt':       [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.gradeAttempt':        [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.gradeAttempts':       [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.correctAnswerKey':    [all,  none, none, none, none, authored, none,     none,     none,  none],

  'Assessment':                  [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  // What others reach tells a student their own mark before it is released, in a class of two.
  'Assessment.completionRate':   [all,  all,  all,  none, none, taught,   none,     none,     none,  none],
  'Assessment.averageScore':     [all,  all,  all,  none, none, taught,   none,     none,     none,  none],
  'Question':                    [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Question.answerKey':          [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Question.explanation':        [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Question.isKeyShown':         [all,  all,  all,  none, none, authored, enrolled, children, none,  none],
  'Attempt':                     [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.autoScore':           [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.manualScore':         [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.score':               [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.percentage':          [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.passed':              [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.isBest':              [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.correctAnswers':      [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Attempt.feedback':            [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer':                      [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer.isCorrect':            [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer.points':               [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer.feedback':             [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer.gradedById':           [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'Answer.criteria':             [all,  all,  all,  none, none, authored, own,      children, none,  none],
  'GradeChange':                 [all,  all,  all,  none, none, authored, none,     none,     none,  none],
};

/** The assessment of a row, kept, that a condition over alias `a` holds for. */
const assessmentOf = (key: string, condition: string): string =>
  `exists (select from assessment a where a.id = ${key} and a.deleted_at is null and ${condition})`;
const attemptOf = (key: string, condition: string): string =>
  `exists (select from attempt p join assessment a on a.id = p.assessment_id where p.id = ${key} and a.deleted_at is null and ${condition})`;

const made = 'a.created_by_id = :viewer';
const worksOn = (a: string, students: string): string =>
  `exists (select from attempt p where p.assessment_id = ${a}.id and p.student_id ${students})`;
const asks = (a: string): string => `exists (select from question q where q.assessment_id = ${a}.id)`;

/** What students of some classes are given, or have worked on. */
const given = (a: string, classes: string, students: string): string =>
  `(${a}.is_published and ((${ofClasses(a, classes)} and ${asks(a)}) or ${worksOn(a, students)}))`;
/** A question of one's own attempts; of homework also before, unless it takes a code to start. */
const asked = (classes: string, students: string): string =>
  assessmentOf(
    't.assessment_id',
    `((t.replaced_by_id is null and a.kind = 'HOMEWORK' and a.access_code is null and a.is_published and (a.opens_at is null or a.opens_at <= :now) and ${ofClasses('a', classes)})
      or exists (select from answer n join attempt p on p.id = n.attempt_id where n.question_id = t.id and p.student_id ${students}))`,
  );

/**
 * The correction is open to a student: they have handed in, can work on it no more, and the policy opens it. Keys of a classmate's attempt
 * and of a next attempt are the same, so nothing less will do.
 */
const corrected = (a: string, student: string): string =>
  `(${a}.correction_release <> 'NEVER' and ${handedIn(a, student)} and not ${mayStillWork(a, student)}
    and (${a}.correction_release = 'WHEN_DONE' or ${a}.due_at is null or ${duePassed(a)}))`;
/** No child of the viewer can still use what a sibling's correction tells. */
const noChildWorks = (a: string): string =>
  `not exists (select from guardianship s join class_enrollment e on e.student_id = s.student_id and e.is_active and e.deleted_at is null
    join assessment_class ac on ac.school_class_id = e.school_class_id and ac.assessment_id = ${a}.id
    where s.guardian_id = :viewer and s.organization_id = :organization and ${mayStillWork(a, 's.student_id')})`;
const correctedForChild = (a: string): string =>
  `(exists (select from student c where c.id in ${childrenSeenGraded} and ${corrected(a, 'c.id')}) and ${noChildWorks(a)})`;

/** The score of an attempt is released: as soon as somebody was told of it, and whenever the policy says so. */
const scoreReleased = (p: string, a: string): string =>
  `(${p}.score is not null and (${p}.released_at is not null or case ${a}.score_release
    when 'IMMEDIATELY' then true
    when 'WHEN_GRADED' then ${p}.status = 'GRADED' or ${duePassed(a)}
    else ${duePassed(a)} or (${a}.due_at is null and ${p}.status = 'GRADED') end))`;

/** The score, for lists that are ordered by it: a place in a list tells no student or guardian what the row does not. */
export const scoreForOrder = (column: 'score' | 'percentage' | 'manual_score'): string =>
  `coalesce(case when exists (select from user_account u where u.id = :viewer and u.role not in ('STUDENT', 'PARENT')) or ${assessmentOf('t.assessment_id', scoreReleased('t', 'a'))} then t.${column} end, -1)`;

const released = assessmentOf('t.assessment_id', scoreReleased('t', 'a'));
const score = { own: `t.student_id = :viewer and ${released}`, children: `t.student_id in ${childrenSeenGraded} and ${released}` };
const key = {
  enrolled: assessmentOf('t.assessment_id', corrected('a', ':viewer')),
  children: assessmentOf('t.assessment_id', correctedForChild('a')),
};
const verdict = {
  own: attemptOf('t.attempt_id', `p.student_id = :viewer and ${corrected('a', 'p.student_id')}`),
  children: attemptOf(
    't.attempt_id',
    `p.student_id in ${childrenSeenGraded} and ${corrected('a', 'p.student_id')} and ${noChildWorks('a')}`,
  ),
};

export const assessmentReach: Reach = {
  Assessment: {
    taught: `(t.created_by_id = :viewer or ${ofClasses('t', taughtClasses)})`,
    authored: 't.created_by_id = :viewer',
    enrolled: given('t', enrolledClasses, '= :viewer'),
    children: given('t', classesOfChildren, `in ${childrenSeenGraded}`),
  },
  Question: {
    authored: assessmentOf('t.assessment_id', made),
    enrolled: asked(enrolledClasses, '= :viewer'),
    children: asked(classesOfChildren, `in ${childrenSeenGraded}`),
  },
  'Question.answerKey': key,
  'Question.explanation': key,
  'Question.isKeyShown': key,
  Attempt: {
    // Work that is not handed in is the student's own.
    authored: `t.status <> 'IN_PROGRESS' and ${assessmentOf('t.assessment_id', made)}`,
    own: `t.student_id = :viewer and ${assessmentOf('t.assessment_id', 'true')}`,
    children: `t.student_id in ${childrenSeenGraded} and ${assessmentOf('t.assessment_id', 'true')}`,
  },
  'Attempt.autoScore': score,
  'Attempt.manualScore': score,
  'Attempt.score': score,
  'Attempt.percentage': score,
  'Attempt.passed': score,
  'Attempt.isBest': score,
  'Attempt.feedback': score,
  // A score tells as much as the number of right answers.
  'Attempt.correctAnswers': score,
  Answer: {
    authored: attemptOf('t.attempt_id', `p.status <> 'IN_PROGRESS' and ${made}`),
    own: attemptOf('t.attempt_id', 'p.student_id = :viewer'),
    children: attemptOf('t.attempt_id', `p.student_id in ${childrenSeenGraded}`),
  },
  'Answer.isCorrect': verdict,
  'Answer.points': verdict,
  'Answer.gradedById': verdict,
  'Answer.criteria': verdict,
  // Words that a person wrote for the student come with the score.
  'Answer.feedback': {
    own: attemptOf('t.attempt_id', `p.student_id = :viewer and ${scoreReleased('p', 'a')}`),
    children: attemptOf('t.attempt_id', `p.student_id in ${childrenSeenGraded} and ${scoreReleased('p', 'a')}`),
  },
  GradeChange: {
    authored: attemptOf('t.attempt_id', `p.status <> 'IN_PROGRESS' and ${made}`),
  },
};
