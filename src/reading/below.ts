import type { EntityClass } from '@mikro-orm/postgresql';
import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { columnOf } from '../permissions/matrix.js';
import type { Column } from '../permissions/scopes.js';
import { over, visibleField } from '../permissions/visibility.js';
import { invalid, fault } from '../errors.js';
import { argumentsOf, faultsAt, fieldOf, responseName } from './arguments.js';
import { isUnreadable } from './cursor.js';
import { listOfRows, type RowList } from './lists.js';
import {
  askedOf,
  keptOf,
  orderOutside,
  pageOf,
  placesIn,
  rowNodes,
  rowsOfPage,
  showsOf,
  type Asked,
  type Page,
  type Shows,
} from './paging.js';
import { columnOfField, rowsOf, select, typeOf, type Many, type Meta, type Paged, type Selected } from './plan.js';
import { run } from './run.js';
import { build, type Row } from './shape.js';
import { statement, type Statement } from './statement.js';

/** What hangs below the rows of a statement, compiled once with it. */
export interface BelowPlan {
  readonly manys: readonly ManyPlan[];
  readonly pages: readonly PagePlan[];
}
interface ManyPlan extends Many {
  readonly statement: Statement;
  readonly selected: Selected;
  readonly below: BelowPlan;
}
interface PagePlan extends Paged {
  readonly list: RowList;
  readonly target: Meta;
  readonly published: GraphQLField<unknown, unknown>;
  readonly selected: Selected;
  readonly shows: Shows;
  readonly below: BelowPlan;
  /** The statements of the questions that it has been asked, by which filters and orders they have. */
  readonly statements: Map<string, { readonly rows: Statement; readonly count: Statement }>;
}
/** What is asked of each connection below a root field, found before any row is. */
type Questions = ReadonlyMap<PagePlan, Asked>;

/** A list below a list stops here: unbounded lists are published as connections. */
const MAX_BELOW = 200;
/** A document is asked with few combinations of filters; a client that tries them all is not worth remembering. */
const MAX_QUESTIONS = 50;
export const named = (columns: readonly string[]): string => columns.map((sql, i) => `${sql} as c${i}`).join(', ');

export const metaOf = (ctx: Context, entity: unknown): Meta => ctx.platform.orm.getMetadata().get(entity as EntityClass<object>);

/** Compiles what hangs below a selection. */
export function planBelow(ctx: Context, { manys, pages }: Selected, info: GraphQLResolveInfo): BelowPlan {
  const column = columnOf(ctx.viewer);
  const chosen = (target: Meta, nodes: Paged['nodes']): Selected => select(target, nodes, info, column, (entity) => metaOf(ctx, entity));
  return {
    manys: manys.map((many) => {
      const target = metaOf(ctx, many.edge.of());
      const selected = chosen(target, many.nodes);
      const text = `select ${named([...selected.columns, 'p.id'])} from ${many.parent.tableName} p
      join lateral (select c.* from ${target.tableName} c where ${many.edge.on('p', 'c')} and ${rowsOf(target, column, 'c')} order by ${many.edge.orderBy('c')} limit ${MAX_BELOW}) t on true
      ${selected.joins.join(' ')} where p.id = any(:parents) and p.organization_id = :organization order by ${many.edge.orderBy('t')}`;
      return { ...many, selected, statement: statement(text), below: planBelow(ctx, selected, info) };
    }),
    pages: pages.map((paged) => {
      const target = metaOf(ctx, paged.edge.to);
      const selected = chosen(target, rowNodes(paged.nodes, info));
      return {
        ...paged,
        list: listOfRows(target.class),
        target,
        published: fieldOf(info, typeOf(paged.parent), paged.edge.field),
        selected,
        shows: showsOf(paged.nodes, info),
        below: planBelow(ctx, selected, info),
        statements: new Map(),
      };
    }),
  };
}

const nothing: Questions = new Map();
/** What the connections below are asked; a fault of their arguments is told whether or not there are rows that have them. */
export async function questionsBelow(ctx: Context, plan: BelowPlan, info: GraphQLResolveInfo): Promise<Questions> {
  if (!hasPages(plan)) return nothing;
  const found = new Map<PagePlan, Asked>();
  const ask = async ({ manys, pages }: BelowPlan): Promise<void> => {
    for (const page of pages) {
      const [node] = page.nodes;
      if (!node) continue;
      const args = await argumentsOf(page.published, node, page.list.args, info);
      const query = page.list.asked(ctx, args);
      found.set(page, await faultsAt(responseName(node), () => askedOf(page.target, columnOf(ctx.viewer), undefined, query)));
    }
    for (const { below } of [...manys, ...pages]) await ask(below);
  };
  await ask(plan);
  return found;
}
const hasPages = ({ manys, pages }: BelowPlan): boolean => pages.length > 0 || manys.some(({ below }) => hasPages(below));

/** Fills what hangs below rows, a statement for each field whatever the number of rows; a level's fields at the same time. */
export async function readBelow(ctx: Context, { manys, pages }: BelowPlan, above: readonly Row[], questions: Questions): Promise<void> {
  if (!above.length) return;
  await Promise.all([
    ...manys.map(async (plan) => {
      const holders = holdersOf(plan, above, () => []);
      if (!holders.size) return;
      const below: Row[] = [];
      for (const values of await run(ctx, plan.statement, { parents: [...holders.keys()] })) {
        const row = build(plan.selected.shape, values);
        if (!row) continue;
        below.push(row);
        for (const holder of holders.get(String(values.at(-1))) ?? []) (holder[plan.field] as Row[]).push(row);
      }
      await readBelow(ctx, plan.below, below, questions);
    }),
    ...pages.map(async (plan) => {
      const asked = questions.get(plan);
      const holders = holdersOf(plan, above, () => null);
      if (asked && holders.size) await readPages(ctx, plan, asked, holders, questions);
    }),
  ]);
}

/** The objects that hold a field, by their key: a row that many rows refer to is there many times. */
function holdersOf(plan: Many | Paged, above: readonly Row[], empty: () => unknown): Map<string, Row[]> {
  const holders = new Map<string, Row[]>();
  for (const row of above) {
    const holder = plan.path.reduce<Row | null>((at, name) => (at?.[name] ?? null) as Row | null, row);
    if (!holder) continue;
    holder[plan.field] = empty();
    const id = String(holder['id']);
    const same = holders.get(id);
    if (same) same.push(holder);
    else holders.set(id, [holder]);
  }
  return holders;
}

/** Reads a page of rows for each row above: one statement for all of them, and one to count; neither unless it is selected. */
async function readPages(
  ctx: Context,
  plan: PagePlan,
  asked: Asked,
  holders: ReadonlyMap<string, readonly Row[]>,
  questions: Questions,
): Promise<void> {
  const statements = statementsOf(plan, asked, columnOf(ctx.viewer));
  const values = { ...asked.values, parents: [...holders.keys()] };
  const { shows, selected } = plan;
  const [found, counted] = await Promise.all([
    shows.rows || shows.edges || shows.pageInfo
      ? run(ctx, statements.rows, values).catch((error: unknown) => {
          const [node] = plan.nodes;
          throw asked.from && node && isUnreadable(error) ? invalid(fault(`${responseName(node)}.${asked.from}`, 'INVALID')) : error;
        })
      : [],
    shows.totalCount ? run(ctx, statements.count, values) : [],
  ]);
  const totals = new Map(counted.map(([id, count]) => [String(id), Number(count)]));
  const rowsOfParent = new Map<string, (readonly unknown[])[]>();
  for (const row of found) {
    const id = String(row.at(-1));
    const same = rowsOfParent.get(id);
    if (same) same.push(row);
    else rowsOfParent.set(id, [row]);
  }
  const below: Row[] = [];
  for (const [id, same] of holders) {
    const kept = keptOf(asked, rowsOfParent.get(id) ?? []);
    const nodes = kept.kept.map((row) => build(selected.shape, row)).filter((row) => row !== null);
    below.push(...nodes);
    const page: Page = { ...pageOf(asked, nodes, kept, selected.columns.length, shows), totalCount: totals.get(id) ?? 0 };
    for (const holder of same) holder[plan.field] = page;
  }
  await readBelow(ctx, plan.below, below, questions);
}

function statementsOf(plan: PagePlan, asked: Asked, column: Column): { rows: Statement; count: Statement } {
  const known = plan.statements.get(asked.key);
  if (known) return known;
  const { edge, parent, target, selected } = plan;
  const belongs = typeof edge.by === 'function' ? `(${edge.by('p', 't')})` : `t.${columnOfField(target, edge.by) ?? edge.by} = p.id`;
  const seen = over(visibleField(typeOf(parent), edge.field, column), 'p');
  const base = [belongs, rowsOf(target, column, 't', asked.deleted), seen, ...asked.conditions]
    .filter((sql) => sql !== 'true')
    .join(' and ');
  const parents = 'p.id = any(:parents) and p.organization_id = :organization';
  const made = {
    rows: statement(`select ${named([...selected.columns, ...placesIn(asked), 'p.id'])} from ${parent.tableName} p
      join lateral (${rowsOfPage(target, asked, base)}) t on true
      ${selected.joins.join(' ')} where ${parents} order by ${orderOutside(asked)}`),
    count: statement(
      `select p.id as c0, (select count(*)::int from ${target.tableName} t where ${base}) as c1 from ${parent.tableName} p where ${parents}`,
    ),
  };
  if (plan.statements.size < MAX_QUESTIONS) plan.statements.set(asked.key, made);
  return made;
}
