import type { Person, School } from '../support/school.js';

export const CREATE_ROOM = `mutation ($input: CreateRoomInput!) { createRoom(input: $input) { room { id name createdAt } } }`;
export const room = (name: string) => ({ input: { name, roomNumber: name, roomType: 'CLASSROOM' } });
export const withKey = (key: string) => ({ 'idempotency-key': key });

/** How many rooms of a name there are. */
export const rooms = async (school: School, name: string): Promise<number> =>
  Number(
    (await school.sql<{ n: string }>('select count(*) as n from room where organization_id = $1 and name = $2', [school.id, name]))[0]?.n,
  );
export const create = (school: School, name: string, headers: Record<string, string>, who: Person = school.admin) =>
  school.ask(who, CREATE_ROOM, room(name), headers);
