import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a page of another origin may read besides the body. */
const exposedHeaders = [
  'Content-Language',
  'ETag',
  'Last-Modified',
  'Location',
  'Retry-After',
  'X-GraphQL-Operation',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-RateLimit-Window',
  'X-Request-Id',
];

/** Lets pages of these origins call every door. Tokens travel in headers, so no cookie is ever allowed along. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const options: FastifyCorsOptions = {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders,
    maxAge: 600,
  };
  // A plain OPTIONS asks the door what it allows.
  await app.register(cors, () => ({ headers }: FastifyRequest, done: (error: null, options: FastifyCorsOptions) => void) => {
    done(null, { ...options, preflight: headers['access-control-request-method'] !== undefined });
  });
}
