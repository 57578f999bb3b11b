import type { Matrix, Reach } from './scopes.js';

const all = 'all';
const none = 'none';

// prettier-ignore
export const messages: Matrix = {
  //                        admin lead  staff cent. assoc teach student parent driver visitor
  'Query.outgoingMessages': [all, none, none, none, none, none, none,   none,  none,  none],
  'Mutation.resendMessage': [all, none, none, none, none, none, none,   none,  none,  none],
  'OutgoingMessage':        [all, none, none, none, none, none, none,   none,  none,  none],
};

export const messagesReach: Reach = {};
