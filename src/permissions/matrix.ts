import type { Viewer } from '../context.js';
import { assessment, assessmentReach } from './assessment.js';
import { attendance, attendanceReach } from './attendance.js';
import { files, filesReach } from './files.js';
import { identity, identityReach } from './identity.js';
import { lessons, lessonsReach } from './lessons.js';
import { jobs, jobsReach } from './jobs.js';
import { messages, messagesReach } from './messages.js';
import { notifications, notificationsReach } from './notifications.js';
import { platform } from './platform.js';
import { rewards, rewardsReach } from './rewards.js';
import { columns, type Column, type Matrix, type Reach, type Scope } from './scopes.js';
import { structure, structureReach } from './structure.js';
import { subscriptions } from './subscriptions.js';
import { timetable, timetableReach } from './timetable.js';

/** Joins the tables of the domains; a coordinate that two of them claim stops the start. */
function join<V>(...tables: readonly Readonly<Record<string, V>>[]): Readonly<Record<string, V>> {
  const all: Record<string, V> = {};
  for (const table of tables)
    for (const [coordinate, row] of Object.entries(table)) {
      if (coordinate in all) throw new Error(`${coordinate} stands in two permission tables`);
      all[coordinate] = row;
    }
  return all;
}

/** Who may what: the whole matrix. */
export const matrix: Matrix = join(
  platform,
  identity,
  structure,
  timetable,
  attendance,
  assessment,
  notifications,
  messages,
  rewards,
  subscriptions,
  lessons,
  files,
  jobs,
);
/** What each scope means for each entity. */
export const reach: Reach = join(
  identityReach,
  structureReach,
  timetableReach,
  attendanceReach,
  assessmentReach,
  notificationsReach,
  messagesReach,
  rewardsReach,
  lessonsReach,
  filesReach,
  jobsReach,
);

/** The matrix column of a viewer. */
export const columnOf = (viewer: Viewer | null): Column => viewer?.role ?? 'VISITOR';

/** What a column reaches at a coordinate; a coordinate without a row reaches nothing. */
export const cell = (coordinate: string, column: Column): Scope => matrix[coordinate]?.[columns.indexOf(column)] ?? 'none';

/** The roles that a coordinate is open to. */
export const rolesOf = (coordinate: string): readonly Column[] => columns.filter((column) => cell(coordinate, column) !== 'none');
