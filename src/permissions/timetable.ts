import { taughtClasses, type Matrix, type Reach } from './scopes.js';
import { classesOfChildren, enrolledClasses } from './structure.js';

const all = 'all';
const children = 'children';
const taught = 'taught';
const ownSessions = 'ownSessions';
const enrolled = 'enrolled';
const none = 'none';

// prettier-ignore
export const timetable: Matrix = {
  //                                  admin lead  staff cent. assoc teacher      student   parent    driver visitor
  'Query.timetables':                [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'Query.timetable':                 [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'Query.timetableSessions':         [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'Query.timetableSession':          [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'Query.todaySessions':             [all,  all,  all,  none, none, ownSessions, none,     none,     none,  none],
  'Query.weeklySchedule':            [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'Query.freeSlots':                 [all,  all,  all,  none, none, none,        none,     none,     none,  none],

  'Mutation.createTimetable':        [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.updateTimetable':        [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.deleteTimetable':        [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.restoreTimetable':       [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.createTimetableSession': [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.updateTimetableSession': [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.deleteTimetableSession': [all,  none, all,  none, none, none,        none,     none,     none,  none],
  'Mutation.restoreTimetableSession':[all,  none, all,  none, none, none,        none,     none,     none,  none],

  'Timetable':                       [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
  'TimetableSession':                [all,  all,  all,  none, none, taught,      enrolled, children, none,  none],
};

export const timetableReach: Reach = {
  Timetable: {
    taught: `t.school_class_id in ${taughtClasses}`,
    enrolled: `t.school_class_id in ${enrolledClasses}`,
    children: `t.school_class_id in ${classesOfChildren}`,
  },
  TimetableSession: {
    taught: `t.school_class_id in ${taughtClasses}`,
    enrolled: `t.school_class_id in ${enrolledClasses}`,
    children: `t.school_class_id in ${classesOfChildren}`,
    ownSessions: 't.teacher_id = :viewer',
  },
};
