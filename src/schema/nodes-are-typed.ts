import { isInterfaceType, type GraphQLSchema } from 'graphql';

/** Has rows of the interface `Node` say themselves which type they are. type-graphql would answer with a promise, which graphql-jit does not await. */
export function nodesAreTyped(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (row: { readonly __typename: string }) => row.__typename;
  return schema;
}
