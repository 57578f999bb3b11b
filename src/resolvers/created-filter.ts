import { Field, InputType } from 'type-graphql';
import { where, type Where } from '../reading.js';
import { DateTimeScalar, LocalDateScalar } from '../scalars.js';

/** The part of a filter that asks when rows were made. */
@InputType({ description: 'When the row was made.' })
export abstract class CreatedFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at this instant or later.' })
  createdFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at this instant or earlier.' })
  createdTo?: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Made on this school day or later.' })
  createdOnOrAfter?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Made on this school day or earlier.' })
  createdOnOrBefore?: string | null;
}

/** The organization's time zone, as SQL. */
export const zone = '(select o.time_zone from organization o where o.id = :organization)';

/** The conditions of that part. Answers show milliseconds and the column holds microseconds, so the last instant counts as a whole one. */
export const createdWithin = (filter: CreatedFilter | null | undefined): (Where | undefined)[] => [
  where('t.created_at >= :createdFrom', { createdFrom: filter?.createdFrom ?? undefined }),
  where('t.created_at < :createdBefore', { createdBefore: filter?.createdTo ? new Date(filter.createdTo.getTime() + 1) : undefined }),
  where(`t.created_at >= cast(:firstDay as date)::timestamp at time zone ${zone}`, { firstDay: filter?.createdOnOrAfter ?? undefined }),
  where(`t.created_at < (cast(:lastDay as date) + 1)::timestamp at time zone ${zone}`, { lastDay: filter?.createdOnOrBefore ?? undefined }),
];
