import type { ClientBase, QueryResultRow } from 'pg';

/** Where the demo data is being made: the connection, the moment it is made relative to, and what has been added so far. */
export interface Making {
  readonly client: ClientBase;
  readonly now: Date;
  /** Rows added, by table. */
  readonly added: Map<Table, number>;
}

export type Table =
  | 'organization'
  | 'user_account'
  | 'student'
  | 'teacher'
  | 'guardian'
  | 'guardianship'
  | 'academic_year'
  | 'educational_level'
  | 'grade'
  | 'subject'
  | 'grade_subject'
  | 'room'
  | 'school_class'
  | 'class_enrollment'
  | 'school_settings'
  | 'timetable'
  | 'timetable_session'
  | 'session_instance'
  | 'attendance_record'
  | 'attendance_mark'
  | 'absence_flag'
  | 'attendance_report'
  | 'assessment'
  | 'assessment_class'
  | 'question'
  | 'attempt'
  | 'answer'
  | 'grade_change'
  | 'badge'
  | 'notification'
  | 'outgoing_message'
  | 'lesson'
  | 'lesson_tag'
  | 'lesson_tagging'
  | 'lesson_resource'
  | 'lesson_view'
  | 'stored_file'
  | 'audit_entry';
type Row = Readonly<Record<string, unknown>>;

/** What `insert` does besides. */
interface Options {
  /** Columns to answer with. */
  readonly returning?: string;
  /** Leaves out the rows whose natural key is taken. */
  readonly skipTaken?: boolean;
}

/** Adds rows, all with the same columns, in one statement: PostgreSQL reads them from JSON by the types of the table. */
export async function insert<R extends QueryResultRow = QueryResultRow>(
  { client, added }: Making,
  table: Table,
  rows: readonly Row[],
  { returning, skipTaken = false }: Options = {},
): Promise<R[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first).join(', ');
  const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)
    ${skipTaken ? 'on conflict do nothing' : ''} ${returning === undefined ? '' : `returning ${returning}`}`;
  const result = await client.query<R>(sql, [JSON.stringify(rows)]);
  count(added, table, result.rowCount);
  return result.rows;
}

/** Runs an `insert … select` and notes how many rows it added. */
export async function insertSelect<R extends QueryResultRow = QueryResultRow>(
  { client, added }: Making,
  table: Table,
  sql: string,
  values: readonly unknown[],
): Promise<R[]> {
  const result = await client.query<R>(sql, [...values]);
  count(added, table, result.rowCount);
  return result.rows;
}

function count(added: Map<Table, number>, table: Table, rows: number | null): void {
  if (rows) added.set(table, (added.get(table) ?? 0) + rows);
}

/** Does all of the work, or none of it. */
export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
