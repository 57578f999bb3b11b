import { GraphQLError } from 'graphql';
import { fieldSentences, type FieldCode } from './field-sentences.js';
import { phrases, sentences, type Facts, type Locale } from './messages.js';

/** Every way to fail: its code in `extensions.code` and its HTTP status. The sentences stand in `messages.ts`, those of single values in `field-sentences.ts`. */
export const statuses = {
  BAD_USER_INPUT: 400,
  INVALID_CREDENTIALS: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  IDEMPOTENCY_CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
} as const;
export type ErrorCode = keyof typeof statuses;

/** One bad value: where the client sent it, which rule it broke, and the facts that the sentence names. */
export interface FieldFault {
  /** Dotted path below the operation's arguments, such as `input.marks.3.studentId`. */
  path: string;
  code: FieldCode;
  facts?: Facts;
}

/** A failure that the client is told about. It carries codes and facts; `sayIn` turns them into a sentence at the edge. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly detail: { fields?: readonly FieldFault[]; facts?: Facts } = {},
  ) {
    super(sentences[code].en, { extensions: { code } });
    this.name = 'AppError';
  }

  /** `extensions` and message as the client of this language reads them. */
  sayIn(locale: Locale): { message: string; extensions: Record<string, unknown> } {
    const { fields, facts } = this.detail;
    return {
      message: sentences[this.code][locale],
      extensions: {
        code: this.code,
        ...facts,
        ...(fields && {
          fields: fields.map((fault) => ({ path: fault.path, code: fault.code, message: sayFault(fault, locale), ...fault.facts })),
        }),
      },
    };
  }
}

/** The sentence of one fault, its `{facts}` filled in. */
export function sayFault(fault: FieldFault, locale: Locale): string {
  return fill(fieldSentences[fault.code][locale], fault.facts);
}

/** Words within a sentence, their `{facts}` filled in. */
export const phrase = (name: keyof typeof phrases, facts: Facts, locale: Locale): string => fill(phrases[name][locale], facts);

const fill = (text: string, facts: Facts | undefined): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts?.[name] ?? ''));

/** One or more values are wrong: names all of them at once. */
export const invalid = (...fields: readonly FieldFault[]): AppError => new AppError('BAD_USER_INPUT', { fields });

/** One fault, written short: `fault('input.email', 'TAKEN')`. */
export const fault = (path: string, code: FieldCode, facts?: Facts): FieldFault => ({ path, code, ...(facts && { facts }) });

/** The row does not exist, or this viewer may not know that it does: one answer for both. */
export const notFound = (resource: string, id: string): AppError => new AppError('NOT_FOUND', { facts: { resource, id } });

/** Nobody is signed in, or the token is not good: `token` says which, so that a client knows whether to refresh. */
export const unauthenticated = (token: 'MISSING' | 'INVALID' | 'EXPIRED' = 'MISSING', expiredAt?: Date): AppError =>
  new AppError('UNAUTHENTICATED', { facts: { token, ...(expiredAt && { expiredAt: expiredAt.toISOString() }) } });

/** The viewer's role may never do this; `roles` may. */
export const forbidden = (roles: readonly string[] = []): AppError => new AppError('FORBIDDEN', { facts: { roles: [...roles] } });
