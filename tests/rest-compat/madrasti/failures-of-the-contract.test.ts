import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { madrasti } from '../../../src/rest-compat/madrasti/madrasti.js';
import { startApp, type App } from '../../support/app.js';
import { documentedFailures, type FailingCall } from '../../support/documented-failures.js';
import { goodBody } from '../../support/good-body.js';
import type { Person, School } from '../../support/school.js';
import { check, clientOf, type Client } from './client.js';

const { contract } = check;
const roles = [Role.ADMIN, Role.TEACHER, Role.STUDENT, Role.PARENT, Role.STAFF, Role.DRIVER];
const tags = ['Authentication', 'Users', 'Schools', 'Lessons', 'Attendance', 'Homework', 'Files', 'System'];
const codes: Readonly<Record<number, string>> = {
  400: 'VALIDATION_ERROR',
  401: 'AUTHENTICATION_REQUIRED',
  403: 'PERMISSION_DENIED',
  404: 'RESOURCE_NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
};

let app: App;
let client: Client;
let school: School;
const people = new Map<string, Person>();
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  for (const role of roles) people.set(role, await school.person(role));
});
afterAll(() => app.close());

const { schema, swagger, redoc } = madrasti.reference;
const routed = new Set([...madrasti.routes.map(({ method, path }) => `${method} ${path}`), schema, swagger, redoc]);
const calls = documentedFailures(contract, tags, roles, (operation) => goodBody(contract, operation)).filter(({ operation }) =>
  routed.has(`${operation.method} ${operation.path}`),
);

/** What the details of a failure must tell, beyond having the documented shape. */
function telling({ operation, status, role, method, url, payload }: FailingCall): Record<string, unknown> {
  const documented = contract.operations.filter(({ path }) => path === operation.path);
  switch (status) {
    case 401:
      return { token_expired: false, token_expired_at: null };
    case 403:
      return { user_role: role ?? null, required_roles: operation.roles.filter((one) => one !== 'public').toSorted() };
    case 404:
      return url.includes('page=') ? { resource: 'Page', resource_id: 9999 } : { resource_id: 999_999_999 };
    case 405:
      return { method, allowed_methods: documented.map((one) => one.method) };
    default:
      return payload === undefined ? { page: ['Must be 1 or more.'] } : { non_field_errors: ['The body is not valid JSON.'] };
  }
}

describe('as documented', () => {
  test.each(calls.map((call) => ({ ...call, who: call.role ?? 'nobody' })))('$method $url is $status for $who', async (call) => {
    const { status, method, url, role, payload } = call;
    const who = role === undefined ? null : (people.get(role) ?? null);
    const answer = await client.send(who, `${method} ${url}`, { body: payload });
    const { required_roles: asked, ...rest } = answer.body['details'] as Record<string, unknown>;
    const details = { ...rest, ...(Array.isArray(asked) && { required_roles: asked.map(String).toSorted() }) };
    expect([answer.body['error_code'], details]).toMatchObject([codes[status], telling(call)]);
    expect(answer.status).toBe(status);
  });
});

test('whoever belongs to another school is refused by every operation that needs a token', async () => {
  const { admin: stranger } = await app.school();
  const secured = contract.operations.filter(({ access, tag }) => access === 'token' && tags.includes(tag));
  for (const operation of secured.filter(({ method, path }) => routed.has(`${method} ${path}`))) {
    const line = `${operation.method} ${operation.path.replaceAll(/:\w+/g, '1')}`;
    const { status, body } = await client.send(stranger, line, { body: goodBody(contract, operation) });
    expect([line, status, body['details']]).toMatchObject([line, 401, { message: 'Token is invalid' }]);
  }
});

test('each role gets past the door of exactly the operations that the contract gives it', async () => {
  const here = contract.operations.filter(({ tag, method, path }) => tags.includes(tag) && routed.has(`${method} ${path}`));
  const wrong: string[] = [];
  for (const { method, path, roles: named, access, body } of here)
    for (const [role, person] of people) {
      // Nothing is changed by who gets in: no row has this id, and the body is cut off.
      const line = `${method} ${path.replaceAll(/:\w+/g, '999999999')}`;
      // Not through the client: a success that is not looked at shall not count as one.
      const { status } = await app.rest(line, { token: person.token, headers: school.headers, body: body ? '{' : undefined });
      const may = access === 'public' || named.includes('authenticated') || named.includes(role);
      if (may ? status === 401 || status === 403 : status !== 403) wrong.push(`${line} as ${role}: ${status}`);
    }
  expect(wrong).toEqual([]);
});
