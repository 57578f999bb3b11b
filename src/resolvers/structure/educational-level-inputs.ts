import { Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LevelCode } from '../../entities/structure/educational-level.js';
import type { EducationalLevelInput } from '../../services/structure/check-educational-level.js';
import { NotBlank } from '../not-blank.js';
import { NamedDetails } from './named-details.js';

/** What may be left out of an educational level. */
@InputType({ description: 'What may be left out of an educational level.' })
abstract class EducationalLevelDetails extends NamedDetails {
  @Field(() => Int, { nullable: true, description: 'Youngest age, in years.' })
  @Min(0)
  @Max(150)
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age, in years; not below the youngest.' })
  @Min(0)
  @Max(150)
  maxAge?: number | null;
}

/** A new educational level. */
@InputType({ description: 'A new educational level.' })
export class CreateEducationalLevelInput extends EducationalLevelDetails implements EducationalLevelInput {
  @Field(() => String, { description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name!: string;

  @Field(() => LevelCode, { description: 'The stage.' })
  level!: LevelCode;

  @Field(() => Int, { description: 'Place in lists, 1 first.' })
  @Min(0)
  @Max(1000)
  order!: number;
}

/** What is to change of an educational level. What is left out stays; null clears, where a value may be missing. */
@InputType({
  description: 'What is to change of an educational level. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateEducationalLevelInput extends EducationalLevelDetails implements EducationalLevelInput {
  @Field(() => String, { nullable: true, description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name?: string;

  @Field(() => LevelCode, { nullable: true, description: 'The stage.' })
  level?: LevelCode;

  @Field(() => Int, { nullable: true, description: 'Place in lists, 1 first.' })
  @Min(0)
  @Max(1000)
  order?: number;
}
