import { z } from 'zod';
import type { OrganizationFacts } from './context.js';
import { Role } from './entities/identity/role.js';

const count = (min: number, max: number): z.ZodNumber => z.int().min(min).max(max);

/** Attempts for one account or from one address: so many are free, each further one doubles the wait until the next. */
const backoff = z.strictObject({ freeAttempts: count(1, 10_000), firstWaitSeconds: count(1, 900) });

/** What an organization may set for itself. Anything else in its settings is refused, so that a misspelt name never goes unnoticed. */
const settingsSchema = z.strictObject({
  tokens: z.strictObject({
    accessMinutes: count(1, 1440),
    refreshDays: count(1, 365),
    /** A session ends so long after its sign-in, however often it is refreshed. */
    sessionDays: count(1, 3650),
    /** Whether a refresh token is good for one use only, for the sessions that a dialect opens; those of GraphQL always rotate. */
    rotation: z.record(z.string(), z.boolean()),
    passwordResetMinutes: count(5, 1440),
    socketTicketSeconds: count(5, 300),
  }),
  passwords: z.strictObject({
    minLength: count(8, 64),
    lettersAndDigits: z.boolean(),
    /** Costs of argon2id. A password is hashed anew at the next sign-in after they change. */
    hashing: z.strictObject({ memoryKiB: count(8, 1_048_576), passes: count(1, 20), lanes: count(1, 16) }),
  }),
  signIn: z.strictObject({ perAccount: backoff, perAddress: backoff }),
  /** Mails that ask for a password reset. */
  passwordReset: z.strictObject({ perAccount: backoff, perAddress: backoff }),
  /** Accounts that people make for themselves. */
  registration: z.strictObject({ open: z.boolean(), roles: z.array(z.enum([Role.STUDENT, Role.PARENT])).readonly() }),
  /** Requests an hour, shared by GraphQL and REST. */
  limits: z.strictObject({
    authenticated: count(1, 10_000_000),
    anonymous: count(1, 10_000_000),
    uploads: count(1, 1_000_000),
    bulk: count(1, 1_000_000),
  }),
  attendance: z.strictObject({
    /** Unexcused absences, on consecutive school days, from which a flag has at least this priority. */
    mediumFrom: count(2, 100),
    highFrom: count(2, 100),
    urgentFrom: count(2, 100),
    /** So many school days with an unexcused absence within the window make a chronic absence. */
    chronicAbsences: count(2, 100),
    /** So many late arrivals within the window make a pattern. */
    lateArrivals: count(2, 100),
    windowDays: count(2, 366),
  }),
  assessment: z.strictObject({
    /** So long after the end of an attempt its last save and its handing in still count, for what was under way. */
    graceSeconds: count(0, 300),
  }),
  rewards: z.strictObject({
    /** The first level takes so many points, each further one so many more than the one before, up to the highest. */
    levels: z.strictObject({ firstStep: count(1, 1_000_000), growth: count(0, 1_000_000), highest: count(2, 1000) }),
  }),
});

/** The settings of an organization, all of them there. */
export type Settings = z.infer<typeof settingsSchema>;
type Part<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [Name in keyof T]?: Part<T[Name]> } : T;
/** What an organization sets, or a dialect documents: some of the settings. */
export type SomeSettings = Part<Settings>;

const defaults: Settings = {
  tokens: { accessMinutes: 15, refreshDays: 7, sessionDays: 90, rotation: {}, passwordResetMinutes: 30, socketTicketSeconds: 30 },
  passwords: { minLength: 8, lettersAndDigits: true, hashing: { memoryKiB: 19_456, passes: 2, lanes: 1 } },
  // A whole school may sit behind one address.
  signIn: { perAccount: { freeAttempts: 5, firstWaitSeconds: 15 }, perAddress: { freeAttempts: 60, firstWaitSeconds: 15 } },
  passwordReset: { perAccount: { freeAttempts: 3, firstWaitSeconds: 300 }, perAddress: { freeAttempts: 30, firstWaitSeconds: 60 } },
  registration: { open: true, roles: [Role.STUDENT, Role.PARENT] },
  limits: { authenticated: 1000, anonymous: 100, uploads: 50, bulk: 10 },
  attendance: { mediumFrom: 2, highFrom: 4, urgentFrom: 7, chronicAbsences: 5, lateArrivals: 5, windowDays: 14 },
  assessment: { graceSeconds: 5 },
  rewards: { levels: { firstStep: 100, growth: 50, highest: 100 } },
};

/** What each dialect's documentation says, where that differs. An organization has the values of the first dialect that it speaks. */
const documented: Readonly<Record<string, SomeSettings>> = {
  // Its refresh answers an access token only, so the refresh token must stay good.
  madrasti: { tokens: { accessMinutes: 15, refreshDays: 7, rotation: { madrasti: false } } },
};

const known = new WeakMap<object, Settings>();

/** The settings of an organization: its own values, else what its first dialect documents, else ours. */
export function settingsOf(organization: Pick<OrganizationFacts, 'slug' | 'dialects' | 'settings'>): Settings {
  const before = known.get(organization.settings);
  if (before) return before;
  const read = readSettings(organization.settings, organization.dialects);
  if (!read.success) throw new Error(`the settings of organization ${organization.slug} are not right:\n${z.prettifyError(read.error)}`);
  known.set(organization.settings, read.data);
  return read.data;
}

/** Reads what an organization wants to set; for those who store it. */
export function readSettings(own: unknown, dialects: readonly string[]): z.ZodSafeParseResult<Settings> {
  return settingsSchema.safeParse([documented[dialects[0] ?? ''], own].reduce(merged, defaults));
}

/** `over` laid over `under`: objects name by name, anything else as a whole. */
function merged(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isPlain(under) || !isPlain(over)) return over;
  return Object.fromEntries(
    [...new Set([...Object.keys(under), ...Object.keys(over)])].map((name) => [name, merged(under[name], over[name])]),
  );
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
