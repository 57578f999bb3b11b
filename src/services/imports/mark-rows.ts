import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { Student } from '../../entities/identity/student.js';
import { fault, invalid } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { within } from '../../permissions/within.js';
import { formOf, idIs, rows, type Where } from '../../reading.js';
import { gradeAttempt } from '../assessment/grade-attempt.js';
import { readPoints } from '../assessment/points.js';
import type { RowKind } from './import-rows.js';

type Cells = Readonly<Record<string, string>>;

/** What an export of marks also tells: a list that was exported and filled in is imported as it is. */
const told = [
  'assessment_title',
  'student_name',
  'class',
  'status',
  'submitted_at',
  'is_late',
  'auto_score',
  'score',
  'total_points',
  'percentage',
];

/**
 * A grade for each row, as `gradeAttempt` gives it. A row names an attempt, or an assessment and a student: then it is about what they handed
 * in last. Rows that say nothing, or what is so already, are passed over.
 */
export const markRows: RowKind = {
  columns: [
    { name: 'attempt', field: 'attemptId' },
    { name: 'assessment', field: 'assessmentId' },
    { name: 'student', field: 'studentId' },
    { name: 'student_number', field: 'studentNumber', max: 50 },
    { name: 'manual_score', field: 'manualScore', max: 30 },
    { name: 'feedback', field: 'feedback', max: 5000 },
    ...told.map((name) => ({ name, field: '' })),
  ],
  write: async (own, cells) => {
    const { manual_score: score, feedback } = cells;
    if (score === undefined && feedback === undefined) return;
    const attempt = await attemptOf(own, cells);
    const manualScore = score === undefined || samePoints(score, attempt.manualScore) ? undefined : decimal(score);
    const words = feedback === attempt.feedback ? undefined : feedback;
    if (manualScore === undefined && words === undefined) return;
    await gradeAttempt(own, {
      attemptId: attempt.id,
      ...(manualScore !== undefined && { manualScore }),
      ...(words !== undefined && { feedback: words }),
    });
  },
};

/** Spreadsheets in French write `12,5`. */
const decimal = (text: string): string => (/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
const samePoints = (text: string, points: string | null): boolean => points !== null && readPoints(decimal(text)) === readPoints(points);

interface Found {
  readonly id: string;
  readonly manualScore: string | null;
  readonly feedback: string | null;
}

/** The attempt that all cells of a row agree on, of those that the viewer may grade. */
async function attemptOf(own: Context, cells: Cells): Promise<Found> {
  const { attempt, assessment, student, student_number: number } = cells;
  const missing = attempt === undefined && [
    ...(assessment === undefined ? [fault('input.assessmentId', 'REQUIRED')] : []),
    ...(student === undefined && number === undefined ? [fault('input.studentId', 'REQUIRED')] : []),
  ];
  if (missing && missing.length > 0) throw invalid(...missing);
  const named = [
    idIs('t.id', Attempt, attempt),
    idIs('t.assessment_id', Assessment, assessment),
    student === undefined || formOf(student)
      ? idIs('t.student_id', Student, student)
      : { sql: 'lower(u.email) = lower(:email)', values: { email: student } },
    ...(number === undefined ? [] : [{ sql: 's.student_number = :number', values: { number } }]),
  ].filter((one): one is Where => one !== undefined);
  // What is handed in comes before what is open, and the last before earlier ones.
  const sql = `select t.id as c0, t.manual_score as c1, t.feedback as c2
    from attempt t join user_account u on u.id = t.student_id join student s on s.id = t.student_id
    where t.organization_id = :organization and u.deleted_at is null and ${conditionOf('Attempt', own.scope)}
      and ${named.map((one) => one.sql).join(' and ')}
    order by (t.status = 'IN_PROGRESS'), t.attempt_number desc limit 1`;
  const values = Object.assign({}, ...named.map((one) => one.values)) as Where['values'];
  const [found] = await rows(own, sql, values, ([id, manualScore, feedback]) => ({
    id: String(id),
    manualScore: manualScore as string | null,
    feedback: feedback as string | null,
  }));
  if (found) return found;
  if (assessment !== undefined) await within(own, Assessment, assessment, { path: 'input.assessmentId' });
  const [field, id] =
    attempt !== undefined ? ['attemptId', attempt] : student !== undefined ? ['studentId', student] : ['studentNumber', number];
  throw invalid(fault(`input.${field}`, 'UNKNOWN_ID', { resource: 'Attempt', id: id ?? null }));
}
