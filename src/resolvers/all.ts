import { assessmentResolvers } from './assessment.js';
import { attendanceResolvers } from './attendance.js';
import { FilesResolver } from './files.js';
import { AccountsResolver } from './identity/accounts.js';
import { AuditResolver } from './identity/audit.js';
import { GuardianshipsResolver } from './identity/guardianships.js';
import { ProfilesResolver } from './identity/profiles.js';
import { SignInResolver } from './identity/sign-in.js';
import { lessonResolvers } from './lessons.js';
import { MessagesResolver } from './messages.js';
import { NodesResolver } from './nodes.js';
import { NotificationsResolver } from './notifications.js';
import { ImportsResolver } from './imports.js';
import { JobsResolver } from './jobs.js';
import { PlatformResolver } from './platform.js';
import { rewardsResolvers } from './rewards.js';
import { structureResolvers } from './structure.js';
import { SubscriptionsResolver } from './subscriptions.js';
import { NotificationCreatedResolver } from './subscriptions/notification-created.js';
import { SystemAlertsResolver } from './system-alerts.js';
import { timetableResolvers } from './timetable.js';

/** Every resolver of the schema. */
export const resolvers = [
  PlatformResolver,
  NodesResolver,
  SignInResolver,
  AccountsResolver,
  ProfilesResolver,
  GuardianshipsResolver,
  AuditResolver,
  ...structureResolvers,
  ...timetableResolvers,
  ...attendanceResolvers,
  ...lessonResolvers,
  ...assessmentResolvers,
  ...rewardsResolvers,
  NotificationsResolver,
  MessagesResolver,
  SubscriptionsResolver,
  JobsResolver,
  ImportsResolver,
  SystemAlertsResolver,
  NotificationCreatedResolver,
  FilesResolver,
] as const;
