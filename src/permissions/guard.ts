import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { derive, type Context } from '../context.js';
import { forbidden, unauthenticated } from '../errors.js';
import { say } from '../schema/say.js';
import { cell, columnOf, matrix, rolesOf } from './matrix.js';
import { deny, rule, shield } from './shield.js';

const roots = ['Query', 'Mutation', 'Subscription'] as const;
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type Middleware = (resolve: Resolve, parent: unknown, args: Record<string, unknown>, ctx: Context, info: GraphQLResolveInfo) => unknown;

/** One row of the matrix as a rule: nobody is signed in, the role may not, or it may. */
const ruleOf = (coordinate: string) =>
  rule(coordinate, { cache: 'no_cache' })((_parent: unknown, _args: unknown, ctx: Context) => {
    if (cell(coordinate, columnOf(ctx.viewer)) !== 'none') return true;
    return say(ctx.viewer ? forbidden(rolesOf(coordinate)) : unauthenticated(), ctx);
  });

/**
 * Sets graphql-shield on every root field, by the matrix, in place. Only root fields: rows and sensitive fields are guarded in the SQL
 * that reads them, so no field of a list pays for a rule. graphql-middleware would wrap a subscription's `resolve` and leave its door
 * open; here `subscribe` is wrapped, and what comes through it is filtered event by event.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const tree: Record<string, Record<string, ReturnType<typeof ruleOf>>> = {};
  for (const root of roots) {
    const type = schema.getRootType(operationOf(root));
    if (!type) continue;
    const fields = Object.keys(type.getFields());
    const without = fields.filter((field) => !matrix[`${root}.${field}`]);
    if (without.length) throw new Error(`no row in the permission matrix for ${without.map((field) => `${root}.${field}`).join(', ')}`);
    tree[root] = {
      '*': deny as unknown as ReturnType<typeof ruleOf>,
      ...Object.fromEntries(fields.map((field) => [field, ruleOf(`${root}.${field}`)])),
    };
  }
  const generated = shield(tree, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: (error) => (error instanceof Error ? error : forbidden()),
  }).generate(schema) as unknown as Record<string, Record<string, Middleware | { resolve: Middleware; subscribe: Middleware }>>;

  for (const root of roots)
    for (const field of Object.values(schema.getRootType(operationOf(root))?.getFields() ?? {})) {
      const made = generated[root]?.[field.name];
      if (!made) throw new Error(`graphql-shield left ${root}.${field.name} open`);
      const check = typeof made === 'function' ? made : root === 'Subscription' ? made.subscribe : made.resolve;
      const door = root === 'Subscription' ? 'subscribe' : 'resolve';
      const open = field[door] as Resolve;
      const coordinate = `${root}.${field.name}`;
      field[door] = (parent, args, ctx: Context, info) =>
        check(
          (_p, _a, _c, _i) => open(_p, _a, derive(_c, { scope: cell(coordinate, columnOf(_c.viewer)) }), _i),
          parent,
          args as Record<string, unknown>,
          ctx,
          info,
        );
    }
  return schema;
}

const operationOf = (root: (typeof roots)[number]) => root.toLowerCase() as Parameters<GraphQLSchema['getRootType']>[0];
