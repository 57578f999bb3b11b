import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { mostRows } from '../reading/page-limits.js';

/** A cursor holds what its list is ordered by, which may be all the texts of a row. */
const longestCursor = 40_000;

/** How every list is cut into pages. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Rows from the start of the list or from `after`: 20 when left out, 100 at most.' })
  @IsOptional()
  @Min(0)
  @Max(mostRows)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  @IsOptional()
  @MaxLength(longestCursor)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows from the end of the list or from `before`; instead of `first`.' })
  @IsOptional()
  @Min(1)
  @Max(mostRows)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends; goes with `last`.' })
  @IsOptional()
  @MaxLength(longestCursor)
  before?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows to pass over, for clients that number pages; not together with a cursor.' })
  @IsOptional()
  @Min(0)
  @Max(1_000_000)
  offset?: number | null;
}
