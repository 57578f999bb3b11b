import { stringify } from 'csv-stringify/sync';
import { JobStatus } from '../../entities/jobs/job.js';
import { columnOf } from '../../permissions/matrix.js';
import { visibleField, visibleRows } from '../../permissions/visibility.js';
import { run as read } from '../../reading/run.js';
import { statement } from '../../reading/statement.js';
import { transaction } from '../../schema/unit-of-work.js';
import type { JobRun, JobWork } from '../jobs/work.js';

/** A list as CSV: its rows as the viewer sees them, by key. */
interface Sheet {
  readonly type: string;
  readonly table: string;
  /** Name in the heading, and SQL over alias `t`; `field` where the matrix says who may read it. */
  readonly columns: readonly { readonly name: string; readonly sql: string; readonly field?: string }[];
  readonly joins?: string;
  /** Which rows there are, besides what the viewer sees; kept ones when left out. */
  readonly rows?: string;
}
const PORTION = 1000;

const users: Sheet = {
  type: 'User',
  table: 'user_account',
  columns: [
    { name: 'id', sql: 't.id' },
    { name: 'email', sql: 't.email', field: 'email' },
    { name: 'first_name', sql: 't.first_name' },
    { name: 'last_name', sql: 't.last_name' },
    { name: 'role', sql: 't.role' },
    { name: 'phone', sql: 't.phone', field: 'phone' },
    { name: 'date_of_birth', sql: 't.date_of_birth', field: 'dateOfBirth' },
    { name: 'address', sql: 't.address', field: 'address' },
    { name: 'emergency_contact_name', sql: 't.emergency_contact_name', field: 'emergencyContactName' },
    { name: 'emergency_contact_phone', sql: 't.emergency_contact_phone', field: 'emergencyContactPhone' },
    { name: 'locale', sql: 't.locale', field: 'locale' },
    { name: 'is_active', sql: 't.is_active' },
  ],
};
const enrollments: Sheet = {
  type: 'ClassEnrollment',
  table: 'class_enrollment',
  joins:
    'join user_account u on u.id = t.student_id join school_class c on c.id = t.school_class_id join academic_year y on y.id = t.academic_year_id',
  columns: [
    { name: 'id', sql: 't.id' },
    { name: 'student', sql: 'u.email' },
    { name: 'student_name', sql: 'u.full_name' },
    { name: 'class', sql: 'c.name' },
    { name: 'academic_year', sql: 'y.year' },
    { name: 'enrollment_date', sql: 't.enrollment_date' },
    { name: 'student_number', sql: 't.student_number' },
    { name: 'is_active', sql: 't.is_active' },
  ],
};

/** The gradebook of an assessment, of a class, or of both. */
const marks: Sheet = {
  type: 'Attempt',
  table: 'attempt',
  joins: `join assessment a on a.id = t.assessment_id join user_account u on u.id = t.student_id join student s on s.id = u.id
    left join school_class c on c.id = s.school_class_id`,
  rows: `a.deleted_at is null and u.deleted_at is null and (:assessmentId::bigint is null or t.assessment_id = :assessmentId)
    and (:schoolClassId::bigint is null or (
      exists (select from assessment_class g where g.assessment_id = t.assessment_id and g.school_class_id = :schoolClassId)
      and exists (select from class_enrollment e where e.student_id = t.student_id and e.school_class_id = :schoolClassId
        and e.is_active and e.deleted_at is null)))`,
  columns: [
    { name: 'attempt', sql: 't.id' },
    { name: 'assessment', sql: 't.assessment_id' },
    { name: 'assessment_title', sql: 'a.title' },
    { name: 'student', sql: 't.student_id' },
    { name: 'student_name', sql: 'u.full_name' },
    { name: 'student_number', sql: 's.student_number' },
    { name: 'class', sql: 'c.name' },
    { name: 'status', sql: 't.status' },
    { name: 'submitted_at', sql: 't.submitted_at' },
    { name: 'is_late', sql: 't.is_late' },
    { name: 'auto_score', sql: 't.auto_score', field: 'autoScore' },
    { name: 'score', sql: 't.score', field: 'score' },
    { name: 'total_points', sql: 't.total_points' },
    { name: 'percentage', sql: 't.percentage', field: 'percentage' },
    { name: 'manual_score', sql: 't.manual_score', field: 'manualScore' },
    { name: 'feedback', sql: 't.feedback', field: 'feedback' },
  ],
};

/** Writes the accounts of the organization as CSV. */
export const exportUserRows: JobWork = (run) => write(run, users);
/** Writes its enrollments as CSV. */
export const exportEnrollmentRows: JobWork = (run) => write(run, enrollments);
/** Writes marks as CSV: the work on an assessment, or of a class. */
export const exportMarkRows: JobWork = (run) => write(run, marks);

/**
 * Nothing is changed before the end, so a run that takes over begins anew. UTF-8 with BOM, as spreadsheets want it; a cell that they would
 * take for a formula gets `'` in front.
 */
async function write(run: JobRun, sheet: Sheet): Promise<void> {
  const { ctx, job } = run;
  const cells = sheet.columns.map(({ sql, field }) => {
    const may = field === undefined ? 'true' : visibleField(sheet.type, field, columnOf(ctx.viewer));
    return `${may === 'true' ? sql : `case when ${may} then ${sql} end`}::text`;
  });
  const from = `from ${sheet.table} t ${sheet.joins ?? ''}
    where t.organization_id = :organization and ${sheet.rows ?? 't.deleted_at is null'} and (${visibleRows(sheet.type, columnOf(ctx.viewer))})`;
  const page = statement(`select ${cells.join(', ')} ${from} and t.id > :after order by t.id limit ${PORTION}`);
  const total = Number((await read(ctx, statement(`select count(*) ${from}`), job.input))[0]?.[0]);
  const portions: string[] = [];
  const csv = (rows: readonly (readonly unknown[])[], heading: boolean): string =>
    stringify([...(heading ? [sheet.columns.map(({ name }) => name)] : []), ...rows.map((row) => [...row])], {
      bom: heading,
      delimiter: job.input['separator'] === 'SEMICOLON' ? ';' : ',',
      record_delimiter: 'windows',
      escape_formulas: true,
    });
  let after = '0';
  for (let done = 0, last = PORTION; last === PORTION;) {
    const rows = await read(ctx, page, { ...job.input, after });
    portions.push(csv(rows, done === 0));
    last = rows.length;
    done += last;
    after = (rows.at(-1)?.[0] as string | undefined) ?? after;
    await run.beat(done, Math.max(total, done));
  }
  await transaction(ctx, (own) => run.end(own, { status: JobStatus.SUCCEEDED, output: portions.join('') }));
}
