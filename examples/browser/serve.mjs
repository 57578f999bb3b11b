// Serves the page beside this file on an origin of its own; the server has to allow it.
//
//   CORS_ORIGINS=http://127.0.0.1:5173 npm start
//   node examples/browser/serve.mjs
//
// URL says where the server is, ORGANIZATION names the school where it is not the default one, PAGE_PORT where the page is served.
// Needs the packages esbuild and graphql-ws.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { buildSync } from 'esbuild';

const { URL: url = 'http://127.0.0.1:8000', ORGANIZATION: organization, PAGE_PORT: port = '5173' } = process.env;
const here = (name) => path.join(import.meta.dirname, name);
const { outputFiles } = buildSync({ entryPoints: [here('app.js')], bundle: true, format: 'esm', write: false });
const files = {
  '/': ['text/html', readFileSync(here('index.html'))],
  '/app.js': ['text/javascript', outputFiles[0].contents],
  '/settings.json': ['application/json', JSON.stringify({ url, organization })],
};
const server = createServer((request, response) => {
  const [type, body] = files[request.url.split('?')[0]] ?? ['text/plain'];
  response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body ?? 'not found');
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
