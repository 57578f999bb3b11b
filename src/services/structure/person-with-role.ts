import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import type { ProfileEntity } from '../../entities/identity/profile-entity.js';
import { Role } from '../../entities/identity/role.js';
import { Student } from '../../entities/identity/student.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { User } from '../../entities/identity/user.js';
import { fault, invalid } from '../../errors.js';
import { formOf } from '../../reading.js';

/**
 * The profile of a person whom an input names, by the key or uuid of the profile or of the account. An account that is not there, or
 * that has another role, is a fault at `path`.
 */
async function personWithRole<T extends ProfileEntity>(
  ctx: Context,
  profile: EntityClass<T>,
  role: Role,
  id: string,
  path: string,
): Promise<T> {
  const unknown = invalid(fault(path, 'UNKNOWN_ID', { resource: profile.name, id }));
  const form = formOf(id);
  if (!form) throw unknown;
  const named = (value: string) => (form === 'key' ? { id: value } : { uuid: value });
  const byId = await ctx.em.findOne<ProfileEntity>(profile as EntityClass<ProfileEntity>, named(id));
  const user = await ctx.em.findOne(User, byId ? { id: byId.id } : named(id));
  if (!user) throw unknown;
  if (user.role !== role) throw invalid(fault(path, 'WRONG_ROLE', { role }));
  const found = byId ?? (await ctx.em.findOne<ProfileEntity>(profile as EntityClass<ProfileEntity>, { id: user.id }));
  if (!found) throw unknown;
  return found as T;
}

/** The teacher whom an input names. */
export const teacherNamed = (ctx: Context, id: string, path: string): Promise<Teacher> =>
  personWithRole(ctx, Teacher, Role.TEACHER, id, path);

/** The student whom an input names. */
export const studentNamed = (ctx: Context, id: string, path: string): Promise<Student> =>
  personWithRole(ctx, Student, Role.STUDENT, id, path);
