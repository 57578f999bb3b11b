import type { RoomType } from '../../entities/structure/room.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a room. Left out: as it is; null: cleared. */
export interface RoomInput {
  name?: string;
  roomNumber?: string;
  building?: string | null;
  floor?: number | null;
  capacity?: number | null;
  roomType?: RoomType;
  equipment?: string[] | null;
  isAvailable?: boolean;
  notes?: string | null;
}

/** Checks what a client says of a room; gives what to store. */
export function checkRoom(faults: Faults, input: RoomInput) {
  faults.notNull(input, 'name', 'roomNumber', 'roomType', 'isAvailable');
  return sent(input, 'name', 'roomNumber', 'building', 'floor', 'capacity', 'roomType', 'equipment', 'isAvailable', 'notes');
}
