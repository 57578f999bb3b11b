import { FlagStatus, FlagType, Priority, ResolutionType } from '../../entities/attendance/absence-flag.js';
import { type DueFlag, dueFlags, type SchoolDay } from '../../services/attendance/absence-policy.js';
import { reconcileFlags, type StoredFlag } from '../../services/attendance/reconcile-flags.js';
import { addDays, type Day, instantOf } from '../../services/calendar.js';
import { settingsOf } from '../../settings.js';
import { schoolLogins } from './accounts.js';
import { insert, type Making } from './insert.js';
import type { School } from './organizations.js';
import { excuse } from './excuse.js';

/** Flags whose last day lies so far back have been looked at, most of them. */
const LOOKED_AT = 7;
const DAY = 86_400_000;

/** What became of the flags that were looked at, in turn. */
const outcomes: readonly (readonly [FlagStatus, ResolutionType | null])[] = [
  [FlagStatus.RESOLVED, ResolutionType.JUSTIFIED],
  [FlagStatus.DISMISSED, null],
  [FlagStatus.RESOLVED, ResolutionType.UNJUSTIFIED],
  [FlagStatus.ACTIVE, null],
  [FlagStatus.RESOLVED, ResolutionType.PARTIAL],
  [FlagStatus.ACTIVE, null],
  [FlagStatus.RESOLVED, ResolutionType.JUSTIFIED],
];
const saidOf: Readonly<Record<ResolutionType, string>> = {
  JUSTIFIED: 'Certificat médical accepté.',
  UNJUSTIFIED: 'La famille a été reçue ; aucun justificatif.',
  PARTIAL: 'Justificatif pour une partie des absences.',
};

/**
 * Raises the flags that the marks of some classes' students call for, by the school's own policy, and closes most of the older ones. Gives
 * those that it made.
 */
export async function makeFlags(making: Making, school: School, today: Day, classes: readonly string[]): Promise<MadeFlag[]> {
  const policy = settingsOf({ slug: 'madrasti', dialects: school.dialects, settings: school.settings }).attendance;
  const stored = await storedFlags(making, school, classes);
  const officer = await officerOf(making, school);
  const rows: ReturnType<typeof rowOf>[] = [];
  const grown: GrownFlag[] = [];
  let looked = 0;
  for (const { student, named, days } of await daysOf(making, school, classes)) {
    const before = stored.get(student) ?? [];
    const { create, change } = reconcileFlags(dueFlags(days, policy), before);
    const chronic = [...create, ...before].some(({ flagType }) => flagType === FlagType.CHRONIC_ABSENCE);
    for (const due of create) {
      const old = !named && due.until < addDays(today, -LOOKED_AT);
      const [status, resolution] = (old ? outcomes[looked++ % outcomes.length] : undefined) ?? [FlagStatus.ACTIVE, null];
      // An absence that also counts for a pattern stays one: to excuse it would take the pattern away.
      const found =
        resolution === ResolutionType.JUSTIFIED && (chronic || due.flagType !== FlagType.ABSENCE) ? ResolutionType.UNJUSTIFIED : resolution;
      rows.push(rowOf(making, school, officer, student, due, status, found));
    }
    for (const { stored: flag, due } of change) grown.push({ id: flag.id, ...valuesOf(due), updated_at: making.now });
  }
  const made = await insert<MadeFlag>(making, 'absence_flag', rows, { returning, skipTaken: true });
  await grow(making, grown);
  await excuse(
    making,
    made.map(({ id }) => id),
  );
  return made;
}

/** A flag that was made. */
export interface MadeFlag {
  readonly id: string;
  readonly student: string;
  readonly flagType: FlagType;
  readonly priority: Priority;
  readonly from: string;
  readonly until: string;
  readonly lesson: string;
}
const returning = `id::text, student_id::text as student, flag_type as "flagType", priority, run_starts_on::text as from, run_ends_on::text as until,
  session_instance_id::text as lesson`;

const valuesOf = ({ priority, count, from, until, lesson }: DueFlag) => ({
  priority,
  absence_count: count,
  run_starts_on: from,
  run_ends_on: until,
  session_instance_id: lesson.sessionInstanceId,
  school_class_id: lesson.schoolClassId,
});

function rowOf(
  { now }: Making,
  school: School,
  officer: string | null,
  student: string,
  due: DueFlag,
  status: FlagStatus,
  resolution: ResolutionType | null,
) {
  const raised = instantOf(due.until, '18:00', school.timeZone);
  const closed = status === FlagStatus.ACTIVE ? null : new Date(Math.min(raised.getTime() + 2 * DAY, now.getTime()));
  return {
    organization_id: school.id,
    created_at: raised,
    updated_at: closed ?? raised,
    student_id: student,
    flag_type: due.flagType,
    status,
    ...valuesOf(due),
    auto_generated: true,
    parent_notified: false,
    follow_up_required: status === FlagStatus.ACTIVE && due.priority === Priority.URGENT,
    resolution_type: resolution,
    resolution_notes: resolution ? saidOf[resolution] : status === FlagStatus.DISMISSED ? 'Erreur de saisie, sans suite.' : null,
    documents: resolution === ResolutionType.JUSTIFIED ? ['madrasti/justifications/certificat-medical'] : null,
    resolved_at: closed,
    resolved_by_id: closed && officer,
  };
}

type GrownFlag = ReturnType<typeof valuesOf> & { readonly id: string; readonly updated_at: Date };

/** An open flag follows its run. */
async function grow({ client }: Making, rows: readonly GrownFlag[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `update absence_flag f set priority = g.priority, absence_count = g.absence_count, run_starts_on = g.run_starts_on, run_ends_on = g.run_ends_on,
       session_instance_id = g.session_instance_id, school_class_id = g.school_class_id, updated_at = g.updated_at
     from jsonb_populate_recordset(null::absence_flag, $1::jsonb) g where f.id = g.id`,
    [JSON.stringify(rows)],
  );
}

/** The office closes flags. */
async function officerOf({ client }: Making, school: School): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    'select id::text from user_account where organization_id = $1 and lower(email) = $2',
    [school.id, schoolLogins.staff.email],
  );
  return rows[0]?.id ?? null;
}

interface Attendance {
  readonly student: string;
  /** Somebody to sign in as: their flags stay open. */
  readonly named: boolean;
  readonly days: SchoolDay[];
}

/** The marked days of the students who were ever absent or late, in order. */
async function daysOf({ client }: Making, school: School, classes: readonly string[]): Promise<Attendance[]> {
  const { rows } = await client.query<{
    student: string;
    named: boolean;
    days: [
      date: string,
      late: number,
      absentFrom: string | null,
      absentClass: string | null,
      lateFor: string | null,
      lateClass: string | null,
    ][];
  }>(
    `with day as (
       select r.student_id, r.date, count(*) filter (where r.status = 'LATE') as late,
         (array_agg(array[r.session_instance_id, r.school_class_id] order by i.start_time desc, i.id desc) filter (where r.status = 'ABSENT')) as absent,
         (array_agg(array[r.session_instance_id, r.school_class_id] order by i.start_time desc, i.id desc) filter (where r.status = 'LATE')) as came_late
       from attendance_record r join session_instance i on i.id = r.session_instance_id
       where r.student_id in (select id from student where organization_id = $1 and school_class_id = any($2::bigint[]))
       group by r.student_id, r.date
     )
     select student_id::text as student, lower(u.email) = any($3) as named,
       jsonb_agg(jsonb_build_array(date, late, absent[1][1]::text, absent[1][2]::text, came_late[1][1]::text, came_late[1][2]::text) order by date) as days
     from day join user_account u on u.id = student_id
     group by student_id, u.email having bool_or(absent is not null or came_late is not null) order by student_id`,
    [school.id, classes, [schoolLogins.student.email, schoolLogins.student2.email]],
  );
  const lesson = (id: string | null, schoolClass: string | null) =>
    id !== null && schoolClass !== null ? { sessionInstanceId: id, schoolClassId: schoolClass } : null;
  return rows.map(({ student, named, days }) => ({
    student,
    named,
    days: days.map(([date, late, absentFrom, absentClass, lateFor, lateClass]) => ({
      date,
      late,
      absentFrom: lesson(absentFrom, absentClass),
      lateFor: lesson(lateFor, lateClass),
    })),
  }));
}

/** The flags of the policy's that are there already, those that were closed or deleted too. */
async function storedFlags({ client }: Making, school: School, classes: readonly string[]): Promise<Map<string, StoredFlag[]>> {
  const { rows } = await client.query<StoredFlag & { student: string; flagType: FlagType; priority: Priority }>(
    `select student_id::text as student, id::text, flag_type as "flagType", case when deleted_at is null then status else 'DISMISSED' end as status,
       run_starts_on::text as from, coalesce(run_ends_on, run_starts_on)::text as until, absence_count as count, priority,
       session_instance_id::text as "sessionInstanceId", parent_notified as "parentNotified"
     from absence_flag where organization_id = $1 and auto_generated and run_starts_on is not null
       and student_id in (select id from student where organization_id = $1 and school_class_id = any($2::bigint[]))`,
    [school.id, classes],
  );
  const found = new Map<string, StoredFlag[]>();
  for (const { student, ...flag } of rows) found.set(student, [...(found.get(student) ?? []), flag]);
  return found;
}
