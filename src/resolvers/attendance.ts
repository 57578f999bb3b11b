import { AbsenceFlagsResolver } from './attendance/absence-flags.js';
import { AttendanceRecordsResolver } from './attendance/attendance-records.js';
import { RegistersResolver } from './attendance/registers.js';
import { AttendanceReportsResolver } from './attendance/reports.js';
import { SessionInstancesResolver } from './attendance/session-instances.js';

/** The resolvers of attendance. */
export const attendanceResolvers = [
  SessionInstancesResolver,
  RegistersResolver,
  AttendanceRecordsResolver,
  AbsenceFlagsResolver,
  AttendanceReportsResolver,
] as const;
