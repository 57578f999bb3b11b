import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Priority } from '../entities/attendance/absence-flag.js';
import { Guardian } from '../entities/identity/guardian.js';
import { Student } from '../entities/identity/student.js';
import { Notification, NotificationStatus, NotificationType } from '../entities/notifications/notification.js';
import { byId, idIs, page, where, type Page } from '../reading.js';
import { createNotification } from '../services/notifications/create-notification.js';
import { markNotificationRead } from '../services/notifications/mark-notification-read.js';
import { markNotificationsRead } from '../services/notifications/mark-notifications-read.js';
import { updateNotification } from '../services/notifications/update-notification.js';
import { connectionOf } from './connection.js';
import { CreatedFilter, createdWithin } from './created-filter.js';
import { listOf, type ListArgs } from './list-of.js';
import { matching } from './matching.js';
import { CreateNotificationInput, MarkNotificationsReadInput, UpdateNotificationInput } from './notifications/notification-inputs.js';
import { descending, orderOf } from './order-of.js';
import { rowPayload } from './payloads.js';
import { RowError } from './row-error.js';

const NotificationConnection = connectionOf(Notification, 'Notification');
const ordering = orderOf(
  'Notification',
  {
    ID: 't.id',
    RECIPIENT: 't.recipient_id',
    STUDENT: 't.student_id',
    NOTIFICATION_TYPE: 't.notification_type',
    PRIORITY: "array_position(array['LOW', 'MEDIUM', 'HIGH', 'URGENT'], t.priority)",
    TITLE: 't.title',
    TITLE_ARABIC: "coalesce(t.title_arabic, '')",
    TITLE_FRENCH: "coalesce(t.title_french, '')",
    MESSAGE: 't.message',
    MESSAGE_ARABIC: "coalesce(t.message_arabic, '')",
    MESSAGE_FRENCH: "coalesce(t.message_french, '')",
    STATUS: 't.status',
    SENT_AT: "coalesce(t.sent_at, timestamptz '-infinity')",
    READ_AT: "coalesce(t.read_at, timestamptz '-infinity')",
    AUTO_GENERATED: 't.auto_generated',
    REQUIRES_ACTION: 't.requires_action',
    ACTION_TAKEN: 't.action_taken',
    REFERENCE_TYPE: "coalesce(t.reference_type, '')",
    REFERENCE_ID: 'coalesce(t.reference_id, 0)',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.created_at')],
);
const CreateNotificationPayload = rowPayload('CreateNotification', 'notification', Notification);
const UpdateNotificationPayload = rowPayload('UpdateNotification', 'notification', Notification);
const MarkNotificationReadPayload = rowPayload('MarkNotificationRead', 'notification', Notification);

/** Which notifications are listed; conditions combine with AND. */
@InputType({ description: 'Which notifications are listed; conditions combine with AND.' })
class NotificationFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'About this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this guardian.' })
  recipientId?: string | null;

  @Field(() => [NotificationType], { nullable: true, description: 'About one of these; an empty list matches nothing.' })
  @ArrayMaxSize(20)
  notificationTypes?: NotificationType[] | null;

  @Field(() => Priority, { nullable: true, description: 'So urgent.' })
  priority?: Priority | null;

  @Field(() => NotificationStatus, { nullable: true, description: 'That has come so far.' })
  status?: NotificationStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Not read yet, or read.' })
  unread?: boolean | null;

  @Field(() => String, { nullable: true, description: "Text in the title, the message or the student's name." })
  @MaxLength(200)
  search?: string | null;
}

/** What was wrong with one id. */
@ObjectType({ simpleResolvers: true, description: 'A notification that could not be marked as read.' })
class NotificationError extends RowError {
  @Field(() => ID, { description: 'The id as it was sent.' })
  id!: string;
}

/** What `markNotificationsRead` did. */
@ObjectType({ simpleResolvers: true, description: 'What `markNotificationsRead` did.' })
class MarkNotificationsReadPayload {
  @Field(() => [Notification], { description: 'The notifications that are read now.' })
  notifications!: object[];

  @Field(() => [ID], { description: 'Their numeric keys.' })
  updatedIds!: string[];

  @Field(() => [NotificationError], { description: 'Ids that are no notifications to the viewer.' })
  errors!: NotificationError[];
}

const list = listOf(Notification, {
  connection: NotificationConnection,
  filter: NotificationFilter,
  order: ordering,
  says: { orderBy: 'In which order; newest first when left out.' },
  where: (filter, ctx) => [
    idIs('t.student_id', Student, filter?.studentId),
    idIs('t.recipient_id', Guardian, filter?.recipientId),
    where('t.notification_type = any(:notificationTypes)', { notificationTypes: filter?.notificationTypes ?? undefined }),
    where('t.priority = :priority', { priority: filter?.priority ?? undefined }),
    where('t.status = :status', { status: filter?.status ?? undefined }),
    where('(t.read_at is null) = :unread', { unread: filter?.unread === false ? false : undefined }),
    filter?.unread ? where('t.read_at is null') : undefined,
    matching(
      filter?.search,
      't.title',
      't.title_arabic',
      't.title_french',
      't.message',
      't.message_arabic',
      't.message_french',
      '(select u.full_name from user_account u where u.id = t.student_id)',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class NotificationsResolver {
  @Query(() => NotificationConnection, { description: 'What guardians are told, newest first, page by page.' })
  notifications(
    @Args(() => list.args) args: ListArgs<NotificationFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, Notification, info, list.asked(ctx, args));
  }

  @Query(() => NotificationConnection, { description: 'What the viewer was told and has not read, newest first, page by page.' })
  unreadNotifications(
    @Args(() => list.args) args: ListArgs<NotificationFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const asked = list.asked(ctx, args);
    return page(ctx, Notification, info, { ...asked, where: [...asked.where, where('t.read_at is null')] });
  }

  @Query(() => Notification, { description: 'One notification; reading it here does not mark it as read.' })
  notification(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Notification, id, info);
  }

  @Mutation(() => CreateNotificationPayload, { description: 'Tells a guardian something about a child, by each way that is asked for.' })
  createNotification(
    @Arg('input', () => CreateNotificationInput, { description: 'Who is told what.' }) input: CreateNotificationInput,
    @Ctx() ctx: Context,
  ) {
    return createNotification(ctx, input);
  }

  @Mutation(() => UpdateNotificationPayload, {
    description: 'Changes a notification. The guardian who is told may change `actionTaken` only.',
  })
  updateNotification(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateNotificationInput, { description: 'What is to change.' }) input: UpdateNotificationInput,
    @Ctx() ctx: Context,
  ) {
    return updateNotification(ctx, id, input);
  }

  @Mutation(() => MarkNotificationReadPayload, { description: 'Says that the viewer has read a notification; the first time stays.' })
  markNotificationRead(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return markNotificationRead(ctx, id);
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    description: "Says that the viewer has read some notifications; ids that are not the viewer's are answered as errors.",
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
    @Ctx() ctx: Context,
  ) {
    return markNotificationsRead(ctx, input);
  }
}
