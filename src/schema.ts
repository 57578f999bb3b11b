import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { entities } from './entities/all.js';
import { checkPermissions } from './permissions/check.js';
import { guard } from './permissions/guard.js';
import { rememberTable } from './reading.js';
import { resolvers } from './resolvers/all.js';
import { publishEdges } from './resolvers/edges.js';
import { publishRights } from './resolvers/viewer-can.js';
import { DateTimeScalar } from './scalars.js';
import { rememberEntities } from './schema/complete.js';
import { edgesAreRead } from './schema/edges-are-read.js';
import { nodesAreTyped } from './schema/nodes-are-typed.js';
import { unitsOfWork } from './schema/unit-of-work.js';
import { validateInput } from './schema/validate-input.js';
import { directives } from './schema/directives.js';

/** type-graphql asks for topics as soon as there is a subscription; ours all open a stream of their own. */
const noTopics = (): never => {
  throw new Error('subscriptions are opened by hear(), not by topic');
};

/** What no decorator can say: the root types have no class. */
const roots = {
  Query: 'What can be read: every list is a page with filters and an order, and shows the rows that the viewer may see.',
  Mutation: 'What can be done: each is one transaction, stored as a whole or not at all, and takes `@idempotent` and `@dryRun`.',
  Subscription: 'What can be followed as it happens: each event has a cursor, from which a client goes on without a gap.',
};

/** The types and fields as `schema.graphql` prints them; nothing is guarded yet. */
export async function bareSchema(): Promise<GraphQLSchema> {
  publishRights();
  const schema = await buildSchema({
    resolvers: [...resolvers, ...publishEdges()],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    validateFn: validateInput,
    pubSub: { publish: noTopics, subscribe: noTopics },
    directives,
  });
  for (const [type, description] of Object.entries(roots)) {
    const root = schema.getType(type);
    if (root) root.description = description;
  }
  return schema;
}

/** The schema that answers: every root field guarded, every mutation one transaction. A hole in the matrix stops the start. */
export async function makeSchema(orm: MikroORM): Promise<GraphQLSchema> {
  const schema = await bareSchema();
  for (const entity of entities as EntityClass<object>[]) rememberTable(entity, orm.getMetadata().get(entity).tableName);
  rememberEntities(entities);
  checkPermissions(schema);
  return guard(unitsOfWork(edgesAreRead(nodesAreTyped(schema))));
}
