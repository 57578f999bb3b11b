import type { Context } from '../../context.js';
import { rows } from '../../reading.js';

const select = `
  select distinct g.student_id::text as student, g.guardian_id::text as guardian
  from guardianship g join user_account u on u.id = g.guardian_id
  where g.organization_id = :organization and g.student_id = any(:students::bigint[]) and g.may_receive_alerts
    and g.starts_on <= :today::date and (g.ends_on is null or g.ends_on >= :today::date) and u.is_active and u.deleted_at is null`;

/** The guardians of some students who may hear of absences today, by student. */
export async function alertGuardians(ctx: Context, students: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const guardians = new Map<string, string[]>();
  if (!students.length) return guardians;
  const found = await rows(ctx, select, { students }, ([student, guardian]) => ({ student: String(student), guardian: String(guardian) }));
  for (const { student, guardian } of found) guardians.set(student, [...(guardians.get(student) ?? []), guardian]);
  return guardians;
}
