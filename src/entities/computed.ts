/** SQL of a published field that no column holds. `t` is the row's alias; `join` gives the alias of one of its to-one relations. */
export type ComputedSql = (t: string, join: (relation: string) => string) => string;

const declared = new Map<object, Map<string, ComputedSql>>();

/** Declares a field that the database works out when, and only when, it is selected: a count, a rate, a name of a related row. */
export function Computed(sql: ComputedSql): PropertyDecorator {
  return (prototype, name) => {
    const own = declared.get(prototype) ?? new Map<string, ComputedSql>();
    declared.set(prototype, own.set(String(name), sql));
  };
}

/** The computed fields of an entity class, those of its base classes included. */
export function computedOf(entity: { prototype: object }): ReadonlyMap<string, ComputedSql> {
  const all = new Map<string, ComputedSql>();
  for (let prototype: object | null = entity.prototype; prototype; prototype = Object.getPrototypeOf(prototype) as object | null)
    for (const [name, sql] of declared.get(prototype) ?? []) if (!all.has(name)) all.set(name, sql);
  return all;
}
