import { CsvError, parse } from 'csv-parse/sync';
import { sayFault } from '../../errors.js';
import type { FieldCode } from '../../field-sentences.js';
import type { Facts, Locale } from '../../messages.js';
import type { JobFault } from '../../entities/jobs/job-fault.js';

/** A column that a text may have. */
export interface Column {
  /** Its name in the heading; upper and lower case, spaces and hyphens do not matter. */
  readonly name: string;
  /** The field of the mutation's input that it stands for: faults come back under it. */
  readonly field: string;
  readonly required?: boolean;
  /** Longest text that fits, where the service does not say. */
  readonly max?: number;
}
/** One row: its place in the file, the heading being row 1, and what stands in each column, trimmed; empty cells are left out. */
export interface CsvRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

const separators = [',', ';', '\t'] as const;
/** What a spreadsheet takes for a formula; we write such a cell with `'` in front, and read it without. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** The separator that stands most often in the heading. */
function separatorOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const plain = heading.replaceAll(/"[^"]*"/g, '');
  const count = (separator: string): number => plain.split(separator).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const nameOf = (heading: string): string =>
  heading
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[\s-]+/g, '_')
    .toLowerCase();

/** Reads a CSV text with a heading: UTF-8 with or without BOM; comma, semicolon or tab. What is wrong with it as a whole is a list of faults. */
export function readCsv(
  text: string,
  columns: readonly Column[],
  locale: Locale,
): { rows: readonly CsvRow[]; faults: readonly JobFault[] } {
  const say = (row: number | null, column: string | null, code: FieldCode, facts: Facts = {}): JobFault => ({
    row,
    column,
    code,
    message: sayFault({ path: '', code, facts }, locale),
  });
  // A file of another encoding that was read as UTF-8: names would be stored broken.
  const broken = text.split('\n').findIndex((line) => line.includes('\uFFFD') || line.includes('\0'));
  if (broken >= 0) return { rows: [], faults: [say(broken + 1, null, 'MALFORMED', { form: 'UTF-8' })] };

  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], faults: [say(Number(error['lines']) || null, null, 'MALFORMED', { form: 'CSV' })] };
  }
  const [heading = [], ...body] = records;
  const names = heading.map(nameOf);
  const known = new Map(columns.map((column) => [column.name, column]));
  const faults = names.flatMap((name, i) => {
    if (!known.has(name)) return [say(1, heading[i]?.trim() ?? '', 'UNKNOWN_FIELD')];
    return names.indexOf(name) < i ? [say(1, name, 'DUPLICATE')] : [];
  });
  for (const { name, required } of columns) if (required && !names.includes(name)) faults.push(say(1, name, 'REQUIRED'));
  const rows = body.flatMap((cells, i): CsvRow[] => {
    const values = Object.fromEntries(
      cells.flatMap((cell, place) => {
        const value = cell.trim().replace(guarded, '');
        return value === '' ? [] : [[names[place] ?? `column ${place + 1}`, value]];
      }),
    );
    return Object.keys(values).length > 0 ? [{ row: i + 2, values }] : [];
  });
  return { rows: faults.length > 0 ? [] : rows, faults };
}
