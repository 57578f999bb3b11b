import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { Faults } from '../faults.js';
import { hasAttempts } from './frozen.js';

/**
 * Publishes an assessment or takes it back; `path` is the field that asks for it. A homework needs a due date to be published, and a due
 * date lies in the future; nothing is taken back once students have started. What is so already stays as it is.
 */
export async function setPublished(
  ctx: Context,
  faults: Faults,
  assessment: Assessment | undefined,
  wanted: boolean | undefined,
  { kind, dueAt, path }: { kind: AssessmentKind; dueAt: Date | null; path: string },
): Promise<{ isPublished?: boolean; publishedAt?: Date | null }> {
  if (wanted === undefined || wanted === (assessment?.isPublished ?? false)) return {};
  if (!wanted) {
    if (assessment && (await hasAttempts(ctx, assessment.id))) faults.add(path, 'FROZEN');
    return { isPublished: false, publishedAt: null };
  }
  if (!dueAt) faults.when(kind === AssessmentKind.HOMEWORK, 'input.dueAt', 'REQUIRED');
  else faults.when(dueAt <= ctx.now, 'input.dueAt', 'IN_PAST');
  return { isPublished: true, publishedAt: ctx.now };
}
