import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError, fault } from '../errors.js';

/** How large an operation may be. */
export interface OperationLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxCost: number;
}
/** What an operation asks for: its cost is its fields, those of a list times the rows that are asked for, 20 when it does not say. */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}
/** Rows of a list that says nothing. */
const PAGE = 20;
/** No list answers more rows than this, whatever is asked. */
const MOST = 100;

/** What only connections have: a field with one of these below it is a list, though it may not say how many rows it wants. */
const rowFields = new Set(['nodes', 'edges']);
/** A part of an operation, and whether it is the selection of a list. */
interface Measured {
  readonly depth: number;
  readonly cost: number;
  readonly pages: boolean;
}

/** Measures an operation. Introspection counts like any other field; fragments that name each other end the count. */
export function sizeOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let aliases = 0;
  let visited = 0;

  const rowsOf = (field: FieldNode, pages: boolean): number => {
    const ids = field.arguments?.find(({ name }) => name.value === 'ids')?.value;
    if (ids?.kind === Kind.LIST) return ids.values.length;
    if (ids?.kind === Kind.VARIABLE) return lengthOf(variables[ids.name.value]);
    const asked = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
    if (!asked) return pages ? PAGE : 1;
    const { value } = asked;
    const rows = value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT ? Number(value.value) : PAGE;
    return Math.min(MOST, Math.max(1, typeof rows === 'number' ? rows : PAGE));
  };
  const measure = (set: SelectionSetNode | undefined, open: readonly string[]): Measured => {
    let depth = 0;
    let cost = 0;
    let pages = false;
    for (const selection of set?.selections ?? []) {
      if (++visited > 20_000) return { depth: Infinity, cost: Infinity, pages };
      let below: Measured;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases++;
        const inside = measure(selection.selectionSet, open);
        below = {
          depth: inside.depth + 1,
          cost: 1 + rowsOf(selection, inside.pages) * inside.cost,
          pages: rowFields.has(selection.name.value),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) below = measure(selection.selectionSet, open);
      else {
        const name = selection.name.value;
        below = open.includes(name) ? { depth: 0, cost: 0, pages: false } : measure(fragments.get(name)?.selectionSet, [...open, name]);
      }
      depth = Math.max(depth, below.depth);
      cost += below.cost;
      pages ||= below.pages;
    }
    return { depth, cost, pages };
  };
  const { depth, cost } = measure(operation.selectionSet, []);
  return { depth, aliases, cost };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

const sizes = new WeakMap<DocumentNode, Map<string, OperationSize>>();

/** Refuses an operation that is too deep, has too many aliases or costs too much, naming which; answers its size otherwise. */
export function checkSize(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: OperationLimits,
): OperationSize {
  let known = sizes.get(document);
  if (!known) sizes.set(document, (known = new Map<string, OperationSize>()));
  const counted = Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'number' ? [`${name}=${value}`] : Array.isArray(value) ? [`${name}=[${value.length}]`] : [],
  );
  const key = `${operation.name?.value ?? ''}|${counted.join()}`;
  const size = known.get(key) ?? sizeOf(document, operation, variables);
  if (known.size < 50) known.set(key, size);
  const introspects = operation.selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
  const over = [
    ...(size.depth > limits.maxDepth && !introspects ? [fault('depth', 'TOO_LARGE', { max: limits.maxDepth })] : []),
    ...(size.aliases > limits.maxAliases ? [fault('aliases', 'TOO_MANY', { max: limits.maxAliases })] : []),
    ...(size.cost > limits.maxCost ? [fault('cost', 'TOO_LARGE', { max: limits.maxCost })] : []),
  ];
  if (over.length) throw new AppError('BAD_USER_INPUT', { fields: over });
  return size;
}
