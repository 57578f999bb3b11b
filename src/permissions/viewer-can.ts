import { cell } from './matrix.js';
import type { Column, RowCondition } from './scopes.js';
import { conditionOf } from './visibility.js';

/** What a viewer may do to one row: a right's name, and the root field whose row of the matrix decides. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  User: { update: 'Mutation.updateUser', delete: 'Mutation.deleteUser' },
  Student: { updateAccount: 'Mutation.updateUser', linkGuardian: 'Mutation.linkGuardian' },
  SchoolClass: {
    update: 'Mutation.updateSchoolClass',
    delete: 'Mutation.deleteSchoolClass',
    enroll: 'Mutation.enrollStudent',
    readRoster: 'Query.classStudents',
  },
  TimetableSession: { update: 'Mutation.updateTimetableSession', delete: 'Mutation.deleteTimetableSession' },
  SessionInstance: {
    start: 'Mutation.startAttendance',
    mark: 'Mutation.markAttendance',
    complete: 'Mutation.completeAttendance',
    reset: 'Mutation.resetAttendance',
  },
  AttendanceRecord: { update: 'Mutation.updateAttendanceRecord' },
  AbsenceFlag: { resolve: 'Mutation.resolveAbsenceFlag', dismiss: 'Mutation.dismissAbsenceFlag', delete: 'Mutation.deleteAbsenceFlag' },
  Notification: { markRead: 'Mutation.markNotificationRead', update: 'Mutation.updateNotification' },
};

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
