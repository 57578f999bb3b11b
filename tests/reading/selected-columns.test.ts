import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.js';
import type { School } from '../support/school.js';
import { ownFieldsOf, lists } from './selections.js';
import { recordStatements, type Recorder, type Sent } from './statements.js';

describe('the statement of a selection', () => {
  let app: App;
  let school: School;
  let recorder: Recorder;

  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
    await school.schoolClass({ students: 2 });
    recorder = recordStatements();
    await school.ask(school.admin, '{ me { id } }');
  });
  afterAll(() => app.close());

  const sentBy = async (query: string, variables: Record<string, unknown> = {}): Promise<readonly Sent[]> => {
    const { answer, sent } = await recorder.during(() => school.ask(school.admin, query, variables));
    expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
    return sent;
  };
  /** What a statement sends back: the columns of its outermost select. */
  const columnsOf = ([sent]: readonly Sent[]): string[] => {
    const [, list = ''] = /^select ([\s\S]*?) from (?!\(select 1)/.exec(sent?.text ?? '') ?? [];
    return list.split(', ').map((column) => column.replace(/ as c\d+$/, ''));
  };

  it.each(
    lists
      .filter(({ needs }) => needs.length === 0)
      .map(({ name }) => name)
      .filter((name) => name !== 'unreadNotifications'),
  )('%s { id } reads the key and the order, nothing else', async (name) => {
    const sent = await sentBy(`{ ${name} { nodes { id } } }`);
    expect(sent).toHaveLength(1);
    const [key, ...order] = columnsOf(sent);
    expect(key).toBe('t.id');
    expect(order.every((column) => /^t\.o\d::text$/.test(column))).toBe(true);
    // One level of rows below the page, no join.
    expect(sent[0]?.text).not.toMatch(/left join|password/);
  });

  it('reads a password for nobody, whatever is selected', async () => {
    for (const { name, row, needs } of lists) {
      if (needs.length || name === 'unreadNotifications') continue;
      const sent = await sentBy(`{ ${name} { nodes { ${ownFieldsOf(row)} } } }`);
      expect(sent.some(({ text }) => text.includes('password'))).toBe(false);
    }
  });

  it('joins an edge that is selected, and reads of it what is selected', async () => {
    const [sent] = await sentBy('{ students { nodes { schoolClass { name } } } }');
    expect(sent?.text.match(/left join/g)).toHaveLength(1);
    expect(columnsOf(sent ? [sent] : []).slice(0, 3)).toEqual(['t.id', 'j1.id', 'j1.name']);
  });

  it('has the same text and name whatever the values are', async () => {
    const query = `query ($filter: UserFilter, $first: Int, $offset: Int) { users(filter: $filter, first: $first, offset: $offset) { totalCount nodes { id } } }`;
    const seen = new Set<string>();
    for (const [i, search] of ['a', 'Naji', "'; drop table room; --", '%', 'نور', '$1'].entries())
      for (const roles of [['ADMIN'], ['ADMIN', 'STAFF', 'PARENT'], []])
        for (const { text, name } of await sentBy(query, {
          filter: { search, roles, isActive: i % 2 === 0 ? undefined : true },
          first: i + 1,
          offset: i,
        }))
          seen.add(`${name ?? 'unnamed'}\n${text}`);
    // With the condition isActive and without it, the page and its count.
    expect(seen.size).toBe(4);
    expect([...seen].filter((one) => one.startsWith('unnamed'))).toEqual([]);
  });

  it('has the same text for each row, day and page', async () => {
    const texts = new Set<string>();
    const { data } = await school.ask<{ users: { edges: { cursor: string; node: { id: string } }[] } }>(
      school.admin,
      '{ users { edges { cursor node { id } } } }',
    );
    for (const { cursor, node } of data.users.edges) {
      for (const { text } of await sentBy('query ($id: ID!) { user(id: $id) { email } }', { id: node.id })) texts.add(text);
      for (const { text } of await sentBy('query ($after: String) { users(after: $after) { nodes { email } } }', { after: cursor }))
        texts.add(text);
    }
    for (const days of [0, 1, 2])
      for (const { text } of await sentBy('query ($from: LocalDate) { attendanceRecords(filter: { dateFrom: $from }) { nodes { id } } }', {
        from: school.day(-days),
      }))
        texts.add(text);
    expect(data.users.edges.length).toBeGreaterThan(2);
    expect(texts.size).toBe(3);
  });

  it('never holds a value that a client sent', async () => {
    const marked = 'Zanzibar-4711';
    const query = `query ($search: String) { users(filter: { search: $search }) { nodes { id } totalCount } inline: users(filter: { search: "${marked}" }) { nodes { id } } }`;
    for (const { text } of await sentBy(query, { search: marked })) expect(text).not.toContain('4711');
  });

  it('is sent again under its name, for another document that selects the same', async () => {
    const names = new Set<string | undefined>();
    for (const document of [
      '{ rooms { nodes { id name } } }',
      'query Again { rooms { nodes { id name } } }',
      '{ rooms(first: 7) { nodes { a: id b: name } } }',
    ])
      for (const { name } of await sentBy(document)) names.add(name);
    expect(names.size).toBe(1);
  });
});
