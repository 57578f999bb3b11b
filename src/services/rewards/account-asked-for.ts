import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import { Student } from '../../entities/identity/student.js';
import { fault, invalid, notFound } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { idIs, rows } from '../../reading.js';

/**
 * The account in reach of the student who is asked for; else the viewer's own, or that of the viewer's only child. Whoever sees others'
 * children has to say whom; `path` is where.
 */
export async function accountAskedFor(
  ctx: Context,
  studentId: string | null | undefined,
  path: string,
): Promise<{ readonly id: string; readonly studentId: string }> {
  const asked = studentId ?? null;
  const unsaid = invalid(fault(path, 'REQUIRED'));
  if (asked === null && ctx.scope !== 'own' && ctx.scope !== 'children') throw unsaid;
  const named = idIs('t.student_id', Student, asked);
  const [account, another] = await rows(
    ctx,
    `select t.id, t.student_id from reward_account t where t.organization_id = :organization and ${accountKept('t.student_id')}
       and ${named?.sql ?? 'true'} and ${conditionOf('RewardAccount', ctx.scope)} limit 2`,
    named?.values ?? {},
    ([id, student]) => ({ id: String(id), studentId: String(student) }),
  );
  if (account && !another) return account;
  throw asked === null ? unsaid : notFound('Student', asked);
}
