import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AuditEntry } from '../../entities/identity/audit-entry.js';
import { User } from '../../entities/identity/user.js';
import { formOf, idIs, page, where } from '../../reading.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { descending, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';

const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');
const order = orderOf('AuditEntry', { ID: 't.id', CREATED_AT: 't.created_at' }, [descending('t.id')]);

/** Which traces. */
@InputType({ description: 'Which traces; conditions that are left out are not asked.' })
class AuditEntryFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of what this account did, by numeric key or uuid.' })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this use case, such as `resetAttendance`.' })
  @MaxLength(64)
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'On rows of this type, such as `User`.' })
  @MaxLength(64)
  resource?: string | null;

  @Field(() => ID, { nullable: true, description: 'On the row with this numeric key.' })
  resourceId?: string | null;
}

/** Arguments of the list of traces. */
@ArgsType()
class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which traces.' })
  filter?: AuditEntryFilter | null;

  @Field(() => [order.type], { nullable: true, description: 'In which order; newest first otherwise.' })
  orderBy?: InstanceType<typeof order.type>[] | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'Who did what to which row, for actions that leave a trace.' })
  async auditEntries(@Args(() => AuditEntriesArgs) args: AuditEntriesArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const { filter } = args;
    const resourceId = filter?.resourceId ?? undefined;
    return page(ctx, AuditEntry, info, {
      args,
      where: [
        idIs('t.actor_id', User, filter?.actorId),
        where('t.action = :action', { action: filter?.action ?? undefined }),
        where('t.resource = :resource', { resource: filter?.resource ?? undefined }),
        where('t.resource_id = :resourceId', { resourceId: resourceId !== undefined && formOf(resourceId) !== 'key' ? '-1' : resourceId }),
        ...createdWithin(filter, ctx),
      ],
      orderBy: order.of(args.orderBy),
    });
  }
}
