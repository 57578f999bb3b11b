import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.js';
import { changing } from './schema/changing.js';

/** Runs one validated operation. Every door uses it: GraphQL over HTTP, REST dialects, events of subscriptions. */
export type Execute = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  ctx: Context,
  operationName?: string,
  rootValue?: unknown,
) => Promise<ExecutionResult>;

type Variables = Readonly<Record<string, unknown>>;
interface Compiled extends Pick<CompiledQuery, 'query'> {
  /** Of variables that may be left out although their type is non-null: graphql-jit would ask for them. */
  readonly defaults: Variables | undefined;
}

/**
 * Compiles each operation once (graphql-jit: a list costs a good third less than when graphql-js walks it anew each time) and keeps it
 * as long as its parsed document. What cannot be compiled is executed by graphql-js.
 */
export function makeExecute(schema: GraphQLSchema): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled | null>>();
  const compile = (document: DocumentNode, operationName: string | undefined): Compiled | null => {
    try {
      const made = compileQuery(schema, document, operationName, { disableLeafSerialization: false });
      return isCompiledQuery(made) ? { query: made.query.bind(made), defaults: defaultsOf(document, operationName) } : null;
    } catch {
      return null;
    }
  };
  const run: Execute = async (document, variables, ctx, operationName, rootValue) => {
    let known = compiled.get(document);
    if (!known) compiled.set(document, (known = new Map<string, Compiled | null>()));
    const key = operationName ?? '';
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = usesIntrospection(document, operationName) ? null : compile(document, operationName)));
    if (!made)
      return execute({
        schema,
        document,
        variableValues: variables,
        contextValue: ctx,
        ...(operationName !== undefined && { operationName }),
        rootValue,
      });
    const result = (await made.query(rootValue ?? {}, ctx, filled(variables, made.defaults))) as ExecutionResult;
    // Faults of variables come without a code; Apollo and the dialects read one.
    if (result.data === undefined && result.errors) return { errors: result.errors.map(withCode) };
    return result;
  };
  return changing(schema, run);
}

function defaultsOf(document: DocumentNode, operationName: string | undefined): Variables | undefined {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  const defaults = variableDefinitions.flatMap(({ variable, type, defaultValue }) =>
    type.kind === Kind.NON_NULL_TYPE && defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length ? Object.fromEntries(defaults) : undefined;
}
const filled = (given: Variables, defaults: Variables | undefined): Variables =>
  defaults ? { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) } : given;

/** Errors of graphql-jit's own have no `extensions`, whatever their type says. */
function withCode(error: GraphQLError): GraphQLError {
  const { extensions = {} } = error as Partial<GraphQLError>;
  if (extensions['code'] !== undefined) return error;
  return new GraphQLError(shortened(error.message), {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

/** A fault of a variable repeats the value that was sent, however long. */
const shortened = (message: string): string => message.replace(/^(.{300}).{200,}(; .{1,200})$/s, '$1 …$2').slice(0, 1000);

/** graphql-jit leaves introspection to graphql-js. */
function usesIntrospection(document: DocumentNode, operationName: string | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  return operation?.selectionSet.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__')) ?? true;
}
