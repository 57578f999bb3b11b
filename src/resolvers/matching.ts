import { where, type Where } from '../reading.js';

/** A search: rows where the text stands in one of some SQL expressions, whatever its case. Nothing is asked of an empty text. */
export function matching(text: string | null | undefined, ...expressions: readonly string[]): Where | undefined {
  const wanted = text?.trim();
  if (!wanted) return undefined;
  const search = `%${wanted.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return where(`(${expressions.map((sql) => `${sql} ilike :search`).join(' or ')})`, { search });
}
