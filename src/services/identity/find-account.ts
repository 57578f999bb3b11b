import type { Context } from '../../context.js';
import type { Role } from '../../entities/identity/role.js';

/** What signing in needs of an account. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: Role;
  readonly locale: string | null;
  readonly passwordHash: string | null;
  /** Neither deactivated nor deleted. */
  readonly maySignIn: boolean;
}

const columns = `id::text as id, email, full_name as "fullName", role, locale, password_hash as "passwordHash",
  (is_active and deleted_at is null) as "maySignIn"`;
const statements = {
  email: `select ${columns} from user_account where organization_id = ? and lower(email) = lower(?)`,
  id: `select ${columns} from user_account where organization_id = ? and id = ?`,
  /** Whoever signs in, or changes the password or the role, waits for the other to end. */
  locked: `select ${columns} from user_account where organization_id = ? and id = ? for no key update`,
};

/** Finds an account of the organization, whatever its state, by its address, its key, or its key with a lock until the mutation ends. */
export async function findAccount(
  { em, organization }: Pick<Context, 'em' | 'organization'>,
  by: keyof typeof statements,
  value: string,
): Promise<Account | undefined> {
  const [account] = await em.execute<Account[]>(statements[by], [organization.id, value]);
  return account;
}
