import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import { Faults } from '../faults.js';
import { checkSubject, type SubjectInput } from './check-subject.js';

/** Adds a subject. */
export async function createSubject(ctx: Context, input: SubjectInput & { name: string; code: string }): Promise<{ subject: Subject }> {
  const faults = new Faults();
  const values = await checkSubject(ctx, faults, input);
  faults.stop();
  const { name, code } = input;
  return { subject: ctx.em.create(Subject, { organization: ctx.organization.id, name, code, ...values }) };
}
