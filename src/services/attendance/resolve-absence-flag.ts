import type { Context } from '../../context.js';
import { FlagStatus, FlagType, type AbsenceFlag, type ResolutionType } from '../../entities/attendance/absence-flag.js';
import { settingsOf } from '../../settings.js';
import { dueFlags } from './absence-policy.js';
import { closeFlag, type CloseFlagPayload } from './close-flag.js';
import { excuseAbsences } from './excuse-absences.js';
import type { FlagNotes } from './flag-fields.js';
import { tellOfFlag } from './flag-notice.js';
import { followChanges } from './follow-changes.js';
import { lessonOf, type Lesson } from './lesson.js';
import { loadSchoolDays } from './load-school-days.js';

export interface ResolveAbsenceFlagInput extends FlagNotes {
  readonly resolutionType: ResolutionType;
  /** Also excuse the absences that the flag is about. */
  readonly markExcused?: boolean | null;
}

/** Closes a flag with what the school found, excuses its absences when asked to, and tells the guardians. */
export async function resolveAbsenceFlag(ctx: Context, id: string, input: ResolveAbsenceFlagInput): Promise<CloseFlagPayload> {
  const flag = await closeFlag(ctx, id, FlagStatus.RESOLVED, input);
  flag.resolutionType = input.resolutionType;
  // Though the account was deleted meanwhile.
  const anyway = { filters: { kept: false } };
  const { fullName: name } = await (await flag.student.loadOrFail(anyway)).user.loadOrFail(anyway);
  const lesson = await lessonOf(ctx, flag.sessionInstance.id);

  let absencesUpdated = 0;
  if (input.markExcused && flag.flagType !== FlagType.LATE_PATTERN) {
    const student = { id: flag.student.id, name };
    const excused = await excuseAbsences(ctx, student, await daysOf(ctx, flag, lesson));
    absencesUpdated = excused.length;
    await followChanges(ctx, excused, { quiet: true });
  }
  const told = await tellOfFlag(ctx, flag, 'FLAG_RESOLVED', { student: { id: flag.student.id, name }, lesson });
  if (told) flag.parentNotified = true;
  return { absenceFlag: flag, absencesUpdated, parentNotified: told > 0 };
}

/** The days of a flag: of the policy's, those of its run; of one made by hand, those of the run that the day of its lesson is in. */
async function daysOf(ctx: Context, flag: AbsenceFlag, { date, yearStart }: Lesson): Promise<{ from: string; until: string }> {
  if (flag.runStartsOn && flag.runEndsOn) return { from: flag.runStartsOn, until: flag.runEndsOn };
  const days = (await loadSchoolDays(ctx, [flag.student.id], yearStart)).get(flag.student.id) ?? [];
  const run = dueFlags(days, settingsOf(ctx.organization).attendance).find(
    ({ flagType, from, until }) => flagType === flag.flagType && from <= date && date <= until,
  );
  return run ?? { from: date, until: date };
}
