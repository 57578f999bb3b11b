type EntityClass = abstract new () => object;

/** How the rows of a to-many field are found: SQL over the row's alias `t` and the other side's alias `c`. */
export interface ToManyEdge {
  of: () => EntityClass;
  /** Which rows of the other side belong to this row. */
  on: (t: string, c: string) => string;
  /** Their order; ends with a unique column. */
  orderBy: (c: string) => string;
}

const declared = new Map<object, Map<string, ToManyEdge>>();

/** Declares a field that holds other rows, such as the grades of a level: one further statement for all rows of the level above. */
export function ToMany(edge: ToManyEdge): PropertyDecorator {
  return (prototype, name) => {
    const own = declared.get(prototype) ?? new Map<string, ToManyEdge>();
    declared.set(prototype, own.set(String(name), edge));
  };
}

/** The to-many fields of an entity class. */
export const toManyOf = (entity: { prototype: object }): ReadonlyMap<string, ToManyEdge> =>
  declared.get(entity.prototype) ?? new Map<string, ToManyEdge>();
