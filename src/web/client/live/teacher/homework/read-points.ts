/** Points as a teacher types them, with a point or a comma; undefined when they are none, or more than there are. */
export function readPoints(typed: string, most: string): string | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d+(\.\d{1,3})?$/.test(text) && Number(text) <= Number(most) ? text : undefined;
}
