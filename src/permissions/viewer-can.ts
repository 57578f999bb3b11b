import { cell } from './matrix.js';
import type { Column, RowCondition } from './scopes.js';
import { conditionOf } from './visibility.js';

/** What a viewer may do to one row: a right's name, and the root field whose row of the matrix decides. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  User: {
    update: 'Mutation.updateUser',
    deactivate: 'Mutation.deactivateUser',
    delete: 'Mutation.deleteUser',
    restore: 'Mutation.restoreUser',
  },
  Student: { updateAccount: 'Mutation.updateUser', linkGuardian: 'Mutation.linkGuardian' },
  Teacher: { updateAccount: 'Mutation.updateUser' },
  Guardian: { updateAccount: 'Mutation.updateUser', linkGuardian: 'Mutation.linkGuardian' },
  Guardianship: { update: 'Mutation.updateGuardianship', unlink: 'Mutation.unlinkGuardian' },
  Session: { end: 'Mutation.endSession' },
  AcademicYear: changed('AcademicYear'),
  EducationalLevel: changed('EducationalLevel'),
  Grade: changed('Grade'),
  Subject: changed('Subject'),
  Room: { update: 'Mutation.updateRoom', delete: 'Mutation.deleteRoom' },
  SchoolClass: { ...changed('SchoolClass'), enroll: 'Mutation.enrollStudent', readRoster: 'Query.classStudents' },
  SchoolSettings: { update: 'Mutation.updateSchoolSettings' },
  ClassEnrollment: {
    update: 'Mutation.updateEnrollment',
    end: 'Mutation.endEnrollment',
    delete: 'Mutation.deleteEnrollment',
    restore: 'Mutation.restoreEnrollment',
  },
  Timetable: changed('Timetable'),
  TimetableSession: changed('TimetableSession'),
  SessionInstance: {
    update: 'Mutation.updateSessionInstance',
    move: 'Mutation.moveSessionInstance',
    cancel: 'Mutation.cancelSessionInstance',
    delete: 'Mutation.deleteSessionInstance',
    start: 'Mutation.startAttendance',
    mark: 'Mutation.markAttendance',
    complete: 'Mutation.completeAttendance',
    reset: 'Mutation.resetAttendance',
  },
  AttendanceRecord: { update: 'Mutation.updateAttendanceRecord' },
  AbsenceFlag: {
    update: 'Mutation.updateAbsenceFlag',
    resolve: 'Mutation.resolveAbsenceFlag',
    dismiss: 'Mutation.dismissAbsenceFlag',
    delete: 'Mutation.deleteAbsenceFlag',
  },
  Notification: { markRead: 'Mutation.markNotificationRead', update: 'Mutation.updateNotification' },
  OutgoingMessage: { resend: 'Mutation.resendMessage' },
  Lesson: {
    ...changed('Lesson'),
    publish: 'Mutation.publishLesson',
    unpublish: 'Mutation.unpublishLesson',
    duplicate: 'Mutation.duplicateLesson',
    addResource: 'Mutation.createLessonResource',
    recordView: 'Mutation.recordLessonView',
  },
  LessonResource: { update: 'Mutation.updateLessonResource', delete: 'Mutation.deleteLessonResource' },
  LessonTag: { update: 'Mutation.updateLessonTag', delete: 'Mutation.deleteLessonTag' },
  Assessment: {
    ...changed('Assessment'),
    publish: 'Mutation.publishAssessment',
    unpublish: 'Mutation.unpublishAssessment',
    duplicate: 'Mutation.duplicateAssessment',
    addQuestion: 'Mutation.createQuestion',
    start: 'Mutation.startAttempt',
  },
  Question: {
    update: 'Mutation.updateQuestion',
    revise: 'Mutation.reviseQuestion',
    delete: 'Mutation.deleteQuestion',
    correctKey: 'Mutation.correctAnswerKey',
  },
  Attempt: {
    save: 'Mutation.saveAnswers',
    submit: 'Mutation.submitAttempt',
    extend: 'Mutation.extendAttempt',
    grade: 'Mutation.gradeAttempt',
  },
  Badge: { ...changed('Badge'), award: 'Mutation.awardBadge' },
  RewardAccount: { adjust: 'Mutation.adjustRewardAccount', setVisibility: 'Mutation.setLeaderboardVisibility' },
  StoredFile: { delete: 'Mutation.deleteFile' },
  Job: { cancel: 'Mutation.cancelJob' },
};

/** The rights of a type that is changed, deleted and brought back. */
function changed(type: string): Readonly<Record<string, string>> {
  return { update: `Mutation.update${type}`, delete: `Mutation.delete${type}`, restore: `Mutation.restore${type}` };
}

/** The types that have `viewerCan`, with the names of their rights. */
export const typesWithRights = rights;

/** The rights on rows of a type, as a condition for each; undefined when the type declares none. */
export function viewerCanOf(type: string): ((column: Column) => Readonly<Record<string, RowCondition>>) | undefined {
  const own = rights[type];
  return (
    own &&
    ((column) => Object.fromEntries(Object.entries(own).map(([right, coordinate]) => [right, conditionOf(type, cell(coordinate, column))])))
  );
}
