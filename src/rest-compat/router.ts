import findMyWay from 'find-my-way';
import type { Contract, Operation } from './contract.js';
import type { Method } from './dialect.js';

/** What a documented path answers, by method. */
export interface Place<E> {
  readonly path: string;
  readonly allowed: readonly string[];
  readonly endpoints: ReadonlyMap<Method, E>;
}
export interface Found<E> {
  readonly place: Place<E>;
  readonly params: Readonly<Record<string, string>>;
}

const forms: Readonly<Record<string, string>> = { integer: '(^\\d+$)', uuid: '(^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$)' };

/** Ids are digits, or UUIDs, as the contract types them: so `/reports/daily/` is never taken for a report. */
function withForms(operation: Operation, contract: Contract): string {
  return operation.path.replaceAll(/:(\w+)/g, (colon, name: string) => {
    const { type, format } = contract.resolve(
      operation.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema,
    );
    return `${colon}${forms[format ?? ''] ?? forms[String(type)] ?? ''}`;
  });
}

/** Finds the documented path of a request; names come before ids, a trailing slash is optional. */
export function routerOf<E>(contract: Contract, endpoints: ReadonlyMap<string, E>): (path: string) => Found<E> | undefined {
  const router = findMyWay({ ignoreTrailingSlash: true, maxParamLength: 200 });
  const byPath = Map.groupBy(contract.operations, ({ path }) => path);
  for (const [path, operations] of byPath) {
    const routed = operations.flatMap(({ method }): [Method, E][] => {
      const endpoint = endpoints.get(`${method} ${path}`);
      return endpoint === undefined ? [] : [[method, endpoint]];
    });
    const place: Place<E> = { path, allowed: operations.map(({ method }) => method), endpoints: new Map(routed) };
    const [first] = operations;
    if (first) router.on('GET', withForms(first, contract), () => undefined, place);
  }
  return (path) => {
    const found = router.find('GET', path);
    return found ? { place: found.store as Place<E>, params: found.params as Record<string, string> } : undefined;
  };
}
