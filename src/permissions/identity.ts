import { childrenOfViewer, childrenSeenMedically, taughtStudents, type Matrix, type Reach } from './scopes.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const none = 'none';

// prettier-ignore
export const identity: Matrix = {
  //                                admin lead  staff cent. assoc teach   student parent    driver visitor
  'Query.me':                      [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Query.users':                   [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.user':                    [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.students':                [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.student':                 [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.teachers':                [all,  all,  all,  all,  all,  all,    all,    all,      all,   none],
  'Query.teacher':                 [all,  all,  all,  all,  all,  all,    all,    all,      all,   none],
  'Query.guardians':               [all,  all,  all,  none, none, taught, own,    own,      none,  none],
  'Query.guardian':                [all,  all,  all,  none, none, taught, own,    own,      none,  none],
  'Query.guardianships':           [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.guardianship':            [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Query.sessions':                [all,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Query.auditEntries':            [all,  all,  none, none, none, none,   none,   none,     none,  none],
  'Query.verifyToken':             [all,  all,  all,  all,  all,  all,    all,    all,      all,   all],

  'Mutation.login':                [all,  all,  all,  all,  all,  all,    all,    all,      all,   all],
  'Mutation.refreshSession':       [all,  all,  all,  all,  all,  all,    all,    all,      all,   all],
  'Mutation.logout':               [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Mutation.endSession':           [all,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Mutation.createSocketTicket':   [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Mutation.changePassword':       [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Mutation.requestPasswordReset': [all,  all,  all,  all,  all,  all,    all,    all,      all,   all],
  'Mutation.resetPassword':        [all,  all,  all,  all,  all,  all,    all,    all,      all,   all],
  'Mutation.registerUser':         [all,  none, all,  none, none, none,   none,   none,     none,  all],
  'Mutation.createUser':           [all,  none, all,  none, none, none,   none,   none,     none,  none],
  'Mutation.updateUser':           [all,  none, none, none, none, none,   none,   none,     none,  none],
  'Mutation.updateProfile':        [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Mutation.deactivateUser':       [all,  none, none, none, none, none,   none,   none,     none,  none],
  'Mutation.deleteUser':           [all,  none, none, none, none, none,   none,   none,     none,  none],
  'Mutation.restoreUser':          [all,  none, none, none, none, none,   none,   none,     none,  none],
  'Mutation.linkGuardian':         [all,  none, all,  none, none, none,   none,   none,     none,  none],
  'Mutation.updateGuardianship':   [all,  none, all,  none, none, none,   none,   none,     none,  none],
  'Mutation.unlinkGuardian':       [all,  none, all,  none, none, none,   none,   none,     none,  none],

  'User':                          [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.email':                    [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.phone':                    [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.dateOfBirth':              [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.emergencyContactName':     [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.emergencyContactPhone':    [all,  all,  all,  own,  own,  taught, own,    children, own,   none],
  'User.address':                  [all,  all,  all,  own,  own,  own,    own,    children, own,   none],
  'Student':                       [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Student.medicalInfo':           [all,  all,  all,  none, none, none,   own,    children, none,  none],
  'Teacher':                       [all,  all,  all,  all,  all,  all,    all,    all,      all,   none],
  'Guardian':                      [all,  all,  all,  none, none, taught, own,    own,      none,  none],
  'Guardianship':                  [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Session':                       [all,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'AuditEntry':                    [all,  all,  none, none, none, none,   none,   none,     none,  none],
};

/** Guardians of some students today. */
const guardiansOf = (students: string): string =>
  `(select g.guardian_id from guardianship g where g.organization_id = :organization and g.student_id ${students} and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today))`;

export const identityReach: Reach = {
  User: {
    always: 't.id = :viewer',
    own: 't.id = :viewer',
    taught: `t.id in ${taughtStudents}`,
    children: `t.id in ${childrenOfViewer}`,
  },
  Student: {
    own: 't.id = :viewer',
    taught: `t.id in ${taughtStudents}`,
    children: `t.id in ${childrenOfViewer}`,
  },
  // A guardian sees it of the children for whom the tie says so.
  'Student.medicalInfo': {
    children: `t.id in ${childrenSeenMedically}`,
  },
  Teacher: {},
  Guardian: {
    // A guardian: themselves. A student: their own guardians.
    own: `(t.id = :viewer or t.id in ${guardiansOf('= :viewer')})`,
    taught: `t.id in ${guardiansOf(`in ${taughtStudents}`)}`,
  },
  Guardianship: {
    own: 't.student_id = :viewer',
    taught: `t.student_id in ${taughtStudents}`,
    // The guardian's own ties, and no other guardian's.
    children: 't.guardian_id = :viewer',
  },
  Session: { own: 't.user_id = :viewer' },
};
