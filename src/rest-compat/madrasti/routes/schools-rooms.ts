import type { Route } from '../../dialect.js';
import { CreateRoom, DeleteRoom, Room, Rooms, UpdateRoom } from '../operations.js';
import { route } from '../route.js';
import { present } from '../shapes/present.js';
import { roomRow } from '../shapes/school.js';
import type { RoomWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: RoomWrite) => ({
  name: body.name,
  roomNumber: body.room_number,
  building: body.building ?? null,
  floor: body.floor ?? null,
  capacity: body.capacity ?? null,
  roomType: body.room_type,
  equipment: body.equipment ?? null,
  isAvailable: body.is_available ?? true,
  notes: body.notes ?? null,
});

export const rooms: readonly Route[] = [
  route('GET /api/schools/rooms/', Rooms, {
    order: {
      id: 'ID',
      name: 'NAME',
      room_number: 'ROOM_NUMBER',
      building: 'BUILDING',
      floor: 'FLOOR',
      capacity: 'CAPACITY',
      room_type: 'ROOM_TYPE',
      is_available: 'IS_AVAILABLE',
      notes: 'NOTES',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { roomType: query.room_type, isAvailable: query.is_available, search: query.search },
    }),
    reply: (data, { paged }) => paged(data.rooms, roomRow),
  }),
  route('POST /api/schools/rooms/', CreateRoom, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createRoom }) => roomRow(present(createRoom.room)),
  }),
  route('GET /api/schools/rooms/:id/', Room, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ room }) => roomRow(room),
  }),
  route('PUT /api/schools/rooms/:id/', UpdateRoom, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateRoom }) => roomRow(present(updateRoom.room)),
  }),
  route('DELETE /api/schools/rooms/:id/', DeleteRoom, { variables: ({ path }) => ({ id: path.id }) }),
];
