import type { BulkError, BulkIdError } from '../wire.js';

interface RowError {
  /** Where it stood: `input.questions.3.points`. */
  readonly path: string;
  readonly message: string;
}
type Names = Readonly<Record<string, string>>;
type Messages = Record<string, string[]>;

/** What was wrong with rows of a list that was sent as `input.<list>`, by place and by the document's name of the field. */
function byPlace(errors: readonly RowError[], list: string, names: Names, itself: string): Map<number, Messages> {
  const rows = new Map<number, Messages>();
  for (const { path, message } of errors) {
    const [place = '', ...field] = path.slice(`input.${list}.`.length).split('.');
    const name = wireField(field, names, itself);
    const row = rows.get(Number(place)) ?? {};
    row[name] = [...new Set([...(row[name] ?? []), message])];
    rows.set(Number(place), row);
  }
  return rows;
}

const isPlace = (step: string): boolean => /^\d+$/.test(step);
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The document's name of a field below a row: the longest one that the names know, else as it is in snake_case. */
function wireField(steps: readonly string[], names: Names, itself: string): string {
  if (steps.length === 0) return itself;
  for (let length = steps.length; length > 0; length -= 1) {
    const start = steps.slice(0, length);
    const named = names[start.join('.')] ?? names[start.map((step) => (isPlace(step) ? '*' : step)).join('.')];
    if (named === undefined) continue;
    const places = start.filter(isPlace);
    const renamed = named.split('.').map((step) => (step === '*' ? (places.shift() ?? step) : step));
    return [...renamed, ...steps.slice(length).map(snake)].filter((step) => step !== '').join('.');
  }
  return steps.map(snake).join('.');
}

/** Rows that failed, by their place. */
export const errorsByIndex = (errors: readonly RowError[], list: string, names: Names): BulkError[] =>
  [...byPlace(errors, list, names, 'non_field_errors')].map(([index, wrong]) => ({ index, errors: wrong }));

/** Rows that failed, by the ids that were sent in the same places. */
export const errorsById = (errors: readonly RowError[], list: string, names: Names, ids: readonly number[]): BulkIdError[] =>
  [...byPlace(errors, list, names, 'id')].map(([place, wrong]) => ({ id: ids[place] ?? 0, errors: wrong }));
