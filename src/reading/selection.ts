import {
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What a selection is read from: an operation's fragments and variables are its own. */
export type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>;
interface Selecting {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/**
 * Every field below some nodes, through fragments, as far as `@skip` and `@include` leave it in. Of a row that could be of several types,
 * `type` says which it is: fragments on the others are not its own.
 */
export function* fieldsBelow(nodes: readonly Selecting[], info: Info, type?: string): Generator<FieldNode> {
  for (const node of nodes)
    for (const selection of node.selectionSet?.selections ?? []) {
      if (isLeftOut(selection, info)) continue;
      if (selection.kind === Kind.FIELD) yield selection;
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
        if (fragment && isOn(fragment, type, info)) yield* fieldsBelow([fragment], info, type);
      }
    }
}
/** Whether a fragment is about rows of a type: on the type itself, on an interface that it has, or on nothing. */
function isOn({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode, type: string | undefined, { schema }: Info): boolean {
  const on = typeCondition?.name.value;
  return type === undefined || on === undefined || on === type || !isObjectType(schema.getType(on));
}

/** The nodes of the fields of one name below some nodes. */
export const fieldsNamed = (nodes: readonly FieldNode[], name: string, info: Info): FieldNode[] =>
  [...fieldsBelow(nodes, info)].filter((node) => node.name.value === name);

/** The nodes at a path below some nodes: `['edges', 'node']`. */
export const fieldsAt = (nodes: readonly FieldNode[], path: readonly string[], info: Info): FieldNode[] =>
  path.reduce<FieldNode[]>((at, name) => fieldsNamed(at, name, info), [...nodes]);

/** The `if` of each `@skip` and `@include` of a selection. */
const switchesOf = (selection: SelectionNode): { name: string; on: ValueNode | undefined }[] =>
  (selection.directives ?? [])
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .map(({ name, arguments: given }) => ({ name: name.value, on: given?.find((argument) => argument.name.value === 'if')?.value }));

const isLeftOut = (selection: SelectionNode, { variableValues }: Info): boolean =>
  switchesOf(selection).some(({ name, on }) => {
    const value = on?.kind === Kind.VARIABLE ? variableValues[on.name.value] : on?.kind === Kind.BOOLEAN && on.value;
    return value === (name === 'skip');
  });

const switches = new WeakMap<FieldNode, readonly string[]>();
/** The variables that decide, by `@skip` and `@include`, what is selected below a node. */
function switchesBelow(node: FieldNode, info: Info): readonly string[] {
  const known = switches.get(node);
  if (known) return known;
  const names = new Set<string>();
  const seen = new Set<Selecting>();
  const walk = (below: Selecting | undefined): void => {
    if (!below || seen.has(below)) return;
    seen.add(below);
    for (const selection of below.selectionSet?.selections ?? []) {
      for (const { on } of switchesOf(selection)) if (on?.kind === Kind.VARIABLE) names.add(on.name.value);
      walk(selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection);
    }
  };
  walk(node);
  const found = [...names];
  switches.set(node, found);
  return found;
}

/** Tells apart what one node selects under different values of its variables: part of the key of a plan. */
export const selectionKey = (node: FieldNode, info: Info): string =>
  switchesBelow(node, info)
    .map((name) => `${name}=${String(info.variableValues[name])}`)
    .join();
