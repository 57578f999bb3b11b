import type { Context } from '../../context.js';
import type { Role } from '../../entities/identity/role.js';
import { unauthenticated } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import { KeptFailure } from '../kept-failure.js';
import { endSessions } from './end-sessions.js';
import { dateOf } from './date-of.js';
import { issueTokens, sessionEnd, type SignedIn } from './issue-tokens.js';

export interface RefreshSessionInput {
  readonly refreshToken: string;
}

interface LastingSession {
  id: string;
  userId: string;
  role: Role;
  dialect: string | null;
  generation: number;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
}
type Instants = 'createdAt' | 'lastUsedAt' | 'expiresAt';
/** As the database tells it: instants are text. */
type StoredSession = Omit<LastingSession, Instants> & Record<Instants, string> & { alive: boolean };

/**
 * Continues a session. Its refresh token is good for one use: used again, it must be a copy, and the whole family of tokens ends, the
 * copy's and the owner's. Two requests of one client that crossed each other are no such thing: the one that was sent before the other
 * was answered gets the same new generation. A thief gains nothing by racing: the next use of either of the two tokens ends the family.
 * A session of a dialect that knows no rotation keeps its refresh token.
 */
export async function refreshSession(ctx: Context, { refreshToken }: RefreshSessionInput): Promise<SignedIn> {
  const said = ctx.platform.tokens.verify('refresh', refreshToken, ctx.now);
  if (said.org !== ctx.organization.id) throw unauthenticated('INVALID');
  const session = await read(ctx, said.sid);
  const expiresAt = sessionEnd(ctx, session.createdAt);

  if (!rotates(ctx, session.dialect)) {
    if (said.gen !== session.generation) throw unauthenticated('INVALID');
    await ctx.em.execute('update auth_session set last_used_at = ? where id = ?', [ctx.now, session.id]);
    return { ...issueTokens(ctx, session), refreshToken };
  }
  if (said.gen > session.generation) throw unauthenticated('INVALID');
  if (said.gen === session.generation && (await rotate(ctx, session, expiresAt))) {
    // What this node remembers of the session is older than the tokens that are answered now.
    ctx.platform.sessions.distrust({ sessionId: session.id });
    return issueTokens(ctx, { ...session, generation: session.generation + 1, expiresAt });
  }

  const now = await read(ctx, said.sid);
  const crossed = said.gen === session.generation || ctx.now <= now.lastUsedAt;
  if (crossed && now.generation === said.gen + 1) return issueTokens(ctx, now);
  await endSessions(ctx, { userId: session.userId, only: session.id }, 'REUSE');
  const { code, detail } = unauthenticated('INVALID');
  throw new KeptFailure(code, detail);
}

/** Takes the next generation, unless somebody else has just done so. */
async function rotate(ctx: Context, { id, generation }: LastingSession, expiresAt: Date): Promise<boolean> {
  const taken = await ctx.em.execute<unknown[]>(
    'update auth_session set generation = generation + 1, last_used_at = ?, expires_at = ? where id = ? and generation = ? and ended_at is null returning id',
    [ctx.now, expiresAt, id, generation],
  );
  return taken.length > 0;
}

async function read(ctx: Context, id: string): Promise<LastingSession> {
  const [stored] = await ctx.em.execute<StoredSession[]>(
    `select s.id::text as id, s.user_id::text as "userId", u.role, s.dialect, s.generation, s.created_at as "createdAt",
       s.last_used_at as "lastUsedAt", s.expires_at as "expiresAt", (s.ended_at is null and u.is_active and u.deleted_at is null) as alive
     from auth_session s join user_account u on u.id = s.user_id where s.organization_id = ? and s.id = ?`,
    [ctx.organization.id, id],
  );
  if (!stored?.alive) throw unauthenticated('INVALID');
  const [createdAt, lastUsedAt, expiresAt] = [dateOf(stored.createdAt), dateOf(stored.lastUsedAt), dateOf(stored.expiresAt)];
  if (expiresAt <= ctx.now) throw unauthenticated('EXPIRED', expiresAt);
  return { ...stored, createdAt, lastUsedAt, expiresAt };
}

/** Whether refresh tokens of sessions that this dialect opened are good for one use only; those of GraphQL are. */
const rotates = ({ organization }: Context, dialect: string | null): boolean =>
  dialect === null || (settingsOf(organization).tokens.rotation[dialect] ?? true);
