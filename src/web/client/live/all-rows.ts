import { request } from './session.js';

interface Page<T> {
  nodes: readonly T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All rows of a list, asked for page by page: of an operation with one root field that takes `$after`. */
export async function allRows<T>(operation: string, variables: Readonly<Record<string, unknown>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ;) {
    const answer: Readonly<Record<string, Page<T>>> = await request(operation, { ...variables, after });
    const [page] = Object.values(answer);
    found.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}
