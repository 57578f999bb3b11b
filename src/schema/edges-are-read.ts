import { isObjectType, type GraphQLSchema } from 'graphql';
import { edges } from '../entities/edge-from.js';
import { nameOf, pageKey } from '../reading/plan.js';

/** Has each edge find the page that was read for it with its row. Its arguments were looked at then, once, and not again for each row. */
export function edgesAreRead(schema: GraphQLSchema): GraphQLSchema {
  for (const { from, field } of edges) {
    const type = schema.getType(nameOf(from()));
    const found = isObjectType(type) ? type.getFields()[field] : undefined;
    if (!found) throw new Error(`${nameOf(from())} has no field ${field}`);
    found.resolve = (row: Readonly<Record<string, unknown>>, _args, _ctx, { fieldNodes: [node] }) => node && row[pageKey(node)];
  }
  return schema;
}
