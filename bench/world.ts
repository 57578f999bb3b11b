import jwt from 'jsonwebtoken';
import type { Client } from 'pg';
import type { Target } from './load.js';

/** Signs the tokens of a run. */
export const secret = 'bench-only-secret-bench-only-secret-bench';

/** Everything that the jobs of a run speak of. */
export interface World {
  readonly productUrl: string;
  readonly limitUrl: string;
  /** Headers of a member of staff. */
  readonly headers: Readonly<Record<string, string>>;
  /** Tokens of all members of staff. */
  readonly staff: readonly string[];
  readonly dates: { readonly from: string; readonly to: string };
  /** An open register, and 30 students who stand in it. */
  readonly register: { readonly instance: string; readonly students: readonly string[] };
  /** The class with a gradebook, what it is about to do, and its students' tokens. */
  readonly gradebookClass: string;
  readonly homework: string;
  readonly pupils: readonly string[];
  /** The leaderboard of the large school, and a token of its staff. */
  readonly board: { readonly id: string; readonly token: string };
  /** A GraphQL request of the member of staff, or of whoever has the token. */
  readonly graphql: (query: string, variables?: Readonly<Record<string, unknown>>, token?: string) => Target;
}

interface SessionRow {
  sid: string;
  uid: string;
  org: string;
  role: string;
  email: string;
}

/** Looks up what was made. */
export async function readWorld(client: Client, urls: Pick<World, 'productUrl' | 'limitUrl'>): Promise<World> {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;
  const one = async (sql: string): Promise<string> => (await rows<{ v: string }>(sql))[0]?.v ?? '';
  const sessions = await rows<SessionRow>(
    `select s.id::text as sid, u.id::text as uid, u.organization_id::text as org, u.role, u.email from auth_session s join user_account u on u.id = s.user_id order by u.role, u.id`,
  );
  const tokens = (of: (session: SessionRow) => boolean): string[] => sessions.filter(of).map(tokenOf);
  const staff = tokens(({ email }) => /^staff\d+@bench/.test(email));
  const register = await rows<{ instance: string; student: string }>(
    `select i.id::text as instance, e.student_id::text as student from session_instance i join class_enrollment e on e.school_class_id = i.school_class_id
     where i.register_status = 'OPEN' and i.school_class_id = (select min(id) from school_class) order by e.student_id limit 30`,
  );
  const headersOf = (token = staff[0] ?? ''): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  });
  return {
    ...urls,
    headers: headersOf(),
    staff,
    dates: { from: '2026-08-01', to: '2026-09-20' },
    register: { instance: register[0]?.instance ?? '', students: register.map(({ student }) => student) },
    gradebookClass: await one(`select id::text as v from school_class where section = 'G'`),
    homework: await one(`select id::text as v from assessment where title = 'At once'`),
    pupils: tokens(({ email }) => email.startsWith('pupil')),
    board: { id: await one('select id::text as v from leaderboard'), token: tokens(({ email }) => email.endsWith('@board.test'))[0] ?? '' },
    graphql: (query, variables = {}, token) => ({
      url: `${urls.productUrl}/graphql`,
      method: 'POST',
      headers: headersOf(token),
      body: JSON.stringify({ query, variables }),
    }),
  };
}

const tokenOf = ({ sid, uid, org, role }: SessionRow): string =>
  jwt.sign({ sub: uid, org, sid, role, typ: 'access' }, secret, { algorithm: 'HS256', keyid: 'bench', expiresIn: 7200 });
