import type { Context } from '../../context.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { end } from './end-of-enrollment.js';

/** Until when the student was in the class. */
export interface EndEnrollmentInput {
  /** Last day in the class; yesterday when left out, so that today the student is in it no more. */
  endedOn?: string | null;
}

/** Ends an enrollment; the row and what was recorded in its days stay. */
export async function endEnrollment(ctx: Context, id: string, input: EndEnrollmentInput): Promise<{ enrollment: ClassEnrollment }> {
  const enrollment = await within(ctx, ClassEnrollment, id, { lock: true });
  if (!enrollment.isActive) throw invalid(fault('id', 'WRONG_STATE', { status: 'ENDED' }));
  const { endedOn } = input;
  if (endedOn && endedOn > ctx.today) throw invalid(fault('input.endedOn', 'IN_FUTURE'));
  if (endedOn && endedOn < enrollment.enrollmentDate) throw invalid(fault('input.endedOn', 'BEFORE', { other: 'enrollmentDate' }));
  await end(ctx, enrollment, endedOn ?? undefined);
  return { enrollment };
}
