import type { EntityClass } from '@mikro-orm/postgresql';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';
import { fault, invalid, notFound } from './errors.js';
import { columnOf } from './permissions/matrix.js';
import { conditionOf } from './permissions/visibility.js';
import { idIs, total, type Order, type Where } from './reading/conditions.js';
import { afterPosition, isUnreadable, markOf, readCursor, writeCursor } from './reading/cursor.js';
import { limitsOf } from './reading/page-limits.js';
import { rowsOf, select, typeOf, type Many, type Meta, type Selected } from './reading/plan.js';
import { countOf, run, type Values } from './reading/run.js';
import { fieldsAt, fieldsNamed, selectionKey } from './reading/selection.js';
import { build, type Row, type Shape } from './reading/shape.js';
import { statement, type Statement } from './reading/statement.js';
import type { PageArgs } from './resolvers/page-args.js';

export { formOf, idIs, orders, rememberTable, where, type Order, type Where } from './reading/conditions.js';

interface ListQuery {
  readonly args: PageArgs;
  readonly where?: readonly (Where | undefined)[];
  readonly orderBy: readonly Order[];
  /** Deleted rows too, for a viewer who may delete and asks for them. */
  readonly deleted?: boolean;
}
/** A page of a list, in the shape of its connection type. */
export interface Page {
  nodes: readonly Row[];
  edges: readonly { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

interface Plan extends Selected {
  statement: Statement;
  count: Statement;
  many: ManyPlan[];
}
interface ManyPlan extends Many {
  statement: Statement;
  selected: Selected;
  many: ManyPlan[];
}
type Asked = 'totalCount' | 'edges' | 'pageInfo';

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
const named = (columns: readonly string[]): string => columns.map((sql, i) => `${sql} as c${i}`).join(', ');

/** Reads a list as a page of its connection: one statement, and one more when `totalCount` is selected. */
export async function page(ctx: Context, entity: EntityClass<object>, info: GraphQLResolveInfo, query: ListQuery): Promise<Page> {
  const meta = metaOf(ctx, entity);
  const { args, deleted = false } = query;
  const conditions = (query.where ?? []).filter((condition) => condition !== undefined);
  const backwards = args.last !== undefined && args.last !== null;
  const { limit, offset, from } = limitsOf(args);
  const asked = total(query.orderBy);
  const order: readonly Order[] = asked.map(({ sql, descending }) => ({ sql, descending: descending !== backwards }));
  const mark = markOf(meta.tableName, asked);
  const position = from && readCursor(from.cursor, mark, order.length, from.argument);
  const key = [
    columnOf(ctx.viewer),
    ctx.scope,
    deleted,
    position !== undefined,
    ...conditions.map(({ sql }) => sql),
    '|',
    ...order.map((o) => `${o.sql} ${o.descending}`),
  ].join('\n');

  const plan = planned(info, key, () => {
    const nodes = [...fieldsAt(info.fieldNodes, ['nodes'], info), ...fieldsAt(info.fieldNodes, ['edges', 'node'], info)];
    const selected = select(meta, nodes, info, columnOf(ctx.viewer));
    const bound = conditions.map(({ sql }, i) => rename(sql, i));
    const base = [rowsOf(meta, columnOf(ctx.viewer), 't', deleted), strictScope(ctx, meta), ...bound]
      .filter((sql) => sql !== 'true')
      .join(' and ');
    const places = order.map((_, i) => `after_${i}`);
    const sorts = order.map(({ sql, descending }, i) => ({ sql, name: `o${i}`, direction: descending ? 'desc' : 'asc' }));
    const inner = `select t.*, ${sorts.map(({ sql, name }) => `${sql} as ${name}`).join(', ')} from ${meta.tableName} t where ${base}${position ? ` and ${afterPosition(order, places)}` : ''}
      order by ${sorts.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} limit :page_limit offset :page_offset`;
    const text = `select ${named([...selected.columns, ...sorts.map(({ name }) => `t.${name}::text`)])} from (${inner}) t ${selected.joins.join(' ')}
      order by ${sorts.map(({ name, direction }) => `t.${name} ${direction}`).join(', ')}`;
    return {
      ...selected,
      statement: statement(text),
      count: statement(`select count(*)::int as c0 from ${meta.tableName} t where ${base}`),
      many: manyPlans(ctx, selected.manys, info),
    };
  });

  const values: Record<string, unknown> = { page_limit: limit + 1, page_offset: offset };
  conditions.forEach((condition, i) => {
    for (const [name, value] of Object.entries(condition.values)) values[`${name}_${i}`] = value;
  });
  position?.forEach((value, i) => (values[`after_${i}`] = value));
  const asks = (name: Asked): boolean => fieldsNamed([...info.fieldNodes], name, info).length > 0;
  const [found, counted] = await Promise.all([
    run(ctx, plan.statement, values).catch((error: unknown) => {
      throw from && isUnreadable(error) ? invalid(fault(from.argument, 'INVALID')) : error;
    }),
    asks('totalCount') ? countOf(ctx, plan.count, values) : null,
  ]);

  const more = found.length > limit;
  const kept = more ? found.slice(0, limit) : [...found];
  if (backwards) kept.reverse();
  const nodes = buildAll(plan.shape, kept);
  await readManys(ctx, plan.many, nodes);
  const cursorOf = (row: readonly unknown[] | undefined): string | null =>
    row ? writeCursor(mark, row.slice(plan.columns.length).map(String)) : null;
  const [showsEdges, showsPlace] = [asks('edges'), asks('pageInfo')];
  const before = position !== undefined || offset > 0;
  return {
    nodes,
    edges: showsEdges ? nodes.map((node, i) => ({ cursor: cursorOf(kept[i]) ?? '', node })) : [],
    pageInfo: {
      hasNextPage: backwards ? before : more,
      hasPreviousPage: backwards ? more : before,
      startCursor: showsPlace ? cursorOf(kept[0]) : null,
      endCursor: showsPlace ? cursorOf(kept.at(-1)) : null,
    },
    totalCount: counted,
  };
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

/** Figures of the domain's own SQL: constant text with `:names`; `:organization`, `:viewer` and `:today` are there already. */
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
  const key = [columnOf(ctx.viewer), ctx.scope, payload, nodes.map(numberOf).join(), ...conditions.map(({ sql }) => sql)].join('\n');
  const plan = planned(info, key, () => {
    const selected = select(meta, nodes, info, columnOf(ctx.viewer));
    if (!selected.shape.scalars.some(([field]) => field === 'id'))
      selected.shape.scalars = [...selected.shape.scalars, ['id', selected.shape.key]];
    const base = [
      rowsOf(meta, columnOf(ctx.viewer), 't', payload),
      payload ? 'true' : strictScope(ctx, meta),
      ...conditions.map(({ sql }, i) => rename(sql, i)),
    ];
    const text = `select ${named(selected.columns)} from ${meta.tableName} t ${selected.joins.join(' ')} where ${base.join(' and ')} limit 1000`;
    return { ...selected, statement: statement(text), count: statement('select 0'), many: manyPlans(ctx, selected.manys, info) };
  });
  const values: Record<string, unknown> = {};
  conditions.forEach((condition, i) => {
    for (const [name, value] of Object.entries(condition.values)) values[`${name}_${i}`] = value;
  });
  const found = buildAll(plan.shape, await run(ctx, plan.statement, values));
  await readManys(ctx, plan.many, found);
  return found;
}

const buildAll = (shape: Shape, found: readonly (readonly unknown[])[]): Row[] =>
  found.map((row) => build(shape, row)).filter((row) => row !== null);

/** A list below a list stops here: unbounded lists are published as connections. */
const MAX_BELOW = 200;
function manyPlans(ctx: Context, manys: readonly Many[], info: GraphQLResolveInfo): ManyPlan[] {
  return manys.map((many) => {
    const target = metaOf(ctx, many.edge.of());
    const column = columnOf(ctx.viewer);
    const selected = select(target, many.nodes, info, column);
    const text = `select ${named([...selected.columns, 'p.id'])} from ${many.parent.tableName} p
      join lateral (select c.* from ${target.tableName} c where ${many.edge.on('p', 'c')} and ${rowsOf(target, column, 'c')} order by ${many.edge.orderBy('c')} limit ${MAX_BELOW}) t on true
      ${selected.joins.join(' ')} where p.id = any(:parents) and p.organization_id = :organization order by ${many.edge.orderBy('t')}`;
    return { ...many, selected, statement: statement(text), many: manyPlans(ctx, selected.manys, info) };
  });
}

/** Fills the to-many fields of rows, a statement for each field whatever the number of rows; a level's fields at the same time. */
async function readManys(ctx: Context, plansBelow: readonly ManyPlan[], above: readonly Row[]): Promise<void> {
  await Promise.all(
    plansBelow.map(async (plan) => {
      const holders = new Map<string, Row[]>();
      for (const row of above) {
        const holder = plan.path.reduce<Row | null>((at, name) => (at?.[name] ?? null) as Row | null, row);
        if (!holder) continue;
        holder[plan.field] = [];
        const id = String(holder['id']);
        holders.set(id, [...(holders.get(id) ?? []), holder]);
      }
      if (!holders.size) return;
      const below: Row[] = [];
      for (const values of await run(ctx, plan.statement, { parents: [...holders.keys()] })) {
        const row = build(plan.selected.shape, values);
        if (!row) continue;
        below.push(row);
        for (const holder of holders.get(String(values.at(-1))) ?? []) (holder[plan.field] as Row[]).push(row);
      }
      await readManys(ctx, plan.many, below);
    }),
  );
}

/** The root field may reach less than the entity's own row of the matrix: a teacher's own account is not in the list of users. */
function strictScope(ctx: Context, meta: Meta): string {
  return ctx.scope === 'all' ? 'true' : conditionOf(typeOf(meta), ctx.scope);
}
/** Values of two conditions may have the same name. */
const rename = (sql: string, i: number): string =>
  sql.replaceAll(/'(?:[^']|'')*'|::|:(?!organization\b|viewer\b|today\b)([a-z_]\w*)/gi, (match, name: string | undefined) =>
    name === undefined ? match : `:${name}_${i}`,
  );

function metaOf(ctx: Context, entity: EntityClass<object>): Meta {
  return ctx.platform.orm.getMetadata().get(entity);
}
