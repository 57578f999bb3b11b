import type { Context } from '../../context.js';
import { FlagStatus, type AbsenceFlag } from '../../entities/attendance/absence-flag.js';
import type { RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { exchangeDocuments, notesOf, type FlagNotes } from './flag-fields.js';
import { lockFlag } from './lock-flag.js';

/** What closing a flag answers. */
export interface CloseFlagPayload {
  absenceFlag: RowRef;
  absencesUpdated: number;
  parentNotified: boolean;
}

/** Closes an open flag; a closed one is not closed again. */
export async function closeFlag(ctx: Context, id: string, status: FlagStatus, notes: FlagNotes): Promise<AbsenceFlag> {
  const flag = await lockFlag(ctx, id);
  const faults = new Faults();
  faults.when(flag.status !== FlagStatus.ACTIVE, 'id', 'WRONG_STATE', { status: flag.status });
  await exchangeDocuments(ctx, faults, flag, notes);
  faults.stop();
  Object.assign(flag, notesOf(notes));
  flag.status = status;
  flag.resolvedAt = ctx.now;
  flag.resolvedById = actingUser(ctx);
  return flag;
}
