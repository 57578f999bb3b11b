import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoSchool, type DemoSchool } from './demo-school.js';
import { lists, type RootField } from './selections.js';
import { walk, type Ask, type Page } from './walk.js';

/** Longer lists are walked this far from either end. */
const FAR = 60;
/** Cut into three pages, or more. */
const PAGES = 3;

describe('every order of every list', () => {
  let school: DemoSchool;
  /** Of the rows that lists belong to, by the argument that names them. */
  const needed = new Map<string, string>();
  beforeAll(async () => {
    school = await openDemoSchool();
    for (const need of lists.flatMap(({ needs }) => needs)) needed.set(need, await school.keyFor(need));
  }, 60_000);
  afterAll(() => school[Symbol.asyncDispose]());

  const asking =
    ({ name, row, needs, orders }: RootField, token: string): Ask =>
    async (variables) => {
      const given = needs.map((need) => `, ${need}: "${needed.get(need) ?? ''}"`).join('');
      const [declared, ordered] = orders.length ? [`, $orderBy: [${row.name}Order!]`, ', orderBy: $orderBy'] : ['', ''];
      const { data, errors } = await school.ask<Record<string, Page>>(
        `query ($first: Int, $after: String, $last: Int, $before: String${declared}) {
          ${name}(first: $first, after: $after, last: $last, before: $before${ordered}${given}) {
            edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        token,
        variables,
      );
      const page = data[name];
      if (errors || !page) throw new Error(JSON.stringify({ name, variables, errors }));
      return page;
    };
  it.each(lists.map((root) => [root.name, root] as const))('%s: the pages agree with one big page', async (name, root) => {
    const ask = asking(root, await school.signIn(name === 'unreadNotifications' ? 'PARENT' : 'ADMIN'));
    const keys = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);
    for (const field of root.orders.length ? root.orders : [undefined]) {
      const by = (direction: string): Record<string, unknown> => (field === undefined ? {} : { orderBy: [{ field, direction }] });
      const first = keys(await ask({ first: FAR, ...by('ASC') }));
      const size = Math.ceil(first.length / PAGES);
      const from = await walk(ask, by('ASC'), size, 'forwards', undefined, FAR);
      expect({ field, keys: from.slice(0, FAR) }).toEqual({ field, keys: first });

      const last = keys(await ask({ last: FAR, ...by('DESC') }));
      const back = await walk(ask, by('DESC'), size, 'backwards', undefined, FAR);
      expect({ field, keys: back.slice(-FAR) }).toEqual({ field, keys: last });
      // The other way round is the same order, read from its other end.
      expect({ field, keys: last }).toEqual({ field, keys: field === undefined ? last : [...first].reverse() });
      expect(new Set(first).size).toBe(first.length);
    }
  });
});
