import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import { fault, invalid } from '../../errors.js';
import { deletedRow, restore } from '../soft-delete.js';
import { codeIsTaken } from './check-subject.js';

/** Puts a deleted subject back, unless another has its code by now. */
export async function restoreSubject(ctx: Context, id: string): Promise<{ subject: Subject }> {
  const subject = await deletedRow(ctx, Subject, id);
  if (await codeIsTaken(ctx, subject.code, subject)) throw invalid(fault('id', 'TAKEN'));
  restore(subject);
  return { subject };
}
