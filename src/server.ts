import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { pino, type Logger } from 'pino';
import { proxiesOf } from './behind-proxies.js';
import type { Config } from './config.js';
import { derive, type Context, type OrganizationFacts } from './context.js';
import { ClusterTurns } from './database/cluster-turns.js';
import { migrate } from './database/orm.js';
import { openConfigured, type OpenDatabase } from './database/open.js';
import { allowOrigins } from './cross-origin.js';
import { explainListenError } from './explain-listen-error.js';
import { makeExecute } from './executor.js';
import { openStorage } from './gateways/storage/open-storage.js';
import { registerDownloads } from './download-http.js';
import { leaveMultipart, readMultipart } from './graphql-upload.js';
import { graphqlHandler, makeApollo, plainBody, unreadable } from './graphql-http.js';
import { registerHealth } from './health.js';
import { Workers } from './jobs/workers.js';
import { loadKeys } from './keys.js';
import { Limiter } from './limits.js';
import { Organizations } from './organizations.js';
import { cell, columnOf, rolesOf } from './permissions/matrix.js';
import type { Platform } from './platform.js';
import { forbidden, unauthenticated } from './errors.js';
import { Counts } from './reading/counts.js';
import { RequestContexts, type Arrival } from './request-context.js';
import { madrasti } from './rest-compat/madrasti/madrasti.js';
import { notificationsSocket } from './rest-compat/madrasti/messages.js';
import { registerDialects } from './rest-compat/register.js';
import { requestIdOf } from './rest-compat/request-id.js';
import { soundUrl } from './rest-compat/sound-url.js';
import { makeSchema } from './schema.js';
import { FileKeys } from './services/files/file-keys.js';
import { UploadSlots } from './services/files/upload-slots.js';
import { SessionCache } from './services/identity/session-cache.js';
import { Tokens } from './services/identity/tokens.js';
import { settingsOf } from './settings.js';
import { openSockets } from './subscription-socket.js';
import { registerUploads } from './upload-http.js';
import { Audiences } from './subscriptions/audience.js';
import { databaseIdentity } from './subscriptions/database-identity.js';
import type { Fanout } from './subscriptions/fanout.js';
import { LocalBus } from './subscriptions/local-bus.js';
import { RedisBus } from './subscriptions/redis-bus.js';
import { Relay } from './subscriptions/relay.js';
import { Sockets } from './subscriptions/socket/sockets.js';
import { EventStreams } from './subscriptions/stream.js';

/** A server that answers. */
export interface RunningServer {
  /** `http://host:port`, without a slash at its end. */
  readonly url: string;
  readonly platform: Platform;
  readonly database: OpenDatabase;
  /** How many subscribers share how many answers. */
  readonly fanout: Pick<Fanout, 'size' | 'answered'>;
  /** Finishes requests, tells sockets to come back, lets the relay finish, closes the database. */
  close(): Promise<void>;
}
export interface StartOptions {
  /** The clock; tests move it. */
  readonly now?: () => Date;
  readonly log?: Logger;
  /** A database that is open already, migrated or not. */
  readonly database?: OpenDatabase;
  /** Runs after the migrations and before the first request, such as demo data. */
  readonly prepare?: (platform: Platform) => Promise<void>;
  /** Adds pages to the server. */
  readonly pages?: (app: FastifyInstance) => Promise<void>;
}
/** An hour. */
const WINDOW = 3600;
const CLOSE_WAIT_MS = 10_000;

/** Puts the parts together and listens. Nothing else composes. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const now = options.now ?? (() => new Date());
  const log = options.log ?? pino({ level: config.logLevel, redact: ['req.headers.authorization', '*.password', '*.token'] });
  const database =
    options.database ??
    (await openConfigured(config, { onLost: (error) => log.fatal({ err: error }, 'PostgreSQL ended and cannot be started again') }));
  const closing: (() => Promise<unknown>)[] = [() => database.close()];
  try {
    await migrate(database.orm);
    const { orm, pool, connect } = database;
    const bus = config.redisUrl === undefined ? new LocalBus(log) : new RedisBus(config.redisUrl, await databaseIdentity(pool), log);
    const streams = new EventStreams({ pool, bus, log });
    const limiter = new Limiter({
      scale: config.rateLimitScale,
      redisUrl: config.redisUrl,
      now,
      onRedisError: (error) => log.warn({ err: error }, 'limits are counted by this server alone'),
    });
    const sessions = new SessionCache({ pool, connect, log });
    const keys = await loadKeys(config);
    const { uploadsAtOnce, publicUrl } = config;
    const platform: Platform = {
      config,
      log,
      orm,
      pool,
      bus,
      streams,
      limiter,
      sessions,
      counts: new Counts(),
      audiences: new Audiences(pool, now, log),
      tokens: new Tokens(keys),
      files: {
        storage: openStorage(config),
        keys: new FileKeys(keys),
        slots: new UploadSlots({ most: uploadsAtOnce, mostOfOne: Math.ceil(uploadsAtOnce / 4) }),
        publicUrl,
      },
    };
    const organizations = new Organizations(pool, config.defaultOrganization);
    const contexts = new RequestContexts(platform, organizations, now);
    await options.prepare?.(platform);
    sessions.start();

    const schema = await makeSchema(orm);
    const execute = makeExecute(schema);
    const organizationOf = async (id: string): Promise<OrganizationFacts> => {
      const organization = await organizations.byId(id);
      if (!organization) throw new Error(`there is no organization ${id}`);
      return organization;
    };
    const relay = new Relay({
      pool,
      bus,
      log,
      connect,
      now,
      shards: config.relayShards,
      retentionDays: config.eventRetentionDays,
      rules: [],
      fork: (organizationId) => {
        const em = orm.em.fork({ clear: true });
        em.setFilterParams('organization', { id: organizationId });
        return em;
      },
      organizationOf,
    });

    const { mailUrl, mailFrom } = config;
    // A server that sends no mail does not keep in memory what speaks SMTP.
    const mailOf = async (url: string) => {
      const { MailGateway } = await import('./gateways/mail/mail-gateway.js');
      return new MailGateway({ url, from: mailFrom, pool, connect, log, now });
    };
    const mail = mailUrl === undefined ? undefined : await mailOf(mailUrl);

    const workers = new Workers({
      platform,
      pool: database.poolOf(4),
      log,
      now,
      organizationOf: (id) => organizations.byId(id),
      contextOf: contexts.ofWork.bind(contexts),
      idempotencyHours: config.idempotencyHours,
      messageDays: config.messageRetentionDays,
      atOnce: config.poolSize > 4 ? 2 : 1,
    });
    closing.unshift(() => workers.stop());
    await workers.install();

    const loggerInstance: FastifyBaseLogger = log.child({}, { level: 'warn' });
    const isProxy = proxiesOf(config.trustProxy);
    const app: FastifyInstance = Fastify({
      loggerInstance,
      trustProxy: isProxy,
      genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
      bodyLimit: 1_048_576,
      forceCloseConnections: true,
      routerOptions: { ignoreTrailingSlash: true },
      rewriteUrl: ({ url = '/' }) => soundUrl(url),
    });
    if (config.corsOrigins !== undefined) await allowOrigins(app, config.corsOrigins);
    const arrivalOf = (request: FastifyRequest, more: Partial<Arrival> = {}): Arrival => ({
      headers: request.headers,
      host: request.host,
      address: request.ip,
      requestId: request.id,
      ...more,
    });
    const budgetOf = ({ organization, viewer, address }: Pick<Context, 'organization' | 'viewer' | 'address'>) => {
      const { limits } = settingsOf(organization);
      return viewer
        ? { who: `${organization.id}:user:${viewer.userId}`, budget: { name: 'default', limit: limits.authenticated, window: WINDOW } }
        : { who: `${organization.id}:address:${address}`, budget: { name: 'anonymous', limit: limits.anonymous, window: WINDOW } };
    };
    const apollo = makeApollo({
      schema,
      execute,
      config,
      budgets: { budgetOf },
      contextOf: (request) => contexts.contextOf(arrivalOf(request)),
    });
    await apollo.start();
    leaveMultipart(app);
    app.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      preParsing: plainBody,
      preHandler: readMultipart(platform.files),
      errorHandler: unreadable,
      handler: graphqlHandler(apollo, { contextOf: (request) => contexts.contextOf(arrivalOf(request)) }),
    });
    registerHealth(app, platform);
    const filesAt = { platform, now, organizationOf: organizations.bySlug.bind(organizations) };
    await registerUploads(app, filesAt);
    registerDownloads(app, filesAt);
    const turns = new ClusterTurns(connect);
    const apart = database.poolOf(1);
    apart.on('error', (error) => log.warn({ err: error }, 'a connection was lost'));
    await registerDialects(app, {
      dialects: [madrasti],
      schema,
      execute,
      limiter,
      limitOf,
      exclusively: turns.take.bind(turns),
      apart: (ctx) => derive(ctx, { platform: { ...ctx.platform, pool: apart } }),
      log,
      now,
      apiReference: config.apiReference,
      refusal: (coordinate, ctx) =>
        cell(coordinate, columnOf(ctx.viewer)) !== 'none' ? undefined : ctx.viewer ? forbidden(rolesOf(coordinate)) : unauthenticated(),
      organizationOf: (request) => contexts.organizationOf(arrivalOf(request)),
      contextOf: (request, { dialect, token }) => contexts.contextOf(arrivalOf(request, { dialect, ignoreToken: token === 'ignored' })),
    });
    await options.pages?.(app);

    const sockets = new Sockets({ streams, now, log });
    const { fanout } = openSockets(app.server, {
      schema,
      execute,
      config,
      platform,
      contexts,
      isProxy,
      sockets,
      eventDialects: [notificationsSocket],
    });
    relay.start();
    await workers.start();
    mail?.start();
    closing.unshift(
      () => sockets.close(),
      () => app.close(),
      () => apollo.stop(),
      () => relay.stop(),
      () => mail?.stop() ?? Promise.resolve(),
      () => sessions.stop(),
      () => turns.close(),
      () => apart.end(),
      () => Promise.resolve().then(() => streams.close()),
      () => bus.close(),
      () => Promise.resolve().then(() => limiter.close()),
    );
    await app.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
      throw explainListenError(error, config);
    });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return { url: `http://${host}:${port}`, platform, database, fanout, close: () => closeAll(closing, log) };
  } catch (error) {
    await closeAll(closing, log);
    throw error;
  }
}

/** What an organization sets for a class of operations. Marking attendance is in none: a school marks all morning. */
function limitOf(organization: OrganizationFacts, rateClass: string): number | undefined {
  const { authenticated, anonymous, uploads, bulk } = settingsOf(organization).limits;
  return new Map([
    ['default', authenticated],
    ['anonymous', anonymous],
    ['upload', uploads],
    ['bulk', bulk],
  ]).get(rateClass);
}

/** One after the other, whatever fails; a part that does not end is left behind. */
async function closeAll(closing: readonly (() => Promise<unknown>)[], log: Logger): Promise<void> {
  for (const close of closing) {
    const late = new Promise((resolve) => setTimeout(resolve, CLOSE_WAIT_MS).unref());
    await Promise.race([close(), late]).catch((error: unknown) => {
      log.error({ err: error }, 'a part did not stop cleanly');
    });
  }
}
