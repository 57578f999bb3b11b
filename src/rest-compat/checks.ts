import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fault, type FieldFault } from '../errors.js';
import { isLocalDate } from '../scalars.js';
import { coerce, type Raw } from './coerce.js';
import type { Contract, Operation, Schema } from './contract.js';
import { faultsOf, type Patterns } from './faults.js';
import { hostileIn } from './hostile.js';
import { knownFields } from './known-fields.js';

export interface Checked<T> {
  readonly value: T;
  readonly faults: readonly FieldFault[];
}
export interface Checks {
  /** Unknown parameters are left out, empty ones count as absent. */
  query(raw: Readonly<Record<string, Raw>>): Checked<Record<string, unknown>>;
  /** `text` tells that every value came as text, from a form. */
  body(sent: unknown, text: boolean): Checked<unknown>;
}

/**
 * What the server sets is not asked of the client: a read-only field in a body is one that the contract does not know. Parts without one
 * stay the contract's own, so that most of it is in memory once.
 */
function withoutReadOnly<T>(value: T): T;
function withoutReadOnly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return sameOr<unknown[]>(value, value.map(withoutReadOnly));
  const { properties, required } = value as Schema & { readonly required?: unknown };
  const names = Object.entries(typeof properties === 'object' ? properties : {});
  const hidden = new Set(names.flatMap(([name, schema]) => (schema['readOnly'] === true ? [name] : [])));
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutReadOnly(item as unknown)]));
  if (hidden.size > 0) {
    copy['properties'] = Object.fromEntries(names.flatMap(([name, schema]) => (hidden.has(name) ? [] : [[name, withoutReadOnly(schema)]])));
    if (Array.isArray(required)) copy['required'] = required.filter((name: string) => !hidden.has(name));
  }
  return sameOr(value, copy);
}

/** The original where a copy has the same parts. */
const sameOr = <T extends object>(original: T, copy: T): T =>
  Object.entries(copy).every(([key, item]) => original[key as keyof T] === item) ? original : copy;

/** A validator that knows the contract as `contract#/…`. Days and instants must exist, in years that the database holds. */
export function validatorOf(document: unknown): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat('date', isLocalDate);
  ajv.addFormat(
    'date-time',
    (text) =>
      /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) &&
      isLocalDate(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text)),
  );
  return ajv.addSchema(document as Schema, 'contract');
}

/**
 * What every operation's query and body must be. A validator is compiled when its operation is first called: a few milliseconds once,
 * where all of them together are a third of the start and stay in memory whether they are called or not.
 */
export function checksOf(contract: Contract, patterns: Patterns, paging: readonly string[]): (operation: Operation) => Checks {
  const ajv = validatorOf(withoutReadOnly(contract.document));
  const validating = (schema: Schema): ((value: unknown) => FieldFault[]) => {
    let compiled: ValidateFunction | undefined;
    return (value) => {
      compiled ??= ajv.compile(schema);
      return compiled(value) ? [] : faultsOf(compiled.errors ?? [], patterns);
    };
  };
  return (operation) => {
    const filters = operation.parameters.filter((parameter) => parameter.in === 'query' && !paging.includes(parameter.name));
    const queryFaults = validating({
      type: 'object',
      properties: Object.fromEntries(filters.map(({ name, pointer }) => [name, { $ref: `contract${pointer}` }])),
      required: filters.filter(({ required }) => required).map(({ name }) => name),
    });
    const { body } = operation;
    const bodyFaults = body && validating({ $ref: `contract${body.pointer}` });
    return {
      query(raw) {
        const given = filters.filter(({ name }) => Object.hasOwn(raw, name) && raw[name]?.length !== 0);
        const value = Object.fromEntries(given.map(({ name, schema }) => [name, coerce(raw[name] ?? '', schema, contract)]));
        return { value, faults: all(hostileIn(value), queryFaults(value)) };
      },
      body(sent, text) {
        if (!body || !bodyFaults) return { value: undefined, faults: [] };
        const value = text ? typed(sent, body.schema, contract) : sent;
        if (!isObject(value)) return { value, faults: [fault('', 'WRONG_TYPE', { type: 'object' })] };
        return { value: knownFields(value, body.schema, contract), faults: all(hostileIn(value), bodyFaults(value)) };
      },
    };
  };
}

/** What makes a value hostile says enough about it. */
const all = (hostile: readonly FieldFault[], wrong: readonly FieldFault[]): readonly FieldFault[] =>
  hostile.length === 0 ? wrong : [...hostile, ...wrong.filter(({ path }) => !hostile.some((other) => other.path === path))];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A form's fields, each coerced to the type of the property of its name. */
const typed = (form: unknown, schema: Schema, contract: Contract): unknown =>
  Object.fromEntries(
    Object.entries(form as Readonly<Record<string, Raw>>).map(([name, raw]) => {
      const property = contract.property(schema, name);
      return [name, property && (typeof raw === 'string' || Array.isArray(raw)) ? coerce(raw, property, contract) : raw];
    }),
  );
