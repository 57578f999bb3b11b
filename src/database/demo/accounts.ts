import type { Pool } from 'pg';
import { Role } from '../../entities/identity/role.js';
import type { Locale } from '../../messages.js';
import { verifyPassword } from '../../services/identity/password.js';
import { settingsOf } from '../../settings.js';

/** Everybody's password in the demo data. */
export const demoPassword = 'Madrasti-2026';

/** Somebody of the demo data whom visitors may sign in as. */
export interface DemoLogin {
  readonly organization: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly firstName: string;
  readonly lastName: string;
  /** What is special about this one. */
  readonly about: Readonly<Record<Locale, string>>;
}

const login = (
  organization: string,
  name: string,
  role: Role,
  [firstName, lastName]: readonly [string, string],
  about: DemoLogin['about'],
): DemoLogin => ({
  organization,
  email: `${name}@${organization}.test`,
  password: demoPassword,
  role,
  firstName,
  lastName,
  about,
});

/** The school's accounts, by the name before the `@`. */
export const schoolLogins = {
  admin: login('madrasti', 'admin', Role.ADMIN, ['Rachid', 'Bennani'], {
    en: 'the director: may do everything',
    fr: 'le directeur : peut tout faire',
    ar: 'المدير: يمكنه فعل كل شيء',
  }),
  staff: login('madrasti', 'staff', Role.STAFF, ['Nadia', 'Chraibi'], {
    en: 'the office',
    fr: 'le secrétariat',
    ar: 'إدارة المدرسة',
  }),
  teacher: login('madrasti', 'teacher', Role.TEACHER, ['Karim', 'Tazi'], {
    en: 'teaches mathematics in class A and heads it',
    fr: 'enseigne les mathématiques en classe A et en est le professeur principal',
    ar: 'يدرّس الرياضيات في القسم A وهو أستاذه الرئيسي',
  }),
  teacher2: login('madrasti', 'teacher2', Role.TEACHER, ['Hanane', 'Berrada'], {
    en: 'teaches French in class B only',
    fr: 'enseigne le français en classe B seulement',
    ar: 'تدرّس الفرنسية في القسم B فقط',
  }),
  student: login('madrasti', 'student', Role.STUDENT, ['Sara', 'Alami'], {
    en: 'Sara Alami, class A',
    fr: 'Sara Alami, classe A',
    ar: 'سارة العلمي، القسم A',
  }),
  student2: login('madrasti', 'student2', Role.STUDENT, ['Youssef', 'Idrissi'], {
    en: 'Youssef Idrissi, class B',
    fr: 'Youssef Idrissi, classe B',
    ar: 'يوسف الإدريسي، القسم B',
  }),
  parent: login('madrasti', 'parent', Role.PARENT, ['Fatima', 'Alami'], {
    en: 'guardian of Sara only',
    fr: 'tutrice de Sara seulement',
    ar: 'ولية أمر سارة فقط',
  }),
  driver: login('madrasti', 'driver', Role.DRIVER, ['Brahim', 'Ouazzani'], {
    en: 'drives the school bus',
    fr: 'conduit le bus scolaire',
    ar: 'يقود حافلة المدرسة',
  }),
};

/** The file that each of the school's accounts has for a picture, by e-mail address. */
export const pictured: ReadonlyMap<string, string> = new Map(
  Object.entries(schoolLogins).map(([name, { email }]) => [email, `profiles/${name}`]),
);

const administratorOf = (organization: string, name: readonly [string, string]): DemoLogin =>
  login(organization, 'admin', Role.ADMIN, name, {
    en: `of the organization ${organization}`,
    fr: `de l'organisation ${organization}`,
    ar: `في منظمة ${organization}`,
  });

/** Everybody of the demo data whose name is worth knowing: those of the school first. */
export const demoAccounts: readonly DemoLogin[] = [
  ...Object.values(schoolLogins),
  administratorOf('entraide', ['Samira', 'Lahlou']),
  administratorOf('lms', ['Meryem', 'Sabri']),
  administratorOf('smart-academy', ['Leila', 'Fassi']),
  administratorOf('learnmore', ['Imane', 'Kettani']),
];

/** The most hashes that are tried: each costs some 20 milliseconds, by design. */
const MOST_TRIED = 40;

/**
 * Whether somebody can still sign in with the password that the documentation prints. The accounts of the demo data share one hash until
 * they change it, so the named accounts and the hashes that most accounts share tell.
 */
export async function demoPasswordInUse(pool: Pick<Pool, 'query'>): Promise<boolean> {
  const { rows } = await pool.query<{ hash: string }>(
    `select password_hash as hash from user_account
     where password_hash is not null and deleted_at is null and is_active and email like '%.test'
     group by password_hash order by bool_or(lower(email) = any($1)) desc, count(*) desc limit $2`,
    [demoAccounts.map(({ email }) => email), MOST_TRIED],
  );
  for (const { hash } of rows) if (await verifyPassword(demoPassword, hash, demoHashing)) return true;
  return false;
}

/** Costs of the demo password: those that organizations have unless they set their own. */
export const demoHashing = settingsOf({ slug: 'madrasti', dialects: ['madrasti'], settings: {} }).passwords.hashing;
