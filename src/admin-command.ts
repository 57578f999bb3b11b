import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Config } from './config.js';
import { openConfigured } from './database/open.js';
import { migrate } from './database/orm.js';
import { Organization } from './entities/identity/organization.js';
import { AppError, sayFault } from './errors.js';
import { createAdministrator } from './services/identity/create-administrator.js';
import { createOrganization } from './services/identity/create-organization.js';
import { StartRefused } from './start-refused.js';

const help = `Makes an organization and its first administrator, or one more administrator of an organization that is there.

  npm run admin -- --organization SLUG --email ADDRESS [options]

  --organization SLUG   short name of the organization, such as my-school; made when there is none
  --name NAME           full name; needed for a new one
  --email ADDRESS       address that the administrator signs in with
  --first-name NAME     given name of the administrator (Administrator)
  --last-name NAME      family name of the administrator (the organization's name)
  --password-stdin      reads the password from standard input; otherwise one is made and printed
  --dialect NAME        a REST dialect that a new one speaks, such as madrasti; may be repeated
  --host NAME           a host name that means a new one; may be repeated
  --time-zone ZONE      IANA time zone of a new one (Africa/Casablanca)
  --currency CODE       ISO 4217 currency of a new one (MAD)
  --help                this text

The database is that of the server's settings: DATABASE_URL, else the built-in one in DATA_DIR, beside a server that runs or without one.
docs/configuration.md has them all. Nothing is changed when anything is wrong.`;

const word = { type: 'string' } as const;
const words = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const options = {
  organization: word,
  name: word,
  email: word,
  'first-name': word,
  'last-name': word,
  'password-stdin': flag,
  dialect: words,
  host: words,
  'time-zone': word,
  currency: word,
  help: flag,
} as const;

/** What a command needs of the process that runs it. */
export interface CommandSurroundings {
  readonly config: () => Pick<Config, 'databaseUrl' | 'dataDir' | 'poolSize'>;
  readonly now: () => Date;
  readonly print: (line: string) => void;
  readonly readInput: () => Promise<string>;
}

/** `npm run admin`. Whatever is wrong with its options is told by a `StartRefused`. */
export async function adminCommand(args: readonly string[], { config, now, print, readInput }: CommandSurroundings): Promise<void> {
  const values = optionsOf(args);
  const { organization: slug, email } = values;
  if (values.help) {
    print(help);
    return;
  }
  if (slug === undefined || email === undefined)
    throw new StartRefused('--organization and --email are needed. npm run admin -- --help tells more.');
  const given = values['password-stdin'] ? (await readInput()).replace(/\r?\n$/, '') : undefined;
  const password = given ?? madePassword();

  const database = await openConfigured(config(), { share: true });
  try {
    await migrate(database.orm);
    const made = await database.orm.em.fork({ clear: true }).transactional(async (em) => {
      const known = await em.findOne(Organization, { slug });
      if (!known && values.name === undefined) throw new StartRefused(`There is no organization ${slug} yet: --name is needed to make it.`);
      const organization =
        known ??
        (await createOrganization(em, {
          slug,
          name: values.name ?? '',
          dialects: values.dialect ?? [],
          hostnames: values.host ?? [],
          ...(values['time-zone'] !== undefined && { timeZone: values['time-zone'] }),
          ...(values.currency !== undefined && { currency: values.currency }),
        }));
      const person = {
        email,
        password,
        firstName: values['first-name'] ?? 'Administrator',
        lastName: values['last-name'] ?? organization.name.slice(0, 50),
      };
      return { organization, isNew: !known, user: await createAdministrator(em, organization, person, now()) };
    });
    if (made.isNew) print(`Made the organization ${made.organization.slug} (${made.organization.name}).`);
    print(`Made the administrator ${made.user.email} of ${made.organization.slug}.`);
    if (given === undefined) print(`Password, shown only now: ${password}`);
  } catch (error) {
    throw error instanceof AppError && error.detail.fields
      ? new StartRefused(error.detail.fields.map((fault) => `${optionOf(fault.path)}: ${sayFault(fault, 'en')}`).join('\n'))
      : error;
  } finally {
    await database.close();
  }
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new StartRefused(`${error.message}\nnpm run admin -- --help tells more.`);
    throw error;
  }
}

/** What a field of the input is called on the command line. */
const optionOf = (path: string): string =>
  `--${path
    .replace('input.', '')
    .replace('slug', 'organization')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A password that can be read aloud: no letters or digits that look alike. */
function madePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const group = (): string => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('');
  return `${group()}-${group()}-${group()}-${randomInt(2, 10)}a`;
}
