import type { Contract, Schema } from './contract.js';

/** Text from a query or a form, once or several times under one name. */
export type Raw = string | readonly string[];

const spellings: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };
const last = (raw: Raw): string => (typeof raw === 'string' ? raw : (raw.at(-1) ?? ''));

/**
 * Text becomes what the schema asks for: integers, numbers, `true` `false` `1` `0`, comma lists, JSON where a form carries a nested
 * value. What does not fit stays text, for the validator to refuse by name.
 */
export function coerce(raw: Raw, schema: Schema, contract: Contract): unknown {
  const { type, items, allOf } = contract.resolve(schema);
  const types = [type ?? []].flat();
  if (types.length === 0 && allOf?.[0]) return coerce(raw, allOf[0], contract);
  if (types.includes('array')) return listOf(raw, items ?? {}, contract);
  const text = last(raw);
  if (types.includes('null') && text === '') return null;
  if (types.includes('integer') || types.includes('number')) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (types.includes('boolean')) return spellings[text.toLowerCase()] ?? text;
  if (types.includes('object')) return jsonIn(text);
  return text;
}

function listOf(raw: Raw, items: Schema, contract: Contract): unknown {
  const texts = typeof raw === 'string' ? [raw] : raw;
  if (texts.length === 1 && texts[0]?.startsWith('[')) return jsonIn(texts[0]);
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => coerce(text, items, contract));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
