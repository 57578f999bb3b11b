import { Field, InputType } from 'type-graphql';
import type { Context } from '../context.js';
import { where, type Where } from '../reading.js';
import { DateTimeScalar, LocalDateScalar } from '../scalars.js';
import { instantsOf, type Day } from '../services/calendar.js';

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

/** The conditions of that part. Answers show milliseconds and the column holds microseconds, so the last instant counts as a whole one. */
export const createdWithin = (filter: CreatedFilter | null | undefined, { organization }: Context): (Where | undefined)[] => [
  where('t.created_at >= :createdFrom', { createdFrom: filter?.createdFrom ?? undefined }),
  where('t.created_at < :createdBefore', { createdBefore: filter?.createdTo ? new Date(filter.createdTo.getTime() + 1) : undefined }),
  ...onDays('t.created_at', filter?.createdOnOrAfter, filter?.createdOnOrBefore, organization.timeZone),
];

/** The conditions that a column's instant is of a school day from the first to the last of two, either of which may be left out. */
export function onDays(
  column: string,
  first: Day | null | undefined,
  last: Day | null | undefined,
  timeZone: string,
): (Where | undefined)[] {
  const name = column.replaceAll(/\W/g, '_');
  return [
    where(`${column} >= :${name}_first_day`, { [`${name}_first_day`]: first ? instantsOf(first, timeZone).from : undefined }),
    where(`${column} < :${name}_last_day`, { [`${name}_last_day`]: last ? instantsOf(last, timeZone).to : undefined }),
  ];
}
