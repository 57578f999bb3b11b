import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organization } from '../../entities/identity/organization.js';
import { Role } from '../../entities/identity/role.js';
import type { User } from '../../entities/identity/user.js';
import { schoolDay } from '../calendar.js';
import { admitAccount, type NewAccount } from './admit-account.js';
import { audit } from './audit.js';

/** Makes an administrator of an organization, where nobody may be signed in yet who could. */
export async function createAdministrator(
  em: EntityManager,
  organization: Organization,
  person: Omit<NewAccount, 'role'>,
  now: Date,
): Promise<User> {
  em.setFilterParams('organization', { id: organization.id });
  const today = schoolDay({ now, organization });
  const user = await admitAccount({ em, organization, now, today }, { ...person, role: Role.ADMIN });
  audit({ em, organization, viewer: null, now }, 'createAdministrator', 'User', user.id);
  return user;
}
