import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { validatorOf } from '../../src/rest-compat/checks.js';
import { readContract, type Contract, type Operation, type Schema } from '../../src/rest-compat/contract.js';
import { routerOf } from '../../src/rest-compat/router.js';

/** What `app.inject()` of Fastify answers, as far as a contract speaks of it. */
export interface ContractResponse {
  statusCode: number;
  headers: Readonly<Record<string, unknown>>;
  body: string;
}

interface RawResponse {
  $ref?: string;
  headers?: Readonly<Record<string, { $ref?: string; schema?: Schema }>>;
  content?: Readonly<Record<string, { schema?: Schema }>>;
}

/** Holds a dialect's answers against its contract, and notes which operation has answered what. */
export class ContractCheck {
  readonly #find;
  readonly #ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(
    readonly contract: Contract,
    /** Folder of the notes; without it nothing is noted. */
    readonly notes?: string,
  ) {
    this.#ajv = validatorOf(contract.document);
    this.#find = routerOf(contract, new Map(contract.operations.map((operation) => [`${operation.method} ${operation.path}`, operation])));
  }

  /** Throws with everything in which an answer is not as documented; answers what it checked. */
  check(method: string, url: string, response: ContractResponse): ContractResponse {
    const operation = this.operationOf(method, url);
    const complaints = operation ? this.#ofOperation(operation, response) : this.#ofNobody(url, response);
    if (complaints.length > 0)
      throw new Error(
        `${method} ${url} answered ${response.statusCode} against its contract:\n  ${complaints.join('\n  ')}\n${response.body.slice(0, 2000)}`,
      );
    if (operation && this.notes !== undefined)
      appendFileSync(join(this.notes, `${this.contract.name}.seen`), `${operation.id} ${response.statusCode}\n`);
    return response;
  }

  operationOf(method: string, url: string): Operation | undefined {
    return this.#find(url.split('?', 1)[0] ?? url)?.place.endpoints.get(method === 'HEAD' ? 'GET' : (method as Operation['method']));
  }

  /** What has been noted so far, by every process of this run: operation id to statuses. */
  seen(): Map<string, Set<number>> {
    const seen = new Map<string, Set<number>>();
    const file = join(this.notes ?? '', `${this.contract.name}.seen`);
    for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
      const [id = '', status] = line.split(' ');
      if (id !== '') seen.set(id, (seen.get(id) ?? new Set()).add(Number(status)));
    }
    return seen;
  }

  /**
   * Documented answers of these tags that nobody has seen. 422 is the documented twin of 400 and never sent; `except` leaves out
   * statuses that are proven for all operations at once. Where every role may, no 403 can be seen.
   */
  missing(tags: readonly string[], except: readonly number[] = [422, 429, 500, 503]): string[] {
    const seen = this.seen();
    return this.contract.operations
      .filter(({ tag }) => tags.includes(tag))
      .flatMap(({ id, statuses, roles }) =>
        statuses
          .filter((status) => !except.includes(status) && !seen.get(id)?.has(status))
          .filter((status) => status !== 403 || !roles.includes('authenticated'))
          .map((status) => `${id} ${status}`),
      );
  }

  #ofOperation(operation: Operation, response: ContractResponse): string[] {
    const pointer = this.#pointerOf(operation, response.statusCode);
    if (pointer === undefined) return [`${response.statusCode} is not documented`];
    const documented = this.contract.target(pointer) as RawResponse | undefined;
    return [...this.#ofHeaders(documented, response), ...this.#ofBody(pointer, documented, response)];
  }

  /** A path that no operation has: only the error envelope can be checked. */
  #ofNobody(url: string, response: ContractResponse): string[] {
    const known = this.#find(url.split('?', 1)[0] ?? url) !== undefined;
    const name = known ? 'MethodNotAllowed' : 'NotFound';
    if (known && response.statusCode === 204) return [];
    const pointer = `#/components/responses/${name}`;
    const wanted = known ? 405 : 404;
    if (response.statusCode !== wanted && ![401, 429].includes(response.statusCode)) return [`should be ${wanted}`];
    return response.statusCode === wanted ? this.#ofBody(pointer, this.contract.target(pointer) as RawResponse, response) : [];
  }

  #pointerOf(operation: Operation, status: number): string | undefined {
    const at = `#/paths/${operation.path.replaceAll(/:(\w+)/g, '{$1}').replaceAll('/', '~1')}/${operation.method.toLowerCase()}/responses/${status}`;
    for (const pointer of [at, `#/x-global-responses/${status}`]) {
      const found = this.contract.target(pointer) as RawResponse | undefined;
      if (found) return found.$ref ?? pointer;
    }
    // Beyond the document: the answers to a client that sends If-Match or Idempotency-Key, in the dialect's envelope.
    return status === 412 || status === 409 ? '#/components/responses/PreconditionFailed' : undefined;
  }

  #ofHeaders(documented: RawResponse | undefined, { headers }: ContractResponse): string[] {
    return Object.entries(documented?.headers ?? {}).flatMap(([name, header]) => {
      const schema = header.$ref === undefined ? header.schema : (this.contract.target(header.$ref) as { schema?: Schema }).schema;
      const value = headers[name.toLowerCase()];
      // Two changes within one second leave an answer undated.
      if (value === undefined) return name === 'Last-Modified' ? [] : [`header ${name} is missing`];
      const typed = schema?.type === 'integer' ? Number(value) : value;
      return this.#ajv.validate(schema ?? {}, typed) ? [] : [`header ${name}: ${JSON.stringify(value)} ${this.#ajv.errorsText()}`];
    });
  }

  #ofBody(pointer: string, documented: RawResponse | undefined, { body, headers }: ContractResponse): string[] {
    const content = documented?.content;
    if (!content) return body === '' || pointer.endsWith('PreconditionFailed') ? [] : ['should have no body'];
    const sent = headers['content-type'];
    const type = (typeof sent === 'string' ? sent : '').split(';', 1)[0] ?? '';
    if (!content[type]) return [`content type ${type} is not documented`];
    if (type === 'text/html') return [];
    const value = JSON.parse(body) as unknown;
    const at = `contract${pointer}/content/${type.replaceAll('/', '~1')}/schema`;
    const validate = this.#compiled.get(at) ?? this.#ajv.compile({ $ref: at });
    this.#compiled.set(at, validate);
    const wrong = validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
    return [...wrong, ...this.#undocumented(value, content[type].schema ?? {}, '')];
  }

  /** Keys that the contract does not know: a client may come to depend on them. */
  #undocumented(value: unknown, schema: Schema, path: string): string[] {
    if (Array.isArray(value)) {
      const items = this.#parts(schema).find((part) => part.items)?.items;
      return items ? value.flatMap((item, index) => this.#undocumented(item, items, `${path}/${index}`)) : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    const parts = this.#parts(schema);
    const isOpen = parts.every((part) => part.properties === undefined) || parts.some((part) => part['additionalProperties'] !== undefined);
    if (isOpen) return [];
    return Object.entries(value).flatMap(([key, below]) => {
      const property = this.contract.property(schema, key);
      return property === undefined ? [`${path}/${key} is not documented`] : this.#undocumented(below, property, `${path}/${key}`);
    });
  }

  /** A schema and all that it is combined from. */
  #parts(schema: Schema): Schema[] {
    const own = this.contract.resolve(schema);
    return [own, ...[...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])].flatMap((part) => this.#parts(part))];
  }
}

/** The check of one dialect. `notes` is a folder that the processes of a run share. */
export const contractOf = (name: string, notes?: string): ContractCheck => new ContractCheck(readContract(name), notes);
