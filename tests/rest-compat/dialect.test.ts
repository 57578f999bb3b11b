import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { route } from '../../src/rest-compat/madrasti/route.js';
import type { RoomRead } from '../../src/rest-compat/madrasti/wire.js';

interface Mark {
  studentId: string;
  status: 'ABSENT' | 'PRESENT';
}
const mark: TypedDocumentNode<{ markAttendance: { count: number } | null }, { input: { marks: readonly Mark[] } }> =
  parse('mutation M { m }');
const list: TypedDocumentNode<
  { rooms: { nodes: readonly { id: string }[]; totalCount: number } },
  { first?: number; offset?: number; orderBy?: readonly { field: 'NAME'; direction: 'ASC' | 'DESC' }[] }
> = parse('query R { r }');
const gone: TypedDocumentNode<{ deleteRoom: { id: string } | null }, { id: string }> = parse('mutation D { d }');
const shape = ({ id }: { id: string }): RoomRead => ({
  id: Number(id),
  name: '',
  room_number: '',
  building: null,
  floor: null,
  capacity: null,
  room_type: 'LAB',
  equipment: [],
  is_available: true,
  notes: null,
});
const counts = { marked_count: 1, present_count: 1, absent_count: 0, late_count: 0, flags_created: 0, notifications_sent: 0 };

describe('a route', () => {
  test('compiles when it says what the contract and the schema say', () => {
    const routes = [
      route('POST /api/attendance/sessions/:id/bulk_mark/', mark, {
        variables: ({ body }) => ({
          input: {
            marks: body.attendance_data.map(({ student, status }) => ({
              studentId: String(student),
              status: status === 'absent' ? 'ABSENT' : 'PRESENT',
            })),
          },
        }),
        reply: ({ markAttendance }) => ({ ...counts, marked_count: markAttendance.count }),
      }),
      route('GET /api/schools/rooms/', list, {
        order: { name: 'NAME' },
        variables: ({ page, order }) => ({ ...page, orderBy: order }),
        reply: ({ rooms }, { paged }) => paged(rooms, shape),
      }),
      route('DELETE /api/schools/rooms/:id/', gone, { variables: ({ path }) => ({ id: path.id }) }),
    ];
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/attendance/sessions/:id/bulk_mark/',
      'GET /api/schools/rooms/',
      'DELETE /api/schools/rooms/:id/',
    ]);
  });

  test('does not compile when it mistypes anything', () => {
    const never = () => [
      // @ts-expect-error a parameter of another name
      route('DELETE /api/schools/rooms/:room/', gone, { variables: () => ({ id: '' }) }),
      // @ts-expect-error a method that the contract does not have there
      route('PATCH /api/schools/rooms/:id/', gone, { variables: () => ({ id: '' }) }),
      // @ts-expect-error a parameter that the path does not have
      route('DELETE /api/schools/rooms/:id/', gone, { variables: ({ path }) => ({ id: String(path.room) }) }),
      // @ts-expect-error a variable is missing
      route('DELETE /api/schools/rooms/:id/', gone, { variables: () => ({}) }),
      // @ts-expect-error all variables are missing
      route('DELETE /api/schools/rooms/:id/', gone, {}),
      // @ts-expect-error a body where the contract has none
      route('DELETE /api/schools/rooms/:id/', gone, { variables: ({ path }) => ({ id: path.id }), reply: () => ({}) }),
      route('GET /api/schools/rooms/', list, {
        // @ts-expect-error a filter that the contract does not have
        variables: ({ query }) => ({ first: Number(query.colour) }),
        reply: ({ rooms }, { paged }) => paged(rooms, shape),
      }),
      route('GET /api/schools/rooms/', list, {
        variables: () => ({}),
        // @ts-expect-error rows of another shape
        reply: ({ rooms }, { paged }) => paged(rooms, ({ id }) => ({ id })),
      }),
      route('POST /api/attendance/sessions/:id/bulk_mark/', mark, {
        // @ts-expect-error a value that the enum does not have
        variables: () => ({ input: { marks: [{ studentId: '1', status: 'LATE' }] } }),
        reply: () => counts,
      }),
      route('POST /api/attendance/sessions/:id/bulk_mark/', mark, {
        variables: () => ({ input: { marks: [] } }),
        // @ts-expect-error a field of the answer is missing
        reply: ({ markAttendance }) => ({ marked_count: markAttendance.count }),
      }),
    ];
    expect(never).toBeTypeOf('function');
  });
});
