import {
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLString,
  specifiedDirectives,
  type DirectiveNode,
} from 'graphql';

/** `@idempotent(key:)`: the same as the header `Idempotency-Key`, for one operation or one of its mutations. */
export const idempotent = new GraphQLDirective({
  name: 'idempotent',
  description:
    'Does a mutation once, however often it is sent: the same key with the same operation and variables answers the first result, with others it fails with IDEMPOTENCY_CONFLICT. The same as the header Idempotency-Key. Keys belong to the viewer, or to the address of a visitor. A failure is not kept, and neither is an answer that holds tokens.',
  locations: [DirectiveLocation.MUTATION, DirectiveLocation.FIELD],
  args: { key: { type: new GraphQLNonNull(GraphQLString), description: '1 to 200 characters, such as a random UUID.' } },
});

/** `@dryRun`: the same as the header `X-Dry-Run: true`. */
export const dryRun = new GraphQLDirective({
  name: 'dryRun',
  description:
    'Runs a mutation, answers it, and stores nothing; extensions.dryRun tells what would have changed. The same as the header X-Dry-Run.',
  locations: [DirectiveLocation.MUTATION],
});

/** Every directive that an operation may use. */
export const directives = [...specifiedDirectives, idempotent, dryRun];

type Node = { readonly directives?: readonly DirectiveNode[] };

/** Whether a directive stands at a node. */
export const hasDirective = (node: Node, { name }: GraphQLDirective): boolean =>
  node.directives?.some((one) => one.name.value === name) ?? false;

/** The key of `@idempotent` at a node; a variable that is missing throws. */
export const keyAt = (node: Node, variables: Readonly<Record<string, unknown>>): string | undefined =>
  hasDirective(node, idempotent) ? (getDirectiveValues(idempotent, node, variables)?.['key'] as string | undefined) : undefined;
