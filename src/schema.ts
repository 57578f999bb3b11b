import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { entities } from './entities/all.js';
import { checkPermissions } from './permissions/check.js';
import { guard } from './permissions/guard.js';
import { rememberTable } from './reading.js';
import { resolvers } from './resolvers/all.js';
import { publishRights } from './resolvers/viewer-can.js';
import { DateTimeScalar } from './scalars.js';
import { rememberEntities } from './schema/complete.js';
import { unitsOfWork } from './schema/unit-of-work.js';
import { validateInput } from './schema/validate-input.js';

/** type-graphql asks for topics as soon as there is a subscription; ours all open a stream of their own. */
const noTopics = (): never => {
  throw new Error('subscriptions are opened by hear(), not by topic');
};

/** The types and fields as `schema.graphql` prints them; nothing is guarded yet. */
export async function bareSchema(): Promise<GraphQLSchema> {
  publishRights();
  return buildSchema({
    resolvers: resolvers,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    validateFn: validateInput,
    pubSub: { publish: noTopics, subscribe: noTopics },
  });
}

/** The schema that answers: every root field guarded, every mutation one transaction. A hole in the matrix stops the start. */
export async function makeSchema(orm: MikroORM): Promise<GraphQLSchema> {
  const schema = await bareSchema();
  for (const entity of entities as EntityClass<object>[]) rememberTable(entity, orm.getMetadata().get(entity).tableName);
  rememberEntities(entities);
  checkPermissions(schema);
  return guard(unitsOfWork(schema));
}
