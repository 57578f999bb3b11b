import { coerceInputValue, getOperationAST, isInputType, isNonNullType, Kind, OperationTypeNode, typeFromAST, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, FieldNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { AppError, fault, invalid, type FieldFault } from '../errors.js';
import { appErrorIn } from './failures.js';

/** Runs a validated operation in this process, with the request's own context: same matrix, same rules. */
export type Execute = (document: DocumentNode, variables: Readonly<Record<string, unknown>>, ctx: Context) => Promise<ExecutionResult>;
type Data = Readonly<Record<string, unknown>>;

/** What an operation asks for at its root. */
export interface Asked {
  readonly name: string;
  /** Fields that every call asks for. */
  readonly coordinates: readonly string[];
  /** Fields that the variables choose among, with `@include` and `@skip`. */
  readonly choices: readonly string[];
}

/** The one named operation of a document, valid against the schema; called at start-up, so that no request meets a broken one. */
export function operationIn(document: DocumentNode, schema: GraphQLSchema, line: string): Asked {
  const faults = validate(schema, document);
  const operation = getOperationAST(document);
  if (faults.length > 0 || !operation?.name) throw new Error(`${line}: ${faults[0]?.message ?? 'the document needs one named operation'}`);
  const root = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const fields = operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
  const coordinatesOf = (some: readonly FieldNode[]): string[] => some.map((field) => `${root}.${field.name.value}`);
  const isChosen = ({ directives = [] }: FieldNode): boolean => directives.length > 0;
  return {
    name: operation.name.value,
    coordinates: coordinatesOf(fields.filter((field) => !isChosen(field))),
    choices: coordinatesOf(fields.filter(isChosen)),
  };
}

/** Root fields that all have a value, or the failure that left one without. A refused edge below them is blank, not a failure. */
export async function dataOf(
  document: DocumentNode,
  variables: Data,
  ctx: Context,
  execute: Execute,
  schema: GraphQLSchema,
): Promise<Data | undefined> {
  const { data, errors = [] } = await execute(document, variables, ctx);
  if (!data && errors.every(({ path }) => path === undefined))
    throw refusedVariables(document, variables, schema) ?? errors[0] ?? new Error('no data and no error');
  const failed =
    errors.find((error) => !data || (error.path?.length ?? 0) <= 1 || !isRefusal(error)) ??
    errors.find(({ path }) => data?.[String(path?.[0])] === null);
  if (failed) throw failed;
  // A field that the variables leave out is undefined; one without a value is null.
  return data && Object.values(data).every((value) => value !== null) ? data : undefined;
}

/**
 * What the client left out is left out of the variables too. A variable that is there but undefined would count as null, and null in a
 * patch empties a field.
 */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[name, given(item)]])));
}

const isRefusal = (error: GraphQLError): boolean =>
  ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(appErrorIn(error)?.code ?? String(error.extensions['code']));

/** Values that the contract lets through and a GraphQL type does not, such as a number beyond its range; named by their place. */
function refusedVariables(document: DocumentNode, variables: Data, schema: GraphQLSchema): AppError | undefined {
  const { variableDefinitions = [] } = getOperationAST(document) as OperationDefinitionNode;
  const faults: FieldFault[] = [];
  for (const { variable, type: written, defaultValue } of variableDefinitions) {
    const [name, type] = [variable.name.value, typeFromAST(schema, written)];
    const value = variables[name];
    if (!isInputType(type)) continue;
    if (value !== undefined) coerceInputValue(value, type, (path) => faults.push(fault([name, ...path].join('.'), 'INVALID')));
    else if (isNonNullType(type) && !defaultValue) faults.push(fault(name, 'REQUIRED'));
  }
  return faults.length > 0 ? invalid(...faults) : undefined;
}
