import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** What a selection is read from: an operation's fragments are its own. */
export type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Every field below some nodes, through fragments. `@skip` and `@include` are taken no notice of: a column too many is harmless, and
 * the plan holds for every value of the variables.
 */
export function* fieldsBelow(nodes: readonly { selectionSet?: SelectionSetNode | undefined }[], info: Info): Generator<FieldNode> {
  for (const node of nodes)
    for (const selection of node.selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsBelow([selection], info);
      else {
        const fragment = info.fragments[selection.name.value];
        if (fragment) yield* fieldsBelow([fragment], info);
      }
    }
}

/** The nodes of the fields of one name below some nodes. */
export const fieldsNamed = (nodes: readonly FieldNode[], name: string, info: Info): FieldNode[] =>
  [...fieldsBelow(nodes, info)].filter((node) => node.name.value === name);

/** The nodes at a path below some nodes: `['edges', 'node']`. */
export const fieldsAt = (nodes: readonly FieldNode[], path: readonly string[], info: Info): FieldNode[] =>
  path.reduce<FieldNode[]>((at, name) => fieldsNamed(at, name, info), [...nodes]);
