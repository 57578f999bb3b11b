import type { Dialect, Route } from '../dialect.js';
import { failure } from './errors.js';
import { absenceFlags } from './routes/absence-flags.js';
import { attendanceRecords } from './routes/attendance-records.js';
import { attendanceReports } from './routes/attendance-reports.js';
import { attendanceSessions } from './routes/attendance-sessions.js';
import { authentication } from './routes/authentication.js';
import { enrollments } from './routes/enrollments.js';
import { files } from './routes/files.js';
import { homework } from './routes/homework.js';
import { lessonHelpers } from './routes/lesson-helpers.js';
import { lessonResources } from './routes/lesson-resources.js';
import { lessonTags } from './routes/lesson-tags.js';
import { lessons } from './routes/lessons.js';
import { notifications } from './routes/notifications.js';
import { questions } from './routes/questions.js';
import { rewards } from './routes/rewards.js';
import { academicYears } from './routes/schools-academic-years.js';
import { classes } from './routes/schools-classes.js';
import { config } from './routes/schools-config.js';
import { grades } from './routes/schools-grades.js';
import { levels } from './routes/schools-levels.js';
import { rooms } from './routes/schools-rooms.js';
import { subjects } from './routes/schools-subjects.js';
import { submissions } from './routes/submissions.js';
import { system } from './routes/system.js';
import { timetableSessions } from './routes/timetable-sessions.js';
import { timetables } from './routes/timetables.js';
import { account, users } from './routes/users.js';

/** In the order of the documentation. */
const routes: readonly Route[] = [
  ...authentication,
  ...account,
  ...enrollments,
  ...users,
  ...config,
  ...academicYears,
  ...levels,
  ...grades,
  ...classes,
  ...subjects,
  ...rooms,
  ...lessons,
  ...lessonResources,
  ...lessonTags,
  ...lessonHelpers,
  ...homework,
  ...questions,
  ...submissions,
  ...rewards,
  ...timetables,
  ...timetableSessions,
  ...attendanceSessions,
  ...attendanceRecords,
  ...absenceFlags,
  ...notifications,
  ...attendanceReports,
  ...files,
  ...system,
];

/** The dialect of the Madrasti 2.0 API: `openapi.yaml` beside this file is its contract. */
export const madrasti: Dialect = {
  name: 'madrasti',
  routes,
  pages: {
    parameter: 'page',
    sizeParameter: 'page_size',
    size: 20,
    most: 100,
    envelope: ({ rows, count, page, size, pages, next, previous }) => ({
      count,
      next,
      previous,
      page_info: { current_page: page, total_pages: pages, page_size: size, has_next: next !== null, has_previous: previous !== null },
      results: rows,
    }),
  },
  orderParameter: 'ordering',
  failure,
  words: {
    resource: {
      SchoolClass: 'Class',
      ClassEnrollment: 'Enrollment',
      SchoolSettings: 'SchoolConfig',
      SessionInstance: 'AttendanceSession',
      EducationalLevel: 'Level',
      Notification: 'AttendanceNotification',
      RewardAccount: 'StudentWallet',
      Assessment: 'Homework',
      Attempt: 'Submission',
    },
    status: { OPEN: 'IN_PROGRESS', CLOSED: 'COMPLETED' },
  },
  patterns: {
    '^\\+[1-9][0-9]{6,14}$': 'PHONE',
    '^(?=.*[A-Za-z])(?=.*[0-9]).+$': 'PASSWORD',
    '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'TIME',
  },
  reference: { schema: 'GET /api/schema/', swagger: 'GET /swagger/', redoc: 'GET /redoc/' },
};
