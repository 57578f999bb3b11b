import type { Context } from '../../../src/context.js';
import { rewardAttempt, type RewardsEarned } from '../../../src/services/rewards/reward-attempt.js';
import { day, type Classroom } from '../attendance/classroom.js';

export interface Attempt {
  /** Which piece of work; a new one when left out. */
  work?: string;
  kind?: 'HOMEWORK' | 'QUIZ' | 'EXAM' | 'SURVEY';
  student?: string | undefined;
  /** Percent; null: not graded. */
  percentage?: string | null;
  /** Whether the student has been told the mark. */
  released?: boolean;
  /** Hours before the due date; null: no due date. */
  hoursLeft?: number | null;
  attemptNumber?: number;
  /** Which day of the class it is handed in on. */
  on?: number;
}

const instant = (offset: number): string => `${day(offset)}T09:00:00Z`;

/** A piece of work of the class. */
export async function workOf(room: Classroom, { kind = 'HOMEWORK', hoursLeft = 48, on = 0 }: Attempt = {}): Promise<string> {
  const [row] = await room.select<{ id: string }>(
    `insert into assessment (organization_id, kind, title, homework_type, subject_id, created_by_id, due_at, is_published)
     values (?, ?, 'Fractions', ?, ?, ?, ?::timestamptz + make_interval(secs => ?), true) returning id::text as id`,
    [
      kind,
      kind === 'HOMEWORK' ? 'MIXED' : null,
      room.subject,
      room.admin,
      hoursLeft === null ? null : instant(on),
      (hoursLeft ?? 0) * 3600,
    ],
  );
  return row?.id ?? '';
}

/** An attempt that was handed in; gives its key and that of the work. */
export async function handIn(room: Classroom, attempt: Attempt = {}): Promise<{ id: string; work: string }> {
  const { student = room.students[0], percentage = '85', released = percentage !== null, attemptNumber = 1, on = 0 } = attempt;
  const work = attempt.work ?? (await workOf(room, attempt));
  const [row] = await room.select<{ id: string }>(
    `insert into attempt (organization_id, assessment_id, student_id, attempt_number, status, started_at, submitted_at, closed_by, total_points, score, percentage, released_at)
     values (?, ?, ?, ?, 'SUBMITTED', ?, ?, 'STUDENT', 20, ?::numeric / 5, ?::numeric, ?) returning id::text as id`,
    [work, student, attemptNumber, instant(on), instant(on), percentage, percentage, released ? instant(on) : null],
  );
  return { id: row?.id ?? '', work };
}

/** Pays what an attempt earns, as the mutation that hands it in does. */
export const pay = (room: Classroom, { id }: { id: string }, on = 0): Promise<RewardsEarned> =>
  room.as('admin', (ctx: Context) => rewardAttempt(ctx, id), { now: instant(on) });

/** A student's ledger, oldest first: `EARNED HOMEWORK_COMPLETION 93`. */
export async function ledgerOf(room: Classroom, student = room.students[0]): Promise<string[]> {
  const rows = await room.select<{ line: string }>(
    `select t.transaction_type || ' ' || t.reason || ' ' || t.points as line from reward_transaction t where t.organization_id = ? and t.student_id = ? order by t.id`,
    [student],
  );
  return rows.map(({ line }) => line);
}
