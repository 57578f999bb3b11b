import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { User } from '../entities/identity/user.js';
import { DeliveryMethod } from '../entities/notifications/notification.js';
import { MessageStatus, OutgoingMessage } from '../entities/notifications/outgoing-message.js';
import { idIs, page, where } from '../reading.js';
import { resendMessage } from '../services/notifications/resend-message.js';
import { connectionOf } from './connection.js';
import { CreatedFilter, createdWithin } from './created-filter.js';
import { descending, orderOf } from './order-of.js';
import { PageArgs } from './page-args.js';
import { rowPayload } from './payloads.js';

const OutgoingMessageConnection = connectionOf(OutgoingMessage, 'OutgoingMessage');
const order = orderOf('OutgoingMessage', { ID: 't.id', CREATED_AT: 't.created_at' }, [descending('t.id')]);
const ResendMessagePayload = rowPayload('ResendMessage', 'message', OutgoingMessage);

/** Which messages. */
@InputType({ description: 'Which messages; conditions that are left out are not asked.' })
class OutgoingMessageFilter extends CreatedFilter {
  @Field(() => DeliveryMethod, { nullable: true, description: 'Going this way.' })
  method?: DeliveryMethod | null;

  @Field(() => MessageStatus, { nullable: true, description: 'Standing there.' })
  status?: MessageStatus | null;

  @Field(() => ID, { nullable: true, description: 'For this account, by numeric key or uuid.' })
  userId?: string | null;

  @Field(() => String, { nullable: true, description: 'To this address or number.' })
  @MaxLength(254)
  address?: string | null;
}

/** Arguments of the list of messages. */
@ArgsType()
class OutgoingMessagesArgs extends PageArgs {
  @Field(() => OutgoingMessageFilter, { nullable: true, description: 'Which messages.' })
  filter?: OutgoingMessageFilter | null;

  @Field(() => [order.type], { nullable: true, description: 'In which order; newest first otherwise.' })
  orderBy?: InstanceType<typeof order.type>[] | null;
}

@Resolver()
export class MessagesResolver {
  @Query(() => OutgoingMessageConnection, {
    description: 'Mails and text messages that left the house, or would if a gateway were configured.',
  })
  async outgoingMessages(
    @Args(() => OutgoingMessagesArgs) args: OutgoingMessagesArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { filter } = args;
    return page(ctx, OutgoingMessage, info, {
      args,
      where: [
        where('t.method = :method', { method: filter?.method ?? undefined }),
        where('t.status = :status', { status: filter?.status ?? undefined }),
        where('lower(t.address) = lower(:address)', { address: filter?.address ?? undefined }),
        idIs('t.user_id', User, filter?.userId),
        ...createdWithin(filter, ctx),
      ],
      orderBy: order.of(args.orderBy),
    });
  }
  @Mutation(() => ResendMessagePayload, { description: 'Has a message that failed sent again; it keeps its Message-ID.' })
  resendMessage(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return resendMessage(ctx, id);
  }
}
