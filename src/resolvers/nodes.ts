import type { EntityClass } from '@mikro-orm/postgresql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { isInterfaceType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { accountKept } from '../entities/identity/account-kept.js';
import { ProfileEntity } from '../entities/identity/profile-entity.js';
import { Node } from '../entities/node.js';
import { fault, invalid, notFound } from '../errors.js';
import { formOf, rows, some, tableOf } from '../reading.js';
import { entityOf } from '../schema/complete.js';

/** Where a row is: its type, and its numeric key. */
interface Place {
  readonly type: string;
  readonly key: string;
}

/** Which rows. */
@ArgsType()
class NodesArgs {
  @Field(() => [ID], { description: 'Their uuids, or types with numeric keys, such as `Student:12`; 100 at most.' })
  @ArrayMaxSize(100)
  @MaxLength(100, { each: true })
  ids!: string[];
}

@Resolver()
export class NodesResolver {
  @Query(() => Node, {
    description: 'A row of any type that the viewer may see, by its uuid, or by type and numeric key, such as `Student:12`.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its uuid, or its type and numeric key, such as `Student:12`.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const [row] = await read(ctx, [id], () => 'id', info);
    if (!row) throw notFound('Node', id);
    return row;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Rows of any type, in the order of their ids; null for one that does not exist, or that the viewer may not see.',
  })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<(object | null)[]> {
    return read(ctx, ids, (i) => `ids.${i}`, info);
  }
}

/** Reads rows in the order of their ids: a statement to find the types of uuids, and one for each type. */
async function read(
  ctx: Context,
  ids: readonly string[],
  path: (i: number) => string,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const { types, whereUuidsAre } = nodesOf(info.schema);
  const faults = ids.flatMap((id, i) => (formOf(id) === 'key' ? [fault(path(i), 'AMBIGUOUS_ID', { id })] : []));
  if (faults.length) throw invalid(...faults);
  const uuids = ids.filter((id) => formOf(id) === 'uuid');
  const places = new Map<string, Place>();
  if (uuids.length)
    for (const { uuid, ...place } of await rows(ctx, whereUuidsAre, { uuids }, ([type, key, uuid]) => ({
      type: String(type),
      key: String(key),
      uuid: String(uuid),
    })))
      places.set(uuid, place);
  const placeOf = (id: string): Place | undefined => {
    const [, type = '', key = ''] = /^(\w+):(\d+)$/.exec(id) ?? [];
    return types.includes(type) && formOf(key) === 'key' ? { type, key } : places.get(id.toLowerCase());
  };

  const keys = new Map<string, Set<string>>();
  for (const { type, key } of ids.flatMap((id) => placeOf(id) ?? [])) keys.set(type, (keys.get(type) ?? new Set()).add(key));
  const found = new Map<string, object>();
  await Promise.all(
    [...keys].map(async ([type, wanted]) => {
      const entity = entityClass(type);
      const kept = entity.prototype instanceof ProfileEntity ? ` and ${accountKept('t.id')}` : '';
      for (const row of await some(ctx, entity, info, { sql: `t.id = any(:keys)${kept}`, values: { keys: [...wanted] } }))
        found.set(`${type}:${String(row['id'])}`, { ...row, __typename: type });
    }),
  );
  return ids.map((id) => {
    const place = placeOf(id);
    return (place && found.get(`${place.type}:${place.key}`)) ?? null;
  });
}

/** The types that have rows, and the statement that finds the types of uuids. */
interface Nodes {
  readonly types: readonly string[];
  readonly whereUuidsAre: string;
}
const known = new WeakMap<GraphQLSchema, Nodes>();

function nodesOf(schema: GraphQLSchema): Nodes {
  const made = known.get(schema);
  if (made) return made;
  const node = schema.getType('Node');
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  const nodes = { types, whereUuidsAre: placesOf(types) };
  known.set(schema, nodes);
  return nodes;
}
function entityClass(type: string): EntityClass<object> {
  const entity = entityOf(type);
  if (!entity) throw new Error(`${type} is a Node, but no entity`);
  return entity;
}
/** In which table some uuids are. */
const placesOf = (types: readonly string[]): string =>
  types
    .map(
      (type) =>
        `select '${type}' as type, id, uuid from ${tableOf(entityClass(type))} where organization_id = :organization and uuid = any(:uuids::uuid[])`,
    )
    .join(' union all ');
