import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pages } from '../../src/rest-compat/dialect.js';
import { orderWish, pageFacts, pageLink, pageWish } from '../../src/rest-compat/paging.js';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
const admin = { authorization: 'Bearer ADMIN:1' };
let school: School;
beforeAll(async () => {
  school = await smallSchool({ trustProxy: true });
});
afterAll(() => school.app.close());

interface Page {
  count: number;
  next: string | null;
  previous: string | null;
  page_info: object;
  results: readonly { id: number }[];
  details: Record<string, unknown>;
}
async function list(query: string, headers: Record<string, string> = {}): Promise<Page & { status: number }> {
  const url = `/api/users/${query}`;
  const response = await school.app.inject({ url, headers: { ...admin, host: 'school.test:8000', ...headers } });
  contract.check('GET', url, response);
  return { status: response.statusCode, ...response.json<Page>() };
}

describe('a list', () => {
  test('is a page of 20 with the count of all and absolute links', async () => {
    const page = await list('');
    expect(page).toMatchObject({
      count: 45,
      next: 'http://school.test:8000/api/users/?page=2',
      previous: null,
      page_info: { current_page: 1, total_pages: 3, page_size: 20, has_next: true, has_previous: false },
    });
    expect(page.results.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('keeps the rest of the query in its links', async () => {
    const page = await list('?search=ali&is_active=true&page=2&page_size=10');
    expect([page.next, page.previous]).toEqual([
      'http://school.test:8000/api/users/?search=ali&is_active=true&page=3&page_size=10',
      'http://school.test:8000/api/users/?search=ali&is_active=true&page=1&page_size=10',
    ]);
  });

  test('links to the address that a trusted proxy was asked for', async () => {
    const page = await list('', { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'madrasti.example' });
    expect(page.next).toBe('https://madrasti.example/api/users/?page=2');
  });

  test('cuts the size of a page at 100', async () => {
    expect((await list('?page_size=5000')).page_info).toMatchObject({ page_size: 100, total_pages: 1 });
  });

  test('has no page past its end, but a first page of nothing', async () => {
    for (const query of ['?page=4', '?page=999999999999999999999', '?page=2&search=nobody'])
      expect(await list(query)).toMatchObject({ status: 404, details: { resource: 'Page' } });
    expect(await list('?search=nobody')).toMatchObject({
      status: 200,
      count: 0,
      next: null,
      previous: null,
      results: [],
      page_info: { total_pages: 0 },
    });
  });

  test('refuses what is not a page, a size or a filter, all at once', async () => {
    const { status, details } = await list('?page=0&page_size=many&is_active=perhaps&role=KING&created_at__gte=2026-13-01');
    expect([status, details]).toEqual([
      400,
      {
        role: ['Must be one of: ADMIN, TEACHER, STUDENT, PARENT, STAFF, DRIVER.'],
        is_active: ['Must be of type boolean.'],
        created_at__gte: ['Invalid date format, expected YYYY-MM-DD.'],
        page: ['Must be 1 or more.'],
        page_size: ['Must be of type integer.'],
      },
    ]);
  });

  test('ignores filters and sort fields that it does not know, and empty ones', async () => {
    expect((await list('?shoe_size=44&search=&is_active=&ordering=-created_at,shoe_size,email,created_at')).status).toBe(200);
    expect(school.asked['users']).toEqual({
      first: 20,
      offset: 0,
      orderBy: [
        { field: 'CREATED_AT', direction: 'DESC' },
        { field: 'EMAIL', direction: 'ASC' },
      ],
    });
  });

  test('reads filters in every spelling of a browser', async () => {
    await list('?is_active=0&search=Sa%20ra+%C3%A9&search=last');
    expect(school.asked['users']).toMatchObject({ isActive: false, search: 'last' });
    expect((await list('?search=a%00b')).details).toEqual({ search: ['This value is not valid.'] });
  });
});

const pages: Pages = { parameter: 'page', sizeParameter: 'page_size', size: 20, most: 100, envelope: (facts) => facts };

describe('for any query', () => {
  test('following next visits every row once, in order, and previous leads back', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 120 }), fc.dictionary(fc.string(), fc.string()), (count, size, others) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const query = new URLSearchParams({ ...others, page_size: String(size) });
        query.delete('page');
        const read = (url: string) => {
          const { wish } = pageWish(Object.fromEntries(new URL(url, 'http://school.test').searchParams), pages);
          const nodes = rows.slice(wish.offset, wish.offset + wish.first);
          return pageFacts(
            { nodes, totalCount: count },
            (row) => row,
            wish,
            'http://school.test',
            url.replace('http://school.test', ''),
            pages,
          );
        };
        const visited: unknown[] = [];
        let before: string | null = null;
        for (let url: string | null = `/api/users/?${query.toString()}`; url !== null;) {
          const page = read(url);
          expect(page.previous === null).toBe(before === null);
          visited.push(...page.rows);
          before = url;
          url = page.next;
        }
        expect(visited).toEqual(rows);
      }),
    );
  });

  test('a link changes the page and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.integer({ min: 1 }), (pairs, page) => {
        const before = new URLSearchParams(pairs);
        const after = new URL(pageLink('https://school.test', `/api/users/?${before.toString()}`, 'page', page)).searchParams;
        expect(after.getAll('page')).toEqual([String(page)]);
        before.delete('page');
        after.delete('page');
        expect([...after]).toEqual([...before]);
      }),
    );
  });

  test('only known sort fields pass, each once, in the order of their first mention', () => {
    const known = { created_at: 'CREATED_AT', email: 'EMAIL', last_name: 'LAST_NAME' };
    const name = fc.oneof(fc.constantFrom(...Object.keys(known)), fc.constantFrom('toString', '__proto__', 'password', ''), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.boolean())), (wishes) => {
        const parsed = orderWish(wishes.map(([field, descending]) => (descending ? `-${field}` : field)).join(','), known);
        const fields = parsed.map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        expect(fields.every((field) => Object.values(known).includes(field))).toBe(true);
        const first = wishes.find(([field]) => Object.hasOwn(known, field));
        const expected = first && [{ field: known[first[0] as keyof typeof known], direction: first[1] ? 'DESC' : 'ASC' }];
        const isPlain = wishes.every(([field]) => !field.includes(',') && !field.startsWith('-') && field.trim() === field);
        expect(isPlain ? parsed.slice(0, 1) : []).toEqual(isPlain ? (expected ?? []) : []);
      }),
    );
  });
});
