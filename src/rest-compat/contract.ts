import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Method } from './dialect.js';

/** The part of JSON Schema that the mechanism itself looks at; everything else is for the validator. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  /** Where the schema stands in the document, so that its references hold. */
  readonly pointer: string;
  /** The fields that a sort parameter is documented for; empty where the document leaves them open. */
  readonly allowed: readonly string[];
}

/** One documented operation, in the form that the mechanism asks about it. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: Method;
  /** With colons, as routes write it: `/api/users/:id/`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly pointer: string } | undefined;
  readonly statuses: readonly number[];
  /** The first documented 2xx. */
  readonly success: number;
  /** May it be asked without a token: always, either way, or never. */
  readonly access: 'public' | 'optional' | 'token';
  readonly rateClass: string | undefined;
  readonly cacheClass: string | undefined;
  /** Roles that may, in the contract's words; empty where it names none. */
  readonly roles: readonly string[];
  /** What a row of it is called, read from the name of its answer's schema: `UserRead` gives `User`. */
  readonly resource: string | undefined;
}

interface RawParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: Parameter['in'];
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-allowed'?: readonly string[];
}
interface RawOperation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
  readonly 'x-rate-limit'?: string;
  readonly 'x-cache-class'?: string;
  readonly 'x-roles'?: readonly string[];
}
/** An OpenAPI document as read; `x-` parts are for whoever knows them. */
export interface ContractDocument {
  readonly [part: string]: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly object[];
}

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly Method[];

/** A dialect's contract, read once. */
export class Contract {
  readonly name: string;
  readonly document: ContractDocument;
  readonly operations: readonly Operation[];
  readonly #byLine: ReadonlyMap<string, Operation>;

  constructor(name: string, document: ContractDocument) {
    this.name = name;
    this.document = document;
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) =>
        item[method.toLowerCase()] ? [this.#read(path, method, item[method.toLowerCase()] as RawOperation)] : [],
      ),
    );
    this.#byLine = new Map(this.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  }

  at(line: string): Operation | undefined {
    return this.#byLine.get(line);
  }

  /** What a `#/…` pointer of the document names. */
  target(pointer: string): unknown {
    const steps = pointer.split('/').slice(1);
    return steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
      this.document,
    );
  }

  /** The schema itself, where it only refers to one. */
  resolve(schema: Schema | undefined): Schema {
    return schema?.$ref === undefined ? (schema ?? {}) : this.resolve(this.target(schema.$ref) as Schema);
  }

  /** The schema of a property, through references and combinations. */
  property(schema: Schema | undefined, name: string): Schema | undefined {
    const { properties, allOf = [], anyOf = [], oneOf = [] } = this.resolve(schema);
    if (properties && Object.hasOwn(properties, name)) return properties[name];
    return [...allOf, ...anyOf, ...oneOf].map((part) => this.property(part, name)).find((found) => found !== undefined);
  }

  #read(path: string, method: Method, raw: RawOperation): Operation {
    const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
    const statuses = Object.keys(raw.responses).map(Number);
    const success = statuses.find((status) => status >= 200 && status < 300) ?? 200;
    const [type, content] = Object.entries(raw.requestBody?.content ?? {})[0] ?? [];
    return {
      id: raw.operationId,
      tag: raw.tags?.[0] ?? '',
      method,
      path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      parameters: (raw.parameters ?? []).map((parameter, index) => this.#parameter(parameter, `${pointer}/parameters/${index}`)),
      body:
        type === undefined
          ? undefined
          : { schema: content?.schema ?? {}, pointer: `${pointer}/requestBody/content/${type.replaceAll('/', '~1')}/schema` },
      statuses,
      success,
      access: accessOf(raw.security ?? this.document.security ?? []),
      rateClass: raw['x-rate-limit'],
      cacheClass: raw['x-cache-class'],
      roles: raw['x-roles'] ?? [],
      resource: /(\w+?)(?:Read|Detail|Result)?$/.exec(
        Object.values(raw.responses[String(success)]?.content ?? {})[0]?.schema?.$ref ?? '',
      )?.[1],
    };
  }

  #parameter(raw: RawParameter, pointer: string): Parameter {
    if (raw.$ref !== undefined) return this.#parameter(this.target(raw.$ref) as RawParameter, raw.$ref);
    const { name, required = false, schema } = raw;
    return { name, in: raw.in, required, schema, pointer: `${pointer}/schema`, allowed: raw['x-allowed'] ?? [] };
  }
}

function accessOf(security: readonly object[]): Operation['access'] {
  if (security.length === 0) return 'public';
  return security.some((scheme) => Object.keys(scheme).length === 0) ? 'optional' : 'token';
}

/** Compiled code and sources both lie two folders below the root, and the contract stays with the sources. */
export const contractFile = (name: string): URL => new URL(`../../src/rest-compat/${name}/openapi.yaml`, import.meta.url);

const read = new Map<string, Contract>();

/** A dialect's contract; read and parsed once a process, which takes half a second. */
export function readContract(name: string): Contract {
  const known = read.get(name);
  if (known) return known;
  const contract = new Contract(name, parse(readFileSync(contractFile(name), 'utf8')) as ContractDocument);
  read.set(name, contract);
  return contract;
}
