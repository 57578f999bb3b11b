import type { Context } from '../../context.js';
import { Room } from '../../entities/structure/room.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkRoom, type RoomInput } from './check-room.js';

/** Changes a room. */
export async function updateRoom(ctx: Context, id: string, input: RoomInput): Promise<{ room: Room }> {
  const room = await within(ctx, Room, id);
  const faults = new Faults();
  const values = checkRoom(faults, input);
  faults.stop();
  ctx.em.assign(room, values);
  return { room };
}
