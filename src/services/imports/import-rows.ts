import { FlushMode } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { JobStatus } from '../../entities/jobs/job.js';
import { AppError, fault, sayFault, type FieldFault } from '../../errors.js';
import { partOf } from '../../schema/part-of.js';
import { transaction } from '../../schema/unit-of-work.js';
import type { JobFault } from '../../entities/jobs/job-fault.js';
import type { JobRun, JobWork } from '../jobs/work.js';
import { readCsv, type Column, type CsvRow } from './read-csv.js';

/** What happens when rows are wrong. */
export enum ImportMode {
  ALL_OR_NOTHING = 'ALL_OR_NOTHING',
  PARTIAL = 'PARTIAL',
  CHECK = 'CHECK',
}
/** What an import makes of a row. */
export interface RowKind {
  readonly columns: readonly Column[];
  /** Stores one row, by the same use case as the mutation for one; throws what is wrong with it. */
  readonly write: (own: Context, values: Readonly<Record<string, string>>) => Promise<unknown>;
}
/** Rows that are stored at once where good rows do not wait for bad ones. */
const PORTION = 50;

/** Undoes an import that is not to be stored, and is no failure. */
class Undo extends Error {}

/**
 * The work of an import. Partial: portions are stored one by one, each together with how far the job then is, so a server that dies in
 * between costs nothing and doubles nothing. Otherwise all rows are one transaction, stored when every row is good; a check is never stored.
 */
export const importRows =
  (kind: RowKind): JobWork =>
  async (run) => {
    const { ctx, job } = run;
    const { rows, faults } = readCsv(job.source ?? '', kind.columns, ctx.locale);
    if (faults.length > 0) return finish(run, JobStatus.FAILED, faults);
    if (job.input['mode'] === ImportMode.PARTIAL) {
      for (let at = job.position; at < rows.length; at += PORTION) await storePortion(run, kind, rows, at);
      return finish(run, JobStatus.SUCCEEDED, []);
    }
    return storeAll(run, kind, rows, job.input['mode'] === ImportMode.CHECK);
  };

const finish = (run: JobRun, status: JobStatus.SUCCEEDED | JobStatus.FAILED, faults: readonly JobFault[]): Promise<void> =>
  transaction(run.ctx, (own) => run.end(own, { status, faults }));

async function storePortion(run: JobRun, kind: RowKind, rows: readonly CsvRow[], at: number): Promise<void> {
  const portion = rows.slice(at, at + PORTION);
  await transaction(run.ctx, async (own) => {
    const faults = await store(own, kind, portion);
    await run.reached(own, at + portion.length, rows.length, faults);
  });
}

async function storeAll(run: JobRun, kind: RowKind, rows: readonly CsvRow[], isCheck: boolean): Promise<void> {
  const faults: JobFault[] = [];
  try {
    await transaction(run.ctx, async (own) => {
      faults.length = 0;
      for (let at = 0; at < rows.length; at += PORTION) {
        await run.beat(at, rows.length);
        faults.push(...(await store(own, kind, rows.slice(at, at + PORTION))));
      }
      await run.beat(rows.length, rows.length);
      if (isCheck || faults.length > 0) throw new Undo();
      await run.end(own, { status: JobStatus.SUCCEEDED });
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
    await finish(run, faults.length > 0 ? JobStatus.FAILED : JobStatus.SUCCEEDED, faults);
  }
}

/** Stores some rows together; where one of them is wrong, each by itself, so that the others stand. Answers what is wrong. */
async function store(own: Context, kind: RowKind, rows: readonly CsvRow[]): Promise<JobFault[]> {
  if (rows.every((row) => early(own, kind, row).length === 0)) {
    // Looking something up stores nothing yet: the rows go out together at the end.
    own.em.setFlushMode(FlushMode.COMMIT);
    const together = await attempt(own, async () => {
      for (const { values } of rows) await kind.write(own, values);
    });
    own.em.setFlushMode(FlushMode.AUTO);
    if (together === undefined) return [];
  }
  const faults: JobFault[] = [];
  for (const row of rows) {
    const found = early(own, kind, row);
    const refused = found.length > 0 ? undefined : await attempt(own, () => kind.write(own, row.values));
    faults.push(...found, ...(refused ? faultsOf(own, kind, row, refused) : []));
  }
  return faults;
}

/** Does something in a part of the transaction; answers why it was refused, and leaves nothing of it then. */
async function attempt(own: Context, write: () => Promise<unknown>): Promise<AppError | undefined> {
  try {
    await partOf(own, write);
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL_SERVER_ERROR' && error.code !== 'UNAVAILABLE') return error;
    throw error;
  }
}

const say = ({ locale }: Context, { row }: CsvRow, column: string | null, { code, facts }: FieldFault): JobFault => ({
  row,
  column,
  code,
  message: sayFault({ path: '', code, ...(facts && { facts }) }, locale),
});

/** What is wrong with a row by its columns alone. */
function early(own: Context, { columns }: RowKind, row: CsvRow): JobFault[] {
  const { values } = row;
  const missing = columns.filter(({ name, required }) => required && values[name] === undefined);
  const long = columns.filter(({ name, max }) => max !== undefined && (values[name]?.length ?? 0) > max);
  const stray = Object.keys(values).filter((name) => !columns.some((column) => column.name === name));
  return [
    ...missing.map(({ name }) => say(own, row, name, fault('', 'REQUIRED'))),
    ...long.map(({ name, max = 0 }) => say(own, row, name, fault('', 'TOO_LONG', { max }))),
    ...stray.map((name) => say(own, row, name, fault('', 'UNKNOWN_FIELD'))),
  ];
}

/** What the use case refused, by the columns of the text. */
function faultsOf(own: Context, { columns }: RowKind, row: CsvRow, error: AppError): JobFault[] {
  const { fields = [] } = error.detail;
  if (fields.length === 0) return [{ row: row.row, column: null, code: error.code, message: error.sayIn(own.locale).message }];
  return fields.map((one) => say(own, row, columns.find(({ field }) => one.path === `input.${field}`)?.name ?? null, one));
}
