import type { Context, Viewer } from '../../context.js';
import type { Role } from '../../entities/identity/role.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { seenAs } from '../../schema/seen-as.js';
import { settingsOf } from '../../settings.js';

/** A session, as far as its tokens say it. */
interface TokenSubject {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly generation: number;
  readonly expiresAt: Date;
}

/** What somebody gets who signs in or refreshes. */
export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  /** When the access token runs out. */
  expiresAt: Date;
  /** When the refresh token runs out. */
  refreshExpiresAt: Date;
  user: RowRef;
  [seenAs]: Viewer;
}

/** Makes the pair of tokens of a session. A dry run's are dead when they are born: what it did to the session is undone. */
export function issueTokens(ctx: Context, { id, userId, role, generation, expiresAt: ends }: TokenSubject): SignedIn {
  const { now, organization, platform, dryRun } = ctx;
  const refreshExpiresAt = dryRun ? now : wholeSecond(ends);
  const expiresAt = dryRun ? now : earlier(wholeSecond(later(now, settingsOf(organization).tokens.accessMinutes)), refreshExpiresAt);
  const about = { sub: userId, org: organization.id, sid: id };
  return {
    accessToken: platform.tokens.access({ ...about, role }, now, expiresAt),
    refreshToken: platform.tokens.refresh({ ...about, gen: generation }, now, refreshExpiresAt),
    expiresAt,
    refreshExpiresAt,
    user: refTo(userId),
    [seenAs]: { userId, role, sessionId: id, expiresAt },
  };
}

/** When a session ends that is opened or refreshed now. */
export function sessionEnd({ now, organization }: Pick<Context, 'now' | 'organization'>, openedAt: Date): Date {
  const { refreshDays, sessionDays } = settingsOf(organization).tokens;
  return earlier(later(now, refreshDays * DAY), later(openedAt, sessionDays * DAY));
}

const DAY = 1440;
const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
/** Tokens count in seconds. */
const wholeSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1000) * 1000);
