import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { derive, type Context, type OrganizationFacts, type Viewer } from './context.js';
import { isUnreachable } from './database/unreachable.js';
import { AppError, fault, invalid, unauthenticated } from './errors.js';
import { checkKey } from './idempotency-key.js';
import { localeOf, locales, type Locale } from './messages.js';
import type { Organizations } from './organizations.js';
import type { Platform } from './platform.js';
import { localOf } from './services/calendar.js';
import { authenticate } from './services/identity/authenticate.js';
import { organizationOfTicket, redeemSocketTicket } from './services/identity/redeem-socket-ticket.js';

/** What a context is made from, whichever door the request came through. */
export interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly host: string | undefined;
  readonly address: string;
  readonly requestId?: string;
  readonly dialect?: string;
  /** A token from elsewhere than the header: a socket's parameters. */
  readonly bearer?: string | undefined;
  readonly ticket?: string | undefined;
  /** Clients send their stale token along when they sign in again. */
  readonly ignoreToken?: boolean;
}

/** Makes the contexts of requests, and renews those of sockets. */
export class RequestContexts {
  constructor(
    readonly platform: Platform,
    readonly organizations: Organizations,
    readonly now: () => Date,
  ) {}

  /** The organization that a request means: its ticket's or token's, else by host name, else by header, else the default one; null for a name that is none. */
  async organizationOf({
    headers,
    host,
    bearer,
    ticket,
  }: Pick<Arrival, 'headers' | 'host' | 'bearer' | 'ticket'>): Promise<OrganizationFacts | null> {
    const named = await this.organizations.named(host, textOf(headers['x-organization']));
    if (textOf(headers['x-organization']) !== undefined || (named && named.slug !== this.organizations.defaultSlug)) return named;
    const token = bearer ?? bearerIn(headers);
    const claimed = ticket !== undefined ? organizationOfTicket(ticket) : token === undefined ? undefined : this.#organizationIn(token);
    // Neither host nor header named one: the ticket or the token says which. Where they did, a token of another organization is refused.
    return (claimed === undefined ? null : await this.organizations.byId(claimed)) ?? named;
  }

  async contextOf(arrival: Arrival): Promise<Context> {
    try {
      return await this.#contextOf(arrival);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      this.platform.log.warn({ err: error, requestId: arrival.requestId }, 'the database could not be reached');
      throw new AppError('UNAVAILABLE');
    }
  }

  async #contextOf(arrival: Arrival): Promise<Context> {
    const organization = await this.organizationOf(arrival);
    if (!organization)
      throw new AppError('NOT_FOUND', { facts: { resource: 'Organization', id: textOf(arrival.headers['x-organization']) ?? null } });
    const now = this.now();
    const viewer = arrival.ignoreToken ? null : await this.#viewerOf(arrival, organization, now);
    const { headers } = arrival;
    const dryRun = textOf(headers['x-dry-run']);
    if (dryRun !== undefined && !['true', 'false', '1', '0'].includes(dryRun))
      throw invalid(fault('X-Dry-Run', 'NOT_ONE_OF', { allowed: ['true', 'false'] }));
    const key = textOf(headers['idempotency-key']);
    return this.#made({
      organization,
      viewer,
      ...(key !== undefined && { idempotencyKey: checkKey(key, 'Idempotency-Key') }),
      locale: localeOf(headers['accept-language']) ?? (await this.#preferred(viewer)) ?? 'en',
      now,
      requestId: arrival.requestId ?? randomUUID(),
      address: arrival.address,
      dryRun: dryRun === 'true' || dryRun === '1',
      dialect: arrival.dialect ?? null,
      userAgent: textOf(headers['user-agent'])?.slice(0, 300) ?? null,
    });
  }

  /** A context of work that goes on without its asker: the same rights, no request. */
  ofWork(
    organization: OrganizationFacts,
    viewer: Pick<Viewer, 'userId' | 'role'>,
    facts: { locale: unknown; scope: Context['scope'] },
  ): Context {
    const now = this.now();
    const made = this.#made({
      organization,
      viewer: { ...viewer, sessionId: '0', expiresAt: now },
      locale: locales.find((locale) => locale === facts.locale) ?? 'en',
      now,
      requestId: randomUUID(),
      address: '',
      dryRun: false,
      dialect: null,
      userAgent: null,
    });
    return derive(made, { scope: facts.scope });
  }

  /** The same viewer a moment later: a new clock, a new unit of work, nothing remembered. No I/O. */
  renew(context: Context): Context {
    const { organization, viewer, locale, requestId, address, dryRun, dialect, userAgent } = context;
    return this.#made({ organization, viewer, locale, requestId, address, dryRun, dialect, userAgent, now: this.now() });
  }

  #made(
    facts: Pick<
      Context,
      'organization' | 'viewer' | 'locale' | 'now' | 'requestId' | 'address' | 'dryRun' | 'dialect' | 'userAgent' | 'idempotencyKey'
    >,
  ): Context {
    const { platform } = this;
    let fork: Context['em'] | undefined;
    return {
      ...facts,
      platform,
      today: localOf(facts.now, facts.organization.timeZone).day,
      scope: 'none',
      writing: false,
      cost: { current: null },
      get em() {
        if (!fork) {
          fork = platform.orm.em.fork({ clear: true });
          fork.setFilterParams('organization', { id: facts.organization.id });
        }
        return fork;
      },
    };
  }

  async #viewerOf({ headers, bearer, ticket }: Arrival, organization: OrganizationFacts, now: Date): Promise<Viewer | null> {
    if (ticket !== undefined) return redeemSocketTicket(this.platform, organization, ticket, now);
    const token = bearer ?? bearerOf(headers);
    return token === undefined ? null : authenticate(this.platform, organization, token, now);
  }

  /** The language that the account prefers, where the request names none of ours. */
  async #preferred(viewer: Viewer | null): Promise<Locale | undefined> {
    if (!viewer) return undefined;
    const session = await this.platform.sessions.get(viewer.sessionId);
    return locales.find((locale) => locale === session?.locale);
  }

  #organizationIn(token: string): string | undefined {
    try {
      return this.platform.tokens.verifyAny(token, this.now()).org;
    } catch {
      return undefined;
    }
  }
}

const textOf = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** The token of `Authorization: Bearer …`, if there is one. */
const bearerIn = ({ authorization = '' }: IncomingHttpHeaders): string | undefined => /^Bearer +(\S+)\s*$/i.exec(authorization)?.[1];

/** The same, for who signs in by it; another scheme is refused rather than taken for nobody. */
function bearerOf(headers: IncomingHttpHeaders): string | undefined {
  const token = bearerIn(headers);
  if (token === undefined && headers.authorization) throw unauthenticated('INVALID');
  return token;
}
