import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { SchoolClassInput } from '../../services/structure/check-school-class.js';
import { NotBlank } from '../not-blank.js';

/** What may be left out of a school class. */
@InputType({ description: 'What may be left out of a school class.' })
abstract class SchoolClassDetails {
  @Field(() => ID, { nullable: true, description: 'The teacher who heads it.' })
  classTeacherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its own room.' })
  roomId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Students that it takes at most; not fewer than it has.' })
  @Min(1)
  @Max(1000)
  maxStudents?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean;
}

/** A new school class. */
@InputType({ description: 'A new school class.' })
export class CreateSchoolClassInput extends SchoolClassDetails implements SchoolClassInput {
  @Field(() => String, { description: 'Section, such as A; unique in its grade and year, whatever its case.' })
  @NotBlank()
  @MaxLength(20)
  section!: string;

  @Field(() => ID, { description: 'Its grade.' })
  gradeId!: string;

  @Field(() => ID, { description: 'Its academic year.' })
  academicYearId!: string;
}

/** What is to change of a school class. What is left out stays; null clears, where a value may be missing. */
@InputType({
  description: 'What is to change of a school class. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateSchoolClassInput extends SchoolClassDetails implements SchoolClassInput {
  @Field(() => String, { nullable: true, description: 'Section, such as A; unique in its grade and year, whatever its case.' })
  @NotBlank()
  @MaxLength(20)
  section?: string;

  @Field(() => ID, { nullable: true, description: 'Its grade.' })
  gradeId?: string;

  @Field(() => ID, { nullable: true, description: 'Its academic year.' })
  academicYearId?: string;
}
