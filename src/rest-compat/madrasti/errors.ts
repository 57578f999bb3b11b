import type { Failure, FailureAnswer } from '../dialect.js';
import type { ErrorCode } from '../../errors.js';
import type { Locale } from '../../messages.js';
import type { Role } from './wire.js';

/** Our codes in Madrasti's words. What it has no word for is a validation error: it documents 400 for every refused request. */
const codes: Readonly<Record<ErrorCode, { readonly status: number; readonly code: string }>> = {
  BAD_USER_INPUT: { status: 400, code: 'VALIDATION_ERROR' },
  CONFLICT: { status: 400, code: 'VALIDATION_ERROR' },
  PAYLOAD_TOO_LARGE: { status: 400, code: 'VALIDATION_ERROR' },
  INVALID_CREDENTIALS: { status: 400, code: 'INVALID_CREDENTIALS' },
  UNAUTHENTICATED: { status: 401, code: 'AUTHENTICATION_REQUIRED' },
  FORBIDDEN: { status: 403, code: 'PERMISSION_DENIED' },
  NOT_FOUND: { status: 404, code: 'RESOURCE_NOT_FOUND' },
  METHOD_NOT_ALLOWED: { status: 405, code: 'METHOD_NOT_ALLOWED' },
  IDEMPOTENCY_CONFLICT: { status: 409, code: 'IDEMPOTENCY_CONFLICT' },
  PRECONDITION_FAILED: { status: 412, code: 'PRECONDITION_FAILED' },
  RATE_LIMITED: { status: 429, code: 'RATE_LIMIT_EXCEEDED' },
  INTERNAL_SERVER_ERROR: { status: 500, code: 'INTERNAL_ERROR' },
  // The document has no 503 but that of health.
  UNAVAILABLE: { status: 500, code: 'INTERNAL_ERROR' },
};

const phrases = {
  MISSING: {
    en: 'Authentication credentials were not provided',
    fr: "Les informations d'authentification n'ont pas été fournies",
    ar: 'لم يتم تقديم بيانات المصادقة',
  },
  INVALID: { en: 'Token is invalid', fr: 'Le jeton n’est pas valide', ar: 'الرمز غير صالح' },
  EXPIRED: { en: 'Token has expired', fr: 'Le jeton a expiré', ar: 'انتهت صلاحية الرمز' },
  gone: { en: '{resource} does not exist', fr: "{resource} n'existe pas", ar: '{resource} غير موجود' },
  goneById: {
    en: '{resource} with ID {id} does not exist',
    fr: "{resource} d'identifiant {id} n'existe pas",
    ar: '{resource} بالمعرف {id} غير موجود',
  },
  goneByName: { en: '{resource} {id} does not exist', fr: "{resource} {id} n'existe pas", ar: '{resource} {id} غير موجود' },
  unexpected: {
    en: 'An unexpected error occurred. Please try again later.',
    fr: 'Une erreur inattendue est survenue. Réessayez plus tard.',
    ar: 'حدث خطأ غير متوقع. يرجى المحاولة لاحقًا.',
  },
  hour: { en: '1 hour', fr: '1 heure', ar: 'ساعة واحدة' },
  seconds: { en: '{n} seconds', fr: '{n} secondes', ar: '{n} ثانية' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

const roles: readonly string[] = ['ADMIN', 'TEACHER', 'STUDENT', 'PARENT', 'STAFF', 'DRIVER'] satisfies Role[];
const known = (role: unknown): role is string => typeof role === 'string' && roles.includes(role);

/** `error`, `error_code`, `timestamp`, `details`; every key of `details` is there, null when unknown. */
export function failure(failed: Failure): FailureAnswer {
  const { status, code } = codes[failed.code];
  return { status, body: { error: failed.message, error_code: code, timestamp: failed.now.toISOString(), details: detailsOf(failed) } };
}

function detailsOf(failed: Failure): object {
  const { facts, locale, message } = failed;
  switch (failed.code) {
    case 'BAD_USER_INPUT':
    case 'CONFLICT':
    case 'PAYLOAD_TOO_LARGE':
      return failed.fields.length > 0 ? fieldErrors(failed) : { non_field_errors: [message] };
    case 'INVALID_CREDENTIALS':
      return failed.fields.length > 0 ? fieldErrors(failed) : { email: [message], password: [message] };
    case 'UNAUTHENTICATED':
      return unauthenticated(failed);
    case 'FORBIDDEN':
      return {
        required_permissions: facts['permissions'] ?? [],
        user_role: known(failed.role) ? failed.role : null,
        required_roles: [facts['roles'] ?? []].flat().filter(known),
      };
    case 'NOT_FOUND':
      return notFound(failed);
    case 'METHOD_NOT_ALLOWED':
      return { method: facts['method'] ?? null, allowed_methods: facts['allowed'] ?? [] };
    case 'IDEMPOTENCY_CONFLICT':
    case 'PRECONDITION_FAILED':
      return { message };
    case 'RATE_LIMITED':
      return rateLimited(failed);
    case 'INTERNAL_SERVER_ERROR':
    case 'UNAVAILABLE':
      return { error_id: failed.errorId ?? `err_${failed.requestId}`, message: phrases.unexpected[locale] };
  }
}

function fieldErrors({ fields }: Failure): Record<string, string[]> {
  const byName = Map.groupBy(fields, ({ path }) => (path === '' ? 'non_field_errors' : path));
  return Object.fromEntries([...byName].map(([name, faults]) => [name, [...new Set(faults.map(({ message }) => message))]]));
}

function unauthenticated({ facts, locale }: Failure): object {
  const expired = facts['token'] === 'EXPIRED';
  const why = expired ? 'EXPIRED' : facts['token'] === 'INVALID' ? 'INVALID' : 'MISSING';
  return { message: phrases[why][locale], token_expired: expired, token_expired_at: expired ? (facts['expiredAt'] ?? null) : null };
}

function notFound({ facts, locale }: Failure): object {
  const resource = String(facts['resource'] ?? 'Resource');
  const id = facts['id'] ?? null;
  const isNumber = typeof id === 'string' && /^\d+$/.test(id) && Number.isSafeInteger(Number(id));
  const phrase = id === null ? phrases.gone : isNumber ? phrases.goneById : phrases.goneByName;
  return {
    resource,
    resource_id: isNumber ? Number(id) : id,
    message: phrase[locale].replace('{resource}', () => resource).replace('{id}', () => String(id)),
  };
}

function rateLimited({ facts, locale, now }: Failure): object {
  const retryAfter = Number(facts['retryAfter'] ?? 1);
  const window = Number(facts['window'] ?? retryAfter);
  return {
    limit: Number(facts['limit'] ?? 0),
    window: window === 3600 ? phrases.hour[locale] : phrases.seconds[locale].replace('{n}', String(window)),
    reset_at: facts['resetAt'] ?? new Date(now.getTime() + retryAfter * 1000).toISOString(),
    retry_after: retryAfter,
  };
}
