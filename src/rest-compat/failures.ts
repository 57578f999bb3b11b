import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError, sayFault, statuses, type ErrorCode, type FieldFault } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';
import { sentences, type Facts, type Locale } from '../messages.js';
import type { Role } from '../entities/identity/role.js';
import type { Failure } from './dialect.js';

/** The part of a logger that failures need. */
export interface ErrorLog {
  error(facts: object, message: string): void;
}

/** Values that the mechanism itself refuses: their paths are already the names that the client sent. */
export class WireFaults extends AppError {
  constructor(...fields: readonly FieldFault[]) {
    super('BAD_USER_INPUT', { fields });
  }
}

/** What is known of a failed call when its failure is put into words. */
export interface FailedCall {
  readonly locale: Locale;
  readonly now: Date;
  readonly requestId: string;
  readonly role: Role | null;
  readonly operation: string | undefined;
  readonly wireName: (path: string) => string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly log: ErrorLog;
}

type Told = Pick<Failure, 'code' | 'facts' | 'fields' | 'errorId'>;

/** The failure that somebody meant, below whatever wrapped it on its way here. */
export function appErrorIn(error: unknown): AppError | undefined {
  for (let at = error; at instanceof Error; at = at instanceof GraphQLError ? at.originalError : at.cause)
    if (at instanceof AppError) return at;
  return undefined;
}

/** Puts a failure into the client's words. What nobody meant becomes an id; the log has the rest. */
export function failureOf(error: unknown, call: FailedCall): Failure {
  const told = foreseen(error, call) ?? unforeseen(error, call);
  const { locale, now, requestId, role } = call;
  return {
    ...told,
    facts: inWords(told.facts, call),
    status: statuses[told.code],
    message: sentences[told.code][locale],
    requestId,
    role,
    locale,
    now,
  };
}

/** Facts in the words of the wire. */
const inWords = (facts: Facts, { words }: Pick<FailedCall, 'words'>): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? (words[name]?.[value] ?? value) : value]),
  );

/** The sentence of a fault that an answer tells of beside what went well. */
export const sayInWords = (code: FieldCode, facts: Facts, call: Pick<FailedCall, 'words' | 'locale'>): string =>
  sayFault({ path: '', code, facts: inWords(facts, call) }, call.locale);

function foreseen(error: unknown, call: FailedCall): Told | undefined {
  const known = appErrorIn(error);
  if (known) return known.code === 'INTERNAL_SERVER_ERROR' ? undefined : ofAppError(known, call);
  return error instanceof GraphQLError ? ofExtensions(error.extensions, call) : undefined;
}

function ofAppError(error: AppError, call: FailedCall): Told {
  const name = error instanceof WireFaults ? (path: string) => path : call.wireName;
  const fields = (error.detail.fields ?? []).map((one) => fieldOf(one, call, name));
  return { code: error.code, facts: error.detail.facts ?? {}, fields, errorId: undefined };
}

/** One fault in the client's words: its place, the values that it tells of, and a field beside it that it names. */
function fieldOf({ path, code, facts = {} }: FieldFault, call: FailedCall, name: (path: string) => string): Failure['fields'][number] {
  const { other } = facts;
  const beside = typeof other === 'string' ? name([...path.split('.').slice(0, -1), other].join('.')) : undefined;
  const known = inWords({ ...facts, ...(beside !== undefined && { other: beside.split('.').at(-1) ?? beside }) }, call);
  return { path: name(path), code, message: sayFault({ path, code, facts: known }, call.locale) };
}

/** A failure that the schema has already said in the client's language; the facts of a fault stand beside its message. */
function ofExtensions(extensions: Readonly<Record<string, unknown>>, call: FailedCall): Told | undefined {
  const { code, fields, errorId } = extensions;
  if (typeof code !== 'string' || !(code in statuses)) return undefined;
  if (code === 'INTERNAL_SERVER_ERROR' && typeof errorId !== 'string') return undefined;
  return {
    code: code as ErrorCode,
    facts: extensions as Facts,
    fields: ((fields ?? []) as readonly (Facts & { path: string; code: FieldCode })[]).map(({ path, code: broken, ...facts }) =>
      fieldOf({ path, code: broken, facts }, call, call.wireName),
    ),
    errorId: typeof errorId === 'string' ? errorId : undefined,
  };
}

function unforeseen(error: unknown, { log, requestId, operation }: FailedCall): Told {
  const errorId = `err_${randomBytes(8).toString('hex')}`;
  log.error({ err: error, errorId, requestId, operation }, 'a request failed unexpectedly');
  return { code: 'INTERNAL_SERVER_ERROR', facts: {}, fields: [], errorId };
}
