import type { EntityClass } from '@mikro-orm/postgresql';
import type { Values } from './run.js';

/** A condition on the rows of a list: constant SQL over alias `t`, with `:names` for its values. */
export interface Where {
  readonly sql: string;
  readonly values: Values;
}
/** One part of an order: SQL over alias `t` that is never null. */
export interface Order {
  readonly sql: string;
  readonly descending: boolean;
}
/** A condition; left out when one of its values is undefined, so that filters read as a list. */
export function where(sql: string, values: Values = {}): Where | undefined {
  return Object.values(values).includes(undefined) ? undefined : { sql, values };
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const keyForm = /^[1-9]\d{0,17}$/;
/** Whether an `ID` is a numeric key or a uuid; anything else names no row. */
export const formOf = (id: string): 'key' | 'uuid' | undefined => (keyForm.test(id) ? 'key' : uuidForm.test(id) ? 'uuid' : undefined);

/** A condition that a column refers to a row, by numeric key or uuid; a text that is neither matches nothing. */
export function idIs(column: string, entity: EntityClass<object>, id: string | null | undefined): Where | undefined {
  if (id === undefined || id === null) return undefined;
  const value = column.replaceAll(/\W/g, '_');
  const form = formOf(id);
  if (!form) return { sql: 'false', values: {} };
  if (form === 'key') return { sql: `${column} = :${value}`, values: { [value]: id } };
  const table = tableOf(entity);
  return {
    sql: `${column} = (select r.id from ${table} r where r.organization_id = :organization and r.uuid = :${value})`,
    values: { [value]: id },
  };
}
const tables = new Map<EntityClass<object>, string>();
/** Told once at start, so that conditions can be written without a request at hand. */
export const rememberTable = (entity: EntityClass<object>, table: string): void => void tables.set(entity, table);
/** The table that holds an entity. */
export function tableOf(entity: EntityClass<object>): string {
  const table = tables.get(entity);
  if (table === undefined) throw new Error(`${String(entity)} is not an entity`);
  return table;
}

/** What was asked, as orders: each field's SQL from the table of fields, the default when nothing was asked. */
export function orders<F extends string>(
  asked: readonly { field: F; direction?: 'ASC' | 'DESC' | null }[] | null | undefined,
  fields: Readonly<Record<F, string>>,
  otherwise: readonly Order[],
): readonly Order[] {
  return asked?.length ? asked.map(({ field, direction }) => ({ sql: fields[field], descending: direction === 'DESC' })) : otherwise;
}

/** An order that decides between any two rows: the key comes last, and no part twice, since a second time it decides nothing. */
export function total(order: readonly Order[]): readonly Order[] {
  const parts = [...order, { sql: 't.id', descending: order.at(-1)?.descending ?? false }];
  const distinct = parts.filter(({ sql }, i) => parts.findIndex((part) => part.sql === sql) === i);
  return distinct.slice(0, distinct.findIndex(({ sql }) => sql === 't.id') + 1);
}
