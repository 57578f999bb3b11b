import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Notification } from '../../entities/notifications/notification.js';
import { one } from '../../reading.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** The viewer was sent a notification. */
@ObjectType({ simpleResolvers: true, description: 'The viewer was sent a notification.' })
export class NotificationCreated extends EventMessage implements Partial<Events['notification.created']> {
  @Field(() => ID, { nullable: true, description: 'The notification.' })
  notificationId?: string;

  @Field(() => ID, { nullable: true, description: 'Who is told.' })
  recipientId?: string;
}

@Resolver(() => NotificationCreated)
export class NotificationCreatedResolver {
  @FieldResolver(() => Notification, { nullable: true, description: 'The notification as it is now; null for a gap, or when it is gone.' })
  notification(
    @Root() { notificationId }: NotificationCreated,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (notificationId === undefined) return Promise.resolve(null);
    return one(ctx, Notification, info, { sql: 't.id = :notification', values: { notification: notificationId } });
  }
}
