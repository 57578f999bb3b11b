import type { EntityClass } from '@mikro-orm/postgresql';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';
import { fault, invalid, notFound } from './errors.js';
import { columnOf } from './permissions/matrix.js';
import { conditionOf } from './permissions/visibility.js';
import { metaOf, named, planBelow, questionsBelow, readBelow, type BelowPlan } from './reading/below.js';
import { idIs, type Where } from './reading/conditions.js';
import { isUnreadable } from './reading/cursor.js';
import type { ListQuery } from './reading/lists.js';
import {
  askedOf,
  keptOf,
  orderOutside,
  pageOf,
  placesIn,
  rename,
  rowNodes,
  rowsOfPage,
  showsOf,
  valuesOf,
  type Page,
} from './reading/paging.js';
import { rowsOf, select, typeOf, type Meta, type Selected } from './reading/plan.js';
import { countOf, run, type Values } from './reading/run.js';
import { selectionKey } from './reading/selection.js';
import { build, type Row, type Shape } from './reading/shape.js';
import { statement, type Statement } from './reading/statement.js';

export { formOf, idIs, orders, rememberTable, tableOf, where, type Order, type Where } from './reading/conditions.js';
export type { Page } from './reading/paging.js';

interface Plan extends Selected {
  statement: Statement;
  count: Statement;
  below: BelowPlan;
}

/** Plans live as long as the parsed document that they were made for. */
const plans = new WeakMap<FieldNode, Map<string, Plan>>();
function planned(info: GraphQLResolveInfo, key: string, make: () => Plan): Plan {
  const [node] = info.fieldNodes;
  if (!node || info.fieldNodes.length > 1) return make();
  let known = plans.get(node);
  if (!known) plans.set(node, (known = new Map<string, Plan>()));
  const whole = `${selectionKey(node, info)}\n${key}`;
  const plan = known.get(whole) ?? make();
  // A document is asked with few combinations of filters; a client that tries them all is not worth remembering.
  if (known.size < 200) known.set(whole, plan);
  return plan;
}
/** Tells the fields of one document apart; documents that no text was parsed for have no places in it. */
const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;
function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? (numbered += 1);
  numbers.set(node, number);
  return number;
}

/** Reads a list as a page of its connection: one statement, and one more when `totalCount` is selected. */
export async function page(ctx: Context, entity: EntityClass<object>, info: GraphQLResolveInfo, query: ListQuery): Promise<Page> {
  const meta = metaOf(ctx, entity);
  const column = columnOf(ctx.viewer);
  const asked = askedOf(meta, column, ctx.scope, query);
  const plan = planned(info, [column, ctx.scope, asked.key].join('\n'), () => {
    const selected = select(meta, rowNodes(info.fieldNodes, info), info, column, (other) => metaOf(ctx, other));
    const base = [rowsOf(meta, column, 't', asked.deleted), strictScope(ctx, meta), ...asked.conditions]
      .filter((sql) => sql !== 'true')
      .join(' and ');
    const text = `select ${named([...selected.columns, ...placesIn(asked)])} from (${rowsOfPage(meta, asked, base)}) t ${selected.joins.join(' ')}
      order by ${orderOutside(asked)}`;
    return {
      ...selected,
      statement: statement(text),
      count: statement(`select count(*)::int as c0 from ${meta.tableName} t where ${base}`),
      below: planBelow(ctx, selected, info),
    };
  });

  const shows = showsOf(info.fieldNodes, info);
  const questions = await questionsBelow(ctx, plan.below, info);
  const [found, counted] = await Promise.all([
    run(ctx, plan.statement, asked.values).catch((error: unknown) => {
      throw asked.from && isUnreadable(error) ? invalid(fault(asked.from, 'INVALID')) : error;
    }),
    shows.totalCount ? countOf(ctx, plan.count, asked.values) : null,
  ]);
  const kept = keptOf(asked, found);
  const nodes = buildAll(plan.shape, kept.kept);
  await readBelow(ctx, plan.below, nodes, questions);
  return { ...pageOf(asked, nodes, kept, plan.columns.length, shows), totalCount: counted };
}

/** Reads one row by numeric key or uuid; a row that the viewer may not see is not found, the same as one that is not there. */
export async function byId(ctx: Context, entity: EntityClass<object>, id: string, info: GraphQLResolveInfo): Promise<Row> {
  const condition = idIs('t.id', entity, id);
  const [row] = condition ? await readRows(ctx, entity, info, info.fieldNodes, [condition]) : [];
  if (!row) throw notFound(typeOf(metaOf(ctx, entity)), id);
  return row;
}

/** Reads the one row that a condition names, or null. */
export async function one(ctx: Context, entity: EntityClass<object>, info: GraphQLResolveInfo, condition: Where): Promise<Row | null> {
  return (await readRows(ctx, entity, info, info.fieldNodes, [condition]))[0] ?? null;
}

/** Reads the rows that a condition names, in no order. */
export const some = (ctx: Context, entity: EntityClass<object>, info: GraphQLResolveInfo, condition: Where): Promise<Row[]> =>
  readRows(ctx, entity, info, info.fieldNodes, [condition]);

/** Reads rows by their numeric keys, in the order of the keys: what a mutation's payload shows of what it changed. */
export async function byKeys(
  ctx: Context,
  entity: EntityClass<object>,
  keys: readonly string[],
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
): Promise<readonly (Row | null)[]> {
  if (!keys.length) return [];
  const rows = await readRows(ctx, entity, info, nodes, [{ sql: 't.id = any(:keys)', values: { keys } }], true);
  const byKey = new Map(rows.map((row) => [row['id'], row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Figures of the domain's own SQL: constant text with `:names`; `:organization`, `:viewer`, `:today` and `:now` are there already. */
export async function rows<T extends object>(
  ctx: Context,
  sql: string,
  values: Values,
  build: (row: readonly unknown[]) => T,
): Promise<T[]> {
  return (await run(ctx, statement(sql), values)).map(build);
}

async function readRows(
  ctx: Context,
  entity: EntityClass<object>,
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  conditions: readonly Where[],
  payload = false,
): Promise<Row[]> {
  const meta = metaOf(ctx, entity);
  const key = [
    meta.tableName,
    columnOf(ctx.viewer),
    ctx.scope,
    payload,
    nodes.map(numberOf).join(),
    ...conditions.map(({ sql }) => sql),
  ].join('\n');
  const plan = planned(info, key, () => {
    const selected = select(meta, nodes, info, columnOf(ctx.viewer), (other) => metaOf(ctx, other));
    if (!selected.shape.scalars.some(([field]) => field === 'id'))
      selected.shape.scalars = [...selected.shape.scalars, ['id', selected.shape.key]];
    const base = [rowsOf(meta, columnOf(ctx.viewer), 't', payload), payload ? 'true' : strictScope(ctx, meta), ...conditions.map(rename)];
    const text = `select ${named(selected.columns)} from ${meta.tableName} t ${selected.joins.join(' ')} where ${base.join(' and ')} limit 1000`;
    return { ...selected, statement: statement(text), count: statement('select 0'), below: planBelow(ctx, selected, info) };
  });
  const questions = await questionsBelow(ctx, plan.below, info);
  const found = buildAll(plan.shape, await run(ctx, plan.statement, valuesOf(conditions)));
  await readBelow(ctx, plan.below, found, questions);
  return found;
}

const buildAll = (shape: Shape, found: readonly (readonly unknown[])[]): Row[] =>
  found.map((row) => build(shape, row)).filter((row) => row !== null);

/** The root field may reach less than the entity's own row of the matrix: a teacher's own account is not in the list of users. */
function strictScope(ctx: Context, meta: Meta): string {
  return ctx.scope === 'all' ? 'true' : conditionOf(typeOf(meta), ctx.scope);
}
