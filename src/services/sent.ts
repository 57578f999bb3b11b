/** What a client sent of some fields: those it left out are not there, so they stay as they are; null clears. Texts are trimmed. */
export function sent<T extends object, K extends keyof T>(input: T, ...names: readonly K[]): { [P in K]?: Exclude<T[P], undefined> } {
  const values: { [P in K]?: Exclude<T[P], undefined> } = {};
  for (const name of names) {
    const value = input[name];
    if (value !== undefined) values[name] = (typeof value === 'string' ? value.trim() : value) as Exclude<T[K], undefined>;
  }
  return values;
}
