import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import { accountKept } from '../entities/identity/account-kept.js';
import { ProfileEntity } from '../entities/identity/profile-entity.js';
import { fault, invalid, notFound } from '../errors.js';
import { typeOf } from '../reading/plan.js';
import { run } from '../reading/run.js';
import { statement } from '../reading/statement.js';
import { formOf } from '../reading.js';
import type { Scope } from './scopes.js';
import { conditionOf } from './visibility.js';

export interface WithinOptions {
  /** Keeps others from changing the row until the mutation ends. */
  lock?: boolean;
  /** Where the id stood in the input: a row that is not there is then a fault of that field instead of NOT_FOUND. */
  path?: string;
  /** Another scope than the root field's: `all` for an id that only has to exist in the organization. */
  scope?: Scope;
  /** Deleted rows, and people whose account is deleted, too: for restoring, and for what is left to be settled of them. */
  deleted?: boolean;
}

/**
 * Loads the row that a mutation acts on, by numeric key or uuid: of the organization, kept, and within what the matrix grants this
 * viewer at this root field. A row out of reach is not found, the same as one that does not exist.
 */
export async function within<T extends object>(ctx: Context, entity: EntityClass<T>, id: string, options: WithinOptions = {}): Promise<T> {
  const key = await keyWithin(ctx, entity, id, options);
  // Whose it is and whether it is kept is known by now; filters would join all that it refers to, and hide it if one of them is deleted.
  const row = await ctx.em.findOne(entity, key as never, { filters: false, ...(options.lock && { refresh: true }) });
  return row ?? absent(ctx, entity, id, options);
}

/** The same for who reads the row by a select of its own: its key. */
export async function keyWithin<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
  options: WithinOptions = {},
): Promise<string> {
  const meta = ctx.platform.orm.getMetadata().get(entity as EntityClass<object>);
  const type = typeOf(meta);
  const form = formOf(id);
  if (form) {
    const conditions = [
      `t.organization_id = :organization`,
      `t.${form === 'key' ? 'id' : 'uuid'} = :row`,
      conditionOf(type, options.scope ?? ctx.scope),
    ];
    if ('deletedAt' in meta.properties && !options.deleted) conditions.push('t.deleted_at is null');
    if (meta.class.prototype instanceof ProfileEntity && !options.deleted) conditions.push(accountKept('t.id'));
    const text = `select t.id as c0 from ${meta.tableName} t where ${conditions.join(' and ')}${options.lock ? ' for no key update of t' : ''}`;
    const [found] = await run(ctx, statement(text), { row: id });
    if (found) return String(found[0]);
  }
  return absent(ctx, entity, id, options);
}

function absent<T extends object>(ctx: Context, entity: EntityClass<T>, id: string, { path }: WithinOptions): never {
  const type = typeOf(ctx.platform.orm.getMetadata().get(entity as EntityClass<object>));
  throw path === undefined ? notFound(type, id) : invalid(fault(path, 'UNKNOWN_ID', { resource: type, id }));
}
