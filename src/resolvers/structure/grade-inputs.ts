import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { GradeInput } from '../../services/structure/check-grade.js';
import { NotBlank } from '../not-blank.js';
import { NamedDetails } from './named-details.js';

/** What may be left out of a grade. */
@InputType({ description: 'What may be left out of a grade.' })
abstract class GradeDetails extends NamedDetails {
  @Field(() => [ID], { nullable: true, description: 'The subjects that it is taught, all of them.' })
  @ArrayMaxSize(200)
  subjectIds?: string[];
}

/** A new grade. */
@InputType({ description: 'A new grade.' })
export class CreateGradeInput extends GradeDetails implements GradeInput {
  @Field(() => String, { description: "Name in the school's main language; classes are named after it." })
  @NotBlank()
  @MaxLength(100)
  name!: string;

  @Field(() => Int, { description: 'Which year of schooling, usually 1 to 12.' })
  @Min(1)
  @Max(30)
  gradeNumber!: number;

  @Field(() => ID, { description: 'Its level.' })
  educationalLevelId!: string;
}

/** What is to change of a grade. What is left out stays; null clears, where a value may be missing. */
@InputType({ description: 'What is to change of a grade. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateGradeInput extends GradeDetails implements GradeInput {
  @Field(() => String, { nullable: true, description: "Name in the school's main language; classes are named after it." })
  @NotBlank()
  @MaxLength(100)
  name?: string;

  @Field(() => Int, { nullable: true, description: 'Which year of schooling, usually 1 to 12.' })
  @Min(1)
  @Max(30)
  gradeNumber?: number;

  @Field(() => ID, { nullable: true, description: 'Its level.' })
  educationalLevelId?: string;
}
