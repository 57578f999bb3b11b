import type { Route } from '../../dialect.js';
import {
  CreateNotification,
  MarkNotificationRead,
  MarkNotificationsRead,
  Notification,
  Notifications,
  UnreadNotifications,
  UpdateNotification,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { notificationRow, typesSeenAs } from '../shapes/notification.js';
import { idOf, present } from '../shapes/present.js';
import type { NotificationPatch, NotificationWrite } from '../wire.js';

const order = {
  id: 'ID',
  recipient: 'RECIPIENT',
  student: 'STUDENT',
  notification_type: 'NOTIFICATION_TYPE',
  priority: 'PRIORITY',
  title: 'TITLE',
  title_arabic: 'TITLE_ARABIC',
  title_french: 'TITLE_FRENCH',
  message: 'MESSAGE',
  message_arabic: 'MESSAGE_ARABIC',
  message_french: 'MESSAGE_FRENCH',
  status: 'STATUS',
  sent_at: 'SENT_AT',
  read_at: 'READ_AT',
  reference_id: 'REFERENCE_ID',
  reference_type: 'REFERENCE_TYPE',
  auto_generated: 'AUTO_GENERATED',
  requires_action: 'REQUIRES_ACTION',
  action_taken: 'ACTION_TAKEN',
  created_at: 'CREATED_AT',
} as const;

const names = { 'input.deliveryMethods': 'delivery_method' };

/** What a body says of a notification besides its type, title and message. */
const detailsOf = (body: NotificationPatch | NotificationWrite) => ({
  priority: body.priority,
  titleArabic: body.title_arabic,
  titleFrench: body.title_french,
  messageArabic: body.message_arabic,
  messageFrench: body.message_french,
  deliveryMethods: body.delivery_method,
  referenceId: idOf(body.reference_id),
  referenceType: body.reference_type,
  requiresAction: body.requires_action,
  actionTaken: body.action_taken,
});

export const notifications: readonly Route[] = [
  route('GET /api/attendance/notifications/', Notifications, {
    order,
    variables: ({ query, page, order: orderBy }) => ({
      ...page,
      orderBy,
      filter: {
        studentId: idOf(query.student),
        notificationTypes: query.notification_type && typesSeenAs(query.notification_type),
        priority: query.priority,
        status: query.status,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.notifications, notificationRow),
  }),
  route('POST /api/attendance/notifications/', CreateNotification, {
    names,
    variables: ({ body }) => ({
      input: {
        recipientId: idOf(body.recipient),
        studentId: idOf(body.student),
        notificationType: body.notification_type,
        title: body.title,
        message: body.message,
        ...detailsOf(body),
      },
    }),
    reply: ({ createNotification }) => notificationRow(present(createNotification.notification)),
  }),
  route('GET /api/attendance/notifications/:id/', Notification, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ notification }) => notificationRow(notification),
  }),
  route('PATCH /api/attendance/notifications/:id/', UpdateNotification, {
    names,
    variables: ({ path, body }) => ({
      id: path.id,
      input: { notificationType: body.notification_type, title: body.title, message: body.message, ...detailsOf(body) },
    }),
    reply: ({ updateNotification }) => notificationRow(present(updateNotification.notification)),
  }),
  route('POST /api/attendance/notifications/:id/mark_read/', MarkNotificationRead, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ markNotificationRead }) => {
      const { id, readAt } = present(markNotificationRead.notification);
      return { id: Number(id), status: 'READ', read_at: present(readAt) };
    },
  }),
  route('GET /api/attendance/notifications/unread/', UnreadNotifications, {
    order,
    variables: ({ query, page, order: orderBy }) => ({
      ...page,
      orderBy,
      filter: { search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged }) => paged(data.unreadNotifications, notificationRow),
  }),
  route('POST /api/attendance/notifications/bulk_read/', MarkNotificationsRead, {
    variables: ({ body }) => ({ input: { ids: body.ids.map((id) => idOf(id)) } }),
    reply: ({ markNotificationsRead: { updatedIds, errors } }, { say }) => ({
      updated_count: updatedIds.length,
      failed_count: errors.length,
      updated_ids: updatedIds.map(Number),
      errors: errors.map(({ id }) => ({ id: Number(id), errors: { id: [say('UNKNOWN_ID', { resource: 'Notification', id })] } })),
    }),
  }),
];
