/** The row of a payload: its mutation shows it to whoever may ask for it. */
export function present<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Error('a mutation did not show the row that it changed');
  return row;
}

/** An id of a body or query, as GraphQL takes it. */
export function idOf(id: number): string;
export function idOf(id: number | undefined): string | undefined;
export function idOf(id: number | null | undefined): string | null | undefined;
export function idOf(id: number | null | undefined): string | null | undefined {
  return typeof id === 'number' ? String(id) : id;
}
