/** A page of a list, as far as walking through it needs. */
export interface Page {
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}
/** Asks for a page, by the variables of its arguments. */
export type Ask = (variables: Readonly<Record<string, unknown>>) => Promise<Page>;

/** The keys of a list, page by page to its end or its start, in the list's order; `between` runs after each page. */
export async function walk(
  ask: Ask,
  variables: Readonly<Record<string, unknown>>,
  rows: number,
  way: 'forwards' | 'backwards',
  between: () => Promise<void> = () => Promise.resolve(),
  most = Infinity,
): Promise<string[]> {
  const found: string[] = [];
  let pages = 0;
  for (let cursor: string | null = null; found.length < most;) {
    const page: Page = await ask({
      ...variables,
      ...(way === 'forwards' ? { first: rows, after: cursor } : { last: rows, before: cursor }),
    });
    if ((pages += 1) > 200) throw new Error('the pages do not end');
    const ids = page.edges.map(({ node }) => node.id);
    if (way === 'forwards') found.push(...ids);
    else found.unshift(...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(way === 'forwards' ? hasNextPage : hasPreviousPage)) break;
    cursor = way === 'forwards' ? endCursor : startCursor;
    await between();
  }
  return found;
}
