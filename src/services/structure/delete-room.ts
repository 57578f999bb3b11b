import type { Context } from '../../context.js';
import { Room } from '../../entities/structure/room.js';
import { within } from '../../permissions/within.js';
import { refuseInUse } from './refuse-in-use.js';

/** Removes a room that no class and no timetable has. Rooms are not kept: there is nothing to restore. */
export async function deleteRoom(ctx: Context, id: string): Promise<{ deletedRoomId: string; deletedAt: Date }> {
  const room = await within(ctx, Room, id, { lock: true });
  await refuseInUse(ctx, 'Room', room.id);
  ctx.em.remove(room);
  return { deletedRoomId: room.id, deletedAt: ctx.now };
}
