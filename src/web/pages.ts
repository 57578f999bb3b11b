import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { applicationPage } from './application.js';
import { loadAssets, serveAssets } from './assets.js';
import type { DemoAccount } from './demo-account.js';
import { docPage, loadDocs } from './docs.js';
import { pageHeaders } from './headers.js';
import { homePage, type Destination } from './home.js';
import { languageOf } from './language.js';

export interface PagesOptions {
  version: string;
  /** Only then are the accounts shown. */
  demo: boolean;
  accounts: readonly DemoAccount[];
  /** Whether `/swagger/` and `/redoc/` are served; they are linked unless this says no. */
  apiReference?: boolean;
}

/**
 * What a person sees: `/`, `/docs/`, `/graphql` when a browser asks for it, `/live`, `/reset-password`, and the files that they load.
 * The GraphQL server keeps its own `GET /graphql`: the page is a route beside it that only answers who wants HTML.
 */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const assets = loadAssets();
  const accounts = options.demo ? options.accounts : [];
  const docs = loadDocs();

  app.addConstraintStrategy({
    name: 'wants',
    storage: () => {
      const handlers = new Map<string, unknown>();
      return {
        get: (key) => (handlers.get(String(key)) ?? null) as never,
        set: (key, handler) => void handlers.set(String(key), handler),
      };
    },
    deriveConstraint: (request) => (request.headers.accept?.includes('text/html') ? 'html' : undefined),
    validate: () => true,
  });

  const destinations: readonly Destination[] = [
    'graphiql',
    'live',
    ...(options.apiReference === false ? [] : (['swagger', 'redoc', 'schema'] as const)),
    ...(docs.length > 0 ? (['docs'] as const) : []),
  ];

  await serveAssets(app);
  app.get('/', (request, reply) => {
    const locale = languageOf(request, reply);
    return pageHeaders(reply).send(
      homePage({ locale, assets, version: options.version, origin: originOf(request), accounts, destinations }),
    );
  });
  const application = (page: 'live' | 'graphiql' | 'reset-password') => (request: FastifyRequest, reply: FastifyReply) => {
    const text = applicationPage(page, { locale: languageOf(request, reply), assets, accounts });
    return pageHeaders(reply, page === 'graphiql' ? 'graphiql' : 'strict').send(text);
  };
  app.get('/graphql', { constraints: { wants: 'html' } }, application('graphiql'));
  app.get<{ Params: { name?: string } }>('/docs/:name?', (request, reply) => {
    const doc = request.params.name ? docs.find(({ name }) => name === request.params.name) : docs[0];
    if (doc) void pageHeaders(reply).send(docPage(doc, docs, languageOf(request, reply), assets));
    else reply.callNotFound();
  });
  app.get('/live', application('live'));
  app.get('/reset-password', application('reset-password'));
}

/** The address that the browser used; a strange `Host` is not repeated. */
const originOf = ({ protocol, host }: FastifyRequest): string =>
  /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `${protocol}://${host}` : 'http://localhost:8000';
