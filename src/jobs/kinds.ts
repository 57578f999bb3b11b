import { JobKind } from '../entities/jobs/job.js';
import { exportEnrollmentRows, exportMarkRows, exportUserRows } from '../services/imports/export-rows.js';
import { enrollmentRows } from '../services/imports/enrollment-rows.js';
import { importRows } from '../services/imports/import-rows.js';
import { markRows } from '../services/imports/mark-rows.js';
import { userRows } from '../services/imports/user-rows.js';
import type { JobWork } from '../services/jobs/work.js';

/** Who does which kind of job. */
export const works: Readonly<Record<JobKind, JobWork>> = {
  [JobKind.IMPORT_USERS]: importRows(userRows),
  [JobKind.IMPORT_ENROLLMENTS]: importRows(enrollmentRows),
  [JobKind.IMPORT_MARKS]: importRows(markRows),
  [JobKind.EXPORT_USERS]: exportUserRows,
  [JobKind.EXPORT_ENROLLMENTS]: exportEnrollmentRows,
  [JobKind.EXPORT_MARKS]: exportMarkRows,
};

/** The mutation that asks for it: whoever may no longer ask may no longer have it done. */
export const doors: Readonly<Record<JobKind, string>> = {
  [JobKind.IMPORT_USERS]: 'Mutation.importUsers',
  [JobKind.IMPORT_ENROLLMENTS]: 'Mutation.importEnrollments',
  [JobKind.IMPORT_MARKS]: 'Mutation.importMarks',
  [JobKind.EXPORT_USERS]: 'Mutation.exportUsers',
  [JobKind.EXPORT_ENROLLMENTS]: 'Mutation.exportEnrollments',
  [JobKind.EXPORT_MARKS]: 'Mutation.exportMarks',
};
