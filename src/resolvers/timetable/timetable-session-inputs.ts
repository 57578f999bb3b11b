import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SessionType } from '../../entities/timetable/timetable-session.js';
import type { TimetableSessionInput } from '../../services/timetable/check-timetable-session.js';
import { LocalTimeScalar } from '../../scalars.js';

/** What may be left out of a timetable session. */
@InputType({ description: 'What may be left out of a timetable session.' })
abstract class TimetableSessionDetails {
  @Field(() => ID, { nullable: true, description: 'Where.' })
  roomId?: string | null;

  @Field(() => SessionType, { nullable: true, description: 'What kind of lesson it is; REGULAR for a new one.' })
  sessionType?: SessionType;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @MaxLength(1000)
  notes?: string | null;
}

/** A new timetable session. */
@InputType({ description: 'A new timetable session.' })
export class CreateTimetableSessionInput extends TimetableSessionDetails implements TimetableSessionInput {
  @Field(() => ID, { description: 'The plan that it stands in.' })
  timetableId!: string;

  @Field(() => Int, { description: 'Day of the week: 1 Monday to 7 Sunday.' })
  @Min(1)
  @Max(7)
  dayOfWeek!: number;

  @Field(() => LocalTimeScalar, { description: 'Start, local time.' })
  startTime!: string;

  @Field(() => LocalTimeScalar, { description: 'End, local time, after the start.' })
  endTime!: string;

  @Field(() => ID, { description: 'What is taught.' })
  subjectId!: string;

  @Field(() => ID, { description: 'Who teaches.' })
  teacherId!: string;
}

/** What is to change of a timetable session. What is left out stays; null clears, where a value may be missing. */
@InputType({
  description: 'What is to change of a timetable session. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateTimetableSessionInput extends TimetableSessionDetails implements TimetableSessionInput {
  @Field(() => ID, { nullable: true, description: 'The plan that it stands in.' })
  timetableId?: string;

  @Field(() => Int, { nullable: true, description: 'Day of the week: 1 Monday to 7 Sunday.' })
  @Min(1)
  @Max(7)
  dayOfWeek?: number;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Start, local time.' })
  startTime?: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'End, local time, after the start.' })
  endTime?: string;

  @Field(() => ID, { nullable: true, description: 'What is taught.' })
  subjectId?: string;

  @Field(() => ID, { nullable: true, description: 'Who teaches.' })
  teacherId?: string;
}
