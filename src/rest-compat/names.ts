import type { Contract, Operation, Schema } from './contract.js';

/** Only camelCase becomes snake_case; the name of a header stays. */
const snake = (name: string): string =>
  !/^[a-z][A-Za-z0-9]*$/.test(name) ? name : name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isIndex = (step: string): boolean => /^\d+$/.test(step);

/**
 * Under which name the client sent what an operation calls `input.marks.3.studentId`: the route's own names first, longest match;
 * then snake_case, without `_id` where the contract has the short name; the argument itself (`input`, `filter`) has no name on the wire.
 */
export function wireName(path: string, operation: Operation, contract: Contract, names: Readonly<Record<string, string>> = {}): string {
  const steps = path.split('.').filter((step) => step !== '');
  for (let length = steps.length; length > 0; length -= 1) {
    const pattern = steps.slice(0, length).map((step) => (isIndex(step) ? '*' : step));
    const named = names[steps.slice(0, length).join('.')] ?? names[pattern.join('.')];
    if (named === undefined) continue;
    const indexes = steps.slice(0, length).filter(isIndex);
    const start = named.split('.').map((step) => (step === '*' ? (indexes.shift() ?? step) : step));
    return joined(start, steps.slice(length), operation, contract);
  }
  const [first = '', ...rest] = steps;
  const alone = rest.length === 0 || knows(operation, contract, snake(first));
  return alone ? joined([], steps, operation, contract) : joined([], rest, operation, contract);
}

/** Does the body or the query have this at its top? */
const knows = (operation: Operation, contract: Contract, name: string): boolean => {
  const query = operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
  return query || contract.property(operation.body?.schema, name) !== undefined;
};

function joined(start: readonly string[], steps: readonly string[], operation: Operation, contract: Contract): string {
  let schema: Schema | undefined = operation.body?.schema;
  const walked: string[] = [];
  const step = (name: string): void => {
    walked.push(name);
    schema = isIndex(name) ? itemsOf(schema, contract) : contract.property(schema, name);
  };
  for (const name of start) if (name !== '') step(name);
  for (const name of steps) {
    const top = walked.length === 0;
    step(
      isIndex(name)
        ? name
        : (spellings(name).find((wire) => contract.property(schema, wire) !== undefined || (top && knows(operation, contract, wire))) ??
            snake(name)),
    );
  }
  return walked.join('.');
}

const itemsOf = (schema: Schema | undefined, contract: Contract): Schema | undefined => contract.resolve(schema).items;

/** How the wire may spell a GraphQL field, likeliest first: `schoolClassIds` as `school_class_ids`, `school_classes`, `school_class`. */
function spellings(name: string): readonly string[] {
  const long = snake(name);
  const short = long.replace(/_ids?$/, '');
  return long.endsWith('_ids') ? [long, `${short}s`, `${short}es`, short] : [long, short];
}
