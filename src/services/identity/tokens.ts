import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { Role } from '../../entities/identity/role.js';
import { unauthenticated } from '../../errors.js';
import type { JwtKey } from '../../setting-kinds.js';

const key = z.string().regex(/^[1-9]\d{0,18}$/);
const common = { sub: key, org: key, sid: key, exp: z.int() };
const claims = z.discriminatedUnion('typ', [
  z.object({ ...common, typ: z.literal('access'), role: z.enum(Role) }),
  z.object({ ...common, typ: z.literal('refresh'), gen: z.int().min(0) }),
]);
type Claims = z.infer<typeof claims>;
type ClaimsOf<T extends Claims['typ']> = Extract<Claims, { typ: T }>;

/** What an access token says: who, of which organization, in which session and role, until when. */
export type AccessClaims = Omit<ClaimsOf<'access'>, 'typ' | 'exp'>;
/** What a refresh token says: which session it continues, and how often that had been refreshed when it was made. */
export type RefreshClaims = Omit<ClaimsOf<'refresh'>, 'typ' | 'exp'>;

const LONGEST_TOKEN = 2000;

/** Makes and reads the tokens of sign-ins. The first key signs, all of them are accepted; `kid` in a token's header says which. */
export class Tokens {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #signing: { kid: string; key: KeyObject };
  /** Tokens whose signature was found good: a token that comes again costs no HMAC. */
  readonly #verified: LRUCache<string, Claims>;

  constructor(keys: readonly [JwtKey, ...JwtKey[]], { remembered = 20_000 } = {}) {
    const [first] = keys;
    this.#keys = new Map(keys.map(({ kid, secret }) => [kid, createSecretKey(secret, 'utf8')]));
    this.#signing = { kid: first.kid, key: createSecretKey(first.secret, 'utf8') };
    this.#verified = new LRUCache({ max: remembered });
  }

  access(about: AccessClaims, now: Date, expiresAt: Date): string {
    return this.#sign({ ...about, typ: 'access', exp: seconds(expiresAt) }, now);
  }

  refresh(about: RefreshClaims, now: Date, expiresAt: Date): string {
    return this.#sign({ ...about, typ: 'refresh', exp: seconds(expiresAt) }, now);
  }

  /** What a good token of this kind says; throws UNAUTHENTICATED when it was altered, is of another kind, or has run out. */
  verify<T extends Claims['typ']>(kind: T, token: string, now: Date): ClaimsOf<T> {
    const said = this.verifyAny(token, now);
    if (said.typ !== kind) throw unauthenticated('INVALID');
    return said as ClaimsOf<T>;
  }

  /** The same for a token of either kind. */
  verifyAny(token: string, now: Date): Claims {
    const said = this.#verified.get(token) ?? this.#read(token);
    if (said.exp * 1000 <= now.getTime()) throw unauthenticated('EXPIRED', new Date(said.exp * 1000));
    return said;
  }

  #sign(about: Claims, now: Date): string {
    return jwt.sign({ ...about, iat: seconds(now) }, this.#signing.key, { algorithm: 'HS256', keyid: this.#signing.kid });
  }

  #read(token: string): Claims {
    const signingKey = this.#keys.get(keyIdOf(token) ?? '');
    if (!signingKey) throw unauthenticated('INVALID');
    const said = claims.safeParse(payloadOf(token, signingKey));
    if (!said.success) throw unauthenticated('INVALID');
    this.#verified.set(token, Object.freeze(said.data));
    return said.data;
  }
}

/** The library throws on a header or payload that is no JSON. */
function keyIdOf(token: string): string | undefined {
  if (token.length > LONGEST_TOKEN) return undefined;
  try {
    return jwt.decode(token, { complete: true })?.header.kid;
  } catch {
    return undefined;
  }
}

/** Expiry is left to the reader, who has the request's clock. */
function payloadOf(token: string, signingKey: KeyObject): unknown {
  try {
    return jwt.verify(token, signingKey, { algorithms: ['HS256'], ignoreExpiration: true });
  } catch {
    throw unauthenticated('INVALID');
  }
}

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);
