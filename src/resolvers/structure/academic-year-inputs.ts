import { Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { AcademicYearInput } from '../../services/structure/check-academic-year.js';
import { LocalDateScalar } from '../../scalars.js';

/** What may be left out of an academic year. */
@InputType({ description: 'What may be left out of an academic year.' })
abstract class AcademicYearDetails {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is the current year; making it so takes that from the other one.' })
  isCurrent?: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of registration.' })
  registrationStart?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of registration.' })
  registrationEnd?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @MaxLength(1000)
  description?: string | null;
}

/** A new academic year. */
@InputType({ description: 'A new academic year.' })
export class CreateAcademicYearInput extends AcademicYearDetails implements AcademicYearInput {
  @Field(() => String, { description: 'Name, such as `2026-2027`; unique.' })
  @Matches(/^[0-9]{4}-[0-9]{4}$/)
  year!: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  startDate!: string;

  @Field(() => LocalDateScalar, { description: 'Last day, after the first.' })
  endDate!: string;
}

/** What is to change of an academic year. What is left out stays; null clears, where a value may be missing. */
@InputType({
  description: 'What is to change of an academic year. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateAcademicYearInput extends AcademicYearDetails implements AcademicYearInput {
  @Field(() => String, { nullable: true, description: 'Name, such as `2026-2027`; unique.' })
  @Matches(/^[0-9]{4}-[0-9]{4}$/)
  year?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day.' })
  startDate?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, after the first.' })
  endDate?: string;
}
