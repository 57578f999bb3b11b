import path from 'node:path';
import { productionFaults } from './production-ready.js';
import { folder, keyRing, type Kind, matching, number, oneOf, origins, proxies, trueOrFalse, url, wholeNumber } from './setting-kinds.js';
import { StartRefused } from './start-refused.js';

/** One setting: the kind of its value, the text that it has when nobody sets it, and what it is for. */
export interface Setting<T, D extends string | undefined = string | undefined> {
  readonly kind: Kind<T>;
  readonly fallback: D;
  readonly description: string;
  /** What happens without a value, where there is no `fallback`. */
  readonly otherwise?: string;
}

const setting = <T>(kind: Kind<T>, fallback: string, description: string): Setting<T, string> => ({ kind, fallback, description });
const optional = <T>(kind: Kind<T>, otherwise: string, description: string): Setting<T, undefined> => ({
  kind,
  fallback: undefined,
  otherwise,
  description,
});

const postgresUrl = url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/database', { needsPath: true });
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a short name of small letters, digits and hyphens');

const server = {
  NODE_ENV: setting(
    oneOf('development', 'test', 'production'),
    'development',
    'In `production` nothing that is only for trying out is allowed.',
  ),
  HOST: setting(
    matching(/^[\w.:-]+$/, 'a host name or an address'),
    '127.0.0.1',
    'Address to listen on; `0.0.0.0` listens on all of them.',
  ),
  PORT: setting(wholeNumber(0, 65_535), '8000', 'Port to listen on; 0 takes any that is free.'),
  PUBLIC_URL: optional(
    url(['http:', 'https:'], 'https://school.example', { secret: false }),
    'made from `HOST` and `PORT`',
    'Address under which people reach the server: links in mails begin with it.',
  ),
  TRUST_PROXY: setting(proxies, 'false', 'Whose `X-Forwarded-*` headers are believed.'),
  DATA_DIR: setting(folder, '.data', 'Folder of all that the server keeps itself: the built-in PostgreSQL, keys, files.'),
  LOG_LEVEL: setting(oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'info', 'Least important line that is logged.'),
};

const data = {
  DATABASE_URL: optional(postgresUrl, 'the built-in PostgreSQL', 'PostgreSQL 15 or newer, with the extensions btree_gist and pg_trgm.'),
  POOL_SIZE: setting(wholeNumber(2, 500), '10', 'Most connections that one server opens to PostgreSQL.'),
  REDIS_URL: optional(
    url(['redis:', 'rediss:'], 'redis://127.0.0.1:6379'),
    'everything in one process',
    'Carries events and rate limits between several servers on one database.',
  ),
  EVENT_RETENTION_DAYS: setting(wholeNumber(1, 3650), '7', 'How long a subscriber may be away and still get every event.'),
  IDEMPOTENCY_HOURS: setting(
    wholeNumber(1, 720),
    '24',
    'How long a write that is sent again with its `Idempotency-Key` gets its first answer.',
  ),
  MESSAGE_RETENTION_DAYS: setting(
    wholeNumber(1, 36_500),
    '365',
    'How long mails and text messages stay readable for administrators after they have left.',
  ),
  RELAY_SHARDS: setting(
    wholeNumber(1, 1024),
    '16',
    'Into how many parts the publishing of events is divided by organization. All servers on one database need the same number.',
  ),
};

const organizations = {
  DEFAULT_ORGANIZATION: setting(slug, 'madrasti', 'Organization of a request that names none.'),
  DEMO_DATA: optional(trueOrFalse, '`true`; in production `false`', 'Makes the demo organizations at the first start.'),
  DEMO_STUDENTS: setting(wholeNumber(20, 1_000_000), '200', 'Students of the demo school.'),
};

const protection = {
  JWT_KEYS: optional(
    keyRing,
    'one key, made once and kept in `DATA_DIR`',
    'Keys of the tokens. The first signs, all are accepted: put a new one in front, and drop the old one when its tokens have run out.',
  ),
  RATE_LIMIT_SCALE: setting(number(0.001, 1_000_000), '1', 'Multiplies every rate limit.'),
  CORS_ORIGINS: optional(origins, 'pages of this server only', 'Whose pages may call this server from a browser.'),
  INTROSPECTION: setting(trueOrFalse, 'true', 'Whether the GraphQL schema may be asked for.'),
  API_REFERENCE: setting(trueOrFalse, 'true', 'Whether `/swagger/`, `/redoc/` and `/api/schema/` are served.'),
  GRAPHQL_MAX_DEPTH: setting(wholeNumber(3, 100), '15', 'Deepest GraphQL document.'),
  GRAPHQL_MAX_COST: setting(wholeNumber(100, 10_000_000), '10000', 'Dearest GraphQL document: fields, times the rows that are asked for.'),
  GRAPHQL_MAX_ALIASES: setting(wholeNumber(0, 10_000), '50', 'Most aliases in a GraphQL document.'),
  GRAPHQL_MAX_TOKENS: setting(wholeNumber(100, 1_000_000), '4000', 'Longest GraphQL document, in tokens.'),
};

const mail = {
  MAIL_URL: optional(
    url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465'),
    'mails stay in the local outbox',
    'SMTP server that sends the mails.',
  ),
  MAIL_FROM: setting(
    matching(/^([^<>\r\n"]+ <[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/, 'a mail address, such as `School <office@school.example>`'),
    'Madrasti <no-reply@madrasti.test>',
    'Sender of the mails.',
  ),
};

const files = {
  FILES_DIR: optional(
    folder,
    '`files` in `DATA_DIR`',
    'Folder of uploaded files, where no `STORAGE_URL` is set. Several servers share one.',
  ),
  STORAGE_URL: optional(
    url(['https:', 'http:'], 'https://key:secret@s3.eu-west-3.amazonaws.com/bucket?region=eu-west-3', { needsPath: true }),
    'files stay in `FILES_DIR`',
    'Bucket of a storage that speaks the S3 protocol; key and secret percent-encoded.',
  ),
  UPLOADS_AT_ONCE: setting(
    wholeNumber(1, 1000),
    '20',
    'Uploads that one server takes in at the same time; a quarter of them from one address.',
  ),
};

const exceptions = {
  ALLOW_EMBEDDED_DATABASE: setting(trueOrFalse, 'false', 'Lets production keep its data in the built-in PostgreSQL.'),
  ALLOW_DEMO_PASSWORD: setting(trueOrFalse, 'false', 'Lets production run while accounts have the demo password.'),
  ALLOW_DEMO_KEYS: setting(
    trueOrFalse,
    'false',
    'Lets production sign tokens with the key in `DATA_DIR`, or with keys whose name begins with `demo`.',
  ),
};

/** Every setting in the order of the documentation. */
export const settingGroups = {
  Server: server,
  'Database and events': data,
  'Organizations and demo data': organizations,
  Protection: protection,
  Mail: mail,
  Files: files,
  'Exceptions in production': exceptions,
};

const settings = { ...server, ...data, ...organizations, ...protection, ...mail, ...files, ...exceptions };

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Lowercase<Head>}${Capitalize<Camel<Tail>>}` : Lowercase<S>;
type Parsed = { -readonly [Name in keyof typeof settings as Camel<Name>]: Value<(typeof settings)[Name]> };
type Value<S> = S extends Setting<infer T, infer D> ? T | Extract<D, undefined> : never;

/** The settings by their names in camel case, `DATABASE_URL` as `databaseUrl`, and what follows from them. */
export type Config = Readonly<
  Omit<Parsed, 'demoData' | 'publicUrl' | 'filesDir'> & {
    production: boolean;
    demoData: boolean;
    /** Without a slash at its end. */
    publicUrl: string;
    filesDir: string;
  }
>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads every setting, or refuses naming all that is wrong at once. This is the only reader of `process.env`. */
export function readConfig(env: Environment = process.env): Config {
  const faults: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const [name, { kind, fallback }] of Object.entries<Setting<unknown>>(settings)) {
    const text = given(env, name) ?? fallback;
    const read = text === undefined ? undefined : kind.schema.safeParse(text);
    if (text === undefined || read?.success !== false) values[camel(name)] = read?.data;
    else faults[name] = `must be ${plain(kind.says)}${kind.secret === true ? '' : `, not ${JSON.stringify(text.slice(0, 80))}`}`;
  }

  // The loop gave every value that `Parsed` names, or a fault that ends below in a refusal.
  const config = complete(values as Parsed);
  for (const name of ['MAIL_FROM', 'PUBLIC_URL']) {
    if (config.mailUrl !== undefined && given(env, name) === undefined) faults[name] ??= 'must be set when MAIL_URL is';
  }
  const production = productionFaults(config, { usesEmbedded: config.databaseUrl === undefined, demoPasswordInUse: config.demoData });
  const sentences = Object.entries({ ...production, ...faults }).map(([name, fault]) => `- ${name} ${fault}.`);
  if (sentences.length > 0) {
    throw new StartRefused(['The settings are not right:', ...sentences, 'docs/configuration.md has them all.'].join('\n'));
  }
  return Object.freeze(config);
}

function complete(parsed: Parsed): Config {
  const production = parsed.nodeEnv === 'production';
  return {
    ...parsed,
    production,
    demoData: parsed.demoData ?? !production,
    filesDir: parsed.filesDir ?? path.join(parsed.dataDir, 'files'),
    publicUrl: (parsed.publicUrl ?? `http://${reachable(parsed.host)}:${parsed.port}`).replace(/\/+$/, ''),
  };
}

/** An empty value is none: that is how a shell or a compose file leaves a setting out. */
function given(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

const camel = (name: string): string => name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const plain = (says: string): string => says.replaceAll('`', '');

/** An address that listens everywhere is no address to go to. */
function reachable(host = ''): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
