import { ChangeSetType, type ChangeSet, type EntityMetadata, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/postgresql';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { cell, columnOf, matrix } from '../permissions/matrix.js';
import { visibleField, visibleRows } from '../permissions/visibility.js';
import { typeOf } from '../reading/plan.js';
import { run } from '../reading/run.js';
import { statement } from '../reading/statement.js';

type Fields = Readonly<Record<string, unknown>>;

/** One row that would have changed, as far as the viewer may see it. */
export interface DryChange {
  readonly type: string;
  /** Null for a row that would have been made: the real one gets another key. */
  readonly id: string | null;
  readonly action: 'CREATED' | 'UPDATED' | 'DELETED';
  /** Published fields by their names, with what they hold before and after; a row that is referred to is named by its key. */
  readonly fields: Readonly<Record<string, { readonly before?: unknown; readonly after?: unknown }>>;
}
/** Rows of a type that would have been written, however they are written: the figures are PostgreSQL's own. */
export interface DryRows {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}
/** What a mutation would have done: `extensions.dryRun` has one for each mutation that would have succeeded. */
export interface DryRunReport {
  readonly mutation: string;
  readonly changes: readonly DryChange[];
  /** Changed rows that the viewer may see and `changes` leaves out, because there are too many. */
  readonly more: number;
  readonly rows: Readonly<Record<string, DryRows>>;
  /** What subscribers would have heard; the payload is for administrators. */
  readonly events: readonly { readonly name: string; readonly payload?: unknown }[];
  /** Mails and text messages that would have left, without their text; for administrators. */
  readonly messages: readonly { readonly method: string; readonly address: string; readonly subject: string | null }[];
}

const MOST_CHANGES = 200;
/** Fields that every write sets by itself. */
const ownAffair: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);
/** The newest messages among which those of a mutation are looked for. */
const NEWEST = 1000;

interface Noted {
  readonly meta: EntityMetadata;
  action: DryChange['action'];
  before: Fields;
  after: Fields;
}

/** Notes what a unit of work writes, flush by flush. */
export class ChangeLog implements EventSubscriber {
  readonly #noted = new Map<object, Noted>();

  onFlush({ uow }: FlushEventArgs): void {
    for (const set of uow.getChangeSets() as ChangeSet<object>[]) this.#note(set);
  }

  /** Rows by their entities, in the order in which they were first written. */
  get noted(): ReadonlyMap<object, Noted> {
    return this.#noted;
  }

  #note({ entity, type, payload, originalEntity, meta }: ChangeSet<object>): void {
    const known = this.#noted.get(entity);
    const original = (originalEntity ?? {}) as Fields;
    if (type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY) {
      // Made and removed again: nothing has happened.
      if (known?.action === 'CREATED') this.#noted.delete(entity);
      else
        this.#noted.set(entity, { meta: meta as EntityMetadata, action: 'DELETED', before: { ...original, ...known?.before }, after: {} });
      return;
    }
    const before = Object.fromEntries(Object.keys(payload).map((name) => [name, original[name] ?? null]));
    const noted: Noted = known ?? {
      meta: meta as EntityMetadata,
      action: type === ChangeSetType.CREATE ? 'CREATED' : 'UPDATED',
      before: {},
      after: {},
    };
    noted.before = { ...before, ...noted.before };
    noted.after = { ...noted.after, ...(payload as Fields) };
    this.#noted.set(entity, noted);
  }
}

type Counted = ReadonlyMap<string, DryRows>;

/** Rows that this transaction has written until now, by table. */
export async function countWritten({ em }: Pick<Context, 'em'>): Promise<Counted> {
  const rows = await em.execute<(DryRows & { table: string })[]>(
    `select relname as "table", n_tup_ins::int as created, n_tup_upd::int as updated, n_tup_del::int as deleted
     from pg_stat_xact_user_tables where schemaname = current_schema() and n_tup_ins + n_tup_upd + n_tup_del > 0`,
  );
  return new Map(rows.map(({ table, created, updated, deleted }) => [table, { created, updated, deleted }]));
}

/** What a dry run has done, read in its transaction just before it is rolled back; each viewer is told what they may see. */
export async function reportOf(
  own: Context,
  { mutation, schema, log, before }: { mutation: string; schema: GraphQLSchema; log: ChangeLog; before: Counted },
): Promise<DryRunReport> {
  // Who is not signed in learns nothing: what a visitor's request touches may tell whether somebody has an account.
  if (!own.viewer) return { mutation, changes: [], more: 0, rows: {}, events: [], messages: [] };
  const changes = await changesSeen(own, schema, log);
  return {
    mutation,
    changes: changes.slice(0, MOST_CHANGES),
    more: Math.max(0, changes.length - MOST_CHANGES),
    rows: await rowsWritten(own, before),
    events: await eventsOf(own),
    messages: await messagesOf(own),
  };
}

async function changesSeen(own: Context, schema: GraphQLSchema, log: ChangeLog): Promise<DryChange[]> {
  const changes: DryChange[] = [];
  for (const [type, entries] of Map.groupBy(log.noted, ([, { meta }]) => typeOf(meta))) {
    const published = schema.getType(type);
    const meta = entries[0]?.[1].meta;
    // Messages have a list of their own, without their text: it may hold a link that works once.
    if (!meta || !isObjectType(published) || !matrix[type] || type === 'OutgoingMessage') continue;
    const names = Object.keys(published.getFields()).filter((name) => name in meta.properties && !ownAffair.has(name));
    const seen = await rightsOf(own, type, meta.tableName, names, entries);
    for (const [entity, noted] of entries) {
      const id = idOf(entity);
      const visible = seen(id, noted.action);
      if (!visible) continue;
      const fields = fieldsOf(noted, visible);
      if (noted.action === 'UPDATED' && Object.keys(fields).length === 0) continue;
      changes.push({ type, id: noted.action === 'CREATED' ? null : id, action: noted.action, fields });
    }
  }
  return changes;
}

const idOf = (entity: object): string => String((entity as { id?: unknown }).id);

/** Which fields of a row the viewer sees, or undefined for a row that they do not see. A row that is gone is judged by the role alone. */
async function rightsOf(
  own: Context,
  type: string,
  table: string,
  names: readonly string[],
  entries: readonly (readonly [object, Noted])[],
): Promise<(id: string, action: DryChange['action']) => readonly string[] | undefined> {
  const column = columnOf(own.viewer);
  const conditions = [visibleRows(type, column), ...names.map((name) => visibleField(type, name, column))];
  if (conditions.every((condition) => condition === 'true')) return () => names;
  const text = `select t.id::text, ${conditions.map((condition) => `(${condition})`).join(', ')} from ${table} t
    where t.organization_id = :organization and t.id = any(:ids::bigint[])`;
  const rows = await run(own, statement(text), { ids: entries.map(([entity]) => idOf(entity)) });
  const known = new Map(
    rows.map(([id, row, ...fields]) => [String(id), row === true ? names.filter((_, i) => fields[i] === true) : undefined]),
  );
  const always = conditions[0] === 'true' ? names.filter((_, i) => conditions[i + 1] === 'true') : undefined;
  return (id, action) => (action === 'DELETED' ? always : known.get(id));
}

function fieldsOf({ action, before, after }: Noted, names: readonly string[]): DryChange['fields'] {
  const told: Record<string, { before?: unknown; after?: unknown }> = {};
  for (const name of names) {
    const [was, is] = [shown(before[name]), shown(after[name])];
    if (action === 'CREATED' && name in after) told[name] = { after: is };
    if (action === 'DELETED' && name in before) told[name] = { before: was };
    if (action === 'UPDATED' && name in after && JSON.stringify(was) !== JSON.stringify(is)) told[name] = { before: was, after: is };
  }
  return told;
}

/** A value as JSON has it; a row that is referred to is its key. */
const shown = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

async function rowsWritten(own: Context, before: Counted): Promise<DryRunReport['rows']> {
  const after = await countWritten(own);
  const types = new Map([...own.platform.orm.getMetadata().getAll().values()].map((meta) => [meta.tableName, typeOf(meta)]));
  const column = columnOf(own.viewer);
  return Object.fromEntries(
    [...after].flatMap(([table, { created, updated, deleted }]) => {
      const type = types.get(table);
      if (type === undefined || cell(type, column) === 'none') return [];
      const was = before.get(table) ?? { created: 0, updated: 0, deleted: 0 };
      const rows = { created: created - was.created, updated: updated - was.updated, deleted: deleted - was.deleted };
      return rows.created + rows.updated + rows.deleted > 0 ? [[type, rows] as const] : [];
    }),
  );
}

const isAdministrator = (own: Context): boolean => cell('OutgoingMessage', columnOf(own.viewer)) === 'all';

async function eventsOf(own: Context): Promise<DryRunReport['events']> {
  const rows = await own.em.execute<{ name: string; payload: unknown }[]>(
    `select name, payload from outbox_event
     where organization_id = ? and cursor is null and xmin = pg_current_xact_id()::xid and name <> 'session.ended' order by id`,
    [own.organization.id],
  );
  return isAdministrator(own) ? rows : rows.map(({ name }) => ({ name }));
}

async function messagesOf(own: Context): Promise<DryRunReport['messages']> {
  if (!isAdministrator(own)) return [];
  return own.em.execute<{ method: string; address: string; subject: string | null }[]>(
    `select m.method, m.address, m.subject
     from (select *, xmin as made_by from outgoing_message order by id desc limit ${NEWEST}) m
     where m.organization_id = ? and m.made_by = pg_current_xact_id()::xid order by m.id`,
    [own.organization.id],
  );
}
