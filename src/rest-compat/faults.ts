import type { ErrorObject } from 'ajv/dist/2020.js';
import { fault, type FieldFault } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';
import { at } from './hostile.js';

/** What the dialect's own patterns mean, so that a phone number is called one: pattern text to code. */
export type Patterns = Readonly<Record<string, FieldCode>>;

const formats: Readonly<Record<string, FieldCode>> = { email: 'EMAIL', date: 'DATE', time: 'TIME', 'date-time': 'DATE_TIME', uri: 'URL' };

/** Everything that a validator found, in our codes, under the names that the client sent; one value may break several rules. */
export function faultsOf(errors: readonly ErrorObject[], patterns: Patterns): FieldFault[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
  const found = new Map<string, FieldFault>();
  for (const error of errors) {
    // Why each of several forms does not fit is one fault, told by the choice itself.
    if (choices.has(error.instancePath) && !isChoice(error)) continue;
    for (const one of faultOf(error, patterns, errors)) found.set(`${one.path} ${one.code}`, one);
  }
  const all = [...found.values()];
  const empty = new Set(all.filter(isEmpty).map(({ path }) => path));
  return all.filter((one) => !empty.has(one.path) || isEmpty(one));
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';
const isEmpty = ({ code }: FieldFault): boolean => code === 'BLANK' || code === 'NULL';

const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

function faultOf(error: ErrorObject, patterns: Patterns, errors: readonly ErrorObject[]): FieldFault[] {
  const path = pathOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  const limit = Number(params['limit']);
  switch (error.keyword) {
    case 'required':
      return [fault(at(path, String(params['missingProperty'])), 'REQUIRED')];
    case 'type':
      return [wrongType(path, error.data, params['type'] as string | readonly string[])];
    case 'enum':
      return [
        error.data === null
          ? fault(path, 'NULL')
          : fault(path, 'NOT_ONE_OF', {
              allowed: (params['allowedValues'] as unknown[])
                .filter((value) => value !== null)
                .map(String)
                .join(', '),
            }),
      ];
    case 'const':
      return [fault(path, 'NOT_ONE_OF', { allowed: String(params['allowedValue']) })];
    case 'minLength':
      return [error.data === '' ? fault(path, 'BLANK') : fault(path, 'TOO_SHORT', { min: limit })];
    case 'maxLength':
      return [fault(path, 'TOO_LONG', { max: limit })];
    case 'minimum':
    case 'exclusiveMinimum':
      return [fault(path, 'TOO_SMALL', { min: limit })];
    case 'maximum':
    case 'exclusiveMaximum':
      return [fault(path, 'TOO_LARGE', { max: limit })];
    case 'minItems':
    case 'minProperties':
      return [fault(path, 'TOO_FEW', { min: limit })];
    case 'maxItems':
      return [fault(path, 'TOO_MANY', { max: limit })];
    case 'uniqueItems':
      return [fault(at(path, Math.max(Number(params['i']), Number(params['j']))), 'DUPLICATE')];
    case 'format':
      return [fault(path, formats[String(params['format'])] ?? 'INVALID')];
    case 'pattern':
      return [fault(path, patterns[String(params['pattern'])] ?? 'PATTERN')];
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return [fault(at(path, String(params['additionalProperty'] ?? params['unevaluatedProperty'])), 'UNKNOWN_FIELD')];
    case 'anyOf':
    case 'oneOf':
      return nearest(error, errors, patterns);
    // The parts that failed have their own line; and a body that should be empty may hold what older clients send.
    case 'if':
    case 'allOf':
    case 'maxProperties':
      return [];
    default:
      return [fault(path, 'INVALID')];
  }
}

function wrongType(path: string, data: unknown, wanted: string | readonly string[]): FieldFault {
  if (data === null) return fault(path, 'NULL');
  const type = (typeof wanted === 'string' ? wanted.split(',') : wanted).filter((name) => name !== 'null').join(' | ');
  return fault(path, 'WRONG_TYPE', { type });
}

/** None of several forms fits: says why the first one that is not merely `null` does not. */
function nearest(choice: ErrorObject, errors: readonly ErrorObject[], patterns: Patterns): FieldFault[] {
  const path = pathOf(choice.instancePath);
  if (choice.data === null) return [fault(path, 'NULL')];
  const reasons = errors
    .filter((error) => error.instancePath === choice.instancePath && !isChoice(error))
    .flatMap((error) => faultOf(error, patterns, errors))
    // A field that another form knows has a line of its own for what is wrong with it.
    .filter(({ code, path: field }) => code !== 'UNKNOWN_FIELD' || !errors.some((error) => isWithin(pathOf(error.instancePath), field)));
  const reason = reasons.find(({ code, facts }) => code !== 'WRONG_TYPE' || facts?.['type'] !== '');
  if (reason) return [reason];
  const told = errors.some((error) => error.instancePath.startsWith(`${choice.instancePath}/`));
  return told ? [] : [fault(path, 'INVALID')];
}

const isWithin = (path: string, field: string): boolean => path === field || path.startsWith(`${field}.`);
