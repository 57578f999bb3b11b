import { raw } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a subject. Left out: as it is; null: cleared. */
export interface SubjectInput {
  name?: string;
  nameArabic?: string | null;
  nameFrench?: string | null;
  code?: string;
  description?: string | null;
  color?: string | null;
  icon?: string | null;
  isActive?: boolean;
}

/** Checks what a client says of a subject; gives what to store. */
export async function checkSubject(ctx: Context, faults: Faults, input: SubjectInput, stored?: Subject) {
  faults.notNull(input, 'name', 'code', 'isActive');
  const values = sent(input, 'name', 'nameArabic', 'nameFrench', 'code', 'description', 'color', 'icon', 'isActive');
  if (values.code) faults.when(await codeIsTaken(ctx, values.code, stored), 'input.code', 'TAKEN');
  return values;
}

/** Whether another subject has a code, whatever its case. */
export async function codeIsTaken(ctx: Context, code: string, stored?: Subject): Promise<boolean> {
  const others = { [raw('upper(code)')]: raw('upper(?)', [code]), ...(stored && { id: { $ne: stored.id } }) };
  return (await ctx.em.count(Subject, others)) > 0;
}
