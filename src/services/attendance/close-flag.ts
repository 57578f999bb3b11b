import type { Context } from '../../context.js';
import { FlagStatus, type AbsenceFlag } from '../../entities/attendance/absence-flag.js';
import { fault, invalid } from '../../errors.js';
import type { RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { documentFaults, notesOf, type FlagNotes } from './flag-fields.js';
import { lockFlag } from './lock-flag.js';

/** What closing a flag answers. */
export interface CloseFlagPayload {
  absenceFlag: RowRef;
  absencesUpdated: number;
  parentNotified: boolean;
}

/** Closes an open flag; a closed one is not closed again. */
export async function closeFlag(ctx: Context, id: string, status: FlagStatus, notes: FlagNotes): Promise<AbsenceFlag> {
  const wrong = documentFaults(notes.documents);
  if (wrong.length) throw invalid(...wrong);
  const flag = await lockFlag(ctx, id);
  if (flag.status !== FlagStatus.ACTIVE) throw invalid(fault('id', 'WRONG_STATE', { status: flag.status }));
  Object.assign(flag, notesOf(notes));
  flag.status = status;
  flag.resolvedAt = ctx.now;
  flag.resolvedById = actingUser(ctx);
  return flag;
}
