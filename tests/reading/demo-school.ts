import { demoAccounts, demoPassword } from '../../src/database/demo/accounts.js';
import { Role } from '../../src/entities/identity/role.js';
import { makeDemo } from '../../src/database/demo/make-demo.js';
import { startApp, type Answer, type App } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';

export type RoleName = keyof typeof Role;
/** The demo school in a database of its own: a few rows of everything. */
export interface DemoSchool extends AsyncDisposable {
  readonly app: App;
  /** A token of the first account of a role. */
  signIn(role: RoleName): Promise<string>;
  /** The key of a row for an argument that a list cannot do without, such as `schoolClassId`: one that has rows of the list. */
  keyFor(argument: string): Promise<string>;
  ask<T = Record<string, never>>(query: string, token: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
}

/** Copies a row until a table has twenty: history and mail, of which a new school has none. */
const multiply = (table: string, columns: string): string =>
  `insert into ${table} (${columns}) select ${columns} from (select * from ${table} limit 1) one, generate_series(2, 20)`;

const keysFor: Readonly<Record<string, string>> = {
  schoolClassId: 'select school_class_id as id from class_enrollment group by 1 order by count(*) desc, 1 limit 1',
  assessmentId: 'select assessment_id as id from attempt group by 1 order by count(graded_by_id) desc, count(*) desc, 1 limit 1',
};

export async function openDemoSchool(): Promise<DemoSchool> {
  const database = await createTestDatabase();
  const app = await startApp(
    { DATABASE_URL: database.url, DEFAULT_ORGANIZATION: 'madrasti', GRAPHQL_MAX_COST: '10000000' },
    { prepare: async ({ pool }) => void (await makeDemo(pool, { now: new Date(), students: 20 })) },
  );
  const login = 'mutation ($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { accessToken } }';
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (role: RoleName): Promise<string> => {
    const email = demoAccounts.find((one) => one.organization === 'madrasti' && one.role === Role[role])?.email;
    const { data } = await app.graphql<{ login: { accessToken: string } }>(login, { email, password: demoPassword });
    // The first request of a token looks for its session.
    await app.graphql('{ me { id } }', {}, { token: data.login.accessToken });
    return data.login.accessToken;
  };
  await signIn('ADMIN');
  const { pool } = app.server.platform;
  await pool.query(multiply('audit_entry', 'organization_id, actor_id, action, resource, resource_id, detail'));
  await pool.query(multiply('outgoing_message', 'organization_id, method, user_id, address, subject, body, status'));
  await pool.query(
    `insert into job (organization_id, kind, status, created_by_id)
     select organization_id, 'EXPORT_USERS', 'SUCCEEDED', user_id from (select * from auth_session limit 1) one, generate_series(1, 20)`,
  );
  await pool.query(
    `insert into stored_file (organization_id, public_id, owner_id, kind, mime_type, format, bytes, checksum, context, storage_key, uses, attached_at)
     select organization_id, 'paper-' || n, user_id, 'DOCUMENT', 'application/pdf', 'pdf', n, 'none', 'PROFILE_PICTURE', 'paper-' || n, 1, now()
     from (select * from auth_session limit 1) one, generate_series(1, 20) n`,
  );
  await pool.query(multiply('auth_session', 'organization_id, user_id, last_used_at, expires_at'));
  return {
    app,
    signIn: (role) => tokens.get(role) ?? tokens.set(role, signIn(role)).get(role) ?? signIn(role),
    async keyFor(argument) {
      const { rows } = await pool.query<{ id: string }>(keysFor[argument] ?? `select '${argument}'::bigint as id`);
      return rows[0]?.id ?? '';
    },
    ask: (query, token, variables = {}) => app.graphql(query, variables, { token }),
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.drop();
    },
  };
}
