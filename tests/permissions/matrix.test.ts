import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Role } from '../../src/entities/identity/role.js';
import { cell, matrix } from '../../src/permissions/matrix.js';
import { type Answer, type App, startApp } from '../support/app.js';
import type { Person, School } from '../support/school.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** A value of a type, as a literal: the least that passes the type system. It names no row that exists. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const known: Readonly<Record<string, string>> = {
    ID: '"999999999"',
    Int: '1',
    Float: '1',
    Boolean: 'true',
    LocalDate: '"2026-01-05"',
    LocalTime: '"08:00"',
    DateTime: '"2026-01-05T08:00:00Z"',
    Points: '1',
    Percent: '1',
    JSON: '{}',
    Upload: '$file',
  };
  return known[type.name] ?? '"x"';
}
function callOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = required.length ? `(${required.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ')})` : '';
  return `${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}
const fieldsOf = (root: 'Query' | 'Mutation' | 'Subscription') => {
  const type = schema.getType(root);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
/** A field that takes a file is asked as the GraphQL multipart request specification says. */
async function askField(app: App, school: School, who: Person | null, root: string, field: GraphQLField<unknown, unknown>) {
  const call = callOf(field);
  if (!call.includes('$file')) return school.ask(who, `${root.toLowerCase()} { ${call} }`);
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: `${root.toLowerCase()} ($file: Upload!) { ${call} }`, variables: { file: null } }));
  form.set('map', '{"0":["variables.file"]}');
  form.set('0', new Blob(['a text']), 'a.txt');
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', ...school.headers, ...(who && { authorization: `Bearer ${who.token}` }) },
    body: form,
  });
  return { ...((await response.json()) as Pick<Answer<never>, 'errors'>), status: response.status };
}
const roles = [...Object.values(Role), null];
/** What they refuse is the token that they are given, as UNAUTHENTICATED, whoever asks. */
const readsToken = new Set(['verifyToken', 'refreshSession']);
/** Mutations that would end the session of whoever tries them come last, on sessions of their own. */
const endsSessions = new Set(['logout', 'changePassword', 'endSession']);

describe('the permission matrix holds at every door', () => {
  let app: App;
  let school: School;
  let stranger: Person;
  const people = new Map<Role | null, Person | null>([[null, null]]);
  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    for (const role of Object.values(Role)) people.set(role, await school.person(role));
    stranger = (await app.school()).admin;
  });
  afterAll(() => app.close());

  it('has a row for every root field, and a field for every row', () => {
    const coordinates = (['Query', 'Mutation', 'Subscription'] as const).flatMap((root) =>
      fieldsOf(root).map(({ name }) => `${root}.${name}`),
    );
    const rows = Object.keys(matrix).filter((coordinate) => /^(Query|Mutation|Subscription)\./.test(coordinate));
    expect(rows.toSorted()).toEqual(coordinates.toSorted());
  });

  it.each(roles)(
    'lets %s do what its column says, and nothing else',
    async (role) => {
      const who = people.get(role) ?? null;
      const wrong: string[] = [];
      for (const root of ['Query', 'Mutation'] as const)
        for (const field of fieldsOf(root)) {
          const person = who && endsSessions.has(field.name) ? await school.person(who.role) : who;
          const { errors } = await askField(app, school, person, root, field);
          const code = errors?.[0]?.extensions.code;
          const refused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
          const scope = cell(`${root}.${field.name}`, role ?? 'VISITOR');
          // Some use cases refuse a role some of their inputs: that is no hole.
          if (
            scope === 'none'
              ? code !== (role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')
              : refused &&
                !['createUser', 'registerUser'].includes(field.name) &&
                !(code === 'UNAUTHENTICATED' && readsToken.has(field.name))
          )
            wrong.push(`${root}.${field.name}: scope ${scope}, answered ${code ?? 'data'}`);
          if (code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED') wrong.push(`${root}.${field.name}: ${code}`);
        }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it.each(Object.values(Role))(
    'opens subscriptions to %s as its column says',
    async (role) => {
      const who = people.get(role);
      const client = createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${who?.token ?? ''}`, 'x-organization': school.slug },
        retryAttempts: 0,
        lazy: false,
      });
      const wrong: string[] = [];
      for (const field of fieldsOf('Subscription')) {
        const answer = await new Promise<string>((resolve) => {
          const stop = client.subscribe(
            { query: `subscription { ${callOf(field)} }` },
            {
              next: (value) => resolve((value.errors?.[0]?.extensions?.['code'] as string | undefined) ?? 'data'),
              error: (error) =>
                resolve(Array.isArray(error) ? String((error[0] as { extensions?: { code?: string } }).extensions?.code) : 'closed'),
              complete: () => resolve('complete'),
            },
          );
          setTimeout(() => {
            stop();
            resolve('open');
          }, 500);
        });
        const scope = cell(`Subscription.${field.name}`, role);
        if ((scope === 'none') !== (answer === 'FORBIDDEN') || (scope !== 'none' && answer !== 'open'))
          wrong.push(`${field.name}: scope ${scope}, answered ${answer}`);
      }
      await client.dispose();
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('refuses the token of another organization everywhere', async () => {
    const open: string[] = [];
    for (const root of ['Query', 'Mutation'] as const)
      for (const field of fieldsOf(root)) {
        const { errors, status } = await askField(app, school, stranger, root, field);
        if (errors?.[0]?.extensions.code !== 'UNAUTHENTICATED' || status !== 401)
          open.push(`${root}.${field.name}: ${status} ${errors?.[0]?.extensions.code ?? 'data'}`);
      }
    expect(open).toEqual([]);
  }, 120_000);
});
