import { getArgumentValues, isObjectType, type FieldNode, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import { getMetadataStorage, type ClassType } from 'type-graphql';
import { AppError } from '../errors.js';
import type { PageArgs } from '../resolvers/page-args.js';
import { validateInput } from '../schema/validate-input.js';

/** The declared field that a node names on a type. */
export function fieldOf(info: Pick<GraphQLResolveInfo, 'schema'>, type: string, name: string): GraphQLField<unknown, unknown> {
  const published = info.schema.getType(type);
  const field = isObjectType(published) ? published.getFields()[name] : undefined;
  if (!field) throw new Error(`${type} has no field ${name}`);
  return field;
}

/**
 * The arguments of a connection below the root, as its list's class reads them, checked by the same rules. Once for a field, however many
 * rows have it; a fault is told under the name that the field has in the answer.
 */
export async function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  type: ClassType<PageArgs>,
  { variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>,
): Promise<PageArgs> {
  const args = instanceOf(type, getArgumentValues(field, node, variableValues)) as PageArgs;
  await faultsAt(responseName(node), () => validateInput(args, type, { args: {} }));
  return args;
}

/** The name of a field in the answer. */
export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Does something whose faults are those of one field. */
export async function faultsAt<T>(place: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof AppError) || !error.detail.fields) throw error;
    throw new AppError(error.code, {
      ...error.detail,
      fields: error.detail.fields.map((one) => ({ ...one, path: `${place}.${one.path}` })),
    });
  }
}

/** The classes of inputs below a class of arguments, by field. */
function inputsOf(type: unknown): ReadonlyMap<string, ClassType> {
  const known = inputs.get(type);
  if (known) return known;
  const { argumentTypes, inputTypes } = getMetadataStorage();
  const found = new Map<string, ClassType>();
  for (let at = type; typeof at === 'function'; at = Object.getPrototypeOf(at) as unknown)
    for (const { fields } of [...argumentTypes, ...inputTypes].filter(({ target }) => target === at))
      for (const { name, getType } of fields ?? []) {
        const below = getType();
        if (inputTypes.some(({ target }) => target === below) && !found.has(name)) found.set(name, below as ClassType);
      }
  inputs.set(type, found);
  return found;
}
const inputs = new Map<unknown, ReadonlyMap<string, ClassType>>();

/** What graphql-js made of the arguments, as instances of their classes, which hold the rules. */
function instanceOf(type: ClassType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => instanceOf(type, one));
  if (typeof value !== 'object' || value === null) return value;
  const below = inputsOf(type);
  const made = new type() as Record<string, unknown>;
  for (const [name, held] of Object.entries(value)) {
    const input = below.get(name);
    made[name] = input ? instanceOf(input, held) : held;
  }
  return made;
}
