import { buildSchema } from 'graphql';
import { AppError, fault, forbidden, invalid, notFound } from '../../src/errors.js';

/** A schema as small as the mechanism needs, behind the real contract of Madrasti. */
export const schema = buildSchema(`
  type User { id: ID!, email: String!, secret: String }
  type UserConnection { nodes: [User!]!, totalCount: Int! }
  type Room { id: ID!, name: String!, floor: Int }
  type RoomConnection { nodes: [Room!]!, totalCount: Int! }
  enum Direction { ASC DESC }
  enum UserOrderField { CREATED_AT EMAIL }
  input UserOrder { field: UserOrderField!, direction: Direction! }
  input EnrollmentInput { studentId: ID!, schoolClassId: ID!, academicYearId: ID!, enrollmentDate: String! }
  input MarkInput { studentId: ID!, status: String!, notes: String }
  input MarksInput { sessionInstanceId: ID!, marks: [MarkInput!]! }
  input RoomInput { name: String!, floor: Int }
  type Marked { count: Int! }
  type Deleted { id: ID! }
  type Health { up: Boolean! }
  type Tokens { access: String! }
  type Query {
    users(first: Int, offset: Int, search: String, isActive: Boolean, orderBy: [UserOrder!]): UserConnection!
    user(id: ID!): User
    rooms(first: Int, offset: Int): RoomConnection!
    room(id: ID!): Room
    health: Health!
  }
  type Mutation {
    login(email: String!, password: String!): Tokens
    createEnrollment(input: EnrollmentInput!): Deleted
    markAttendance(input: MarksInput!): Marked
    updateRoom(id: ID!, input: RoomInput!): Room
    deleteRoom(id: ID!): Deleted
  }
`);

export interface UserNode {
  id: string;
  email: string;
}
export interface RoomNode {
  id: string;
  name: string;
  floor: number | null;
}
/** What the operations of the schema read and write. */
export interface Rows {
  /** The variables of the last operation of each name. */
  readonly asked: Record<string, Record<string, unknown>>;
  rooms: Map<string, RoomNode>;
  up: boolean;
}

/** What answers the operations of the schema. */
export function rootOf(rows: Rows): object {
  const note = (name: string, variables: Record<string, unknown>): void => {
    rows.asked[name] = variables;
  };
  const roomOf = (id: string): RoomNode => {
    const found = rows.rooms.get(id);
    if (!found) throw notFound('Room', id);
    return found;
  };
  return {
    users: (variables: { first: number; offset: number; search?: string }) => {
      note('users', variables);
      if (variables.search === 'crash') throw new TypeError('secret internals');
      const all =
        variables.search === 'nobody'
          ? []
          : Array.from({ length: 45 }, (_, index) => ({
              id: String(index + 1),
              email: `u${index + 1}@madrasti.test`,
              secret: () => {
                throw forbidden(['ADMIN']);
              },
            }));
      return { nodes: all.slice(variables.offset, variables.offset + variables.first), totalCount: all.length };
    },
    user: ({ id }: { id: string }) => (id === '404' ? null : { id, email: 'u@madrasti.test' }),
    rooms: ({ first, offset }: { first: number; offset: number }) => ({
      nodes: [...rows.rooms.values()].slice(offset, offset + first),
      totalCount: rows.rooms.size,
    }),
    room: ({ id }: { id: string }) => roomOf(id),
    health: () => ({ up: rows.up }),
    login: ({ password }: { password: string }) => {
      if (password !== 'Madrasti-2026')
        throw new AppError('INVALID_CREDENTIALS', { fields: [fault('input.email', 'INCORRECT'), fault('input.password', 'INCORRECT')] });
      return { access: 'a' };
    },
    createEnrollment: ({ input }: { input: Record<string, unknown> }) => {
      note('createEnrollment', input);
      if (input['studentId'] === '99')
        throw invalid(
          fault('input.studentId', 'UNKNOWN_ID', { resource: 'Student', id: '99' }),
          fault('input.schoolClassId', 'CLASS_FULL', { max: 30 }),
        );
      return { id: '1' };
    },
    markAttendance: ({ input }: { input: { marks: readonly { studentId: string }[] } }) => {
      note('markAttendance', input);
      const stranger = input.marks.findIndex(({ studentId }) => studentId === '99');
      if (stranger >= 0) throw invalid(fault(`input.marks.${stranger}.studentId`, 'NOT_ENROLLED', { className: '1A' }));
      return { count: input.marks.length };
    },
    updateRoom: ({ id, input }: { id: string; input: { name: string; floor?: number } }) => {
      const changed = { ...roomOf(id), name: input.name, floor: input.floor ?? null };
      rows.rooms.set(id, changed);
      return changed;
    },
    deleteRoom: ({ id }: { id: string }) => {
      const gone = roomOf(id);
      rows.rooms.delete(id);
      return gone;
    },
  };
}
