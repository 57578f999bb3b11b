import { isEmail } from 'class-validator';
import type { Context } from '../../context.js';
import type { User } from '../../entities/identity/user.js';
import { locales } from '../../messages.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What may be said of a person; undefined leaves a value as it is, null clears it. */
export interface Person {
  readonly email?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phone?: string | null;
  readonly dateOfBirth?: string | null;
  readonly address?: string | null;
  readonly bio?: string | null;
  readonly emergencyContactName?: string | null;
  readonly emergencyContactPhone?: string | null;
  readonly profilePicture?: string | null;
  readonly locale?: string | null;
}

const longest = { email: 254, firstName: 50, lastName: 50, address: 500, bio: 1000, emergencyContactName: 100 } as const;
const neverNull = ['email', 'firstName', 'lastName'] as const;
const neverBlank = [...neverNull, 'emergencyContactName'] as const;
const internationalPhone = /^\+[1-9][0-9]{6,14}$/;
const anyPhone = /^\+?[0-9 ().-]{6,20}$/;

/** Notes everything that is wrong with what is said of a person, but for what only the database knows. */
export function checkPerson(ctx: Pick<Context, 'today'>, person: Person, faults: Faults): void {
  faults.notNull(person, ...neverNull);
  for (const name of neverBlank) faults.when(person[name]?.trim() === '', `input.${name}`, 'BLANK');
  for (const [name, max] of Object.entries(longest) as [keyof typeof longest, number][])
    faults.when((person[name]?.trim().length ?? 0) > max, `input.${name}`, 'TOO_LONG', { max });
  faults.when(Boolean(person.email?.trim()) && !isEmail(person.email?.trim()), 'input.email', 'EMAIL');
  faults.when(wrong(internationalPhone, person.phone), 'input.phone', 'PHONE');
  faults.when(wrong(anyPhone, person.emergencyContactPhone), 'input.emergencyContactPhone', 'PHONE');
  faults.when(Boolean(person.dateOfBirth && person.dateOfBirth > ctx.today), 'input.dateOfBirth', 'IN_FUTURE');
  const known: readonly string[] = locales;
  faults.when(typeof person.locale === 'string' && !known.includes(person.locale), 'input.locale', 'NOT_ONE_OF', {
    allowed: known.join(', '),
  });
}

const wrong = (form: RegExp, value: string | null | undefined): boolean => typeof value === 'string' && !form.test(value);

/** Notes an address that another account of the organization has, whatever its case and whether that account is deleted. */
export async function checkEmailIsFree(
  ctx: Pick<Context, 'em' | 'organization'>,
  email: string,
  id: string,
  faults: Faults,
): Promise<void> {
  const others = await ctx.em.execute<unknown[]>(
    'select 1 from user_account where organization_id = ? and lower(email) = lower(?) and id <> ?',
    [ctx.organization.id, email.trim(), id],
  );
  faults.when(others.length > 0, 'input.email', 'TAKEN');
}

const clearable = [
  'phone',
  'dateOfBirth',
  'address',
  'bio',
  'emergencyContactName',
  'emergencyContactPhone',
  'profilePicture',
  'locale',
] as const;

/** What is said of a person, as it is stored: these fields and no others, whatever else the client sent. */
export function personValues(person: Person): Partial<Pick<User, keyof Person>> {
  const named = neverNull.flatMap((name) => (typeof person[name] === 'string' ? [[name, person[name].trim()]] : []));
  return { ...sent(person, ...clearable), ...(Object.fromEntries(named) as Partial<Pick<User, (typeof neverNull)[number]>>) };
}
