import type { Context } from '../../context.js';
import type { Role } from '../../entities/identity/role.js';
import { User } from '../../entities/identity/user.js';
import { settingsOf } from '../../settings.js';
import { Faults } from '../faults.js';
import { makeProfile } from './make-profile.js';
import { nextId } from './next-id.js';
import { hashPassword } from './password.js';
import { checkNewPassword } from './password-policy.js';
import { checkEmailIsFree, checkPerson, personValues, type Person } from './person.js';

/** What a new account needs. Without a password nobody can sign in until one is set through a reset link. */
export interface NewAccount extends Person {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly password?: string | null;
  readonly passwordConfirmation?: string | null;
}
type Admission = Pick<Context, 'em' | 'organization' | 'now' | 'today'>;

/** Makes an account and the profile of its role. Whether the viewer may is for the caller to say. */
export async function admitAccount(ctx: Admission, { role, password, passwordConfirmation, ...person }: NewAccount): Promise<User> {
  const rules = settingsOf(ctx.organization).passwords;
  const id = await nextId(ctx, 'user_account');
  const faults = new Faults();
  checkPerson(ctx, person, faults);
  await checkEmailIsFree(ctx, person.email, id, faults);
  if (typeof password === 'string') checkNewPassword(faults, rules, 'password', password, passwordConfirmation);
  faults.stop();

  const user = ctx.em.create(User, {
    ...personValues(person),
    id,
    organization: ctx.organization.id,
    role,
    passwordHash: typeof password === 'string' ? await hashPassword(password, rules.hashing) : null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  await makeProfile(ctx, user);
  return user;
}
