import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';

/** How every list is cut into pages. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Rows from the start of the list or from `after`: 20 when left out, 100 at most.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  @IsOptional()
  @MaxLength(500)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows from the end of the list or from `before`; instead of `first`.' })
  @IsOptional()
  @Min(1)
  @Max(100)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends; goes with `last`.' })
  @IsOptional()
  @MaxLength(500)
  before?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows to pass over, for clients that number pages; not together with a cursor.' })
  @IsOptional()
  @Min(0)
  @Max(1_000_000)
  offset?: number | null;
}
