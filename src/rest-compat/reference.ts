import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { jsonType, type Answer } from './answer.js';
import { cachePolicyOf, tagOf } from './caching.js';
import type { Contract } from './contract.js';
import type { Dialect } from './dialect.js';
import type { Endpoint, Visit } from './endpoint.js';

/** Everything comes from this server; what a page draws itself (styles, the search worker of ReDoc) is allowed, foreign code is not. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const pageHeaders = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' };

const page = (title: string, name: string, schema: string, files: { style?: string; script: string }): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: pageHeaders,
  body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${files.style === undefined ? '' : `<link rel="stylesheet" href="/${name}/assets/${files.style}">`}
</head>
<body style="margin:0">
<div id="reference" data-schema="${schema}"></div>
<script src="/${name}/assets/${files.script}"></script>
<script src="/${name}/assets/start.js"></script>
</body>
</html>
`,
});

/** The document as the caller reaches it: the first server is the one that answers. */
function schemaAnswer(contract: Contract, { origin, accept = '' }: Visit): Answer {
  const openapi = 'application/vnd.oai.openapi+json';
  const body = JSON.stringify({ ...contract.document, servers: [{ url: origin, description: 'this server' }] });
  return { status: 200, body, type: accept.includes(openapi) ? `${openapi}; charset=utf-8` : jsonType };
}

/** The pages that a contract documents about itself. */
export function referenceEndpoints(dialect: Dialect, contract: Contract): Map<string, Endpoint> {
  const { schema, swagger, redoc } = dialect.reference;
  const title = (contract.document['info'] as { title?: string } | undefined)?.title ?? dialect.name;
  const path = schema?.split(' ')[1] ?? '';
  const answers: [string | undefined, (visit: Visit) => Answer][] = [
    [schema, (visit) => schemaAnswer(contract, visit)],
    [swagger, () => page(title, 'swagger', path, { style: 'swagger-ui.css', script: 'swagger-ui-bundle.js' })],
    [redoc, () => page(title, 'redoc', path, { script: 'redoc.standalone.js' })],
  ];
  return new Map(
    answers.flatMap(([line, answer]): [string, Endpoint][] => {
      if (line === undefined) return [];
      const operation = contract.at(line);
      if (!operation) throw new Error(`${dialect.name} does not document ${line}`);
      const endpoint: Endpoint = {
        operation,
        policy: cachePolicyOf(contract, operation),
        graphql: undefined,
        wireName: (name) => name,
        admit: () => undefined,
        check: () => ({ query: {}, body: undefined }),
        answer: (visit) => Promise.resolve(answer(visit)),
      };
      return [[line, endpoint]];
    }),
  );
}

const starts: Readonly<Record<string, string>> = {
  swagger: `const at = document.getElementById('reference');
SwaggerUIBundle({ url: at.dataset.schema, domNode: at, deepLinking: true, validatorUrl: null });
`,
  redoc: `const at = document.getElementById('reference');
Redoc.init(at.dataset.schema, { hideDownloadButton: false, nativeScrollbars: true }, at);
`,
};
const modules: Readonly<Record<string, string>> = {
  'swagger/swagger-ui.css': 'swagger-ui-dist/swagger-ui.css',
  'swagger/swagger-ui-bundle.js': 'swagger-ui-dist/swagger-ui-bundle.js',
  'redoc/redoc.standalone.js': 'redoc/bundles/redoc.standalone.js',
};
/** ReDoc's badge would be fetched from its maker's server; the policy forbids that, and nothing here should try. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';

/** Scripts and styles of the reference pages, from the packages that are installed. */
export function serveAssets(scope: FastifyInstance): void {
  const { resolve } = createRequire(import.meta.url);
  const known = new Map<string, { text: string; tag: string }>();
  const load = (name: string): { text: string; tag: string } | undefined => {
    const module = modules[name];
    const started = name.endsWith('/start.js') ? starts[name.split('/')[0] ?? ''] : undefined;
    const text = started ?? (module === undefined ? undefined : readFileSync(resolve(module), 'utf8').replaceAll(foreignLogo, 'data:,'));
    if (text === undefined) return undefined;
    const asset = { text, tag: tagOf({ body: text }) };
    known.set(name, asset);
    return asset;
  };
  for (const name of Object.keys(starts)) {
    scope.get<{ Params: { file: string } }>(`/${name}/assets/:file`, async (request, reply) => {
      const path = `${name}/${request.params.file}`;
      const asset = known.get(path) ?? load(path);
      if (!asset) return reply.code(404).send();
      void reply.headers({ ETag: asset.tag, 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' });
      if (request.headers['if-none-match'] === asset.tag) return reply.code(304).send();
      return reply.type(path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8').send(asset.text);
    });
  }
}
