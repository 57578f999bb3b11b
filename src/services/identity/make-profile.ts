import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { Guardian } from '../../entities/identity/guardian.js';
import type { ProfileEntity } from '../../entities/identity/profile-entity.js';
import { Role } from '../../entities/identity/role.js';
import { Student } from '../../entities/identity/student.js';
import { Teacher } from '../../entities/identity/teacher.js';
import type { User } from '../../entities/identity/user.js';

const profiles: Readonly<Partial<Record<Role, EntityClass<ProfileEntity>>>> = {
  [Role.STUDENT]: Student,
  [Role.TEACHER]: Teacher,
  [Role.PARENT]: Guardian,
};

/** Makes the profile that the account's role calls for, unless it is there from before: a profile stays when the role changes. */
export async function makeProfile({ em, organization }: Pick<Context, 'em' | 'organization'>, user: User): Promise<void> {
  const profile = profiles[user.role];
  if (!profile || (await em.findOne(profile, { id: user.id }))) return;
  em.create(profile, { id: user.id, organization: organization.id, user });
}
