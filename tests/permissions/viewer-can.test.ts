import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isNonNullType, isObjectType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typesWithRights } from '../../src/permissions/viewer-can.js';
import { openDemoSchool, type DemoSchool } from '../reading/demo-school.js';
import { lists } from '../reading/selections.js';
import { recordStatements } from '../reading/statements.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const mutations = schema.getMutationType()?.getFields() ?? {};
const rightsOf = Object.entries(typesWithRights).flatMap(([type, rights]) =>
  Object.entries(rights).map(([right, coordinate]) => ({ type, right, mutation: coordinate.replace(/^\w+\./, '') })),
);
/** Whether an input can be left empty. */
const isOptional = (type: GraphQLInputType): boolean =>
  isNonNullType(type)
    ? isInputObjectType(type.ofType) &&
      Object.values(type.ofType.getFields()).every((field) => !isNonNullType(field.type) || field.defaultValue !== undefined)
    : true;

describe('viewerCan', () => {
  it('names every mutation that changes a row that is there', () => {
    const named = new Set(rightsOf.map(({ mutation }) => mutation));
    const acting = Object.values(mutations).filter(({ args }) => args.some((arg) => arg.name === 'id'));
    expect(acting.length).toBeGreaterThan(40);
    expect(acting.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    expect(rightsOf.filter(({ mutation }) => !mutations[mutation] && !schema.getQueryType()?.getFields()[mutation])).toEqual([]);
  });

  it('stands on every type that has rights, one Boolean for each', () => {
    for (const [name, rights] of Object.entries(typesWithRights)) {
      const type = schema.getType(`${name}Rights`);
      expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(Object.keys(rights).toSorted());
    }
  });

  describe('of the rows of a school', () => {
    let school: DemoSchool;
    beforeAll(async () => {
      school = await openDemoSchool();
    }, 60_000);
    afterAll(() => school[Symbol.asyncDispose]());

    const tried = rightsOf.filter(({ mutation }) =>
      mutations[mutation]?.args.every((arg) => arg.name === 'id' || (arg.name === 'input' && isOptional(arg.type))),
    );

    it.each(['ADMIN', 'STAFF', 'TEACHER', 'STUDENT', 'PARENT'] as const)(
      'tells %s what each mutation would refuse: the role, or the row',
      async (role) => {
        const token = await school.signIn(role);
        const admin = await school.signIn('ADMIN');
        const wrong: object[] = [];
        let checked = 0;
        for (const [type, rights] of Object.entries(typesWithRights)) {
          const list = lists.find(({ row, needs }) => row.name === type && needs.length === 0);
          if (!list) continue;
          const all = await school.ask<Record<string, { nodes: { id: string }[] }> | null>(
            `{ ${list.name}(first: 4) { nodes { id } } }`,
            admin,
          );
          const selection = `... on ${type} { viewerCan { ${Object.keys(rights).join(' ')} } }`;
          const ids = (all.data?.[list.name]?.nodes ?? []).map(({ id }) => `${type}:${id}`);
          const { data, errors } = await school.ask<{ nodes: ({ viewerCan: Record<string, boolean> } | null)[] }>(
            `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`,
            token,
            { ids },
          );
          expect({ type, errors }).toEqual({ type, errors: undefined });
          for (const { right, mutation } of tried.filter((one) => one.type === type))
            for (const [i, node] of data.nodes.entries()) {
              const input = mutations[mutation]?.args.some(({ name }) => name === 'input') ? ', input: {}' : '';
              const id = ids[i]?.split(':')[1] ?? '';
              const answer = await school.app.graphql(
                `mutation { ${mutation}(id: "${id}"${input}) { __typename } }`,
                {},
                { token, headers: { 'x-dry-run': 'true' } },
              );
              const code = answer.errors?.[0]?.extensions.code;
              const refused = code === 'FORBIDDEN' || code === 'NOT_FOUND';
              checked += 1;
              // A row that is not seen has no rights to show.
              const can = node?.viewerCan[right];
              if (can === refused) wrong.push({ type, right, id, can, code });
            }
        }
        expect(wrong).toEqual([]);
        expect(checked).toBeGreaterThan(50);
      },
      60_000,
    );

    it('costs no statement', async () => {
      const recorder = recordStatements();
      const token = await school.signIn('TEACHER');
      for (const rights of ['', 'viewerCan { update mark complete }']) {
        const query = `{ sessionInstances(first: 20) { nodes { id ${rights} } } }`;
        const { answer, sent } = await recorder.during(() => school.ask(query, token));
        expect(answer.errors).toBeUndefined();
        expect(sent).toHaveLength(1);
      }
    });
  });
});
