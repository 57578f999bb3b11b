import type { FastifyInstance } from 'fastify';
import { admit } from './admit.js';
import { answerRequest } from './answering.js';
import { largestBody } from './bodies.js';
import { Changes } from './caching.js';
import type { House, RestParts } from './passage.js';
import { serveAssets } from './reference.js';
import { sendFailure } from './sending.js';
import { serve } from './served.js';
import { Turns } from '../turns.js';

const prefixes = ['/api', '/swagger', '/redoc'];

/** Answers `/api/…`, `/swagger/` and `/redoc/` by the first of the organization's dialects that documents the path. */
export async function registerDialects(fastify: FastifyInstance, parts: RestParts): Promise<void> {
  const turns = new Turns();
  const house: House = {
    parts,
    served: parts.dialects.map((dialect) => serve(dialect, parts)),
    changes: new Changes(),
    exclusively: parts.exclusively?.bind(parts) ?? turns.take.bind(turns),
  };
  if (parts.apiReference) serveAssets(fastify);
  for (const prefix of prefixes) await fastify.register((scope, _options, done) => answerBelow(scope, house, done), { prefix });
}

function answerBelow(scope: FastifyInstance, house: House, done: () => void): void {
  scope.decorateRequest('passage', null);
  scope.removeAllContentTypeParsers();
  // Bytes first: what they should be is known only after the path, the token and the budget have been looked at.
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, parsed) => parsed(null, body));
  scope.addHook('onRequest', (request, reply) => admit(house, request, reply));
  scope.setErrorHandler((error, request, reply) => sendFailure(house, request, reply, error));
  scope.all('/', (request, reply) => answerRequest(house, request, reply));
  scope.all('/*', (request, reply) => answerRequest(house, request, reply));
  // Methods that Fastify does not route end here: they too are 405 on a path that is documented.
  scope.setNotFoundHandler((request, reply) => answerRequest(house, request, reply));
  done();
}
