import { ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/postgresql';
import type { FieldNode } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { computedOf } from '../entities/computed.js';
import { edgesFrom, type Edge } from '../entities/edge-from.js';
import { onesFrom } from '../entities/one-from.js';
import { toManyOf, type ToManyEdge } from '../entities/to-many.js';
import { viewerCanOf } from '../permissions/viewer-can.js';
import { over, visibleField, visibleRows } from '../permissions/visibility.js';
import type { Column } from '../permissions/scopes.js';
import { responseName } from './arguments.js';
import { fieldsBelow, type Info } from './selection.js';
import { instant, json, type Shape } from './shape.js';

export type Meta = EntityMetadata<object>;

/** A field of some rows that holds other rows: one more statement, for all of them at once. */
export interface Below<E> {
  /** Fields that lead from the rows of the statement to the object that holds the field. */
  readonly path: readonly string[];
  /** Where the object holds it. */
  readonly field: string;
  readonly edge: E;
  readonly parent: Meta;
  readonly nodes: readonly FieldNode[];
}
/** All of them, as a list. */
export type Many = Below<ToManyEdge>;
/** A page of them. */
export type Paged = Below<Edge>;
/** Where a row holds a connection: under the name that it has in the answer, since one field may be asked for twice. */
export const pageKey = (node: FieldNode): string => `@${responseName(node)}`;

/** Columns and joins of one selection; the statement around them is the caller's. */
export interface Selected {
  columns: string[];
  joins: string[];
  shape: Shape;
  manys: Many[];
  pages: Paged[];
}

const typeNames = new Map<unknown, string>();
/** The GraphQL type that an entity class is published as. */
export function nameOf(entity: { readonly name: string }): string {
  let name = typeNames.get(entity);
  if (name === undefined) {
    name = getMetadataStorage().objectTypes.find(({ target }) => target === entity)?.name ?? entity.name;
    typeNames.set(entity, name);
  }
  return name;
}
/** The GraphQL type that an entity is published as. */
export const typeOf = (meta: Meta): string => nameOf(meta.class);

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
export function select(root: Meta, nodes: readonly FieldNode[], info: Info, column: Column, metaOf: (entity: unknown) => Meta): Selected {
  const columns: string[] = [];
  const joins: string[] = [];
  const manys: Many[] = [];
  const pages: Paged[] = [];
  const push = (sql: string): number => columns.push(sql) - 1;
  let aliases = 0;

  const walk = (meta: Meta, alias: string, below: readonly FieldNode[], path: readonly string[]): Shape => {
    const type = typeOf(meta);
    const computed = computedOf(meta.class);
    const toMany = toManyOf(meta.class);
    const toOne = onesFrom(meta.class);
    const edges = edgesFrom(meta.class);
    const can = viewerCanOf(type);
    const ones = new Map<string, FieldNode[]>();
    const many = new Map<string, FieldNode[]>();
    const paged = new Map<string, FieldNode[]>();
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
    for (const node of fieldsBelow(below, info, type)) {
      const name = node.name.value;
      const property = meta.properties[name as never] as EntityProperty<object> | undefined;
      const sql = computed.get(name);
      if (name === 'id') plain.set(name, '');
      else if (sql) plain.set(name, sql(alias, joinOf));
      else if ((property && isToOne(property)) || toOne.has(name)) ones.set(name, [...(ones.get(name) ?? []), node]);
      else if (property) plain.set(name, `${alias}.${columnName(property)}`);
      else if (toMany.has(name)) many.set(name, [...(many.get(name) ?? []), node]);
      else if (edges.has(name)) paged.set(pageKey(node), [...(paged.get(pageKey(node)) ?? []), node]);
      else if (name === 'viewerCan' && can)
        groups.push([name, Object.entries(can(column)).map(([right, condition]) => [right, push(`(${over(condition, alias)})`)])]);
    }
    for (const [name, expression] of plain) {
      const property = meta.properties[name as never] as EntityProperty<object> | undefined;
      const convert = converters[property?.columnTypes[0] ?? ''];
      const position = name === 'id' ? key : push(guarded(name, expression));
      scalars.push(convert ? [name, position, convert] : [name, position]);
    }
    for (const [name, named] of many) {
      const edge = toMany.get(name);
      if (edge) manys.push({ path, field: name, edge, parent: meta, nodes: named });
    }
    for (const [field, named] of paged) {
      const edge = edges.get(named[0]?.name.value ?? '');
      if (edge) pages.push({ path, field, edge, parent: meta, nodes: named });
    }
    if (many.size + paged.size && !plain.has('id')) scalars.push(['id', key]);
    return {
      key,
      scalars,
      groups,
      ones: [...ones].map(([name, named]) => {
        const declared = toOne.get(name);
        const target = declared ? metaOf(declared.to) : targetOf(propertyOf(meta, name));
        const made = `j${++aliases}`;
        const reference = guarded(name, declared ? declared.key(alias) : `${alias}.${columnName(propertyOf(meta, name))}`);
        joins.push(`left join ${target.tableName} ${made} on ${made}.id = ${reference} and ${rowsOf(target, column, made, true)}`);
        return [name, walk(target, made, named, [...path, name])];
      }),
    };
  };

  const shape = walk(root, 't', nodes, []);
  return { columns, joins, shape, manys, pages };
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
/** The column of a published field; undefined when none holds it. */
export function columnOfField(meta: Meta, field: string): string | undefined {
  const property = meta.properties[field as never] as EntityProperty<object> | undefined;
  return property?.fieldNames[0];
}
function columnName(property: EntityProperty<object>): string {
  const [name] = property.fieldNames;
  if (name === undefined) throw new Error(`${String(property.name)} has no column`);
  return name;
}
