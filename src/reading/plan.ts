import { ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/postgresql';
import type { FieldNode } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { computedOf } from '../entities/computed.js';
import { toManyOf, type ToManyEdge } from '../entities/to-many.js';
import { viewerCanOf } from '../permissions/viewer-can.js';
import { over, visibleField, visibleRows } from '../permissions/visibility.js';
import type { Column } from '../permissions/scopes.js';
import { fieldsBelow, type Info } from './selection.js';
import { instant, json, type Shape } from './shape.js';

export type Meta = EntityMetadata<object>;

/** A to-many field of some rows: one more statement, for all of them at once. */
export interface Many {
  /** Fields that lead from the rows of the statement to the object that holds the field. */
  path: readonly string[];
  field: string;
  edge: ToManyEdge;
  parent: Meta;
  nodes: readonly FieldNode[];
}

/** Columns and joins of one selection; the statement around them is the caller's. */
export interface Selected {
  columns: string[];
  joins: string[];
  shape: Shape;
  manys: Many[];
}

const typeNames = new Map<unknown, string>();
/** The GraphQL type that an entity is published as. */
export function typeOf(meta: Meta): string {
  let name = typeNames.get(meta.class);
  if (name === undefined) {
    name = getMetadataStorage().objectTypes.find(({ target }) => target === meta.class)?.name ?? meta.className;
    typeNames.set(meta.class, name);
  }
  return name;
}

/** Rows of an entity that may be joined or listed at all: of the organization, kept, and seen by the viewer's role. */
export function rowsOf(meta: Meta, column: Column, alias: string, deleted = false): string {
  const conditions = [`${alias}.organization_id = :organization`];
  if (!deleted && 'deletedAt' in meta.properties) conditions.push(`${alias}.deleted_at is null`);
  const visible = visibleRows(typeOf(meta), column);
  if (visible !== 'true') conditions.push(over(visible, alias));
  return conditions.join(' and ');
}

const isToOne = ({ kind }: EntityProperty<object>): boolean => kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE;
const converters: Readonly<Record<string, (value: unknown) => unknown>> = { timestamptz: instant, jsonb: json };

/** Compiles what a selection asks of an entity, to-one edges flattened into joins that carry the target's own conditions. */
export function select(root: Meta, nodes: readonly FieldNode[], info: Info, column: Column): Selected {
  const columns: string[] = [];
  const joins: string[] = [];
  const manys: Many[] = [];
  const push = (sql: string): number => columns.push(sql) - 1;
  let aliases = 0;

  const walk = (meta: Meta, alias: string, below: readonly FieldNode[], path: readonly string[]): Shape => {
    const type = typeOf(meta);
    const computed = computedOf(meta.class);
    const toMany = toManyOf(meta.class);
    const can = viewerCanOf(type);
    const ones = new Map<string, FieldNode[]>();
    const many = new Map<string, FieldNode[]>();
    const plain = new Map<string, string>();
    const scalars: [string, number, ((value: unknown) => unknown)?][] = [];
    const groups: [string, [string, number][]][] = [];
    const unguarded = new Map<string, string>();

    /** A relation for a computed field: its author answers for what it shows. */
    const joinOf = (name: string): string => {
      const known = unguarded.get(name);
      if (known !== undefined) return known;
      const property = propertyOf(meta, name);
      const made = `j${++aliases}`;
      joins.push(`left join ${targetOf(property).tableName} ${made} on ${made}.id = ${alias}.${columnName(property)}`);
      unguarded.set(name, made);
      return made;
    };
    const guarded = (name: string, sql: string): string => {
      const condition = visibleField(type, name, column);
      if (condition === 'true') return sql;
      return condition === 'false' ? 'null' : `case when ${over(condition, alias)} then ${sql} end`;
    };

    const key = push(`${alias}.id`);
    for (const node of fieldsBelow(below, info)) {
      const name = node.name.value;
      const property = meta.properties[name as never] as EntityProperty<object> | undefined;
      const sql = computed.get(name);
      if (name === 'id') plain.set(name, '');
      else if (sql) plain.set(name, sql(alias, joinOf));
      else if (property && isToOne(property)) ones.set(name, [...(ones.get(name) ?? []), node]);
      else if (property) plain.set(name, `${alias}.${columnName(property)}`);
      else if (toMany.has(name)) many.set(name, [...(many.get(name) ?? []), node]);
      else if (name === 'viewerCan' && can)
        groups.push([name, Object.entries(can(column)).map(([right, condition]) => [right, push(`(${over(condition, alias)})`)])]);
    }
    for (const [name, expression] of plain) {
      const property = meta.properties[name as never] as EntityProperty<object> | undefined;
      const convert = converters[property?.columnTypes[0] ?? ''];
      const position = name === 'id' ? key : push(guarded(name, expression));
      scalars.push(convert ? [name, position, convert] : [name, position]);
    }
    for (const [name, edges] of many) {
      const edge = toMany.get(name);
      if (edge) manys.push({ path, field: name, edge, parent: meta, nodes: edges });
    }
    if (many.size && !plain.has('id')) scalars.push(['id', key]);
    return {
      key,
      scalars,
      groups,
      ones: [...ones].map(([name, edges]) => {
        const property = propertyOf(meta, name);
        const target = targetOf(property);
        const made = `j${++aliases}`;
        const reference = guarded(name, `${alias}.${columnName(property)}`);
        joins.push(`left join ${target.tableName} ${made} on ${made}.id = ${reference} and ${rowsOf(target, column, made, true)}`);
        return [name, walk(target, made, edges, [...path, name])];
      }),
    };
  };

  const shape = walk(root, 't', nodes, []);
  return { columns, joins, shape, manys };
}

function propertyOf(meta: Meta, name: string): EntityProperty<object> {
  const property = meta.properties[name as never] as EntityProperty<object> | undefined;
  if (!property) throw new Error(`${meta.className} has no relation ${name}`);
  return property;
}
function targetOf(property: EntityProperty<object>): Meta {
  if (!property.targetMeta) throw new Error(`${String(property.name)} is not a relation`);
  return property.targetMeta as Meta;
}
function columnName(property: EntityProperty<object>): string {
  const [name] = property.fieldNames;
  if (name === undefined) throw new Error(`${String(property.name)} has no column`);
  return name;
}
