import { AppError, fault, type FieldFault } from '../errors.js';
import type { Raw } from './coerce.js';
import type { Connection, Order, PageFacts, Pages } from './dialect.js';

/** Lists of the schema pass over this many rows at most; pages beyond do not exist. */
const farthest = 1_000_000;

export interface PageWish {
  readonly page: number;
  readonly size: number;
  readonly first: number;
  readonly offset: number;
}

/** Which page is asked for; what is not a whole number from 1 is a fault. */
export function pageWish(raw: Readonly<Record<string, Raw>>, pages: Pages): { wish: PageWish; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const wholeFrom1 = (name: string, otherwise: number): number => {
    const text = [raw[name] ?? ''].flat().at(-1) ?? '';
    if (text === '') return otherwise;
    if (/^\d+$/.test(text)) {
      if (Number(text) >= 1) return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
      faults.push(fault(name, 'TOO_SMALL', { min: 1 }));
    } else faults.push(/^-\d+$/.test(text) ? fault(name, 'TOO_SMALL', { min: 1 }) : fault(name, 'WRONG_TYPE', { type: 'integer' }));
    return otherwise;
  };
  const page = wholeFrom1(pages.parameter, 1);
  const size = Math.min(wholeFrom1(pages.sizeParameter, pages.size), pages.most);
  return { wish: { page, size, first: size, offset: Math.min((page - 1) * size, farthest) }, faults };
}

/** The same address for another page; every other parameter stays as it was sent. */
export function pageLink(origin: string, url: string, parameter: string, page: number): string {
  const mark = url.indexOf('?');
  const parameters = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
  parameters.set(parameter, String(page));
  return `${origin}${mark < 0 ? url : url.slice(0, mark)}?${parameters.toString()}`;
}

/** What the envelope of a list says. A page past the end does not exist; the first page of nothing does. */
export function pageFacts<N>(
  connection: Connection<N>,
  row: (node: N) => unknown,
  { page, size }: PageWish,
  origin: string,
  url: string,
  pages: Pages,
): PageFacts {
  const count = connection.totalCount ?? (page - 1) * size + connection.nodes.length;
  if (page > 1 && (page - 1) * size >= Math.min(count, farthest + 1))
    throw new AppError('NOT_FOUND', { facts: { resource: 'Page', id: String(page) } });
  const last = Math.ceil(count / size);
  const link = (to: number): string => pageLink(origin, url, pages.parameter, to);
  return {
    rows: connection.nodes.map((node) => row(node)),
    count,
    page,
    size,
    pages: last,
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
  };
}

/** The sort fields of `-created_at,name` that are known; the first mention of a field counts. */
export function orderWish(raw: Raw | undefined, known: Readonly<Record<string, string>>): Order<string>[] {
  const wishes = new Map<string, Order<string>>();
  for (const part of [raw ?? ''].flat().join(',').split(',')) {
    const [, descending, name = ''] = /^(-?)(.*)$/s.exec(part.trim()) ?? [];
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (field !== undefined && !wishes.has(field)) wishes.set(field, { field, direction: descending === '-' ? 'DESC' : 'ASC' });
  }
  return [...wishes.values()];
}
