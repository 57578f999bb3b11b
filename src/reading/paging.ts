import type { FieldNode } from 'graphql';
import { cell, reach } from '../permissions/matrix.js';
import type { Column, Scope } from '../permissions/scopes.js';
import { sensitiveFields, visibleField } from '../permissions/visibility.js';
import { total, type Order, type Where } from './conditions.js';
import { afterPosition, markOf, readCursor, writeCursor, type Position } from './cursor.js';
import type { ListQuery } from './lists.js';
import { limitsOf, mostRows } from './page-limits.js';
import { columnOfField, typeOf, type Meta } from './plan.js';
import { fieldsAt, fieldsNamed, type Info } from './selection.js';
import type { Row } from './shape.js';

/** A page of a list, in the shape of its connection type. */
export interface Page {
  nodes: readonly Row[];
  edges: readonly { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

/** A page as it is asked for: its conditions and order as SQL, its values, and where it starts. */
export interface Asked {
  readonly conditions: readonly string[];
  readonly order: readonly Order[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly limit: number;
  readonly backwards: boolean;
  readonly mark: string;
  /** The argument of the cursor that it starts from. */
  readonly from: string | undefined;
  /** Whether there is something before its first row. */
  readonly inside: boolean;
  readonly deleted: boolean;
  /** Tells its statement from those of other questions to the same field. */
  readonly key: string;
}

/** What a list is asked, ready for a statement. */
export function askedOf(meta: Meta, column: Column, scope: Scope | undefined, query: ListQuery): Asked {
  const { args, deleted = false } = query;
  const seen = (sql: string): string => asSeen(meta, column, scope, sql);
  const wheres = (query.where ?? []).filter((condition) => condition !== undefined).map((one) => ({ ...one, sql: seen(one.sql) }));
  const backwards = args.last !== undefined && args.last !== null;
  const { limit, offset, from } = limitsOf(args);
  const wanted = total(query.orderBy);
  const order = wanted.map(({ sql, descending }) => ({ sql: seen(sql), descending: descending !== backwards }));
  const mark = markOf(meta.tableName, wanted);
  const position = from && readCursor(from.cursor, mark, order.length, from.argument);
  const key = [deleted, position !== undefined, ...wheres.map(({ sql }) => sql), '|', ...order.map((o) => `${o.sql} ${o.descending}`)];
  return {
    conditions: wheres.map(rename),
    order,
    values: { page_limit: limit + 1, page_offset: offset, ...valuesOf(wheres), ...placesOf(position) },
    limit,
    backwards,
    mark,
    from: from?.argument,
    inside: position !== undefined || offset > 0,
    deleted,
    key: key.join('\n'),
  };
}

/**
 * The rows of a page before anything is joined to them, in their order, with what that order looks at. The largest page stands in the text
 * and the wanted one outside: a plan that is made once would take an unknown limit for a tenth of the table, and join whole tables to it.
 */
export function rowsOfPage(meta: Meta, asked: Asked, base: string): string {
  const { order, from } = asked;
  const places = order.map((_, i) => `after_${i}`);
  const sorts = order.map(({ sql }, i) => `${sql} as o${i}`);
  const by = order.map(({ sql, descending }) => `${sql} ${descending ? 'desc' : 'asc'}`);
  return `select t.* from (
      select t.*, ${sorts.join(', ')} from ${meta.tableName} t where ${base}${from ? ` and ${afterPosition(order, places)}` : ''}
      order by ${by.join(', ')} limit ${mostRows + 1} offset :page_offset) t order by ${orderOutside(asked)} limit :page_limit`;
}
/** The places of rows in that order, as columns. */
export const placesIn = ({ order }: Asked): string[] => order.map((_, i) => `t.o${i}::text`);
/** That order, outside. */
export const orderOutside = ({ order }: Asked): string =>
  order.map(({ descending }, i) => `t.o${i} ${descending ? 'desc' : 'asc'}`).join(', ');

/** The rows of a page among those that were read for it: one more was asked for, to know whether there are more. */
export function keptOf(asked: Asked, found: readonly (readonly unknown[])[]): { kept: readonly (readonly unknown[])[]; more: boolean } {
  const more = found.length > asked.limit;
  const kept = more ? found.slice(0, asked.limit) : [...found];
  if (asked.backwards) kept.reverse();
  return { kept, more };
}

/** The page of some rows, and of their values by position; `place` is where those of the order begin. */
export function pageOf(
  { backwards, inside, mark, order }: Asked,
  nodes: readonly Row[],
  { kept, more }: ReturnType<typeof keptOf>,
  place: number,
  shows: Shows,
): Page {
  const cursorOf = (values: readonly unknown[] | undefined): string | null =>
    values ? writeCursor(mark, values.slice(place, place + order.length).map(String)) : null;
  return {
    nodes,
    edges: shows.edges ? nodes.map((node, i) => ({ cursor: cursorOf(kept[i]) ?? '', node })) : [],
    pageInfo: {
      hasNextPage: backwards ? inside : more,
      hasPreviousPage: backwards ? more : inside,
      startCursor: shows.pageInfo ? cursorOf(kept[0]) : null,
      endCursor: shows.pageInfo ? cursorOf(kept.at(-1)) : null,
    },
    totalCount: null,
  };
}

/** What of a page is selected. */
export interface Shows {
  readonly rows: boolean;
  readonly edges: boolean;
  readonly pageInfo: boolean;
  readonly totalCount: boolean;
}
export const showsOf = (nodes: readonly FieldNode[], info: Info): Shows => ({
  rows: fieldsNamed(nodes, 'nodes', info).length > 0,
  edges: fieldsNamed(nodes, 'edges', info).length > 0,
  pageInfo: fieldsNamed(nodes, 'pageInfo', info).length > 0,
  totalCount: fieldsNamed(nodes, 'totalCount', info).length > 0,
});
/** The nodes under which the rows of a page are selected. */
export const rowNodes = (nodes: readonly FieldNode[], info: Info): FieldNode[] => [
  ...fieldsAt(nodes, ['nodes'], info),
  ...fieldsAt(nodes, ['edges', 'node'], info),
];

/** The values of some conditions under the names that `rename` gives them. */
export function valuesOf(conditions: readonly Where[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  conditions.forEach((condition, i) => {
    for (const [name, value] of Object.entries(condition.values)) values[`${name}_${i}`] = value;
  });
  return values;
}
/** Values of two conditions may have the same name; those that every statement has, such as `:viewer`, keep theirs. */
export const rename = ({ sql, values }: Where, i: number): string =>
  sql.replaceAll(/'(?:[^']|'')*'|::|:([a-z_]\w*)/gi, (match, name: string | undefined) =>
    name !== undefined && name in values ? `:${name}_${i}` : match,
  );
const placesOf = (position: Position | undefined): Record<string, unknown> =>
  Object.fromEntries((position ?? []).map((value, i) => [`after_${i}`, value]));

/**
 * A condition or an order as a role may ask for it: a field that it does not see on some row matches nothing there, and a cursor does not
 * tell it. A root list whose rows are within the scope of the field asks for it as it is.
 */
function asSeen(meta: Meta, column: Column, scope: Scope | undefined, sql: string): string {
  const type = typeOf(meta);
  const hidden = new Map<string, string>();
  for (const field of sensitiveFields(type)) {
    const condition = visibleField(type, field, column);
    const coordinate = `${type}.${field}`;
    const covered = scope !== undefined && cell(coordinate, column) === scope && reach[coordinate] === undefined;
    const name = columnOfField(meta, field);
    if (condition !== 'true' && !covered && name !== undefined) hidden.set(name, condition);
  }
  if (!hidden.size) return sql;
  return sql.replaceAll(/\bt\.(\w+)/g, (match, name: string) => {
    const condition = hidden.get(name);
    return condition === undefined ? match : `(case when ${condition} then ${match} end)`;
  });
}
