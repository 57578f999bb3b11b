import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkSubject, type SubjectInput } from './check-subject.js';

/** Changes a subject. */
export async function updateSubject(ctx: Context, id: string, input: SubjectInput): Promise<{ subject: Subject }> {
  const subject = await within(ctx, Subject, id);
  const faults = new Faults();
  const values = await checkSubject(ctx, faults, input, subject);
  faults.stop();
  ctx.em.assign(subject, values);
  return { subject };
}
