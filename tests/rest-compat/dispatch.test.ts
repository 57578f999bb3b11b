import Fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { Contract, readContract } from '../../src/rest-compat/contract.js';
import type { Dialect } from '../../src/rest-compat/dialect.js';
import { madrasti } from '../../src/rest-compat/madrasti/madrasti.js';
import type { ServedParts } from '../../src/rest-compat/served.js';
import { pick, serve } from '../../src/rest-compat/served.js';
import { soundUrl } from '../../src/rest-compat/sound-url.js';
import { contractOf } from '../support/contract.js';
import { routes } from './small-routes.js';
import { schema } from './small-schema.js';
import { smallSchool, type School } from './small-school.js';

const parts: ServedParts = { schema, execute: () => Promise.resolve({ data: {} }), apiReference: false };
const organization = (...dialects: string[]) => ({ id: '1', slug: 's', name: 'S', timeZone: 'UTC', dialects, settings: {} });
const other: Dialect = { ...madrasti, name: 'other', routes: [] };
const otherContract = new Contract('other', {
  ...readContract('madrasti').document,
  paths: {
    '/api/users/{id}/': { get: { operationId: 'a', parameters: [], responses: { '200': {} } } },
    '/api/buses/': { get: { operationId: 'b', responses: { '200': {} } } },
  },
});
const first = routes[0]!;

describe('among several dialects', () => {
  const served = [serve({ ...madrasti, routes }, parts), serve({ ...other, reference: {} }, parts, otherContract)];
  const dialectFor = (path: string, ...dialects: string[]): string => pick(served, organization(...dialects), path).served.dialect.name;

  test('the first of the organization’s that documents the path answers', () => {
    expect(dialectFor('/api/users/5/', 'madrasti', 'other')).toBe('madrasti');
    expect(dialectFor('/api/users/5/', 'other', 'madrasti')).toBe('other');
    expect(dialectFor('/api/buses/', 'madrasti', 'other')).toBe('other');
  });

  test('the organization’s first one refuses what none documents, and no other answers', () => {
    expect(pick(served, organization('other'), '/api/schools/rooms/')).toMatchObject({
      served: { dialect: { name: 'other' } },
      found: undefined,
    });
    expect(dialectFor('/api/nowhere/', 'madrasti', 'other')).toBe('madrasti');
    expect(pick(served, organization(), '/api/users/5/').found).toBeUndefined();
    expect(dialectFor('/api/buses/', 'unheard-of', 'other')).toBe('other');
  });
});

describe('a dialect does not start with', () => {
  const refused =
    (changed: Partial<Dialect>): (() => unknown) =>
    () =>
      serve({ ...madrasti, ...changed }, parts);

  test('a route that its contract does not document', () => {
    expect(refused({ routes: [{ ...first, path: '/api/users/logon/' }] })).toThrow('madrasti does not document POST /api/users/logon/');
  });
  test('an operation that the schema does not allow', () => {
    const users = routes.find(({ path }) => path === '/api/users/')!;
    expect(() =>
      serve(
        { ...madrasti, routes: [users] },
        {
          ...parts,
          schema: new (schema.constructor as typeof import('graphql').GraphQLSchema)({ query: schema.getType('Room') as never }),
        },
      ),
    ).toThrow('GET /api/users/: Unknown type');
  });
  test('two routes of one line', () => {
    expect(refused({ routes: [first, first] })).toThrow('routes POST /api/users/login/ twice');
  });
  test('a list that ignores a documented sort field', () => {
    const users = routes.find(({ path }) => path === '/api/users/')!;
    expect(refused({ routes: [{ ...users, path: '/api/users/enrollments/', order: {} }] })).toThrow('does not sort by created_at');
  });
});

describe('at the edges of HTTP', () => {
  let school: School;
  afterEach(() => school.app.close());

  test('a closed API reference is 404 in the envelope', async () => {
    school = await smallSchool({ apiReference: false });
    for (const url of ['/api/schema/', '/swagger/', '/redoc/']) {
      const response = await school.app.inject(url);
      contractOf('madrasti').check('GET', url, response);
      expect(response.statusCode).toBe(404);
    }
    expect((await school.app.inject('/swagger/assets/start.js')).statusCode).toBe(404);
  });

  test('a method that nobody has heard of is 405 on a documented path', async () => {
    school = await smallSchool();
    const response = await school.app.inject({
      method: 'PROPFIND' as 'GET',
      url: '/api/users/5/',
      headers: { authorization: 'Bearer ADMIN:1' },
    });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, PATCH, DELETE, HEAD, OPTIONS']);
  });

  test('an organization lookup that breaks is 500 in the envelope', async () => {
    school = await smallSchool({ organizationOf: () => Promise.reject(new Error('the database is away')) });
    const response = await school.app.inject('/api/users/5/');
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ error_code: 'INTERNAL_ERROR' });
    expect(school.logged).toHaveLength(1);
  });

  test('the failures of other routes of the server stay their own', async () => {
    school = await smallSchool();
    expect((await school.app.inject('/elsewhere')).json()).toMatchObject({ statusCode: 404 });
  });

  test('a path that cannot be decoded is one that nobody documents', async () => {
    expect([soundUrl('/api/%zz/?a=%zz'), soundUrl('/api/%31/'), soundUrl('/api/')]).toEqual(['/api/%25zz/?a=%zz', '/api/%31/', '/api/']);
    const app = Fastify({ rewriteUrl: ({ url = '' }) => soundUrl(url) });
    app.get('/*', ({ url }) => ({ url }));
    expect((await app.inject('/api/%zz/')).json()).toEqual({ url: '/api/%25zz/' });
    await app.close();
  });
});
