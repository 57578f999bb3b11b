import type { Contract, Schema } from './contract.js';

/**
 * What of a body its contract knows, at every level: older clients send more, and a route may then pass on what it got without looking at
 * each name. Objects that the contract leaves open stay as they are; fields that only the server sets are left out.
 */
export function knownFields(value: unknown, schema: Schema | undefined, contract: Contract): unknown {
  if (Array.isArray(value)) {
    const items = partsOf(schema, contract).find((part) => part.items)?.items;
    return items ? value.map((item) => knownFields(item, items, contract)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(schema, contract);
  if (parts.every(({ properties }) => properties === undefined) || parts.some((part) => part['additionalProperties'])) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
      const property = contract.property(schema, name);
      return property === undefined || property['readOnly'] === true ? [] : [[name, knownFields(item, property, contract)]];
    }),
  );
}

/** A schema and all that it is combined from. */
function partsOf(schema: Schema | undefined, contract: Contract): Schema[] {
  const own = contract.resolve(schema);
  return [own, ...[...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])].flatMap((part) => partsOf(part, contract))];
}
