import { childrenSeenAttending, taughtClasses, taughtStudents, type Matrix, type Reach, type RowCondition, type Scope } from './scopes.js';
import { classesOfChildren, enrolledClasses } from './structure.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const ownSessions = 'ownSessions';
const enrolled = 'enrolled';
const none = 'none';

// prettier-ignore
export const attendance: Matrix = {
  //                                   admin lead  staff cent. assoc teacher      student   parent    driver visitor
  'Query.sessionInstances':           [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.sessionInstance':            [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.register':                   [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.attendanceRecords':          [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'Query.attendanceRecord':           [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'Query.attendanceMarks':            [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.absenceFlags':               [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'Query.absenceFlag':                [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'Query.pendingAbsenceFlags':        [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.flagStatistics':             [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.classStatistics':            [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.studentAttendanceHistory':   [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'Query.dailyAttendanceReport':      [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.weeklyAttendanceSummary':    [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.monthlyAttendanceAnalysis':  [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.attendanceReports':          [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'Query.attendanceReport':           [all,  all,  all,  none, none, taught,      none,     none,     none,  none],

  'Mutation.createSessionInstance':   [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.updateSessionInstance':   [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.deleteSessionInstance':   [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.cancelSessionInstance':   [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.moveSessionInstance':     [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.startAttendance':         [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.markAttendance':          [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.completeAttendance':      [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.resetAttendance':         [all,  none, none, none, none, none,        none,     none,     none,  none],
  'Mutation.createAttendanceRecord':  [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.updateAttendanceRecord':  [all,  none, all,  none, none, ownSessions, none,     none,     none,  none],
  'Mutation.createAbsenceFlag':       [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.updateAbsenceFlag':       [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.deleteAbsenceFlag':       [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.resolveAbsenceFlag':      [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.dismissAbsenceFlag':      [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.createAttendanceReport':  [all,  none, all,  none, none, taught,      none,     none,     none,  none],

  'SessionInstance':                  [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'SessionInstance.notes':            [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'AttendanceRecord':                 [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  'AttendanceMark':                   [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
  'AbsenceFlag':                      [all,  all,  all,  none, none, taught,      own,      children, none,  none],
  // Justifications are medical more often than not.
  'AbsenceFlag.documents':            [all,  none, all,  none, none, none,        own,      children, none,  none],
  'AbsenceFlag.documentUrls':         [all,  none, all,  none, none, none,        own,      children, none,  none],
  'AttendanceReport':                 [all,  all,  all,  none, none, taught,      none,     none,     none,  none],
};

/** Dated lessons that the viewer gives, also in place of a colleague. */
const givenLessons = `(
  select i.id from session_instance i where i.teacher_id = :viewer and i.organization_id = :organization)`;

/** A lesson stays visible to those who have a record of it, also after a change of class. */
const recorded = (students: string): string =>
  `exists (select from attendance_record r where r.session_instance_id = t.id and r.student_id ${students})`;

export const attendanceReach: Reach = {
  SessionInstance: {
    taught: `(t.school_class_id in ${taughtClasses} or t.teacher_id = :viewer)`,
    ownSessions: 't.teacher_id = :viewer',
    enrolled: `(t.school_class_id in ${enrolledClasses} or ${recorded('= :viewer')})`,
    children: `(t.school_class_id in ${classesOfChildren} or ${recorded(`in ${childrenSeenAttending}`)})`,
  },
  AttendanceRecord: {
    taught: `(t.school_class_id in ${taughtClasses} or t.session_instance_id in ${givenLessons})`,
    ownSessions: `t.session_instance_id in ${givenLessons}`,
    own: 't.student_id = :viewer',
    children: `t.student_id in ${childrenSeenAttending}`,
  },
  AttendanceMark: {
    taught: `t.session_instance_id in (
      select i.id from session_instance i where i.organization_id = :organization and (i.teacher_id = :viewer or i.school_class_id in ${taughtClasses}))`,
  },
  AbsenceFlag: {
    taught: `t.school_class_id in ${taughtClasses}`,
    own: 't.student_id = :viewer',
    children: `t.student_id in ${childrenSeenAttending}`,
  },
  AttendanceReport: {
    taught: `(t.generated_by_id = :viewer or t.school_class_id in ${taughtClasses} or t.student_id in ${taughtStudents})`,
  },
};

/** Students whose attendance is seen with a scope, as a condition on rows of `student` over alias `t`; fails closed. */
export function studentsSeenAttending(scope: Scope): RowCondition {
  switch (scope) {
    case 'all':
      return 'true';
    case 'own':
      return 't.id = :viewer';
    case 'children':
      return `t.id in ${childrenSeenAttending}`;
    case 'taught':
      return `t.id in ${taughtStudents}`;
    case 'ownSessions':
    case 'enrolled':
    case 'authored':
    case 'none':
      return 'false';
  }
}
