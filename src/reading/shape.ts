/** How the row of a statement, by position, becomes the object that resolvers find. */
export interface Shape {
  /** Position of the key; when it is null the row is not there, or not to be seen. */
  key: number;
  scalars: readonly [field: string, position: number, convert?: (value: unknown) => unknown][];
  ones: readonly [field: string, shape: Shape][];
  /** Groups of scalars without a key of their own, such as `viewerCan`. */
  groups: readonly [field: string, scalars: readonly [field: string, position: number][]][];
}

export type Row = Record<string, unknown>;

/** Builds the plain nested object of one row. */
export function build(shape: Shape, values: readonly unknown[]): Row | null {
  if (values[shape.key] === null) return null;
  const row: Row = {};
  for (const [field, position, convert] of shape.scalars) {
    const value = values[position];
    row[field] = convert && value !== null ? convert(value) : value;
  }
  for (const [field, below] of shape.ones) row[field] = build(below, values);
  for (const [field, scalars] of shape.groups) {
    const group: Row = {};
    for (const [name, position] of scalars) group[name] = values[position];
    row[field] = group;
  }
  return row;
}

/** PostgreSQL's text of an instant in UTC, `2026-01-15 10:30:00.12+00`, as ISO 8601 with milliseconds. */
export function instant(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const text = String(value);
  const fraction = text.charAt(19) === '.' ? text.slice(20, text.length - 3) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** A JSON column, whichever way the driver gives it. */
export const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
