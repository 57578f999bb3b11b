import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

/** What may be left out of anything that has a name in each language. */
@InputType()
export abstract class NamedDetails {
  @Field(() => String, { nullable: true, description: 'Name in Arabic.' })
  @MaxLength(100)
  nameArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in French.' })
  @MaxLength(100)
  nameFrench?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @MaxLength(1000)
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean;
}
