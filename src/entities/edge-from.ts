type EntityClass = abstract new () => object;

/** A connection that rows of another entity have: the rows of this one that belong to each of them, page by page. */
export interface Edge {
  /** Whose field it is. */
  readonly from: () => EntityClass;
  readonly field: string;
  readonly description: string;
  /** Whose rows it leads to. */
  readonly to: EntityClass;
  /** The relation that it is the other side of, or SQL over the row's alias `p` and the alias `t` of the rows that belong to it. */
  readonly by: string | ((p: string, t: string) => string);
}

const declared: Edge[] = [];
/** Every edge of the schema. */
export const edges: readonly Edge[] = declared;

/**
 * Declares the other side of a relation, next to it: `@EdgeFrom(() => SchoolClass, 'students', '…')` on `Student.schoolClass` gives each
 * class a connection of its students, with the filter and the order that the list of students has at the root. On the class itself,
 * with SQL, it declares an edge that is no relation of a row.
 */
export function EdgeFrom(from: () => EntityClass, field: string, description: string): PropertyDecorator;
export function EdgeFrom(from: () => EntityClass, field: string, description: string, on: (p: string, t: string) => string): ClassDecorator;
export function EdgeFrom(from: () => EntityClass, field: string, description: string, on?: (p: string, t: string) => string) {
  return (target: object, relation?: string | symbol): void => {
    const to = (typeof target === 'function' ? target : target.constructor) as EntityClass;
    declared.push({ from, field, description, to, by: on ?? String(relation) });
  };
}

/** The edges of an entity class, by field. */
export function edgesFrom(entity: unknown): ReadonlyMap<string, Edge> {
  let own = known.get(entity);
  if (!own) known.set(entity, (own = new Map(declared.filter(({ from }) => from() === entity).map((edge) => [edge.field, edge]))));
  return own;
}
/** Kept once asked: by then every entity has been read. */
const known = new Map<unknown, ReadonlyMap<string, Edge>>();
