import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  print,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { dryRun, hasDirective, idempotent } from './directives.js';

/** One mutation of an operation, and a document that asks for it alone. */
export interface PlannedMutation {
  /** Its name in the answer. */
  readonly place: string;
  /** Its name in the schema. */
  readonly name: string;
  readonly field: FieldNode;
  readonly document: DocumentNode;
  /** What is asked, as text: two requests ask the same when this and the variables are the same. */
  text(): string;
}
/** A mutation operation taken apart; undefined stands for every other operation. */
export interface MutationPlan {
  readonly operation: OperationDefinitionNode;
  readonly mutations: readonly PlannedMutation[];
  /** `@idempotent` stands somewhere. */
  readonly keyed: boolean;
  readonly dryRun: boolean;
}

const plans = new WeakMap<DocumentNode, Map<string, MutationPlan | undefined>>();

/** The plan of a mutation operation, made once for each parsed document. */
export function mutationPlanOf(document: DocumentNode, operationName: string | undefined): MutationPlan | undefined {
  let known = plans.get(document);
  if (!known) plans.set(document, (known = new Map<string, MutationPlan | undefined>()));
  const name = operationName ?? '';
  if (!known.has(name)) known.set(name, made(document, operationName));
  return known.get(name);
}

function made(document: DocumentNode, operationName: string | undefined): MutationPlan | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return undefined;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const byPlace = new Map<string, FieldNode>();
  for (const field of rootFields(operation.selectionSet, fragments, [])) {
    const place = field.alias?.value ?? field.name.value;
    const first = byPlace.get(place);
    byPlace.set(place, first ? merged(first, field) : field);
  }
  const mutations = [...byPlace].map(([place, field]) => planned(place, field, operation, fragments));
  return {
    operation,
    mutations,
    keyed: [operation, ...byPlace.values()].some((node) => hasDirective(node, idempotent)),
    dryRun: hasDirective(operation, dryRun),
  };
}

function planned(
  place: string,
  field: FieldNode,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): PlannedMutation {
  const alone: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [alone, ...fragments] };
  let text: string | undefined;
  return { place, name: field.name.value, field, document, text: () => (text ??= print(document)) };
}

/** The fields that a selection asks for at its own level; what stands around them decides with them whether they are asked at all. */
function rootFields(
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
  around: readonly DirectiveNode[],
): FieldNode[] {
  return selections.flatMap((selection) => {
    const directives = [...(selection.directives ?? []), ...around];
    if (selection.kind === Kind.FIELD) return [{ ...selection, directives }];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, directives);
    const spread = selection.name.value;
    const fragment = fragments.find(({ name }) => name.value === spread);
    return fragment ? rootFields(fragment.selectionSet, fragments, directives) : [];
  });
}

const merged = (first: FieldNode, again: FieldNode): FieldNode =>
  first.selectionSet && again.selectionSet
    ? {
        ...first,
        selectionSet: {
          ...first.selectionSet,
          selections: [...first.selectionSet.selections, ...again.selectionSet.selections],
        },
      }
    : first;
