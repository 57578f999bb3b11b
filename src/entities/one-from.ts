type EntityClass = abstract new () => object;

/** A field of rows of another entity that holds one row of this one, though no column refers to it. */
export interface OneEdge {
  /** Whose field it is. */
  readonly from: () => EntityClass;
  readonly field: string;
  readonly description: string;
  /** Whose row it holds. */
  readonly to: EntityClass;
  /** The key of that row, as SQL over an alias of the row that has the field. */
  readonly key: (p: string) => string;
}

const declared: OneEdge[] = [];
/** Every such field of the schema. */
export const ones: readonly OneEdge[] = declared;

/** Declares a field of another entity that holds the row of this one with some key, such as an account's profile; it is joined like a relation. */
export function OneFrom(from: () => EntityClass, field: string, description: string, key: (p: string) => string): ClassDecorator {
  return (target) => void declared.push({ from, field, description, to: target as unknown as EntityClass, key });
}

/** Those fields of an entity class, by name. */
export function onesFrom(entity: unknown): ReadonlyMap<string, OneEdge> {
  let own = known.get(entity);
  if (!own) known.set(entity, (own = new Map(declared.filter(({ from }) => from() === entity).map((one) => [one.field, one]))));
  return own;
}
/** Kept once asked: by then every entity has been read. */
const known = new Map<unknown, ReadonlyMap<string, OneEdge>>();
