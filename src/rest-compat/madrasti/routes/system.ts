import type { Route } from '../../dialect.js';
import { Health } from '../operations.js';
import { route } from '../route.js';

/** The version that the document calls the API's. */
const version = '1.0.0';

export const system: readonly Route[] = [
  route('GET /api/health/', Health, {
    status: ({ health }) => (health.healthy ? 200 : 503),
    reply: ({ health }) => ({
      status: health.healthy ? 'healthy' : 'unhealthy',
      timestamp: health.checkedAt,
      version,
      database: health.database.toLowerCase(),
      redis: health.redis.toLowerCase(),
      cloudinary: health.storage.toLowerCase(),
    }),
  }),
];
