import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import type { Dialect } from '../../src/rest-compat/dialect.js';
import { route } from '../../src/rest-compat/madrasti/route.js';
import type { EnrollmentRead, RoomRead, UserRead } from '../../src/rest-compat/madrasti/wire.js';
import type { RoomNode, UserNode } from './small-schema.js';

const document = <R, V>(text: string): TypedDocumentNode<R, V> => parse(text);
type PageOf<N> = Readonly<Record<string, { nodes: readonly N[]; totalCount: number }>>;

/** When all rows were made. */
export const instant = '2026-03-02T08:00:00.000Z';
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
/** Operations of the contract that the small schema answers. */
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
