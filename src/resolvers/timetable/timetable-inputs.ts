import { Field, ID, InputType } from 'type-graphql';
import type { TimetableInput } from '../../services/timetable/check-timetable.js';
import { LocalDateScalar } from '../../scalars.js';

/** What may be left out of a timetable. */
@InputType({ description: 'What may be left out of a timetable.' })
abstract class TimetableDetails {
  @Field(() => ID, { nullable: true, description: 'The year of the class; may be left out.' })
  academicYearId?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in force; null: no end is set.' })
  effectiveTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean;
}

/** A new timetable. */
@InputType({ description: 'A new timetable.' })
export class CreateTimetableInput extends TimetableDetails implements TimetableInput {
  @Field(() => ID, { description: 'Whose plan it is.' })
  schoolClassId!: string;

  @Field(() => LocalDateScalar, { description: 'First day in force.' })
  effectiveFrom!: string;
}

/** What is to change of a timetable. What is left out stays; null clears, where a value may be missing. */
@InputType({ description: 'What is to change of a timetable. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateTimetableInput extends TimetableDetails implements TimetableInput {
  @Field(() => ID, { nullable: true, description: 'Whose plan it is.' })
  schoolClassId?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day in force.' })
  effectiveFrom?: string;
}
