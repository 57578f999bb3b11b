import type { Matrix } from './scopes.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const none = 'none';

/** What each scope hears of which event is said in `subscriptions/may-hear.ts`; it is asked again for every event. */
// prettier-ignore
export const subscriptions: Matrix = {
  //                                  admin lead  staff cent. assoc teach   student parent    driver visitor
  'Subscription.attendanceAlert':     [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Subscription.registerChanged':     [all,  all,  all,  none, none, taught, none,   none,     none,  none],
  'Subscription.notificationCreated': [own,  own,  own,  own,  own,  own,    own,    own,      own,   none],
  'Subscription.attemptSubmitted':    [all,  all,  all,  none, none, taught, none,   none,     none,  none],
  'Subscription.gradePublished':      [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Subscription.badgeEarned':         [all,  all,  all,  none, none, taught, own,    children, none,  none],
  'Subscription.systemAlert':         [all,  all,  all,  all,  all,  all,    all,    all,      all,   none],
};
