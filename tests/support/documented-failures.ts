import type { Contract, Operation, Schema } from '../../src/rest-compat/contract.js';

/** One call that must fail as its contract says. */
export interface FailingCall {
  readonly operation: Operation;
  readonly status: number;
  readonly method: string;
  readonly url: string;
  /** Who asks, in the contract's words; nobody when undefined. */
  readonly role: string | undefined;
  readonly payload?: string;
}

const nowhere = '999999999';
/** Where parameters do not matter, any value of their type stands for them; `more` are parameters of the query beyond the required ones. */
function urlOf({ path, parameters }: Operation, { id = '1', more = '' } = {}): string {
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const query = [...needed.map(({ name, schema }) => `${name}=${valueOf(schema)}`), more].filter((part) => part !== '').join('&');
  return `${path.replaceAll(/:\w+/g, id)}${query === '' ? '' : `?${query}`}`;
}
const valueOf = ({ format, enum: allowed }: Schema): string =>
  format === 'date' ? '2026-09-01' : String(Array.isArray(allowed) ? allowed[0] : 1);

/**
 * The documented failures that need no knowledge of the school: no token, a role that may not, a row that is not there, a body or a page
 * that cannot be read, a method that is not documented. What a rule refuses, or a query that only one operation has, needs a test of its own:
 * `ContractCheck.missing()` names them. `goodBody` gives one that can be read, so that a missing row is reached.
 */
export function documentedFailures(
  contract: Contract,
  tags: readonly string[],
  everyRole: readonly string[],
  goodBody?: (operation: Operation) => unknown,
): FailingCall[] {
  return contract.operations
    .filter(({ tag }) => tags.includes(tag))
    .flatMap((operation) => failuresOf(operation, contract, everyRole, goodBody));
}

function failuresOf(
  operation: Operation,
  contract: Contract,
  everyRole: readonly string[],
  goodBody?: (operation: Operation) => unknown,
): FailingCall[] {
  const { method, statuses, access, roles, body, parameters } = operation;
  const allowed = roles.find((role) => everyRole.includes(role)) ?? (access === 'token' ? everyRole[0] : undefined);
  const refused = access === 'token' && !roles.includes('authenticated') ? everyRole.find((role) => !roles.includes(role)) : undefined;
  const isList = parameters.some(({ name }) => name === 'page');
  const call = (status: number, role: string | undefined, more: Partial<FailingCall> = {}): FailingCall => ({
    operation,
    status,
    method,
    url: urlOf(operation),
    role,
    ...more,
  });
  const payload = body && goodBody ? { payload: JSON.stringify(goodBody(operation)) } : {};

  const calls: FailingCall[] = [];
  if (access === 'token') calls.push(call(401, undefined));
  if (refused !== undefined) calls.push(call(403, refused));
  if (operation.path.includes(':') && (!body || goodBody))
    calls.push(call(404, allowed, { url: urlOf(operation, { id: nowhere }), ...payload }));
  else if (isList) calls.push(call(404, allowed, { url: urlOf(operation, { more: 'page=9999' }) }));
  if (body) calls.push(call(400, allowed, { payload: '{' }));
  else if (isList) calls.push(call(400, allowed, { url: urlOf(operation, { more: 'page=0' }) }));
  const other = ['PATCH', 'DELETE', 'PUT', 'POST', 'GET'].find((one) => !contract.at(`${one} ${operation.path}`));
  return [
    ...calls.filter(({ status }) => statuses.includes(status)),
    ...(other === undefined ? [] : [call(405, allowed, { method: other })]),
  ];
}
