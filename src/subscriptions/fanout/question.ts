import {
  type DocumentNode,
  type FieldNode,
  getDirectiveValues,
  getOperationAST,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What a subscriber asks, apart from who asks and from which cursor on. */
export interface Question {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The subscription's root field. */
  readonly field: string;
  /** The variable that carries the cursor and nothing else; without one, a question with a cursor is not shared. */
  readonly cursorVariable: string | undefined;
  /** Whether it names a cursor as things stand. */
  readonly resumes: boolean;
}

/** Reads the question out of a validated operation; undefined when it is not a subscription. */
export function questionOf(
  text: string,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): Question | undefined {
  const operation = getOperationAST(document, operationName);
  const root = operation?.operation === OperationTypeNode.SUBSCRIPTION ? firstField(document, operation.selectionSet) : undefined;
  if (!operation || !root) return undefined;
  const argument = root.arguments?.find(({ name }) => name.value === 'after')?.value;
  const base = { text, document, operationName, variables, field: root.name.value };
  if (!argument || argument.kind === Kind.NULL) return { ...base, cursorVariable: undefined, resumes: false };
  if (argument.kind !== Kind.VARIABLE) return { ...base, cursorVariable: undefined, resumes: true };
  const name = argument.name.value;
  const value = variables[name] ?? defaultOf(operation, name);
  return {
    ...base,
    cursorVariable: usesOf(document, name) === 1 && defaultOf(operation, name) === undefined ? name : undefined,
    resumes: value !== undefined,
  };
}

/** The same question from another place in the order, or from now on. */
export function askedFrom(question: Question, after: number | undefined): Question {
  if (question.cursorVariable === undefined) return question;
  const cursor = after === undefined ? null : String(after);
  return { ...question, variables: { ...question.variables, [question.cursorVariable]: cursor }, resumes: after !== undefined };
}

/** Equal for questions that differ at most in their cursor. */
export function questionKey({ text, operationName, variables, cursorVariable }: Question): string {
  const others = Object.entries(variables).filter(([name]) => name !== cursorVariable);
  return JSON.stringify([text, operationName ?? null, others.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

/** A valid subscription has one root field, which may stand in fragments, beside others that directives leave out. */
function firstField(document: DocumentNode, set: SelectionSetNode): FieldNode | undefined {
  for (const selection of set.selections) {
    if (isLeftOut(selection)) continue;
    if (selection.kind === Kind.FIELD) return selection;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragmentOf(document, selection.name.value);
    const found = inner && firstField(document, inner);
    if (found) return found;
  }
  return undefined;
}

/** Validation refuses variables in the directives of a subscription's root: what is left out is left out for everybody. */
const isLeftOut = (selection: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection)?.['if'] === false;

const fragmentOf = (document: DocumentNode, name: string): SelectionSetNode | undefined => {
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition.selectionSet;
  return undefined;
};

/** `null` as default says nothing. */
function defaultOf(operation: OperationDefinitionNode, name: string): unknown {
  const value = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value === undefined || value.kind === Kind.NULL ? undefined : value;
}

function usesOf(document: DocumentNode, name: string): number {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void (uses += node.name.value === name ? 1 : 0),
  });
  return uses;
}
