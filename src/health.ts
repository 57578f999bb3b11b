import type { FastifyInstance } from 'fastify';
import type { Platform } from './platform.js';
import { version } from './version.js';

/** How one part is: `connected` works, `disconnected` should but does not, `not_configured` is not needed. */
export type PartState = 'connected' | 'disconnected' | 'configured' | 'not_configured';

/** How the server and what it depends on are. */
export interface Health {
  healthy: boolean;
  version: string;
  database: PartState;
  redis: PartState;
  storage: PartState;
  mail: PartState;
}

const WAIT_MS = 2_000;

/** Asks each part, without waiting long for one that hangs. Without Redis a configured bus only delays events, but an operator must see it. */
export async function readHealth({ pool, bus, config }: Pick<Platform, 'pool' | 'bus' | 'config'>): Promise<Health> {
  const answered = pool.query('select 1').then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), WAIT_MS).unref());
  const database: PartState = (await Promise.race([answered, late])) ? 'connected' : 'disconnected';
  const redis: PartState = config.redisUrl === undefined ? 'not_configured' : bus.healthy() ? 'connected' : 'disconnected';
  return {
    healthy: database === 'connected' && redis !== 'disconnected',
    version,
    database,
    redis,
    storage: config.storageUrl === undefined ? 'not_configured' : 'configured',
    mail: config.mailUrl === undefined ? 'not_configured' : 'configured',
  };
}

/** `/livez`: the process answers. `/readyz`: it can serve; 503 without the database. Without Redis events are late, and no server is better off. */
export function registerHealth(app: FastifyInstance, platform: Platform): void {
  app.get('/livez', () => ({ status: 'alive', version }));
  app.get('/readyz', async (_request, reply) => {
    const { healthy, ...parts } = await readHealth(platform);
    const ready = parts.database === 'connected';
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: healthy ? 'ready' : ready ? 'degraded' : 'not_ready', ...parts });
  });
}
