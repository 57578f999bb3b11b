import type { Contract, Operation, Schema } from '../../src/rest-compat/contract.js';

const formats: Readonly<Record<string, string>> = {
  email: 'somebody@example.test',
  date: '2026-09-01',
  time: '08:00',
  'date-time': '2026-09-01T08:00:00Z',
  uri: 'https://school.example.test/',
};
/** Texts that fit the patterns that contracts use. */
const samples = ['08:00', '09:00', '+212612345678', 'password1', '2026-2027', '#336699', 'MATH', 'text'];

/** A body that an operation can read: the contract's own example, or the least that its schema asks for. What its ids name need not exist. */
export function goodBody(contract: Contract, { body }: Operation): unknown {
  if (!body) return undefined;
  const media = contract.target(body.pointer.slice(0, -'/schema'.length)) as { example?: unknown };
  return media.example ?? leastOf(contract, body.schema);
}

function leastOf(contract: Contract, schema: Schema): unknown {
  const { type, format, properties = {}, items = {}, allOf, oneOf, anyOf, ...rest } = contract.resolve(schema);
  const [choice] = [...(oneOf ?? []), ...(anyOf ?? [])];
  if (allOf) {
    const own = Object.keys(properties).length > 0 ? objectOf(contract, properties, rest) : {};
    const whole = Object.assign({}, own, ...allOf.map((part) => leastOf(contract, part))) as Record<string, unknown>;
    return Object.assign(whole, ...allOf.map((part) => demanded(contract, properties, part, whole))) as unknown;
  }
  if (choice) return leastOf(contract, choice);
  const allowed = rest['enum'] as readonly unknown[] | undefined;
  if (allowed) return allowed[0];
  const [first = 'object'] = [type ?? []].flat();
  switch (first) {
    case 'integer':
    case 'number':
      return Math.max(1, Number(rest['minimum'] ?? 1));
    case 'boolean':
      return true;
    case 'array':
      return [leastOf(contract, items)];
    case 'string':
      return textOf(format, rest);
    default:
      return objectOf(contract, properties, rest);
  }
}

/** What the `then of a condition` asks for besides, where its `if` holds. */
function demanded(contract: Contract, properties: NonNullable<Schema['properties']>, part: Schema, whole: Record<string, unknown>): object {
  const { if: condition, then } = part as { if?: Schema; then?: { required?: readonly string[] } };
  const holds = Object.entries(condition?.properties ?? {}).every(([name, { enum: allowed, const: only }]) =>
    Array.isArray(allowed) ? allowed.includes(whole[name]) : only === whole[name],
  );
  const names = condition && holds ? (then?.required ?? []) : [];
  return Object.fromEntries(names.map((name) => [name, leastOf(contract, properties[name] ?? {})]));
}

function objectOf(contract: Contract, properties: NonNullable<Schema['properties']>, rest: Schema): unknown {
  const { required = [], minProperties = 0 } = rest as { required?: readonly string[]; minProperties?: number };
  const writable = Object.keys(properties).filter((name) => contract.resolve(properties[name])['readOnly'] !== true);
  const names = new Set([...required.filter((name) => writable.includes(name)), ...writable.slice(0, minProperties)]);
  return Object.fromEntries([...names].map((name) => [name, leastOf(contract, properties[name] ?? {})]));
}

function textOf(format: string | undefined, rest: Schema): string {
  const { pattern, minLength = 0 } = rest as { pattern?: string; minLength?: number };
  if (format !== undefined) return formats[format] ?? 'text';
  if (pattern === undefined) return 'text'.padEnd(minLength, '.');
  const fitting = samples.find((sample) => new RegExp(pattern).test(sample));
  if (fitting === undefined) throw new Error(`no sample text fits ${pattern}`);
  return fitting;
}
