import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, execute, parse } from 'graphql';
import type { Context } from '../../src/context.js';
import { Role } from '../../src/entities/identity/role.js';
import { AppError, fault, forbidden, invalid, notFound, unauthenticated } from '../../src/errors.js';
import { Limiter } from '../../src/limits.js';
import { localeOf } from '../../src/messages.js';
import { madrasti } from '../../src/rest-compat/madrasti/madrasti.js';
import { route } from '../../src/rest-compat/madrasti/route.js';
import type { UserRead, RoomRead, EnrollmentRead } from '../../src/rest-compat/madrasti/wire.js';
import type { RestParts } from '../../src/rest-compat/passage.js';
import { registerDialects } from '../../src/rest-compat/register.js';
import { requestIdOf } from '../../src/rest-compat/request-id.js';
import type { Dialect } from '../../src/rest-compat/dialect.js';

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

const document = <R, V>(text: string): TypedDocumentNode<R, V> => parse(text);
interface UserNode {
  id: string;
  email: string;
}
interface RoomNode {
  id: string;
  name: string;
  floor: number | null;
}
type PageOf<N> = Readonly<Record<string, { nodes: readonly N[]; totalCount: number }>>;

const instant = '2026-03-02T08:00:00.000Z';
const userRow = ({ id, email }: UserNode): UserRead => ({
  id: Number(id),
  email,
  first_name: 'Sara',
  last_name: 'Alami',
  full_name: 'Sara Alami',
  role: 'STUDENT',
  phone: null,
  date_of_birth: null,
  address: null,
  profile_picture: null,
  profile_picture_url: null,
  bio: null,
  emergency_contact_name: null,
  emergency_contact_phone: null,
  is_active: true,
  last_login: null,
  created_at: instant,
  updated_at: instant,
});
const roomRow = ({ id, name, floor }: RoomNode): RoomRead => ({
  id: Number(id),
  name,
  room_number: id,
  building: null,
  floor,
  capacity: null,
  room_type: 'LAB',
  equipment: null,
  is_available: true,
  notes: null,
});
const enrollmentRow = (id: string): EnrollmentRead => ({
  id: Number(id),
  student: 1,
  student_name: 'Sara Alami',
  school_class: 2,
  school_class_name: '1A',
  academic_year: 3,
  academic_year_name: '2025-2026',
  enrollment_date: '2026-03-02',
  is_active: true,
  student_number: null,
  created_at: instant,
  updated_at: instant,
});

const room = document<{ room: RoomNode | null }, { id: string }>('query Room($id: ID!) { room(id: $id) { id name floor } }');
export const routes: Dialect['routes'] = [
  route(
    'POST /api/users/login/',
    document<{ login: { access: string } | null }, { email: string; password: string }>(
      'mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { access } }',
    ),
    {
      variables: ({ body }) => body,
      reply: ({ login }) => ({
        access: login.access,
        refresh: 'r',
        user: { id: 1, email: 'a@b.test', full_name: 'A', role: 'ADMIN', permissions: [] },
      }),
    },
  ),
  route(
    'GET /api/users/',
    document<
      PageOf<UserNode>,
      { first: number; offset: number; search?: string | undefined; isActive?: boolean | undefined; orderBy: readonly unknown[] }
    >(
      'query Users($first: Int, $offset: Int, $search: String, $isActive: Boolean, $orderBy: [UserOrder!]) { users(first: $first, offset: $offset, search: $search, isActive: $isActive, orderBy: $orderBy) { nodes { id email secret } totalCount } }',
    ),
    {
      order: { created_at: 'CREATED_AT', email: 'EMAIL' },
      variables: ({ query, page, order }) => ({ ...page, search: query.search, isActive: query.is_active, orderBy: order }),
      reply: ({ users }, { paged }) => paged(users ?? { nodes: [], totalCount: 0 }, userRow),
    },
  ),
  route('GET /api/users/:id/', document<{ user: UserNode | null }, { id: string }>('query User($id: ID!) { user(id: $id) { id email } }'), {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ user }) => userRow(user),
  }),
  route(
    'POST /api/users/enrollments/',
    document<{ createEnrollment: { id: string } | null }, { input: object }>(
      'mutation CreateEnrollment($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }',
    ),
    {
      variables: ({ body }) => ({
        input: {
          studentId: String(body.student),
          schoolClassId: String(body.school_class),
          academicYearId: String(body.academic_year),
          enrollmentDate: body.enrollment_date,
        },
      }),
      reply: ({ createEnrollment }) => enrollmentRow(createEnrollment.id),
    },
  ),
  route(
    'POST /api/attendance/sessions/:id/bulk_mark/',
    document<{ markAttendance: { count: number } | null }, { input: object }>(
      'mutation MarkAttendance($input: MarksInput!) { markAttendance(input: $input) { count } }',
    ),
    {
      names: { 'input.marks': 'attendance_data', 'input.sessionInstanceId': 'session' },
      variables: ({ path, body }) => ({
        input: {
          sessionInstanceId: path.id,
          marks: body.attendance_data.map((mark) => ({
            studentId: String(mark.student),
            status: mark.status.toUpperCase(),
            notes: mark.notes,
          })),
        },
      }),
      reply: ({ markAttendance: { count } }) => ({
        marked_count: count,
        present_count: count,
        absent_count: 0,
        late_count: 0,
        flags_created: 0,
        notifications_sent: 0,
      }),
    },
  ),
  route(
    'GET /api/schools/rooms/',
    document<PageOf<RoomNode>, { first: number; offset: number }>(
      'query Rooms($first: Int, $offset: Int) { rooms(first: $first, offset: $offset) { nodes { id name floor } totalCount } }',
    ),
    {
      variables: ({ page }) => page,
      reply: ({ rooms }, { paged }) => paged(rooms ?? { nodes: [], totalCount: 0 }, roomRow),
    },
  ),
  route('GET /api/schools/rooms/:id/', room, { variables: ({ path }) => ({ id: path.id }), reply: (data) => roomRow(data.room) }),
  route(
    'PUT /api/schools/rooms/:id/',
    document<{ updateRoom: RoomNode | null }, { id: string; input: object }>(
      'mutation UpdateRoom($id: ID!, $input: RoomInput!) { updateRoom(id: $id, input: $input) { id name floor } }',
    ),
    {
      variables: ({ path, body }) => ({ id: path.id, input: { name: body.name, floor: body.floor } }),
      reply: ({ updateRoom }) => roomRow(updateRoom),
    },
  ),
  route(
    'DELETE /api/schools/rooms/:id/',
    document<{ deleteRoom: { id: string } | null }, { id: string }>('mutation DeleteRoom($id: ID!) { deleteRoom(id: $id) { id } }'),
    {
      variables: ({ path }) => ({ id: path.id }),
    },
  ),
  route('GET /api/health/', document<{ health: { up: boolean } }, Record<string, never>>('query Health { health { up } }'), {
    status: ({ health }) => (health.up ? 200 : 503),
    reply: ({ health }) => ({
      status: health.up ? 'healthy' : 'unhealthy',
      timestamp: instant,
      version: '1.0.0',
      database: 'connected',
      redis: 'not_configured',
      cloudinary: 'not_configured',
    }),
  }),
];

export interface School {
  readonly app: FastifyInstance;
  /** The variables of the last operation of each name. */
  readonly asked: Record<string, Record<string, unknown>>;
  readonly logged: object[];
  rooms: Map<string, RoomNode>;
  up: boolean;
  now: Date;
}

/** A server with nothing behind it but a few rows; `Bearer ADMIN:1` signs in as the administrator 1. */
export async function smallSchool(options: Partial<RestParts> & { scale?: number; trustProxy?: boolean } = {}): Promise<School> {
  const app = Fastify({ genReqId: ({ headers }) => requestIdOf(headers['x-request-id']), trustProxy: options.trustProxy ?? false });
  const school: School = {
    app,
    asked: {},
    logged: [],
    rooms: new Map([['7', { id: '7', name: 'Lab', floor: 1 }]]),
    up: true,
    now: new Date(instant),
  };
  const organization = { id: '1', slug: 'madrasti', name: 'Madrasti', timeZone: 'Africa/Casablanca', dialects: ['madrasti'], settings: {} };
  await registerDialects(app, {
    dialects: [{ ...madrasti, routes }],
    schema,
    execute: async (operation, variables, ctx) =>
      execute({ schema, document: operation, variableValues: variables, contextValue: ctx, rootValue: rootOf(school) }),
    organizationOf: ({ headers }) => Promise.resolve(headers['x-organization'] === 'nobody' ? null : organization),
    contextOf: (request, { token }) => Promise.resolve(contextOf(request.headers.authorization, token, request, school, organization)),
    refusal: (coordinate, ctx) =>
      coordinate === 'Mutation.deleteRoom' && ctx.viewer?.role === Role.STUDENT ? forbidden(['ADMIN', 'STAFF', 'LEADERSHIP']) : undefined,
    limiter: new Limiter({ scale: options.scale ?? 1000, now: () => school.now }),
    log: { error: (facts) => void school.logged.push(facts) },
    now: () => school.now,
    apiReference: true,
    ...options,
  });
  return school;
}

function contextOf(
  authorization: string | undefined,
  token: string,
  request: { id: string; ip: string; headers: Readonly<Record<string, unknown>> },
  school: School,
  organization: Context['organization'],
): Context {
  const [role, userId] = (authorization ?? '').replace('Bearer ', '').split(':');
  if (token === 'heeded' && role === 'stale') throw unauthenticated('EXPIRED', new Date('2026-03-02T07:45:00Z'));
  const known = Object.values(Role).find((one) => one === role);
  const viewer = known && token === 'heeded' ? { userId: userId ?? '1', role: known, sessionId: '1', expiresAt: school.now } : null;
  const accepted = request.headers['accept-language'];
  // Only what the mechanism reads; the operations of this school need nothing else.
  return {
    organization,
    viewer,
    locale: localeOf(typeof accepted === 'string' ? accepted : undefined) ?? 'en',
    now: school.now,
    requestId: request.id,
    address: request.ip,
  } as unknown as Context;
}

function rootOf(school: School): object {
  const note = (name: string, variables: Record<string, unknown>): void => {
    school.asked[name] = variables;
  };
  const roomOf = (id: string): RoomNode => {
    const found = school.rooms.get(id);
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
      nodes: [...school.rooms.values()].slice(offset, offset + first),
      totalCount: school.rooms.size,
    }),
    room: ({ id }: { id: string }) => roomOf(id),
    health: () => ({ up: school.up }),
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
      school.rooms.set(id, changed);
      return changed;
    },
    deleteRoom: ({ id }: { id: string }) => {
      const gone = roomOf(id);
      school.rooms.delete(id);
      return gone;
    },
  };
}
