import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError, sayFault, statuses, type ErrorCode, type FieldFault } from '../errors.js';
import { sentences, type Facts, type FieldCode, type Locale } from '../messages.js';
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
  readonly resources: Readonly<Record<string, string>>;
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
  const resource = told.facts['resource'];
  const facts = typeof resource === 'string' ? { ...told.facts, resource: call.resources[resource] ?? resource } : told.facts;
  const { locale, now, requestId, role } = call;
  return { ...told, facts, status: statuses[told.code], message: sentences[told.code][locale], requestId, role, locale, now };
}

function foreseen(error: unknown, call: FailedCall): Told | undefined {
  const known = appErrorIn(error);
  if (known) return known.code === 'INTERNAL_SERVER_ERROR' ? undefined : ofAppError(known, call);
  return error instanceof GraphQLError ? ofExtensions(error.extensions, call) : undefined;
}

function ofAppError(error: AppError, call: FailedCall): Told {
  const name = error instanceof WireFaults ? (path: string) => path : call.wireName;
  const fields = (error.detail.fields ?? []).map((one) => ({
    path: name(one.path),
    code: one.code,
    message: sayFault(sibling(one, name), call.locale),
  }));
  return { code: error.code, facts: error.detail.facts ?? {}, fields, errorId: undefined };
}

/** A sentence that names another field beside the faulty one names it as the client does. */
function sibling(one: FieldFault, name: (path: string) => string): FieldFault {
  const other = one.facts?.['other'];
  if (typeof other !== 'string') return one;
  const wire = name([...one.path.split('.').slice(0, -1), other].join('.'))
    .split('.')
    .at(-1);
  return { ...one, facts: { ...one.facts, other: wire ?? other } };
}

/** A fault as the schema has said it: its facts stand beside its message. */
interface SaidField {
  readonly path: string;
  readonly code: FieldCode;
  readonly message: string;
  readonly other?: string;
}

/** A failure that the schema has already said in the client's language. */
function ofExtensions(extensions: Readonly<Record<string, unknown>>, call: FailedCall): Told | undefined {
  const { code, fields, errorId } = extensions;
  if (typeof code !== 'string' || !(code in statuses)) return undefined;
  if (code === 'INTERNAL_SERVER_ERROR' && typeof errorId !== 'string') return undefined;
  return {
    code: code as ErrorCode,
    facts: extensions as Facts,
    fields: ((fields ?? []) as readonly SaidField[]).map((one) => ({
      path: call.wireName(one.path),
      code: one.code,
      message:
        one.other === undefined
          ? one.message
          : sayFault(sibling({ path: one.path, code: one.code, facts: { other: one.other } }, call.wireName), call.locale),
    })),
    errorId: typeof errorId === 'string' ? errorId : undefined,
  };
}

function unforeseen(error: unknown, { log, requestId, operation }: FailedCall): Told {
  const errorId = `err_${randomBytes(8).toString('hex')}`;
  log.error({ err: error, errorId, requestId, operation }, 'a request failed unexpectedly');
  return { code: 'INTERNAL_SERVER_ERROR', facts: {}, fields: [], errorId };
}
