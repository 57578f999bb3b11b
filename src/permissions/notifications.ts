import type { Matrix, Reach } from './scopes.js';

const all = 'all';
const own = 'own';
const none = 'none';

// prettier-ignore
export const notifications: Matrix = {
  //                               admin lead  staff cent. assoc teach student parent driver visitor
  'Query.notifications':          [all,  all,  all,  none, none, none, none,   own,   none,  none],
  'Query.notification':           [all,  all,  all,  none, none, none, none,   own,   none,  none],
  'Query.unreadNotifications':    [none, none, none, none, none, none, none,   own,   none,  none],
  'Mutation.createNotification':  [all,  none, all,  none, none, none, none,   none,  none,  none],
  'Mutation.updateNotification':  [all,  none, all,  none, none, none, none,   own,   none,  none],
  'Mutation.markNotificationRead':[none, none, none, none, none, none, none,   own,   none,  none],
  'Mutation.markNotificationsRead':[none, none, none, none, none, none, none,  own,   none,  none],

  'Notification':                 [all,  all,  all,  none, none, none, none,   own,   none,  none],
};

export const notificationsReach: Reach = {
  Notification: { own: 't.recipient_id = :viewer' },
};
