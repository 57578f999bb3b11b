import {
  childrenOfViewer,
  childrenSeenGraded,
  taughtClasses,
  taughtStudents,
  type Matrix,
  type Reach,
  type RowCondition,
} from './scopes.js';
import { classesOfChildrenSeenGraded, enrolledClasses } from './structure.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const enrolled = 'enrolled';
const none = 'none';

// prettier-ignore
export const rewards: Matrix = {
  //                                     admin lead  staff cent. assoc teach   student   parent    driver visitor
  'Query.rewardAccounts':               [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Query.rewardAccount':                [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Query.rewardTransactions':           [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Query.rewardRules':                  [all,  all,  all,  none, none, all,    all,      all,      none,  none],
  'Query.badges':                       [all,  all,  all,  none, none, all,    all,      all,      none,  none],
  'Query.badge':                        [all,  all,  all,  none, none, all,    all,      all,      none,  none],
  'Query.earnedBadges':                 [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Query.badgeProgress':                [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Query.leaderboards':                 [all,  all,  all,  none, none, taught, enrolled, children, none,  none],
  'Query.leaderboard':                  [all,  all,  all,  none, none, taught, enrolled, children, none,  none],

  'Mutation.createRewardTransaction':   [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.adjustRewardAccount':       [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.updateRewardRule':          [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.createBadge':               [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.updateBadge':               [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.deleteBadge':               [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.restoreBadge':              [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.awardBadge':                [all,  none, all,  none, none, none,   none,     none,     none,  none],
  'Mutation.setLeaderboardVisibility':  [all,  none, all,  none, none, none,   own,      children, none,  none],

  'RewardAccount':                      [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'RewardTransaction':                  [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Badge':                              [all,  all,  all,  none, none, all,    all,      all,      none,  none],
  'EarnedBadge':                        [all,  all,  all,  none, none, taught, own,      children, none,  none],
  'Leaderboard':                        [all,  all,  all,  none, none, taught, enrolled, children, none,  none],
};

/** What somebody of a school sees of a student, by the student's key on the row. */
const byStudent = {
  taught: `t.student_id in ${taughtStudents}`,
  own: 't.student_id = :viewer',
  children: `t.student_id in ${childrenOfViewer}`,
};

/** What is paid for work tells its mark, and so does how a balance grows. */
const withMarks = { ...byStudent, children: `t.student_id in ${childrenSeenGraded}` };

/** Boards of these classes, of their grades and of the subjects of those; a board of the whole school is not among them. */
const boardsOf = (classes: string): RowCondition => `(coalesce(t.school_class_id, t.grade_id, t.subject_id) is not null
  and (t.school_class_id is null or t.school_class_id in ${classes})
  and (t.grade_id is null or t.grade_id in (select c.grade_id from school_class c where c.id in ${classes}))
  and (t.subject_id is null or t.subject_id in (
    select gs.subject_id from grade_subject gs join school_class c on c.grade_id = gs.grade_id where c.id in ${classes})))`;

export const rewardsReach: Reach = {
  RewardAccount: withMarks,
  RewardTransaction: withMarks,
  EarnedBadge: byStudent,
  Leaderboard: { taught: boardsOf(taughtClasses), enrolled: boardsOf(enrolledClasses), children: boardsOf(classesOfChildrenSeenGraded) },
};
