import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { actingUser } from '../acting-user.js';
import type { Faults } from '../faults.js';
import { countAttempt, forgiveAccount } from '../identity/throttle.js';

const digest = (text: string): Buffer => createHash('sha256').update(text.normalize('NFC')).digest();

/**
 * Whether a student knows the code of an assessment that has one. Codes are short, so trying costs waiting, as trying passwords does; dry
 * runs count, too. Throws RATE_LIMITED, or the faults so far: who does not know the code learns nothing about the questions.
 */
export async function checkAccessCode(
  ctx: Context,
  faults: Faults,
  { id, accessCode }: Assessment,
  said: string | null | undefined,
): Promise<void> {
  if (accessCode === null) return;
  if (said === undefined || said === null) {
    faults.add('input.accessCode', 'REQUIRED');
    faults.stop();
    return;
  }
  const who = `assessment:${id}:${actingUser(ctx)}`;
  await countAttempt(ctx, 'accessCode', who);
  if (timingSafeEqual(digest(said.trim()), digest(accessCode))) await forgiveAccount(ctx, 'accessCode', who);
  else faults.add('input.accessCode', 'WRONG_CODE');
  faults.stop();
}
