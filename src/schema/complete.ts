import { type EntityClass } from '@mikro-orm/postgresql';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../context.js';
import { byKeys } from '../reading.js';
import { fieldsNamed } from '../reading/selection.js';

/** A row that a payload names: a managed entity, or only its key. Its fields are read by the client's selection. */
export interface RowRef {
  readonly id: string;
}
/** Names a row by its key, for payloads that have not loaded it. */
export const refTo = (id: string): RowRef => ({ id });

const entityClasses = new Map<string, EntityClass<object>>();
/** The entities by the names that they are published under; told once at start. */
export function rememberEntities(classes: readonly EntityClass<object>[]): void {
  for (const entity of classes) {
    const published = getMetadataStorage().objectTypes.find(({ target }) => target === entity);
    if (published) entityClasses.set(published.name, entity);
  }
}
/** The entity that is published under a name. */
export const entityOf = (name: string): EntityClass<object> | undefined => entityClasses.get(name);
export const isEntityType = (type: GraphQLObjectType): boolean => entityClasses.has(type.name);

const isRef = (value: unknown): value is RowRef => typeof value === 'object' && value !== null && 'id' in value;

/** Puts, for each row that a payload names, the row as the client selected it: a statement for each field, however many rows it names. */
export async function complete(
  ctx: Context,
  holders: readonly Record<string, unknown>[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): Promise<void> {
  for (const [name, field] of Object.entries(type.getFields())) {
    const below = getNamedType(field.type);
    if (!isObjectType(below)) continue;
    const selected = fieldsNamed(nodes, name, info);
    const held = holders.flatMap((holder) => holder[name] ?? []);
    if (!selected.length || !held.length) continue;
    const entity = entityClasses.get(below.name);
    if (!entity) {
      const copies = new Map<unknown, Record<string, unknown>>();
      for (const value of held as unknown[]) if (typeof value === 'object' && value !== null) copies.set(value, { ...value });
      for (const holder of holders) holder[name] = replaced(holder[name], (value) => copies.get(value) ?? value);
      await complete(ctx, [...copies.values()], below, selected, info);
      continue;
    }
    const keys = [...new Set(held.filter(isRef).map(({ id }) => id))];
    const rows = new Map((await byKeys(ctx, entity, keys, info, selected)).map((row, i) => [keys[i], row]));
    for (const holder of holders) holder[name] = replaced(holder[name], (value) => (isRef(value) ? (rows.get(value.id) ?? null) : value));
  }
}

function replaced(value: unknown, by: (one: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return by(value);
  return value.map(by).filter((one) => one !== null);
}
