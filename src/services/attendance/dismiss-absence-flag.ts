import type { Context } from '../../context.js';
import { FlagStatus } from '../../entities/attendance/absence-flag.js';
import { closeFlag, type CloseFlagPayload } from './close-flag.js';

/** Closes a flag that needs nothing: absences keep their state, and guardians are not told. */
export async function dismissAbsenceFlag(
  ctx: Context,
  id: string,
  { resolutionNotes }: { readonly resolutionNotes?: string | null } = {},
): Promise<CloseFlagPayload> {
  const notes = resolutionNotes === undefined ? {} : { resolutionNotes };
  return { absenceFlag: await closeFlag(ctx, id, FlagStatus.DISMISSED, notes), absencesUpdated: 0, parentNotified: false };
}
