import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());
const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};
const rowOfConnection = (type: GraphQLObjectType): GraphQLObjectType | undefined => {
  const nodes = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes && objectOf(nodes);
};
const queryFields = fieldsOf(schema.getQueryType() as GraphQLObjectType);

/** A root field whose rows are of an entity: a list, or one row. */
export interface RootField {
  readonly name: string;
  readonly row: GraphQLObjectType;
  readonly needs: readonly string[];
  /** What the list can be ordered by. */
  readonly orders: readonly string[];
}
const needsOf = (field: GraphQLField<unknown, unknown>): string[] =>
  field.args.filter((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined).map(({ name }) => name);
const ordersOf = (field: GraphQLField<unknown, unknown>): string[] => {
  const order = field.args.find(({ name }) => name === 'orderBy');
  const part = order && getNamedType(order.type);
  const names = isInputObjectType(part) ? getNamedType(part.getFields()['field']?.type) : undefined;
  return isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
};
const rootOf = (field: GraphQLField<unknown, unknown>, row: GraphQLObjectType): RootField => ({
  name: field.name,
  row,
  needs: needsOf(field),
  orders: ordersOf(field),
});
export const lists: readonly RootField[] = queryFields.flatMap((field) => {
  const type = objectOf(field);
  const row = type && rowOfConnection(type);
  return row ? [rootOf(field, row)] : [];
});
/** Every type that rows of the database are published as. */
const entities = new Set(lists.map(({ row }) => row));
for (const entity of entities)
  for (const field of fieldsOf(entity)) {
    const type = objectOf(field);
    if (type?.getFields()['id']) entities.add(type);
  }
export const details: readonly RootField[] = queryFields.flatMap((field) => {
  const row = objectOf(field);
  const named = needsOf(field).every((need) => need === 'id');
  return row?.getFields()['id'] && named && !isListType(getNullableType(field.type)) ? [rootOf(field, row)] : [];
});
const isEntity = (type: GraphQLObjectType): boolean => entities.has(type);
export const entityTypes: readonly GraphQLObjectType[] = [...entities];

/** Everything that is a row of another entity below a type: one, or many. */
export const edgesOf = (type: GraphQLObjectType): { name: string; target: GraphQLObjectType; many: boolean }[] =>
  fieldsOf(type).flatMap((field) => {
    const target = objectOf(field);
    return target && isEntity(target) && field.args.length === 0
      ? [{ name: field.name, target, many: isListType(getNullableType(field.type)) }]
      : [];
  });

/** Every page of rows of another entity below a type. */
export const pagesOf = (type: GraphQLObjectType): { name: string; target: GraphQLObjectType; orders: readonly string[] }[] =>
  fieldsOf(type).flatMap((field) => {
    const connection = objectOf(field);
    const target = connection && rowOfConnection(connection);
    return target ? [{ name: field.name, target, orders: ordersOf(field) }] : [];
  });

/** All fields of a type but its edges. */
export const ownFieldsOf = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter(({ args }) => args.length === 0)
    .map((field) => {
      if (isLeafType(getNamedType(field.type))) return field.name;
      const target = objectOf(field);
      return target && !isEntity(target) ? `${field.name} { ${ownFieldsOf(target)} }` : '';
    })
    .join(' ');

/** Everything below a type, edges too, to some depth; and how many to-many fields that has. */
export function everythingOf(type: GraphQLObjectType, depth: number): { text: string; manys: number } {
  const below = depth === 0 ? [] : edgesOf(type).map((edge) => ({ ...edge, ...everythingOf(edge.target, depth - 1) }));
  return {
    text: `${ownFieldsOf(type)} ${below.map(({ name, text }) => `${name} { ${text} }`).join(' ')}`,
    manys: below.reduce((sum, { many, manys }) => sum + manys + (many ? 1 : 0), 0),
  };
}

/** Everything below a type that is no entity, such as a report: its rows with all their own fields. */
const reportOf = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter(({ args }) => args.length === 0)
    .map((field) => {
      const target = objectOf(field);
      return target ? `${field.name} { ${isEntity(target) ? everythingOf(target, 1).text : reportOf(target)} }` : field.name;
    })
    .join(' ');
/** What is computed about a class, a lesson or a day: an object that is no row. */
export const reports: ReadonlyMap<string, string> = new Map(
  queryFields.flatMap((field) => {
    const type = objectOf(field);
    const isReport = type && !type.name.endsWith('Connection') && !type.getFields()['id'] && field.args.length > 0;
    return isReport ? [[field.name, reportOf(type)] as const] : [];
  }),
);
