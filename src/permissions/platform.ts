import type { Matrix } from './scopes.js';

/** Rights that belong to no domain. */
// prettier-ignore
export const platform: Matrix = {
  //                               admin  leader  staff   center  assoc   teacher student parent  driver  visitor
  'Query.apiInfo':                ['all', 'all', 'all', 'all', 'all', 'all',  'all',  'all', 'all', 'all'],
  'Query.health':                 ['all', 'all', 'all', 'all', 'all', 'all',  'all',  'all', 'all', 'all'],
  'Query.explainAccess':          ['all', 'all', 'all', 'all', 'all', 'all',  'all',  'all', 'all', 'all'],
  // Which rows a viewer sees of each type stands in the type's own row.
  'Query.node':                   ['all', 'all', 'all', 'all', 'all', 'all',  'all',  'all', 'all', 'none'],
  'Query.nodes':                  ['all', 'all', 'all', 'all', 'all', 'all',  'all',  'all', 'all', 'none'],
  'Mutation.announceSystemAlert': ['all', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none'],
};
