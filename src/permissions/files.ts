import type { Matrix, Reach } from './scopes.js';

const all = 'all';
const own = 'own';
const none = 'none';

// prettier-ignore
export const files: Matrix = {
  //                                 admin lead  staff cent. assoc teach student parent driver visitor
  'Query.storedFiles':              [all,  all,  all,  own,  own,  own,  own,    own,   own,   none],
  'Query.storedFile':               [all,  all,  all,  own,  own,  own,  own,    own,   own,   none],
  'Mutation.uploadFile':            [own,  own,  own,  own,  own,  own,  own,    own,   own,   none],
  'Mutation.createUploadSignature': [own,  own,  own,  own,  own,  own,  own,    own,   own,   none],
  'Mutation.deleteFile':            [all,  own,  all,  own,  own,  own,  own,    own,   own,   none],

  'StoredFile':                     [all,  all,  all,  own,  own,  own,  own,    own,   own,   none],
};

export const filesReach: Reach = {
  StoredFile: { own: 't.owner_id = :viewer' },
};
