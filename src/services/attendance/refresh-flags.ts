import type { Context } from '../../context.js';
import type { FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { rows } from '../../reading.js';
import { settingsOf } from '../../settings.js';
import { selectObjects } from '../select-objects.js';
import { dueFlags, type DueFlag } from './absence-policy.js';
import { loadSchoolDays } from './load-school-days.js';
import { reconcileFlags, type StoredFlag } from './reconcile-flags.js';

/** An open flag of the policy's after a change of marks. */
export interface OpenFlag {
  readonly id: string;
  readonly studentId: string;
  readonly flagType: FlagType;
  readonly priority: Priority;
  readonly from: string;
  readonly until: string;
  readonly made: boolean;
  readonly changed: boolean;
}

const storedSelect = `
  select f.id::text as id, f.student_id::text as student, f.flag_type as "flagType", f.status, f.run_starts_on as from, f.run_ends_on as until,
    f.absence_count as count, f.priority, f.session_instance_id::text as "sessionInstanceId", f.parent_notified as "parentNotified"
  from absence_flag f
  where f.organization_id = :organization and f.student_id = any(:students::bigint[]) and f.auto_generated and f.run_ends_on >= :since::date
    and (f.deleted_at is null or f.status <> 'ACTIVE')`;

const withdrawal = `
  with gone as (update absence_flag set deleted_at = :now::timestamptz, updated_at = :now::timestamptz
    where organization_id = :organization and id = any(:flags::bigint[]) returning id)
  select id::text as id from gone`;

/** New flags and changed ones in one statement: a flag that is there already conflicts with itself by its key. */
const saving = `
  with saved as (
    insert into absence_flag (id, organization_id, created_at, updated_at, auto_generated, student_id, session_instance_id, school_class_id,
      flag_type, priority, absence_count, run_starts_on, run_ends_on, parent_notified)
    select coalesce(f.id, nextval(pg_get_serial_sequence('absence_flag', 'id'))), :organization, :now::timestamptz, :now::timestamptz, true,
      f.student, f."sessionInstanceId", f."schoolClassId", f."flagType", f.priority, f.count, f.from, f.until, f."parentNotified"
    from jsonb_to_recordset(:flags::jsonb) as f(id bigint, student bigint, "sessionInstanceId" bigint, "schoolClassId" bigint, "flagType" text,
      priority text, count int, "from" date, until date, "parentNotified" boolean)
    on conflict (id) do update set updated_at = excluded.updated_at, session_instance_id = excluded.session_instance_id,
      school_class_id = excluded.school_class_id, priority = excluded.priority, absence_count = excluded.absence_count,
      run_starts_on = excluded.run_starts_on, run_ends_on = excluded.run_ends_on, parent_notified = excluded.parent_notified
    returning id, student_id, flag_type, run_starts_on)
  select id::text as id, student_id::text as student, flag_type, run_starts_on::text as run_starts_on from saved`;

/**
 * Makes the open flags of some students those that their marks call for, after a change of marks. The students are locked. `told` are
 * those whose guardians hear of it now. Gives the open flags by student.
 */
export async function refreshFlags(
  ctx: Context,
  { students, since, told }: { students: readonly string[]; since: string; told: ReadonlySet<string> },
): Promise<ReadonlyMap<string, readonly OpenFlag[]>> {
  const policy = settingsOf(ctx.organization).attendance;
  const days = await loadSchoolDays(ctx, students, since);
  const stored = Map.groupBy(
    await selectObjects<StoredFlag & { student: string }>(ctx, storedSelect, { students, since }),
    ({ student }) => student,
  );
  const withdrawn: string[] = [];
  const toSave: (Omit<SavedFlag, 'id'> & { id: string | null })[] = [];
  const open = new Map<string, OpenFlag[]>();

  for (const student of students) {
    const before = stored.get(student) ?? [];
    const due = dueFlags(days.get(student) ?? [], policy);
    const { keep, create, change, withdraw } = reconcileFlags(due, before);
    withdrawn.push(...withdraw.map(({ id }) => id));
    // A flag that a correction makes is about absences that its predecessor was, so the guardians know of it.
    const knew = (flag: DueFlag): boolean =>
      before.some((one) => one.flagType === flag.flagType && one.parentNotified && one.from <= flag.until && flag.from <= one.until);
    toSave.push(
      ...create.map((flag) => asSaved(student, null, flag, told.has(student) || knew(flag))),
      ...change.map(({ stored: { id, parentNotified }, due: flag }) => asSaved(student, id, flag, parentNotified || told.has(student))),
    );
    open.set(
      student,
      keep.map(({ stored: { id }, due: flag }) => openFlag(student, id, flag, 'kept')),
    );
  }
  if (withdrawn.length) await rows(ctx, withdrawal, { now: ctx.now, flags: withdrawn }, (row) => row);
  if (toSave.length) {
    const keys = new Map(
      (
        await rows(ctx, saving, { now: ctx.now, flags: JSON.stringify(toSave) }, ([id, student, flagType, from]) => ({
          id: String(id),
          place: placeOf(String(student), String(flagType), String(from)),
        }))
      ).map(({ id, place }) => [place, id]),
    );
    for (const flag of toSave) {
      const id = keys.get(placeOf(flag.student, flag.flagType, flag.from));
      if (id) open.get(flag.student)?.push(openFlag(flag.student, id, flag, flag.id === null ? 'made' : 'changed'));
    }
  }
  return open;
}

interface SavedFlag extends Omit<DueFlag, 'lesson' | 'days'> {
  readonly id: string;
  readonly student: string;
  readonly sessionInstanceId: string;
  readonly schoolClassId: string;
  readonly parentNotified: boolean;
}
const asSaved = <I extends string | null>(student: string, id: I, { lesson, ...flag }: DueFlag, parentNotified: boolean) => {
  const { flagType, priority, count, from, until } = flag;
  return { id, student, flagType, priority, count, from, until, ...lesson, parentNotified };
};
const openFlag = (
  studentId: string,
  id: string,
  { flagType, priority, from, until }: Pick<DueFlag, 'flagType' | 'priority' | 'from' | 'until'>,
  how: 'kept' | 'made' | 'changed',
): OpenFlag => ({ id, studentId, flagType, priority, from, until, made: how === 'made', changed: how === 'changed' });
/** No two open flags of a student share type and first day. */
const placeOf = (student: string, flagType: string, from: string): string => `${student} ${flagType} ${from}`;
