import { validate, type ValidationError } from 'class-validator';
import { getMetadataStorage } from 'type-graphql';
import { fault, invalid, type FieldFault } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';

/** class-validator's names for our rules; anything else is simply not valid. */
const codes: Readonly<Record<string, FieldCode>> = {
  isEmail: 'EMAIL',
  maxLength: 'TOO_LONG',
  minLength: 'TOO_SHORT',
  isNotEmpty: 'BLANK',
  isDefined: 'REQUIRED',
  min: 'TOO_SMALL',
  max: 'TOO_LARGE',
  arrayMaxSize: 'TOO_MANY',
  arrayMinSize: 'TOO_FEW',
  arrayNotEmpty: 'TOO_FEW',
  matches: 'PATTERN',
  isPhoneNumber: 'PHONE',
  isIn: 'NOT_ONE_OF',
};
const factNames: Readonly<Record<string, string>> = {
  maxLength: 'max',
  minLength: 'min',
  min: 'min',
  max: 'max',
  arrayMaxSize: 'max',
  arrayMinSize: 'min',
};

/** The limit that a rule names in its own sentence, such as the 50 of "must be shorter than or equal to 50 characters". */
function limitIn(sentence: string): number | undefined {
  const found = /(-?\d+(?:\.\d+)?)(?=\D*$)/.exec(sentence)?.[1];
  return found === undefined ? undefined : Number(found);
}

function faultOf({ constraints }: ValidationError, path: string): FieldFault[] {
  return Object.entries(constraints ?? {}).map(([rule, sentence]) => {
    const fact = factNames[rule];
    const limit = fact === undefined ? undefined : limitIn(sentence);
    const min = rule === 'arrayNotEmpty' ? { min: 1 } : undefined;
    return fault(path, codes[rule] ?? 'INVALID', fact !== undefined && limit !== undefined ? { [fact]: limit } : min);
  });
}

const isInput = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && getMetadataStorage().inputTypes.some(({ target }) => target === value.constructor);
/** Text that PostgreSQL cannot hold, wherever it stands. */
const NUL = '\u0000';

async function faultsOf(value: object, path: string): Promise<FieldFault[]> {
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const faults = (await validate(value, { skipMissingProperties: true, forbidUnknownValues: false })).flatMap((error) =>
    faultOf(error, at(error.property)),
  );
  for (const [name, held] of Object.entries(value) as [string, unknown][]) {
    const items: readonly [string, unknown][] = Array.isArray(held)
      ? held.map((item, i) => [`${at(name)}.${i}`, item])
      : [[at(name), held]];
    for (const [place, item] of items.slice(0, 10_000)) {
      if (typeof item === 'string' && item.includes(NUL)) faults.push(fault(place, 'INVALID'));
      else if (isInput(item)) faults.push(...(await faultsOf(item, place)));
    }
  }
  return faults;
}

/** Checks an argument by the rules on its class, and everything below it: all faults at once, by their path. */
export async function validateInput(value: unknown, _type: unknown, { args }: { args: Readonly<Record<string, unknown>> }): Promise<void> {
  if (typeof value !== 'object' || value === null) {
    if (typeof value !== 'string' || !value.includes(NUL)) return;
    const name = Object.keys(args).find((one) => args[one] === value);
    throw invalid(fault(name ?? '', 'INVALID'));
  }
  const faults = await faultsOf(value, isInput(value) ? 'input' : '');
  if (faults.length) throw invalid(...faults);
}
