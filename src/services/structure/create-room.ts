import type { Context } from '../../context.js';
import { Room, type RoomType } from '../../entities/structure/room.js';
import { Faults } from '../faults.js';
import { checkRoom, type RoomInput } from './check-room.js';

/** Adds a room. */
export function createRoom(ctx: Context, input: RoomInput & { name: string; roomNumber: string; roomType: RoomType }): { room: Room } {
  const faults = new Faults();
  const values = checkRoom(faults, input);
  faults.stop();
  const { name, roomNumber, roomType } = input;
  return { room: ctx.em.create(Room, { organization: ctx.organization.id, name, roomNumber, roomType, ...values }) };
}
