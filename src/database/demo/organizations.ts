import { Role } from '../../entities/identity/role.js';
import { hashPassword } from '../../services/identity/password.js';
import { demoAccounts, demoHashing, type DemoLogin, demoPassword, pictured } from './accounts.js';
import { insert, type Making } from './insert.js';

/** The demo school: the organization that all demo data is about. */
export interface School {
  readonly id: string;
  readonly timeZone: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly dialects: readonly string[];
  /** The stored form of the demo password: worked out once, when it is needed, since everybody has the same. */
  readonly passwordHash: () => Promise<string>;
}

const organizations = [
  { slug: 'madrasti', name: 'Groupe scolaire Madrasti' },
  { slug: 'entraide', name: 'Entraide' },
  { slug: 'lms', name: 'LMS' },
  { slug: 'smart-academy', name: 'Smart Academy' },
  { slug: 'learnmore', name: 'LearnMore' },
] as const;

/** Makes the organizations, one for each dialect, and an administrator for each that has no accounts at all; gives the school. */
export async function makeOrganizations(making: Making): Promise<School> {
  const { client, now } = making;
  const rows = organizations.map(({ slug, name }) => ({
    slug,
    name,
    hostnames: [`${slug}.localhost`],
    dialects: [slug],
    time_zone: 'Africa/Casablanca',
    currency: 'MAD',
    languages: ['fr', 'ar', 'en'],
    settings: {},
    created_at: now,
  }));
  await insert(making, 'organization', rows, { skipTaken: true });
  const { rows: made } = await client.query<{
    slug: string;
    id: string;
    timeZone: string;
    settings: Record<string, unknown>;
    dialects: string[];
    accounts: number;
  }>(
    `select slug, id::text, time_zone as "timeZone", settings, dialects,
       (select count(*)::int from user_account u where u.organization_id = o.id) as accounts
     from organization o where slug = any($1)`,
    [organizations.map(({ slug }) => slug)],
  );
  const passwordHash = once(() => hashPassword(demoPassword, demoHashing));

  let school: School | undefined;
  for (const { slug, accounts, ...organization } of made) {
    const administrator = demoAccounts.find((account) => account.organization === slug && account.role === Role.ADMIN);
    if (administrator && accounts === 0) {
      await insert(making, 'user_account', [accountOf(administrator, organization.id, await passwordHash(), now)], { skipTaken: true });
    }
    if (slug === 'madrasti') school = { ...organization, passwordHash };
  }
  if (!school) throw new Error('the organization of the demo school was not stored');
  return school;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The row of an account that a visitor may sign in as. */
export function accountOf({ email, firstName, lastName, role }: DemoLogin, organization: string, passwordHash: string, now: Date) {
  return {
    organization_id: organization,
    created_at: now,
    updated_at: now,
    is_active: true,
    email,
    password_hash: passwordHash,
    first_name: firstName,
    last_name: lastName,
    role,
    profile_picture: pictured.get(email) ?? null,
  };
}
