import { attendanceResolvers } from './attendance.js';
import { AccountsResolver } from './identity/accounts.js';
import { AuditResolver } from './identity/audit.js';
import { GuardianshipsResolver } from './identity/guardianships.js';
import { ProfilesResolver } from './identity/profiles.js';
import { SignInResolver } from './identity/sign-in.js';
import { MessagesResolver } from './messages.js';
import { NotificationsResolver } from './notifications.js';
import { PlatformResolver } from './platform.js';
import { structureResolvers } from './structure.js';
import { SubscriptionsResolver } from './subscriptions.js';
import { NotificationCreatedResolver } from './subscriptions/notification-created.js';
import { SystemAlertsResolver } from './system-alerts.js';
import { timetableResolvers } from './timetable.js';

/** Every resolver of the schema. */
export const resolvers = [
  PlatformResolver,
  SignInResolver,
  AccountsResolver,
  ProfilesResolver,
  GuardianshipsResolver,
  AuditResolver,
  ...structureResolvers,
  ...timetableResolvers,
  ...attendanceResolvers,
  NotificationsResolver,
  MessagesResolver,
  SubscriptionsResolver,
  SystemAlertsResolver,
  NotificationCreatedResolver,
] as const;
