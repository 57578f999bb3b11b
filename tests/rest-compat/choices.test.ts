import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import { forbidden } from '../../src/errors.js';
import { checksOf } from '../../src/rest-compat/checks.js';
import { readContract } from '../../src/rest-compat/contract.js';
import { endpointOf } from '../../src/rest-compat/endpoint.js';
import { madrasti } from '../../src/rest-compat/madrasti/madrasti.js';
import { route } from '../../src/rest-compat/madrasti/route.js';
import { roomRow } from '../../src/rest-compat/madrasti/shapes/school.js';
import { schema } from './small-schema.js';

interface Room {
  id: string;
  name: string;
}
/** A body either renames a room or takes it away. */
const change: TypedDocumentNode<
  { updateRoom?: Room | null; deleteRoom?: { id: string } | null },
  { id: string; input: { name: string }; gone: boolean }
> = parse(`mutation ChangeRoom($id: ID!, $input: RoomInput!, $gone: Boolean!) {
  updateRoom(id: $id, input: $input) @skip(if: $gone) { id name }
  deleteRoom(id: $id) @include(if: $gone) { id }
}`);
const asRead = (id: string, name: string) =>
  roomRow({
    id,
    name,
    roomNumber: '1',
    building: null,
    floor: null,
    capacity: null,
    roomType: 'LAB',
    equipment: [],
    isAvailable: true,
    notes: null,
  });

const may: Readonly<Record<string, string>> = { 'Mutation.updateRoom': 'STAFF', 'Mutation.deleteRoom': 'ADMIN' };
const contract = readContract('madrasti');
const ran: string[] = [];
const endpoint = endpointOf(
  route('PUT /api/schools/rooms/:id/', change, {
    variables: ({ path, body }) => ({ id: path.id, input: { name: body.name }, gone: body.name === 'gone' }),
    reply: ({ updateRoom, deleteRoom }) => asRead(updateRoom?.id ?? deleteRoom?.id ?? '', updateRoom?.name ?? 'none'),
  }),
  {
    dialect: madrasti,
    contract,
    schema,
    execute: (document, variableValues) =>
      Promise.resolve(
        execute({
          schema,
          document,
          variableValues,
          rootValue: {
            updateRoom: ({ input }: { input: { name: string } }) => (ran.push('updateRoom'), { id: '7', name: input.name }),
            deleteRoom: () => (ran.push('deleteRoom'), { id: '7' }),
          },
        }),
      ),
    checksOf: checksOf(contract, {}, []),
    refusal: (coordinate, ctx) => (may[coordinate] === ctx.viewer?.role ? undefined : forbidden([may[coordinate] ?? ''])),
  },
);
const as = (role: string): Context => ({ viewer: { role }, locale: 'en' }) as unknown as Context;

describe('an operation whose body chooses among several root fields', () => {
  test('lets in whoever may ask for one of them, and names all roles to whoever may ask for none', () => {
    expect(() => endpoint.admit(as('STAFF'))).not.toThrow();
    expect(() => endpoint.admit(as('ADMIN'))).not.toThrow();
    expect(() => endpoint.admit(as('STUDENT'))).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', detail: { facts: { roles: ['STAFF', 'ADMIN'] } } }) as Error,
    );
  });

  test('runs the chosen one alone', async () => {
    const visit = { ctx: as('STAFF'), params: { id: '7' }, query: {}, origin: '', url: '/api/schools/rooms/7/', accept: undefined };
    const body = { name: 'Salle 2', room_number: '1', room_type: 'LAB' };
    const renamed = await endpoint.answer(visit, { query: {}, body });
    expect(JSON.parse(renamed.body)).toMatchObject({ id: 7, name: 'Salle 2' });
    await endpoint.answer(visit, { query: {}, body: { ...body, name: 'gone' } });
    expect(ran).toEqual(['updateRoom', 'deleteRoom']);
  });
});
