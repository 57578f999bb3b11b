import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { User } from '../entities/identity/user.js';
import { Job, JobKind, JobStatus } from '../entities/jobs/job.js';
import { byId, idIs, page, where } from '../reading.js';
import { cancelJob } from '../services/jobs/cancel-job.js';
import { jobKey, jobOutput } from '../services/jobs/seen-job.js';
import { hear } from '../subscriptions/hearing.js';
import type { StreamItem } from '../subscriptions/stream/event-reader.js';
import { connectionOf } from './connection.js';
import { CreatedFilter, createdWithin } from './created-filter.js';
import { listOf, type ListArgs } from './list-of.js';
import { descending, orderOf } from './order-of.js';
import { rowPayload } from './payloads.js';
import { CursorScalar } from './subscriptions/event-cursor.js';
import { messageOf } from './subscriptions/event-message.js';
import { JobProgressed } from './subscriptions/job-progressed.js';

const CancelJobPayload = rowPayload('CancelJob', 'job', Job);

/** Which jobs. */
@InputType({ description: 'Which jobs; conditions that are left out are not asked.' })
class JobFilter extends CreatedFilter {
  @Field(() => JobKind, { nullable: true, description: 'Of this kind.' })
  kind?: JobKind | null;

  @Field(() => JobStatus, { nullable: true, description: 'This far.' })
  status?: JobStatus | null;

  @Field(() => ID, { nullable: true, description: 'Of this account, by numeric key or uuid.' })
  createdById?: string | null;
}

const jobs = listOf(Job, {
  connection: connectionOf(Job, 'Job'),
  filter: JobFilter,
  order: orderOf('Job', { ID: 't.id', CREATED_AT: 't.created_at' }, [descending('t.id')]),
  where: (filter, ctx) => [
    where('t.kind = :kind', { kind: filter?.kind ?? undefined }),
    where('t.status = :status', { status: filter?.status ?? undefined }),
    idIs('t.created_by_id', User, filter?.createdById),
    ...createdWithin(filter, ctx),
  ],
  says: { filter: 'Which jobs.', orderBy: 'In which order; newest first otherwise.' },
});

interface Asked {
  args: { after?: string | null; jobId?: string | null };
  context: Context;
}

@Resolver()
export class JobsResolver {
  @Query(() => jobs.connection, { description: "The viewer's jobs, page by page; an administrator sees everybody's." })
  jobs(@Args(() => jobs.args) args: ListArgs<JobFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return page(ctx, Job, info, jobs.asked(ctx, args));
  }

  @Query(() => Job, { description: 'One job.' })
  job(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return byId(ctx, Job, id, info);
  }

  @Query(() => String, {
    nullable: true,
    description: 'What a job wrote, such as the CSV of an export; null until it has succeeded, and a week later.',
  })
  jobOutput(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return jobOutput(ctx, id);
  }

  @Mutation(() => CancelJobPayload, { description: 'Stops a job that has not ended; what it has stored until then stays.' })
  cancelJob(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return cancelJob(ctx, id);
  }

  @Subscription(() => JobProgressed, {
    description: "How the viewer's jobs go on; an administrator hears of everybody's.",
    subscribe: async ({ args: { after, jobId }, context }: Asked) => {
      const key = await jobKey(context, jobId);
      return hear(context, { names: ['job.progressed'], after, wants: ({ payload }) => key === undefined || payload.jobId === key });
    },
  })
  jobProgressed(
    @Root() item: StreamItem,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description:
        'The cursor of the last event that you have seen: stored events after it come first, then live ones. Left out: live ones only.',
    })
    _after?: string,
    @Arg('jobId', () => ID, { nullable: true, description: 'Only this job, by numeric key or uuid.' }) _jobId?: string,
  ): JobProgressed {
    return messageOf(item);
  }
}
