import type { Matrix, Reach } from './scopes.js';

const all = 'all';
const own = 'own';
const authored = 'authored';
const none = 'none';

// prettier-ignore
export const jobs: Matrix = {
  //                             admin lead  staff cent. assoc teacher   student parent  driver  visitor
  'Query.jobs':                 [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],
  'Query.job':                  [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],
  'Query.jobOutput':            [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],
  'Mutation.cancelJob':         [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],
  'Mutation.importUsers':       [all,  none, all,  none, none, none,     none,   none,   none,   none],
  'Mutation.importEnrollments': [all,  none, all,  none, none, none,     none,   none,   none,   none],
  'Mutation.importMarks':       [all,  none, none, none, none, authored, none,   none,   none,   none],
  'Mutation.exportUsers':       [all,  all,  all,  none, none, none,     none,   none,   none,   none],
  'Mutation.exportEnrollments': [all,  all,  all,  none, none, none,     none,   none,   none,   none],
  'Mutation.exportMarks':       [all,  all,  all,  none, none, authored, none,   none,   none,   none],
  'Subscription.jobProgressed': [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],

  'Job':                        [all,  own,  own,  own,  own,  own,      own,    own,    own,    none],
};

export const jobsReach: Reach = {
  Job: { own: 't.created_by_id = :viewer' },
};
